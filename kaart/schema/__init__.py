"""A document against its schema, and what the schemas know about keys."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.schema.plekken import (
        haal as haal,
        schema_op as schema_op,
        soort_van as soort_van,
    )
    from kaart.schema.verbeteren import (
        verbeter as verbeter,
    )
    from kaart.schema.verklaren import (
        Schema as Schema,
        heeft_vorm as heeft_vorm,
        keuzes as keuzes,
        laad_schema as laad_schema,
        verklaar as verklaar,
        verwijzingen as verwijzingen,
        vorm as vorm,
    )
    from kaart.schema.zinnen import (
        HET as HET,
    )

__getattr__ = maak_gezicht(
    __name__,
    plekken="haal schema_op soort_van",
    verbeteren="verbeter",
    verklaren="Schema heeft_vorm keuzes laad_schema verklaar verwijzingen vorm",
    zinnen="HET",
)
