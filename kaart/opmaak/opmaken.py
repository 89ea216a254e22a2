"""A data file in its canonical form: keys in the order of the schema, one way of writing.

What changes is the writing only: the file means the same before and after, which is checked each
time, and comments move along with what they stand above or beside. A file that can be read is
put in order even if its shape is wrong (unknown keys come last, in their own order), because that
is `valideer`'s to say; a file that cannot be read is left alone.
"""

from typing import NamedTuple

from kaart.basis import Bevinding, Ernst, Vindplaats
from kaart.opmaak.boom import lees_boom
from kaart.opmaak.regels import schrijf_regels
from kaart.schema import laad_schema, vorm
from kaart.yamllezer import lees, ontcijfer

TOETS = "opmaak"


class Opgemaakt(NamedTuple):
    """The file in canonical form; as it was, with the reason, when that could not be."""

    inhoud: bytes
    bevindingen: tuple[Bevinding, ...] = ()

    def is_alleen_anders_van_regeleinden(self, was: bytes) -> bool:
        """Say whether the file only has line ends of Windows, which git makes its own."""
        return self.inhoud == was.replace(b"\r\n", b"\n")


def maak_op(inhoud: bytes, bestand: str, soort: str) -> Opgemaakt:
    """Put one file of a kind ("organisatie") in its canonical form."""
    gelezen = lees(inhoud, bestand, vorm(soort))
    boom = lees_boom(ontcijfer(inhoud))
    if not gelezen.gelukt or boom is None:
        return Opgemaakt(inhoud, gelezen.bevindingen)
    regels = [schemaregel(soort), *schrijf_regels(boom, laad_schema(soort), vorm(soort))]
    nieuw = "".join(f"{regel}\n" for regel in regels).encode()
    # repr, because 1 == True == 1.0 while they are not the same in a file.
    if _gesorteerd(lees(nieuw, bestand, vorm(soort)).waarde) != _gesorteerd(gelezen.waarde):
        melding = "kan niet in de vaste vorm zonder dat er iets anders komt te staan"
        fout = Bevinding(Vindplaats(bestand), Ernst.FOUT, TOETS, melding, "maak het eenvoudiger")
        return Opgemaakt(inhoud, (fout,))
    return Opgemaakt(nieuw)


def schemaregel(soort: str) -> str:
    """Return the first line of a data file: where an editor finds its schema."""
    omhoog = "../" if soort == "kaart" else "../../"
    return f"# yaml-language-server: $schema={omhoog}schemas/editor/{soort}.schema.json"


def _gesorteerd(waarde: object) -> str:
    if isinstance(waarde, dict):
        delen = sorted((sleutel, _gesorteerd(deel)) for sleutel, deel in waarde.items())
        return repr(delen)
    if isinstance(waarde, list):
        return repr([_gesorteerd(deel) for deel in waarde])
    return repr(waarde)
