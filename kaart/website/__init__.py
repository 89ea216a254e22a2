"""VrijeKaart → plain pages: from a web host, from a stick, or kept on a telephone.

`bouw` says which files there are, `paginas/` what stands in each, `sjabloon` makes HTML of it and
`uitvoermap` puts the whole in place of what was there. `zoekindex` is what search in the browser
knows.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.website.bouw import (
        Sitevraag as Sitevraag,
        bouw_site as bouw_site,
        lees_sitesjablonen as lees_sitesjablonen,
        tel_delen as tel_delen,
    )
    from kaart.website.feed import (
        Feedbericht as Feedbericht,
        maak_berichten as maak_berichten,
    )
    from kaart.website.keuren import (
        keur_site as keur_site,
        weeg_site as weeg_site,
    )
    from kaart.website.uitvoermap import (
        Geplaatst as Geplaatst,
        eis_sitemap as eis_sitemap,
        plaats_site as plaats_site,
    )
    from kaart.website.zoekindex.bestanden import (
        maak_zoekbestanden as maak_zoekbestanden,
    )

__getattr__ = maak_gezicht(
    __name__,
    bouw="Sitevraag bouw_site lees_sitesjablonen tel_delen",
    feed="Feedbericht maak_berichten",
    keuren="keur_site weeg_site",
    uitvoermap="Geplaatst eis_sitemap plaats_site",
    **{"zoekindex.bestanden": "maak_zoekbestanden"},
)
