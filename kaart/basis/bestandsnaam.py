"""Which names a file can have on every computer."""

import re

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# Windows opens a device when it is asked for one of these, whatever ending comes after it.
_VAN_WINDOWS = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])", re.IGNORECASE
)


def is_id(tekst: str) -> bool:
    """Say whether this can be the name of a new file of the map."""
    return bool(_ID.fullmatch(tekst)) and not is_van_windows(tekst)


def is_van_windows(naam: str) -> bool:
    """Say whether Windows keeps this name, with or without an ending, for itself."""
    return bool(_VAN_WINDOWS.fullmatch(naam.partition(".")[0].rstrip(" ")))
