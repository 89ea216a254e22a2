"""What changed in a file, field by field, in the same words everywhere."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.veldverschil.verandering import (
        in_woorden as in_woorden,
        is_verschoven as is_verschoven,
        koppel as koppel,
        weg_en_erbij as weg_en_erbij,
    )
    from kaart.veldverschil.vergelijken import (
        Pad as Pad,
        Veldverschil as Veldverschil,
        in_zin as in_zin,
        vergelijk as vergelijk,
    )
    from kaart.veldverschil.woorden import (
        Noemer as Noemer,
        als_id as als_id,
        deelschema as deelschema,
        in_een_regel as in_een_regel,
        is_ondeelbaar as is_ondeelbaar,
        waardetekst as waardetekst,
    )

__getattr__ = maak_gezicht(
    __name__,
    verandering="in_woorden is_verschoven koppel weg_en_erbij",
    vergelijken="Pad Veldverschil in_zin vergelijk",
    woorden="Noemer als_id deelschema in_een_regel is_ondeelbaar waardetekst",
)
