"""The national lines as ordinary entries, for who wants them on the map: `kaart begin --lijnen`.

They come from the same records as the answers that need no map.
"""

from typing import Any

from kaart.begin.wijkplan import gevuld
from kaart.gevaar import LIJNEN, Lijn


def lijnbestanden() -> dict[str, dict[str, Any]]:
    """Return what the file of each line says, by id."""
    return {lijn.id: _waarden(lijn) for lijn in LIJNEN}


def _waarden(lijn: Lijn) -> dict[str, Any]:
    nummers = [lijn.telefoon, *filter(None, [lijn.telefoon_ook])]
    return gevuld(
        naam=lijn.naam,
        organisatievorm=lijn.soort,
        omschrijving=lijn.omschrijving,
        themas=list(lijn.themas),
        doelgroepen=list(lijn.doelgroepen),
        vormen=["telefoon"],
        werkgebied=["landelijk"],
        toegang=["zelf-aanmelden"],
        **({"kosten": "Gratis", "gratis": True} if lijn.gratis else {}),
        website=lijn.website,
        contacten=[
            gevuld(
                functie="hulplijn", soort="hulplijn", telefoon=nummer, bereikbaar=lijn.bereikbaar
            )
            for nummer in nummers
        ],
        bronnen=[{"url": lijn.bron, "datum": lijn.gecontroleerd}],
        gecontroleerd={"op": lijn.gecontroleerd, "hoe": "website"},
        opmerking="Landelijk. Overgenomen uit de ingebouwde lijst van kaart.",
    )
