"""Danger must not be cried at ordinary words, nor lose its line."""

from collections.abc import Iterator

from kaart.basis import Ernst
from kaart.gevaar import slaat_aan, zonder_let_op
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.model import Kaart, Thema

NAAM = "signaalwoorden"
ERNST = Ernst.LET_OP
UITLEG = """\
Bij een signaalwoord staat er een waarschuwing boven elk antwoord. Slaat het ook alarm bij gewone
woorden, een hulpvraag of een naam op de kaart, dan leest niemand die waarschuwing nog. kaart kent
zelf al veel woorden en zinnen van gevaar; zet er alleen bij wat hier gezegd wordt en nog ontbreekt.
Staat Veilig Thuis of 113 op de kaart, laat dan een thema ernaar verwijzen met een let_op: anders
geeft kaart bij gevaar zijn eigen, ingebouwde zin.

Goed:

    # data/themas/veilig.yaml
    naam: Veilig thuis
    let_op:
      tekst: Bel 112 bij direct gevaar.
      signaalwoorden:
        - losse handjes

Fout:

    # data/themas/veilig.yaml
    naam: Veilig thuis
    let_op:
      tekst: Bel 112 bij direct gevaar.
      signaalwoorden:
        - samen
"""


def toets(keuring: Keuring) -> Iterator[Toetsvondst]:
    """Try every signaalwoord on what the map itself says, and look who has lost a let_op."""
    kaart = keuring.kaart
    for thema in kaart.themas.values():
        gewoon = list(_gewone_teksten(kaart, thema))
        for nummer, signaal in enumerate(thema.let_op.signaalwoorden if thema.let_op else ()):
            raak = next((tekst for tekst in gewoon if slaat_aan(signaal, tekst)), "")
            if raak:
                yield Toetsvondst(
                    f"data/themas/{thema.id}.yaml",
                    ("let_op", "signaalwoorden", nummer),
                    f"“{signaal}” slaat ook alarm bij “{raak}”",
                    "schrijf meer woorden, of haal het weg",
                )
    for wie in zonder_let_op(kaart):
        yield Toetsvondst(
            f"data/organisaties/{wie}.yaml",
            (),
            f"geen thema heeft een let_op met “{wie}”; bij gevaar staat er een ingebouwde zin",
            f"zet bij een thema een let_op met organisatie: {wie}",
        )


def _gewone_teksten(kaart: Kaart, eigen: Thema) -> Iterator[str]:
    """Yield the hulpvragen of other themes, and every name but of whom the let_op names."""
    for thema in kaart.themas.values():
        if thema.id != eigen.id:
            yield from (vraag.tekst for vraag in thema.hulpvragen)
    roept = {thema.let_op.organisatie for thema in kaart.themas.values() if thema.let_op}
    for organisatie in kaart.organisaties.values():
        if organisatie.id not in roept:
            yield organisatie.naam
    yield from (locatie.naam for locatie in kaart.locaties.values())
