"""What about: the thema with the questions of residents."""

from typing import NamedTuple


class Hulpvraag(NamedTuple):
    """A question in the words of a resident; ids are never reused.

    `woorden` are plain words for it, `zinnen` how people put it: search learns from both. Who asks
    what is `dringend` cannot wait.
    """

    id: str
    tekst: str
    woorden: tuple[str, ...] = ()
    zinnen: tuple[str, ...] = ()
    dringend: bool = False


class LetOp(NamedTuple):
    """A warning that comes before any answer, such as 112."""

    tekst: str
    organisatie: str = ""
    signaalwoorden: tuple[str, ...] = ()


class Thema(NamedTuple):
    """A theme: one file in `data/themas`; `vangnet` is whom to name when nothing fits."""

    id: str
    naam: str
    kort: str = ""
    synoniemen: tuple[str, ...] = ()
    hulpvragen: tuple[Hulpvraag, ...] = ()
    zrm: tuple[str, ...] = ()
    positieve_gezondheid: tuple[str, ...] = ()
    vangnet: str = ""
    let_op: LetOp | None = None
