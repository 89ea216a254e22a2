"""Reading a table into the map: which column is what, which row is whom, what would change.

The same columns go out (`maak_bladen`) and come back (`lees_in`); what a table cannot hold is left
as it is in the files.
"""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.inlezen.aanbodlijst import (
        splits_aanbod as splits_aanbod,
    )
    from kaart.inlezen.afleiden import (
        is_van_anderen as is_van_anderen,
    )
    from kaart.inlezen.bladen import (
        lees_stand as lees_stand,
        maak_bladen as maak_bladen,
    )
    from kaart.inlezen.categorieen import (
        Categorieen as Categorieen,
        lees_categorieen as lees_categorieen,
        open_categorieen as open_categorieen,
        vertaal_categorieen as vertaal_categorieen,
    )
    from kaart.inlezen.inlezen import (
        lees_in as lees_in,
    )
    from kaart.inlezen.invoer import (
        Celfout as Celfout,
    )
    from kaart.inlezen.kolommen import (
        ORGANISATIES as ORGANISATIES,
        TABBLADEN as TABBLADEN,
        Pad as Pad,
    )
    from kaart.inlezen.koppen import (
        EIGEN_TABBLADEN as EIGEN_TABBLADEN,
        Kopregel as Kopregel,
        herken_kolom as herken_kolom,
        is_meelezer as is_meelezer,
        lees_koppen as lees_koppen,
        lees_rijkeuzes as lees_rijkeuzes,
        lees_toewijzingen as lees_toewijzingen,
    )
    from kaart.inlezen.restblad import (
        maak_rest as maak_rest,
    )
    from kaart.inlezen.uitkomst import (
        Inlezing as Inlezing,
        Leesblad as Leesblad,
        Rijstand as Rijstand,
        Rijuitkomst as Rijuitkomst,
        Wensen as Wensen,
    )
    from kaart.inlezen.waarden import (
        uit_cel as uit_cel,
    )
    from kaart.inlezen.weekblad import (
        WEEK as WEEK,
        als_aanbod as als_aanbod,
        maak_weekblad as maak_weekblad,
    )

__getattr__ = maak_gezicht(
    __name__,
    aanbodlijst="splits_aanbod",
    afleiden="is_van_anderen",
    bladen="lees_stand maak_bladen",
    categorieen="Categorieen lees_categorieen open_categorieen vertaal_categorieen",
    inlezen="lees_in",
    invoer="Celfout",
    kolommen="ORGANISATIES Pad TABBLADEN",
    koppen="EIGEN_TABBLADEN Kopregel herken_kolom is_meelezer lees_koppen lees_rijkeuzes "
    "lees_toewijzingen",
    restblad="maak_rest",
    uitkomst="Leesblad Inlezing Rijuitkomst Rijstand Wensen",
    waarden="uit_cel",
    weekblad="WEEK als_aanbod maak_weekblad",
)
