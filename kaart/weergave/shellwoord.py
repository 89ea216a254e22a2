"""A word in a command as somebody types it over: quoted where a shell would take it apart."""

import re

_KAAL = re.compile(r"[\w./:=@+-]+")  # letters of every language too


def shellwoord(tekst: str) -> str:
    """Return a word as bash, PowerShell and cmd take it for one."""
    return tekst if _KAAL.fullmatch(tekst) else f'"{tekst}"'
