"""Small facts in words, each said once: an age, a cost, languages, a waiting time, an address."""

from collections.abc import Iterable

from kaart.taal.zeg.woorden import datumtekst, opsomming, taalnaam, wekentekst


def leeftijdtekst(van: int | None, tot: int | None) -> str:
    """Return from and up to which age; "" when neither is known."""
    if van is not None and tot is not None:
        return f"{van} tot en met {tot} jaar"
    if van is not None:
        return f"vanaf {van} jaar"
    return "" if tot is None else f"tot en met {tot} jaar"


def kosten_in_woorden(kosten: str, gratis: bool | None) -> str:
    """Return what it costs; "" when nobody knows, for that is not the same as nothing."""
    if kosten or gratis is None:
        return kosten
    return "gratis" if gratis else "niet gratis"


def talentekst(talen: Iterable[str]) -> str:
    """Return the names of languages, as one reads them out."""
    return opsomming([taalnaam(taal) for taal in talen])


def inwonertekst(aantal: int, ouderen: int | None = None) -> str:
    """Return how many live somewhere, and how many of them are 65 or older when that is known."""
    onder = "" if ouderen is None else f", van wie {_duizend(ouderen)} van 65 jaar en ouder"
    return f"{_duizend(aantal)} inwoners{onder}"


def wachtopgave(weken: int, op: str) -> str:
    """Return a waiting time with the day of which it is."""
    return f"{wekentekst(weken)} (opgave van {datumtekst(op)})"


def straatregel(straat: str, huisnummer: str, spatie: str = " ") -> str:
    """Return a street and its number; `spatie` stands between what must not be broken."""
    return f"{straat}{spatie}{huisnummer}".strip()


def adresregel(straat: str, huisnummer: str, postcode: str, plaats: str) -> str:
    """Return street, postcode and place on one line, as far as known."""
    delen = (straatregel(straat, huisnummer), f"{postcode} {plaats}".strip())
    return ", ".join(filter(None, delen))


def telefoonlink(nummer: str) -> str:
    """Return a number as a link that dials it: 030 123 45 67 → tel:0301234567."""
    return f"tel:{'+' * nummer.startswith('+')}{''.join(t for t in nummer if t.isdecimal())}"


def _duizend(getal: int) -> str:
    """Return a count with a point for each thousand."""
    return f"{getal:,}".replace(",", ".")
