"""The one door for writing: a file is there whole, the old one or the new one, never half."""

import contextlib
import errno
import os
import re
import stat
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from kaart.fouten import KaartFout, oorzaak
from kaart.yamllezer import TEKST_MET_AANHALINGSTEKENS, Vorm, leest_anders

# Windows refuses to replace a file that a virus scanner or an editor looks into, mostly for a tick.
_POGINGEN = 5 if os.name == "nt" else 1
_WACHT = 0.1

_STAP = "  "
# Plain text cannot begin with one of these, nor hold the others: a reader would see a sign in it.
_TEKEN_VOORAAN = frozenset("-?:,[]{}#&*!|>'\"%@`")
_TEKEN_ERIN = re.compile(r":(?= |$)| #")
_VASTE_SPATIE = "\N{NO-BREAK SPACE}"


class NietGeschreven(KaartFout):
    """The disk, or who owns it, does not let us write; what was there is still there."""

    def __init__(self, pad: Path, fout: OSError) -> None:
        gerust = "; het bestand is gebleven zoals het was" if os.path.lexists(pad) else ""
        super().__init__(f"Kan {pad} niet schrijven: {oorzaak(fout)}{gerust}")


def schrijf(pad: Path, inhoud: bytes) -> None:
    """Write a file whole or not at all; who may read it stays the same, a link stays a link.

    Raises NietGeschreven when it cannot be written.
    """
    try:
        doel = Path(os.path.realpath(pad))  # resolve() raises RuntimeError on a ring of links
        rechten = _rechten(doel)
        tijdelijk = doel.with_name(f".{doel.name}.{os.urandom(4).hex()}")
        try:
            _schrijf_nieuw(tijdelijk, inhoud, rechten)
            _vervang(tijdelijk, doel)
        except BaseException:  # Ctrl-C as well: nothing is left behind
            with contextlib.suppress(OSError):
                tijdelijk.unlink(missing_ok=True)
            raise
    except OSError as fout:
        raise NietGeschreven(pad, fout) from None


def vervang(pad: Path, oud: bytes, nieuw: bytes) -> bool:
    """Write `nieuw` where `oud` stands; False when somebody else changed the file meanwhile.

    Raises NietGeschreven when it cannot be written.
    """
    try:
        nu = pad.read_bytes()
    except OSError as fout:
        raise NietGeschreven(pad, fout) from None
    if nu == oud:
        schrijf(pad, nieuw)
    return nu in (oud, nieuw)


def aanhaal(tekst: str) -> str:
    """Return `tekst` between double quotes, as every YAML reader understands it."""
    vluchten = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return f'"{"".join(vluchten.get(teken, teken) for teken in tekst)}"'


def als_yaml(waarden: Mapping[str, Any], vorm: Vorm = None) -> str:
    """Return plain values as a file in canonical form; every YAML reader reads them back."""
    return "".join(f"{regel}\n" for regel in yamlregels(waarden, vorm))


def yamlregels(waarde: object, vorm: Vorm = None) -> Iterator[str]:
    """Yield the lines of a plain value in canonical form, without indentation or line ends."""
    if isinstance(waarde, Mapping) and waarde:
        vormen = {} if vorm is None or isinstance(vorm, str) else vorm
        for sleutel, deel in waarde.items():
            regels = yamlregels(deel, vormen.get(sleutel))
            if isinstance(deel, Mapping | list | tuple) and deel:
                yield f"{_tekst(sleutel, None)}:"
                yield from (_STAP + regel for regel in regels)
            else:
                yield f"{_tekst(sleutel, None)}: {next(regels)}"
    elif isinstance(waarde, list | tuple) and waarde:
        for deel in waarde:
            eerste, *rest = yamlregels(deel, vorm)
            yield f"- {eerste}"
            yield from (_STAP + regel for regel in rest)
    else:
        yield _los(waarde, vorm)


def _los(waarde: object, vorm: Vorm) -> str:
    match waarde:
        case str():
            return _tekst(waarde, vorm)
        case bool():
            return "true" if waarde else "false"
        case int():
            return str(waarde)
        case list() | tuple():
            return "[]"
        case Mapping():
            return "{}"
        case _:
            raise TypeError(f"{type(waarde).__name__} has no place in a data file")


def _tekst(tekst: str, vorm: Vorm) -> str:
    """Return a text plain when every reader takes it for the same text, else between quotes."""
    zichtbaar = tekst.replace(_VASTE_SPATIE, "").isprintable()
    if (
        zichtbaar
        and tekst
        and vorm != TEKST_MET_AANHALINGSTEKENS
        and tekst == tekst.strip()
        and tekst[0] not in _TEKEN_VOORAAN
        and not _TEKEN_ERIN.search(tekst)
        and not leest_anders(tekst)
    ):
        return tekst
    return aanhaal(tekst) if zichtbaar else "".join(map(_zichtbaar, aanhaal(tekst)))


def _zichtbaar(teken: str) -> str:
    """Return a character that nobody sees, or that a reader takes for a line end, as its code."""
    if teken.isprintable() or teken == _VASTE_SPATIE:
        return teken
    return f"\\U{ord(teken):08x}"


def _rechten(doel: Path) -> int | None:
    """Return the mode of the file that is there; None when there is none yet."""
    try:
        rechten = stat.S_IMODE(doel.stat().st_mode)
    except FileNotFoundError:
        return None
    # The folder would let us replace it, but whoever made it read-only meant something.
    if not os.access(doel, os.W_OK):
        raise PermissionError(errno.EACCES, "")
    return rechten


def _schrijf_nieuw(tijdelijk: Path, inhoud: bytes, rechten: int | None) -> None:
    with tijdelijk.open("xb") as bestand:
        bestand.write(inhoud)
        bestand.flush()
        os.fsync(bestand.fileno())
    if rechten is not None:
        tijdelijk.chmod(rechten)


def _vervang(tijdelijk: Path, doel: Path) -> None:
    for over in reversed(range(_POGINGEN)):
        try:
            tijdelijk.replace(doel)
        except PermissionError:
            if not over:
                raise
            time.sleep(_WACHT)
        else:
            return
