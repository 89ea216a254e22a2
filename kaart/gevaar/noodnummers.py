"""The three numbers that a map without organisations knows too.

No organisations but answers with their source: they step back for an organisation of the map with
the same id or telephone number, and are counted nowhere. Their sources are those of two entries
of the map of Utrecht: veilig-thuis-utrecht and 113-zelfmoordpreventie. The page of Rijksoverheid
that names 112 and 0800 2000 carries no date: `gecontroleerd` is then when it was read.
"""

from typing import NamedTuple


class Noodnummer(NamedTuple):
    """A number to call in danger, what is said with it, and where it was read."""

    id: str
    tekst: str
    telefoons: tuple[str, ...]  # as they are compared: digits only
    bron: str
    gecontroleerd: str


_RIJKSOVERHEID = (
    "https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/"
    "wat-moet-ik-doen-bij-huiselijk-geweld"
)
_GELEZEN = "2026-11"

NOODNUMMERS = {
    "112": Noodnummer(
        "112",
        "Direct gevaar of iemand in levensgevaar? Bel nu 112.",
        ("112",),
        _RIJKSOVERHEID,
        _GELEZEN,
    ),
    "113": Noodnummer(
        "113-zelfmoordpreventie",
        "Denk je aan zelfdoding, of ben je bang dat iemand dat doet? Bel 113 of 0800 0113, dag en "
        "nacht. Het is gratis en het kan anoniem. Bij direct gevaar: bel 112.",
        ("113", "08000113"),
        "https://www.upday.com/nl/binnenland/"
        "nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt",
        "2025-10-03",
    ),
    "VT": Noodnummer(
        "veilig-thuis",
        "Onveilig thuis, of zorgen over iemand? Bel Veilig Thuis: 0800 2000, dag en nacht, gratis. "
        "Bij direct gevaar: bel 112.",
        ("08002000",),
        _RIJKSOVERHEID,
        _GELEZEN,
    ),
}

STIL = "Gevaar? Bel 112. Denk je aan zelfdoding? Bel 113. Onveilig thuis? Bel 0800 2000."


class Stilleregel(NamedTuple):
    """The line that stands with every answer; `boven` when danger may be meant."""

    boven: bool = False
    tekst: str = STIL


class Oproep(NamedTuple):
    """A line that is read first: what it says, whose number it is, and where it was read."""

    tekst: str
    organisatie: str = ""
    signaalwoorden: tuple[str, ...] = ()
    ingebouwd: bool = False
    bron: str = ""
    gecontroleerd: str = ""
