"""What was said of something new: each word to its field, understood and looked at at once."""

from collections.abc import Mapping, Sequence
from typing import Any

from kaart.basis import Ernst, KaartFout
from kaart.bijwerken import (
    Bewerking,
    GeenWijziging,
    Vraag,
    beantwoord,
    bevindingen_bij,
    pas_toe,
    vraag_naar,
)
from kaart.model import COLLECTIES
from kaart.yamllezer import Pad

Gezegd = Mapping[str, str | Sequence[str]]
# Where what is said with a word goes, per collection; a list may be said more than once.
_WAAR: Mapping[str, Mapping[str, str]] = {
    "organisaties": {
        "soort": "organisatievorm", "wijk": "werkgebied", "telefoon": "contacten.0.telefoon",
        "email": "contacten.0.email", "functie": "contacten.0.functie", "thema": "themas",
        "doelgroep": "doelgroepen", "hulpvraag": "hulpvragen", "locatie": "locaties",
        "netwerk": "netwerken",
    },
    "locaties": {"adres": "straat"},
    "netwerken": {"wijk": "werkgebied"},
    "themas": {
        "synoniem": "synoniemen", "hulpvraag": "hulpvragen", "let_op": "let_op.tekst",
        "signaalwoord": "let_op.signaalwoorden",
    },
}  # fmt: skip
_ZINNEN = frozenset({"hulpvraag"})  # a sentence may have a comma in it
_OVERAL = {
    "bron": "bronnen.0", "bron_datum": "bronnen.0.datum", "gecontroleerd": "gecontroleerd.hoe",
    "door": "gecontroleerd.door",
}  # fmt: skip


class _HoortNiet(KaartFout):
    """What a kind does not have; the sentence begins with what the door calls it."""

    def gezegd(self, bij: str = "") -> str:
        return f"{bij} {self.melding}"


def woord_van(collectie: str, vraag: Vraag) -> str:
    """Return the word with which one says a field."""
    tekst = ".".join(map(str, vraag.pad))
    anders = {pad: woord for woord, pad in {**_WAAR.get(collectie, {}), **_OVERAL}.items()}
    return anders.get(tekst, tekst)


def begrijp_gezegd(
    bewerking: Bewerking, collectie: str, gezegd: Gezegd, velden: Sequence[str]
) -> dict[str, Any]:
    """Return what was said as the values of a file. Raises KaartFout for what cannot be."""
    waarden: dict[str, Any] = {}
    soort = COLLECTIES[collectie][0]
    for woord, tekst in gezegd.items():
        vraag = _vraag(collectie, woord)
        tussen = "; " if woord in _ZINNEN else ", "
        heel = tekst if isinstance(tekst, str) else tussen.join(tekst)
        try:
            waarden = beantwoord(bewerking.kaart, waarden, vraag, heel, bewerking.peildatum)
        except KaartFout as fout:  # this door has its own word for it
            raise KaartFout(fout.melding, fout.raad, woord) from None
        _keur(bewerking, collectie, vraag.pad, waarden, woord)
    for tekst in velden:
        pad, waarden = pas_toe(bewerking.kaart, soort, waarden, tekst)
        _keur(bewerking, collectie, pad, waarden, "veld")
    return waarden


def _vraag(collectie: str, woord: str) -> Vraag:
    pad = _OVERAL.get(woord) or _WAAR.get(collectie, {}).get(woord, woord)
    try:
        return vraag_naar(collectie, pad)
    except GeenWijziging:
        raise _HoortNiet(f"hoort niet bij een {COLLECTIES[collectie][0]}", bij=woord) from None


def _keur(
    bewerking: Bewerking, collectie: str, pad: Pad, waarden: Mapping[str, Any], woord: str
) -> None:
    for bevinding in bevindingen_bij(bewerking.wordt, collectie, pad, waarden, bewerking.peildatum):
        if bevinding.ernst is Ernst.FOUT:
            raise KaartFout(bevinding.melding, bevinding.raad, woord)
