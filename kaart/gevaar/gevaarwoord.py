"""Is one word a word of danger? Such a word is never read as another, nor another as it."""

from kaart.gevaar.lezing import lees, woorden_van

# Fields of who it is about, when and where: words of every day.
GEWOON = frozenset(
    "lijdend dader naaste klein alleen verwaarloosde oudere willen zichzelf nu water gevallen "
    "weerloos gevaarlijk plek hoogte persoon".split()
)


def is_gevaarwoord(woord: str) -> bool:
    """Say whether a word means danger by itself or with who it is about, also when misspelt."""
    if woorden_van(woord) != (woord,):
        return True
    lezing = lees(woord)
    velden = {veld for veld in lezing.velden if "+" not in veld}
    return bool(lezing.sterk or lezing.vreemd or velden - GEWOON)
