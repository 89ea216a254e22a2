"""What came of reading a table: which columns, which rows, and what somebody still has to do."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from kaart.basis import aaneen
from kaart.handelingen import Leesantwoord, Uitkomst
from kaart.inlezen import Celfout, Leesblad, Rijstand, Rijuitkomst, is_meelezer
from kaart.tabellen import Tabel
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.uitvoer import Vorm

_VEEL = 3  # rows with a fault in one column
_NAAM = 60  # of a name so much
_HOOGSTENS = 12  # heads that we pass by, on one line
_WOORDEN = {
    Rijstand.NIEUW: ("nieuw", "nieuw"),
    Rijstand.GEWIJZIGD: ("gewijzigd", "gewijzigd"),
    Rijstand.GELIJK: ("ongewijzigd", "ongewijzigd"),
    Rijstand.TWIJFEL: ("niet te beslissen", "niet te beslissen"),
    Rijstand.AFGEKEURD: ("met een fout", "met een fout"),
    Rijstand.OVERGESLAGEN: ("voorbeeld overgeslagen", "voorbeelden overgeslagen"),
}


def als_verslag(uitkomst: Uitkomst[Leesantwoord], scherm: Scherm) -> str:
    """Return the report to read before anything is written."""
    inlezing, ongelezen, *_ = uitkomst.antwoord
    regels: list[str] = [*_gezien([blad.tabel for blad in inlezing.bladen], scherm)]
    for nummer, blad in enumerate(inlezing.bladen):
        regels += _blad(blad, inlezing.van(nummer), scherm)
    for naam in ongelezen:
        regels += scherm.vouw(schoon(f"Tabblad {naam}: niet gelezen"))
    regels += _herkend(inlezing.rijen, scherm)
    regels += _hersteld(inlezing.rijen, scherm)
    regels += _afgeleid(inlezing.rijen, scherm)
    regels += _onleesbare_tijden(inlezing.rijen, scherm)
    regels += _later(inlezing.rijen, scherm)
    regels += _gelaten(inlezing.rijen, scherm)
    regels += _blijft_liggen(inlezing.rijen, scherm)
    return "\n".join([*regels, ""])


LEESVORM: Vorm[Leesantwoord] = Vorm(als_verslag)


def _gezien(tabellen: Sequence[Tabel], scherm: Scherm) -> Iterator[str]:
    """Yield what stands out in the file, before what is made of it."""
    if not any(tabel.gezien for tabel in tabellen):
        return
    yield scherm.vet("Wat ik in uw bestand zag")
    for tabel in tabellen:
        tab = f"{tabel.naam}: " if tabel.naam and len(tabellen) > 1 else ""
        for zin in tabel.gezien:
            yield from scherm.vouw(schoon(f"{tab}{zin}"), "  ", "    ")
    yield ""


def _blad(blad: Leesblad, rijen: Sequence[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    naam = f"Tabblad {blad.tabel.naam}" if blad.tabel.naam else "Bestand"
    yield scherm.vet(schoon(f"{naam}: {_rijen(len(rijen))} ({blad.kopregel.tabblad})"))
    for stand, (een, meer) in _WOORDEN.items():
        aantal = sum(rij.stand is stand for rij in rijen)
        if aantal:
            yield f"  {aantal:>4} {een if aantal == 1 else meer}"
    yield from _verdwenen(blad, rijen, scherm)
    koppen = [kop for kop in blad.kopregel.koppen if kop.waarom]
    for kop in koppen:
        if kop.kolom is not None:
            yield from scherm.vouw(schoon(f"Kolom {kop.naam} is {kop.waarom}"), "  ", "    ")
    for waarom in dict.fromkeys(kop.waarom for kop in koppen if kop.kolom is None):
        namen = [kop.naam for kop in koppen if kop.kolom is None and kop.waarom == waarom]
        meer = f" en {len(namen) - _HOOGSTENS} meer" if len(namen) > _HOOGSTENS else ""
        tekst = f"Niet gelezen, {waarom}: {', '.join(namen[:_HOOGSTENS])}{meer}"
        yield from scherm.vouw(schoon(tekst), "  ", "    ")
    for kop in koppen:
        if kop.misschien:
            tekst = f"Misschien is {kop.naam} de kolom {kop.misschien}: "
            tekst += f"--kolom “{kop.tekst}={kop.misschien}”"
            yield from scherm.vouw(schoon(tekst), "  ", "    ")
    if not any(kop.kolom and not is_meelezer(kop.kolom) for kop in blad.kopregel.koppen):
        yield "  Geen enkele kolom met gegevens herkend; noem ze met --kolom"


def _verdwenen(blad: Leesblad, rijen: Sequence[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield what somebody took out of a table of ours: that takes nothing off the map."""
    nu = {(rij.id, aaneen(rij.naam)) for rij in rijen}
    ids = {id_ for id_, _ in nu}
    weg = [
        cellen.get("naam", sleutel[0])
        for sleutel, cellen in blad.stand.items()
        if (sleutel not in nu if len(sleutel) > 1 else sleutel[0] not in ids)
    ]
    if weg:
        meer = f" en {len(weg) - _HOOGSTENS} meer" if len(weg) > _HOOGSTENS else ""
        tekst = f"Niet meer in de tabel, blijft op de kaart: {', '.join(weg[:_HOOGSTENS])}{meer}"
        yield from scherm.vouw(schoon(tekst), "  ", "    ")


def _rijen(aantal: int) -> str:
    return "1 rij" if aantal == 1 else f"{aantal} rijen"


def _herkend(rijen: Iterable[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield which rows were known without an id: what must be right before one says yes."""
    gevonden = [rij for rij in rijen if rij.waarom and not rij.blijft_liggen]
    if gevonden:
        yield ""
        yield scherm.vet("Herkend zonder id; lijsten worden aangevuld")
        for rij in gevonden:
            tekst = f"{_wie([rij])} is {rij.id} ({rij.waarom})"
            yield from scherm.vouw(schoon(tekst), "  ", "    ")


def _hersteld(rijen: Iterable[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield what was put right; the same of many rows once."""
    per_tekst: dict[tuple[str, str], list[Rijuitkomst]] = {}
    for rij in rijen:
        for tekst in rij.hersteld if not rij.blijft_liggen else ():
            per_tekst.setdefault((rij.tabblad, tekst), []).append(rij)
    if per_tekst:
        yield ""
        yield scherm.vet("Hersteld; klopt dit?")
    for (_, tekst), samen in per_tekst.items():
        yield from scherm.vouw(schoon(f"{_wie(samen)}, kolom {tekst}"), "  ", "    ")


def _afgeleid(rijen: Iterable[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield what a list does not say and kaart asks; the same of many rows once."""
    per_tekst: dict[str, list[Rijuitkomst]] = {}
    for rij in rijen:
        for tekst in rij.afgeleid if not rij.blijft_liggen else ():
            per_tekst.setdefault(tekst, []).append(rij)
    if per_tekst:
        yield ""
        yield scherm.vet("Afgeleid, want het stond er niet; klopt dit?")
    for tekst, samen in per_tekst.items():
        yield from scherm.vouw(schoon(f"{tekst}: {_wie(samen)}"), "  ", "    ")


def _onleesbare_tijden(rijen: Iterable[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield the times that could not be read, in rows that land without them."""
    over = [rij for rij in rijen if rij.gelaten and not rij.blijft_liggen]
    if over:
        yield ""
        yield scherm.vet("Zonder dit overgenomen; met --bewaar-tijden staat een tijd bij twijfel")
    for rij in over:
        for fout in rij.gelaten:
            tekst = f"{_wie([rij])}, kolom {fout.kolom}: {fout.melding}; {fout.raad}"
            yield from scherm.vouw(schoon(tekst), "  ", "    ")


def _later(rijen: Iterable[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield what a list says otherwise of what was checked later: nothing of it was replaced."""
    over = [rij for rij in rijen if rij.later and not rij.blijft_liggen]
    if over:
        yield ""
        yield scherm.vet("Later nagekeken dan de lijst; dit blijft zoals het is, u beslist")
    for rij in over:
        for fout in rij.later:
            tekst = f"{_wie([rij])}, kolom {fout.kolom}: {fout.melding}; {fout.raad} {rij.id}"
            yield from scherm.vouw(schoon(tekst), "  ", "    ")


def _gelaten(rijen: Iterable[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield what was read but changes nothing, and how it would."""
    over = [rij for rij in rijen if not rij.blijft_liggen]
    for kop, gelaten in (
        ("Anders gezegd dan op de kaart; overnemen kan met het id erbij",
         [(rij, rij.anders) for rij in over if rij.anders]),
        ("Leeggemaakt; het blijft staan (schrijf weg om het weg te halen)",
         [(rij, rij.leeg) for rij in over if rij.leeg]),
    ):  # fmt: skip
        if gelaten:
            yield ""
            yield scherm.vet(kop)
        for rij, kolommen in gelaten:
            yield from scherm.vouw(schoon(f"{_wie([rij])}: {', '.join(kolommen)}"), "  ", "    ")


def _blijft_liggen(rijen: Iterable[Rijuitkomst], scherm: Scherm) -> Iterator[str]:
    """Yield what keeps rows from being read; the same fault of many rows once, with its cure."""
    for stand, kop in (
        (Rijstand.TWIJFEL, "Niet te beslissen"),
        (Rijstand.AFGEKEURD, "Met een fout"),
    ):
        per_fout: dict[tuple[str, Celfout], list[Rijuitkomst]] = {}
        for rij in rijen:
            for fout in rij.fouten if rij.stand is stand else ():
                per_fout.setdefault((rij.tabblad, fout), []).append(rij)
        if per_fout:
            yield ""
            yield scherm.vet(f"{kop}: deze rijen blijven liggen")
        for (_, fout), samen in per_fout.items():
            yield from scherm.vouw(schoon(_foutregel(samen, fout)), "  ", "    ")
        if per_fout and stand is Rijstand.TWIJFEL:
            tekst = "Beslissen kan ook zo: --rij RIJ=ID, --rij RIJ=nieuw of --rij RIJ=over"
            yield from scherm.vouw(tekst, "  ", "    ")
    yield from _overslaan([fout for rij in rijen for fout in rij.fouten], scherm)


def _overslaan(fouten: Sequence[Celfout], scherm: Scherm) -> Iterator[str]:
    """Yield how to leave out a column that keeps many rows from being read."""
    aantallen = Counter(fout.kolom for fout in fouten if fout.kolom)
    for kolom, aantal in aantallen.items():
        if aantal >= _VEEL:
            kop = kolom.partition(" (")[2].removesuffix(")")
            tekst = f"Zonder kolom {kolom} inlezen kan ook: --kolom “{kop or kolom}=”"
            yield from scherm.vouw(schoon(tekst), "  ", "    ")


def _foutregel(rijen: Sequence[Rijuitkomst], fout: Celfout) -> str:
    kolom = f", kolom {fout.kolom}" if fout.kolom else ""
    raad = f"; {fout.raad}" if fout.raad else ""
    return f"{_wie(rijen)}{kolom}: {fout.melding}{raad}"


def _wie(rijen: Sequence[Rijuitkomst]) -> str:
    """Return which rows: one with its name, many by their numbers."""
    tab = f"{rijen[0].tabblad}, " if rijen[0].tabblad else ""
    nummers = ", ".join(str(rij.plek.rij) for rij in rijen[:_HOOGSTENS])
    meer = f" en {len(rijen) - _HOOGSTENS} meer" if len(rijen) > _HOOGSTENS else ""
    heet = rijen[0].naam
    kort = f"{heet[:_NAAM]}…" if len(heet) > _NAAM else heet
    naam = f" ({kort})" if len(rijen) == 1 and heet else ""
    return f"{tab}rij {nummers}{meer}{naam}"
