"""What the schema holds against a document, in the words of whoever keeps the map."""

from collections.abc import Iterator
from itertools import islice

from jsonschema import Draft7Validator

from kaart.basis import Bevinding, Ernst
from kaart.schema.verklaren import TOETS, Schema
from kaart.schema.zinnen import ZINNEN, Fout, Schemabezwaar, zeg_iets
from kaart.yamllezer import Plaatsen

_MAX_UITLEG = 100  # of one file; a place costs time to find, and nobody reads on


def leg_uit(schema: Schema, waarde: object, plaatsen: Plaatsen) -> Iterator[Bevinding]:
    """Yield a finding for everything that is wrong with the shape of `waarde`, each once."""
    fouten = list(Draft7Validator(schema).iter_errors(waarde))
    # There is no more to say of what is of the wrong kind, or empty.
    verkeerd = {tuple(fout.absolute_path) for fout in fouten if fout.validator == "type"}
    gezegd: dict[Schemabezwaar, None] = {}
    for fout in fouten:
        pad = tuple(fout.absolute_path)
        if fout.validator == "type" or pad not in verkeerd:
            zeg = ZINNEN.get(str(fout.validator), zeg_iets)
            stuk = Fout(pad, fout.instance, fout.validator_value, fout.schema, schema, waarde)
            gezegd |= dict.fromkeys(islice(zeg(stuk), _MAX_UITLEG))
    for melding, raad, plek, sleutel in islice(gezegd, _MAX_UITLEG):
        vindplaats = plaatsen.vind(plek, sleutel=sleutel)
        yield Bevinding(vindplaats, Ernst.FOUT, TOETS, melding, raad)
