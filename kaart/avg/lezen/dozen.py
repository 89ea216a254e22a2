"""Boxes: zip (and what programs for texts, sheets and slides make of it) and gzip."""

import gzip
import io
import zipfile

_ZIP, _LEGE_ZIP, _GZ = b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b"
_MAX_DELEN = 5_000
_VERSLEUTELD = 0x1
# What programs put in every box and no person stands in: fonts, and how it is laid out.
_ZONDER_MENSEN = (".bin", ".ttf", ".otf", ".odttf", ".fntdata", "mimetype")


def is_doos(inhoud: bytes) -> bool:
    """Say whether this is a zip, whatever it is called."""
    return inhoud.startswith((_ZIP, _LEGE_ZIP))


def is_gz(inhoud: bytes) -> bool:
    """Say whether this is a gzip."""
    return inhoud.startswith(_GZ)


def pak_gz_uit(inhoud: bytes, hoogstens: int) -> bytes:
    """Return what is in a gzip. Raises ValueError for more than so many bytes, OSError."""
    with gzip.GzipFile(fileobj=io.BytesIO(inhoud)) as doos:
        uit = doos.read(hoogstens + 1)
    if len(uit) > hoogstens:
        raise ValueError(hoogstens)
    return uit


def pak_uit(inhoud: bytes, hoogstens: int) -> list[tuple[str, bytes | str | None]]:
    """Return the parts by name; None for one with a password, or that is damaged or too much.

    Raises ValueError for a box of more than so many bytes in all, BadZipFile is an OSError to us.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as doos:
            delen = [deel for deel in doos.infolist() if not deel.is_dir()]
            if len(delen) > _MAX_DELEN or sum(deel.file_size for deel in delen) > hoogstens:
                raise ValueError(len(delen))
            return [
                (deel.filename, _lees(doos, deel))
                for deel in delen
                if not deel.filename.lower().endswith(_ZONDER_MENSEN)
            ]
    except zipfile.BadZipFile as fout:
        raise OSError(fout) from None


def _lees(doos: zipfile.ZipFile, deel: zipfile.ZipInfo) -> bytes | None:
    if deel.flag_bits & _VERSLEUTELD:
        return None
    try:
        return doos.read(deel)
    except Exception:  # noqa: BLE001 - one damaged part, in whatever way, leaves the others
        return None
