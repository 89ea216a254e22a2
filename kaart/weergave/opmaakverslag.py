"""What `kaart opmaak` says at the end."""

from collections.abc import Iterator


def opmaakverslag(alle: int, anders: int, regeleinden: int, *, controleer: bool) -> Iterator[str]:
    """Yield what was looked at and what was otherwise; `regeleinden` in its line ends only."""
    if regeleinden:
        wie = f"{_bestanden(regeleinden)} {'heeft' if regeleinden == 1 else 'hebben'}"
        yield (
            f"{wie} regeleinden van Windows; dat is geen verschil: met * text=auto eol=lf in "
            ".gitattributes bewaart git ze gelijk"
        )
    if not anders:
        yield f"{_bestanden(alle)} bekeken, niets te doen"
    elif controleer:
        yield (
            f"{_bestanden(alle)} bekeken, {anders} niet in de vaste vorm; "
            "kaart opmaak doet het voor je"
        )
    else:
        yield f"{_bestanden(alle)} bekeken, {anders} opgemaakt"


def _bestanden(aantal: int) -> str:
    return f"{aantal} bestand{'en' if aantal != 1 else ''}"
