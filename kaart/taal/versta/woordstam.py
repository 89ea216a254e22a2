"""What is left of a Dutch word without its inflection: a light stem, only for finding.

Brieven and brief, boodschap and boodschappen, klusje and klussen are one. A stem is never shown.
"""

_EINDEN = ("tjes", "jes", "tje", "en", "je", "e", "s")
_KLINKERS = "aeiou"
_KORTST = 3  # letters that are left
_SLOT = {"v": "f", "z": "s"}
_DUBBEL = "aeou"
STAM = {
    "einden": _EINDEN, "klinkers": _KLINKERS, "kortst": _KORTST, "slot": _SLOT, "dubbel": _DUBBEL,
}  # fmt: skip


def stam(woord: str) -> str:
    """Return the stem of a comparable word."""
    if not woord.isalpha() or len(woord) <= _KORTST:
        return woord
    for einde in _EINDEN:
        if woord.endswith(einde) and len(woord) - len(einde) >= _KORTST + (einde == "s"):
            woord = woord.removesuffix(einde)
            break
    if woord[-1] == woord[-2] and woord[-1] not in _KLINKERS:
        woord = woord[:-1]
    woord = woord[:-1] + _SLOT.get(woord[-1], woord[-1])
    # Boom and bomen: a long vowel is written twice in a closed syllable only.
    dicht = woord[-1] not in _KLINKERS
    if dicht and len(woord) > _KORTST and woord[-2] == woord[-3] and woord[-2] in _DUBBEL:
        woord = woord[:-2] + woord[-1]
    return woord
