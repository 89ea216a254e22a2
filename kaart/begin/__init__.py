"""A new map, and schemas for an editor."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.begin.begin import (
        GEMEENTE as GEMEENTE,
        begin_kaart as begin_kaart,
    )
    from kaart.begin.editorschema import (
        SCHEMASOORTEN as SCHEMASOORTEN,
        als_json as als_json,
        schrijf_editorschemas as schrijf_editorschemas,
    )

__getattr__ = maak_gezicht(
    __name__,
    begin="GEMEENTE begin_kaart",
    editorschema="SCHEMASOORTEN als_json schrijf_editorschemas",
)
