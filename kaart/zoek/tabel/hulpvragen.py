"""Every hulpvraag of a map, in the order in which tables number them."""

from kaart.model import Kaart

# One more whenever a table is made in another way, or the kept ones of an older kaart are used.
TABELVERSIE = 11
GEEN = ""  # the hulpvraag of what is no question for a sociale kaart


def hulpvragen_van(kaart: Kaart) -> tuple[str, ...]:
    """Return every hulpvraag of a map as `thema/hulpvraag`; its place is its number in tables.

    A thema without any is `thema/`: a question about all of it.
    """
    eigen = (
        f"{thema.id}/{identiteit}"
        for thema in kaart.themas.values()
        for identiteit in [vraag.id for vraag in thema.hulpvragen] or [""]
    )
    return (*dict.fromkeys(eigen), GEEN)
