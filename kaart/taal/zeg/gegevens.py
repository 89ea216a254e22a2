"""Small facts in words, each said once: an age, a waiting time as it was told, an address."""

from kaart.taal.zeg.woorden import datumtekst, wekentekst


def leeftijdtekst(van: int | None, tot: int | None) -> str:
    """Return from and up to which age; "" when neither is known."""
    delen = (
        f"vanaf {van} jaar" if van is not None else "",
        f"tot en met {tot} jaar" if tot is not None else "",
    )
    return " ".join(filter(None, delen))


def wachtopgave(weken: int, op: str) -> str:
    """Return a waiting time with the day of which it is."""
    return f"{wekentekst(weken)} (opgave van {datumtekst(op)})"


def adresregel(straat: str, huisnummer: str, postcode: str, plaats: str) -> str:
    """Return street, postcode and place on one line, as far as known."""
    delen = (f"{straat} {huisnummer}".strip(), f"{postcode} {plaats}".strip())
    return ", ".join(filter(None, delen))


def telefoonlink(nummer: str) -> str:
    """Return a number as a link that dials it: 030 123 45 67 → tel:0301234567."""
    return f"tel:{'+' * nummer.startswith('+')}{''.join(t for t in nummer if t.isdecimal())}"
