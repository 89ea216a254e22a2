"""Every place where somebody is: the files, the history, the paper."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kaart.avg.bestanden import Doorzocht, doorzoek
from kaart.avg.gedrukt import Gedrukt, VanVergeten, gedrukt_van_vergeten, gedrukte_bladen
from kaart.avg.gitverleden import Verleden, doorzoek_git
from kaart.avg.naald import Naald, maak_naald, vind
from kaart.avg.naamdelen import Hoe
from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.drukwerk import lees_archief
from kaart.model import Persoon
from kaart.personen import laad_personen, lees_logboek, vergeten

# J. Jansen may be Jan and may be Joke: whose number it is, an initial does not tell.
_DEZELFDE = (Hoe.NAAM, Hoe.NUMMER, Hoe.MAILBOX)


class Inzage(NamedTuple):
    """The answer. `opmerkingen` say what could not be looked at, each a sentence."""

    gevraagd: str
    naalden: tuple[Naald, ...]
    personen: tuple[Persoon, ...]
    doorzocht: Doorzocht
    verleden: Verleden | None
    gedrukt: tuple[Gedrukt, ...]
    opmerkingen: tuple[str, ...] = ()
    van_vergeten: tuple[VanVergeten, ...] = ()  # printed, of whom there is no name any more


def geef_inzage(werkmap: Werkmap, gevraagd: str) -> Inzage:
    """Look for a name, number or mailbox; of a contact person for all three.

    Raises KaartFout for what is too short to look for.
    """
    naald = maak_naald(gevraagd)
    personen = tuple(p for p in laad_personen(werkmap).per_id.values() if _is(p, naald))
    inzage = zoek_personen(werkmap, naald.gevraagd, (naald,), personen)
    return inzage if personen else _met_vergeten(inzage, werkmap)


def _met_vergeten(inzage: Inzage, werkmap: Werkmap) -> Inzage:
    """Add who was forgotten and is on paper: that may be the one who asks, and nobody can tell."""
    try:
        weg = vergeten(lees_logboek(werkmap))
    except KaartFout as fout:
        zin = f"wie vergeten is, is niet doorzocht: {fout}"
        return inzage._replace(opmerkingen=(*inzage.opmerkingen, zin))
    try:
        return inzage._replace(van_vergeten=gedrukt_van_vergeten(lees_archief(werkmap), weg))
    except KaartFout:  # said already
        return inzage


def inzage_van(werkmap: Werkmap, persoon: Persoon) -> Inzage:
    """Look for a contact person."""
    return zoek_personen(werkmap, persoon.id, (), (persoon,))


def zoek_personen(
    werkmap: Werkmap, gevraagd: str, naalden: Sequence[Naald], personen: Sequence[Persoon]
) -> Inzage:
    """Look everywhere for the needles and for all that is known of the persons."""
    opmerkingen: list[str] = []
    # The same name with another accent is the same needle.
    alle = tuple({naald[1:]: naald for naald in (*naalden, *_naalden(personen))}.values())
    verleden = None
    try:
        verleden = doorzoek_git(werkmap.wortel, alle)
        if verleden is None:
            opmerkingen.append("de map staat niet in git: er is geen geschiedenis om in te kijken")
    except KaartFout as fout:
        opmerkingen.append(f"de geschiedenis is niet doorzocht: {fout}")
    gedrukt: tuple[Gedrukt, ...] = ()
    try:
        gedrukt = gedrukte_bladen(lees_archief(werkmap), {persoon.id for persoon in personen})
    except KaartFout as fout:
        opmerkingen.append(f"de uitgaven zijn niet doorzocht: {fout}")
    return Inzage(
        gevraagd, alle, tuple(personen), doorzoek(werkmap, alle), verleden, gedrukt,
        tuple(opmerkingen),
    )  # fmt: skip


def _is(persoon: Persoon, naald: Naald) -> bool:
    tekst = f"{persoon.naam}\n{persoon.telefoon}\n{persoon.email}\n{persoon.id}"
    gevonden = vind(tekst, (naald,))
    return any(treffer.hoe in _DEZELFDE for treffer in gevonden)


def _naalden(personen: Sequence[Persoon]) -> Iterator[Naald]:
    for persoon in personen:
        for tekst in (persoon.naam, persoon.telefoon, persoon.email):
            if tekst:
                yield maak_naald(tekst)
