"""A table of somebody else → what the map would say."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import KaartFout, aaneen, lijkt_op
from kaart.bestand import Werkmap, laad
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.inlezen import (
    EIGEN_TABBLADEN,
    ORGANISATIES,
    Categorieen,
    Inlezing,
    Kopregel,
    Leesblad,
    Pad,
    Wensen,
    als_aanbod,
    herken_kolom,
    is_van_anderen,
    lees_categorieen,
    lees_in,
    lees_koppen,
    lees_rijkeuzes,
    lees_stand,
    lees_toewijzingen,
    maak_rest,
    open_categorieen,
    splits_aanbod,
    uit_cel,
    vertaal_categorieen,
)
from kaart.model import Kaart
from kaart.taal import jaartal_kort, lees_bron
from kaart.tabellen import Cel, Tabel, Werkblad, lees_tabellen


class Leesverzoek(NamedTuple):
    """A table, which of its columns is what, and what holds for all of its rows."""

    bestand: Path
    tabblad: str = ""
    kolommen: tuple[str, ...] = ()  # “kop=kolom”
    vul: tuple[str, ...] = ()  # “kolom=waarde”, for whoever is new and does not say it
    bron: str = ""
    datum: str = ""
    bewaar_tijden: bool = False  # times that cannot be read, as what is in doubt
    personen_apart: bool = False  # leave rows that may name somebody, and take the rest
    themas: tuple[str, ...] = ()  # “categorie=thema”, “categorie=nieuw”
    rijen: tuple[str, ...] = ()  # “rij=id”, “rij=nieuw”, “rij=over”


class Leesantwoord(NamedTuple):
    """What became of each row, and the sheets of the file that nobody read."""

    inlezing: Inlezing
    ongelezen: tuple[str, ...]
    categorieen: tuple[str, ...] = ()  # by which rows were left: no themes of this map
    rest: tuple[Werkblad, ...] = ()  # the rows that were left, in their own shape, with why


def lees_tabel_in(
    werkmap: Werkmap, peildatum: date, verzoek: Leesverzoek
) -> Uitkomst[Leesantwoord]:
    """Return what became of each row, with the change. Raises KaartFout for what is no table."""
    heel = [als_aanbod(tabel) for tabel in lees_tabellen(verzoek.bestand)]
    hand = lees_toewijzingen(verzoek.kolommen)
    gezegd = (
        lees_categorieen(verzoek.themas, laad(werkmap).kaart) if verzoek.themas else Categorieen()
    )
    heel = [
        vertaal_categorieen(tabel, lees_koppen(tabel, hand, verzoek.tabblad), gezegd)
        for tabel in heel
    ]
    delen = [splits_aanbod(tabel, hand) if not verzoek.tabblad else (tabel,) for tabel in heel]
    tabellen = [tabel for deel in delen for tabel in deel]
    bladen = _bladen(verzoek.bestand, tabellen, hand, verzoek.tabblad)
    inlezing = lees_in(
        werkmap, peildatum, bladen, _wensen(werkmap, verzoek)._replace(themas=gezegd.nieuw)
    )
    gelezen = {blad.tabel.naam for blad in bladen}
    ongelezen = tuple(
        t.naam for t in tabellen if t.naam not in gelezen and aaneen(t.naam) not in EIGEN_TABBLADEN
    )
    liggen = sum(rij.blijft_liggen for rij in inlezing.rijen)
    later = sum(len(rij.later) for rij in inlezing.rijen if not rij.blijft_liggen)
    rijen = "1 rij blijft" if liggen == 1 else f"{liggen} rijen blijven"
    slot = [f"{rijen} liggen; zie hierboven waarom"] if liggen else []
    if later:
        waarden = "1 gegeven is" if later == 1 else f"{later} gegevens zijn"
        slot.append(f"{waarden} later nagekeken dan de lijst; zie hierboven, u beslist")
    return Uitkomst(
        Leesantwoord(
            inlezing,
            ongelezen,
            open_categorieen(inlezing.bladen, inlezing.rijen),
            _rest(heel, delen, inlezing),
        ),
        opmerkingen=weggelaten(inlezing.bewerking.weggelaten),
        voorstel=Wijzigvoorstel(inlezing.bewerking),
        ten_slotte=tuple(slot),
        code=int(bool(liggen or later)),
    )


def _bladen(
    bestand: Path, tabellen: Sequence[Tabel], hand: Mapping[str, str], tabblad: str
) -> tuple[Leesblad, ...]:
    stand = lees_stand(tabellen)
    gelezen = [(tabel, kop) for tabel in tabellen if (kop := lees_koppen(tabel, hand, tabblad))]
    if not gelezen:
        raise KaartFout(
            f"In {bestand.name} staat geen rij met een kolom naam of id; noem hem met "
            "--kolom, bijvoorbeeld --kolom “Wie=naam”"
        )
    _keur_hand(hand, [kop for _, kop in gelezen])
    return tuple(
        Leesblad(
            tabel,
            kop,
            stand[kop.tabblad],
            tabel.los or (is_van_anderen(kop) and not any(stand.values())),
        )
        for tabel, kop in gelezen
    )


def _rest(
    heel: Sequence[Tabel], delen: Sequence[Sequence[Tabel]], inlezing: Inlezing
) -> tuple[Werkblad, ...]:
    """Return what was left of each table, as it was."""
    uit = []
    for tabel, deel in zip(heel, delen, strict=True):
        nummers = [
            n for n, blad in enumerate(inlezing.bladen) if any(blad.tabel is d for d in deel)
        ]
        rijen = [rij for n in nummers for rij in inlezing.van(n) if rij.blijft_liggen]
        if rijen:
            uit.append(maak_rest(tabel, inlezing.bladen[nummers[0]].kopregel.rij, rijen))
    return tuple(uit)


def _keur_hand(hand: Iterable[str], kopregels: Sequence[Kopregel]) -> None:
    """Refuse what names a head that is nowhere."""
    koppen = [kop for kopregel in kopregels for kop in kopregel.koppen]
    namen = {aaneen(kop.tekst) for kop in koppen} | {
        kop.naam.split(" ")[0].casefold() for kop in koppen
    }
    for naam in hand:
        if aaneen(naam) not in namen:
            lijkt = lijkt_op(naam, [kop.tekst for kop in koppen])
            raad = f"bedoelde je {' of '.join(lijkt)}?" if lijkt else ""
            raise KaartFout(f"er is geen kolom “{naam}”", raad, "kolom")


def _wensen(werkmap: Werkmap, verzoek: Leesverzoek) -> Wensen:
    waarden: dict[Pad, tuple[str, Any]] = {}
    if verzoek.vul:
        kaart = laad(werkmap).kaart
        for paar in verzoek.vul:
            pad, waarde = _vulling(paar, kaart)
            waarden[pad] = (paar, waarde)
    return Wensen(
        _bron(verzoek.bron, verzoek.datum), waarden, verzoek.bewaar_tijden,
        _naam_van_lijst(verzoek), verzoek.personen_apart, lees_rijkeuzes(verzoek.rijen),
    )  # fmt: skip


def _naam_van_lijst(verzoek: Leesverzoek) -> str:
    """Return what a list is called as a source, when nobody says where it is from."""
    naam = " ".join(verzoek.bestand.stem.replace("_", " ").replace(".", " ").split())
    return f"lijst “{naam}”" + (f" ({verzoek.datum})" if verzoek.datum else "")


def _bron(bron: str, datum: str) -> dict[str, str]:
    """Return the source to note, with its day when one is certain."""
    if not bron:
        return {}
    gelezen = lees_bron(f"{bron} ({datum})" if datum else bron)
    if datum and "datum" not in gelezen:
        raise KaartFout(
            f"“{datum}” is geen datum", "schrijf 2026-11-21, 2026-11 of 2026", "datum"
        )  # fmt: skip
    if "datum" not in gelezen and jaartal_kort(bron):
        raise KaartFout(
            f"niet zeker is welke dag “{bron}” noemt", "zeg het met --datum 2026-11-21", "bron"
        )
    return gelezen


def _vulling(paar: str, kaart: Kaart) -> tuple[Pad, Any]:
    naam, is_, tekst = paar.partition("=")
    herkend = herken_kolom(naam, ORGANISATIES)
    if not is_ or not tekst or herkend is None:
        raise KaartFout(f"“{paar}” kan niet", "schrijf bijvoorbeeld “werkgebied=stad”", "vul")
    gelezen = uit_cel(Cel(tekst.strip()), herkend[0].schema, kaart)
    if gelezen.bezwaar:
        raise KaartFout(gelezen.bezwaar, gelezen.raad, "vul")
    return herkend[0].pad, gelezen.waarde
