"""A question for a doctor: a sociale kaart says where to go with it, and gives no advice."""

from collections.abc import Iterable

# What is looked for instead: who on the map is a doctor.
HUISARTS = ("huisarts", "huisartsenpost", "huisartsenspoedpost")
MEDISCHE_ZIN = (
    "Bij een medische vraag: bel de huisarts; ’s avonds en in het weekend de "
    "huisartsenspoedpost; bij levensgevaar 112."
)
WOORDEN = frozenset(
    "paracetamol ibuprofen antibiotica antibioticum koorts keelpijn buikpijn hoofdpijn oorpijn "
    "kiespijn rugpijn borstpijn hoest hoesten uitslag huiduitslag eczeem wondje ontstoken "
    "ontsteking blaasontsteking longontsteking misselijk overgeven diarree verstopping griep "
    "bloeddruk bijwerking bijwerkingen dosering zwangerschapstest tekenbeet voetschimmel "
    "schimmelnagel wrat jeuk huisarts huisartsenpost huisartsenspoedpost spoedpost dokter "
    "dokterspost hap verkouden "
    "neusbloeding verzwikt vaccinatie griepprik soa anticonceptie".split()
)


def is_medisch(woorden: Iterable[str]) -> bool:
    """Say whether words ask for a doctor or for medical advice."""
    return not WOORDEN.isdisjoint(woorden)
