"""Bytes → text: UTF-8 and nothing else, without anything invisible that could mislead a reader."""

import re

from kaart.yamllezer.melding import Leesfout

# Control characters (all but tab and newline) and the marks that turn the reading direction.
_STUURTEKEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_REGELEINDE = re.compile("\r\n?")
_ALS_UTF8 = "sla het op als UTF-8 (in Kladblok: Opslaan als, Codering UTF-8)"


def ontcijfer(inhoud: bytes) -> str:
    """Return the text of a file: UTF-8, without BOM, newline as line end; never fails."""
    return _met_newlines(inhoud.decode("utf-8-sig", errors="replace"))


def ontcijfer_streng(inhoud: bytes) -> str:
    """Return the text of a file.

    Raises Leesfout when it is not UTF-8 or holds a control character.
    """
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        goed = ontcijfer(fout.object[: fout.start])  # the object is without BOM
        raise Leesfout(*_einde(goed), "het bestand is geen UTF-8", _ALS_UTF8) from None
    tekst = _met_newlines(tekst)
    if teken := stuurteken(tekst.replace("\n", "")):
        plek = _einde(tekst[: tekst.index(teken)])
        if teken == "\0":
            raise Leesfout(*plek, "geen gewone tekst: er staan nul-tekens in", _ALS_UTF8)
        raise Leesfout(
            *plek,
            f"onzichtbaar stuurteken U+{ord(teken):04X}",
            "haal het weg; typ de regel opnieuw als je het niet ziet",
        )
    return tekst


def stuurteken(tekst: str) -> str:
    """Return the first control character in `tekst`, or ""."""
    # isprintable is ten times as fast, and says no to some more, such as a hard space.
    if tekst.isprintable():
        return ""
    gevonden = _STUURTEKEN.search(tekst)
    return gevonden[0] if gevonden else ""


def _met_newlines(tekst: str) -> str:
    return _REGELEINDE.sub("\n", tekst) if "\r" in tekst else tekst


def _einde(tekst: str) -> tuple[int, int]:
    """Return the line and column, from 1, that come right after `tekst`."""
    return tekst.count("\n") + 1, len(tekst) - tekst.rfind("\n")
