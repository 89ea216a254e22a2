"""Whatever goes to a screen is hostile until it has been here: no text may steer a terminal."""

import re

# C0 and C1 but newline, DEL, line separators, the marks that turn the reading direction, and half
# characters (a file name that is no UTF-8), which cannot be printed at all.
_STUURTEKEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)


def schoon(tekst: str) -> str:
    r"""Return `tekst` with each control character made visible, as in ``\x1b``."""
    if tekst.isprintable():
        return tekst
    return _STUURTEKEN.sub(lambda teken: ascii(teken[0])[1:-1], tekst)
