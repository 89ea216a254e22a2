"""How many people of which organisation come: written down apart from the map, never in git."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, aaneen, lijkt_op
from kaart.bestand import Werkmap, is_repository, maak_map, negeert
from kaart.handelingen.bijeenkomst.mensenlijst import is_lijst
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.handelingen.bijeenkomst.zaak import Zaak, open_zaak
from kaart.handelingen.uitkomst import Uitkomst
from kaart.model import Kaart
from kaart.personen import AANMELDINGENPLEK, Aanmeldlijst, als_bestand, pad_van
from kaart.schrijven import schrijf
from kaart.taal import datumtekst
from kaart.tabellen import Rij, lees_tabellen

_ORGANISATIE, _AANTAL = "organisatie", "aantal"


class Aanmeldverzoek(NamedTuple):
    """Of which meeting, and an organisation with a number, or a list; neither only looks."""

    bijeenkomst: str
    organisatie: str = ""
    aantal: str = ""


class Aanmeldantwoord(NamedTuple):
    """How many people of which organisation there are by now."""

    regels: tuple[str, ...]


def schrijf_aanmelding(
    werkmap: Werkmap, peildatum: date, verzoek: Aanmeldverzoek
) -> Uitkomst[Aanmeldantwoord]:  # fmt: skip
    """Write sign-ups down; what is said of an organisation replaces what was said of it before.

    Raises KaartFout for a list that is none, and where git would take them along.
    """
    zaak = open_zaak(werkmap, peildatum, verzoek.bijeenkomst)
    if not verzoek.organisatie:
        return Uitkomst(
            _antwoord(zaak, zaak.aanmeldingen),
            opmerkingen=zaak.opmerkingen,
            ten_slotte=zaak.ten_slotte,
        )
    gezegd = _gezegd(zaak.kaart, verzoek)
    alles = {**zaak.aanmeldingen, **gezegd}
    nu = {wie: aantal for wie, aantal in alles.items() if aantal}
    _bewaar(zaak, nu)
    vers = open_zaak(werkmap, peildatum, zaak.bijeenkomst.id)
    return Uitkomst(
        _antwoord(vers, nu),
        opmerkingen=(*vers.opmerkingen, *_vragen(zaak, gezegd, peildatum)),
        ten_slotte=vers.ten_slotte,
    )


def _gezegd(kaart: Kaart, verzoek: Aanmeldverzoek) -> Mapping[str, int]:
    if verzoek.aantal:
        return {_organisatie(kaart, verzoek.organisatie): _getal(verzoek.aantal)}
    if is_lijst(verzoek.organisatie):
        return _uit_lijst(kaart, Path(verzoek.organisatie))
    raad = "kaart bijeenkomst aanmelding ID ORGANISATIE 2, of noem een csv of xlsx"
    raise KaartFout("hoeveel mensen komen er?", raad)


def _organisatie(kaart: Kaart, tekst: str) -> str:
    kaal = " ".join(tekst.split())
    return organisatienamen(kaart).get(aaneen(kaal), kaal)


def _getal(tekst: str) -> int:
    if not (tekst.isascii() and tekst.isdecimal()) or int(tekst) > 999:  # noqa: PLR2004
        raise KaartFout(f"“{tekst}” is geen aantal mensen", "schrijf een getal, 0 haalt weg")
    return int(tekst)


def _uit_lijst(kaart: Kaart, pad: Path) -> Mapping[str, int]:
    """Return the numbers of a list; without a column of numbers each row is one person.

    Nothing else of the list is looked at, so no name can get into the map.
    """
    rijen = next((tabel.rijen for tabel in lees_tabellen(pad) if tabel.rijen), ())
    koppen = rijen[0].cellen if rijen else ()
    kop = {cel.tekst.strip().casefold(): nummer for nummer, cel in enumerate(koppen)}
    if _ORGANISATIE not in kop:
        raise KaartFout(
            f"{pad.name} heeft geen kolom organisatie", "zet dat woord in de eerste rij"
        )
    namen = organisatienamen(kaart)
    uit: dict[str, int] = {}
    for wie, aantal in _rijen(rijen[1:], kop[_ORGANISATIE], kop.get(_AANTAL)):
        id_ = namen.get(aaneen(wie), wie)
        uit[id_] = uit.get(id_, 0) + aantal
    return uit


def _rijen(rijen: Iterable[Rij], wie: int, aantal: int | None) -> Iterator[tuple[str, int]]:
    for rij in rijen:
        naam = " ".join(rij.cel(wie).tekst.split())
        if not naam:
            continue
        gezegd = rij.cel(aantal).tekst.strip() if aantal is not None else "1"
        try:
            yield naam, _getal(gezegd)
        except KaartFout as fout:
            raise KaartFout(f"rij {rij.nummer}: {fout}") from None


def _bewaar(zaak: Zaak, aanmeldingen: Aanmeldlijst) -> None:
    wortel = zaak.werkmap.wortel
    pad = pad_van(zaak.werkmap, zaak.bijeenkomst.id)
    if is_repository(wortel) and not negeert(wortel, f"{AANMELDINGENPLEK}/{pad.name}"):
        raise KaartFout(
            "git zou de aanmeldingen meenemen; er is niets geschreven",
            f"zet eerst de regel {AANMELDINGENPLEK}/ in .gitignore",
        )
    if not aanmeldingen and not pad.exists():
        return
    maak_map(wortel, pad.parent)
    schrijf(pad, als_bestand(aanmeldingen), binnen=wortel, prive=True)


def _antwoord(zaak: Zaak, aanmeldingen: Aanmeldlijst) -> Aanmeldantwoord:
    if not aanmeldingen:
        return Aanmeldantwoord((f"{zaak.bijeenkomst.naam}: nog niemand aangemeld",))
    mensen, aantal = sum(aanmeldingen.values()), len(aanmeldingen)
    kop = (
        f"{zaak.bijeenkomst.naam}: {mensen} {'mens' if mensen == 1 else 'mensen'} van "
        f"{aantal} {'organisatie' if aantal == 1 else 'organisaties'}"
    )
    namen = {
        (zaak.kaart.organisaties[wie].naam if wie in zaak.kaart.organisaties else wie): n
        for wie, n in aanmeldingen.items()
    }
    return Aanmeldantwoord((kop, *(f"  {n:>3}  {naam}" for naam, n in sorted(namen.items()))))


def _vragen(zaak: Zaak, gezegd: Iterable[str], peildatum: date) -> Iterator[str]:
    """Yield what may be a slip of the pen: who is not on the map, and a day that is over."""
    kaart = zaak.kaart
    namen = {o.naam: o.id for o in kaart.organisaties.values()}
    for wie in gezegd:
        if wie not in kaart.organisaties:
            dichtbij = [namen.get(naam, naam) for naam in lijkt_op(wie, [*namen, *namen.values()])]
            raad = f"; bedoelde je {' of '.join(dict.fromkeys(dichtbij))}?" if dichtbij else ""
            yield f"niet op de kaart, en gewoon meegenomen: {wie}{raad}"
    voor = zaak.bijeenkomst.aanmelden_voor
    if voor and voor < peildatum.isoformat():
        yield f"aanmelden kon tot en met {datumtekst(voor)}"
