"""Strategies for texts that are nearly YAML, and for real files with damage."""

from pathlib import Path

from hypothesis import strategies as st

from kaart.model import COLLECTIES

DATA = Path(__file__).parents[2] / "data"
BESTANDEN = [
    DATA / "kaart.yaml",
    *(pad for collectie in COLLECTIES for pad in sorted((DATA / collectie).glob("*.yaml"))),
]


def soort_van(pad: Path) -> str:
    """Return the name of the schema of a real file."""
    return "kaart" if pad.name == "kaart.yaml" else COLLECTIES[pad.parent.name][0]


_STUKJES = [
    *"abé𝄞:-?,[]{}#&*!|>'\"%@`~=<. \n\n\n\t\r\0\x1b\x85\u2028\ufeff\\",
    *(": ", "- ", "? ", "\n  ", "\n    ", "---", "...", "\n---\n", "\n...\n", "a: ", "\nb: "),
    *("'x'", '"x"', "|\n", ">-\n", "|2\n", "!!str ", "&x ", "*x", "<<: ", "%YAML 1.1\n"),
    *("%TAG ! !\n", "\\x1b", "\\u", "\\\n", "null", "0201234567", "9:30", "1e999", " #"),
    *("<<<<<<< HEAD\n", "[[", "{{", "]]", "}}", "- - ", "? ? "),
]
YAMLACHTIG = st.lists(st.sampled_from(_STUKJES), max_size=40).map("".join)


@st.composite
def beschadigd(draw: st.DrawFn) -> bytes:
    """Return a real file in which pieces were cut, doubled, moved or replaced."""
    inhoud = draw(st.sampled_from(BESTANDEN)).read_bytes()[:3000]
    for _ in range(draw(st.integers(1, 4))):
        van = draw(st.integers(0, len(inhoud)))
        tot = van + draw(st.integers(0, 40))
        nieuw = draw(
            st.binary(max_size=4) | YAMLACHTIG.map(str.encode) | st.just(inhoud[van:tot] * 2)
        )
        inhoud = inhoud[:van] + nieuw + inhoud[tot:]
    return inhoud
