"""What a mail about a meeting says: an invitation, and the word that somebody is expected. Pure."""

from collections.abc import Iterator

from kaart.model import Beheerder, Bijeenkomst, Kaart, Organisatie
from kaart.nakijken import Conceptmail, Mailbijlage, een_regel, kaartnaam, zegt_waarom
from kaart.taal import adresregel, datumtekst
from kaart.wijk import dagentekst, organisatienamen_van, programmaregels, urentekst

_UREN = 14  # as wide as two hours are
_WAAROM = (
    "Daar leren organisaties elkaar kennen die in dezelfde buurt helpen, en komt de sociale kaart "
    "op tafel."
)
_BEWAREN = (
    "Na afloop schrijven wij op welke organisaties er waren en hoeveel mensen, nooit wie. Wilt u "
    "niet genoemd worden? Zeg het, dan tellen wij u alleen mee. Aanmeldingen bewaren wij als "
    "aantallen, tot vier weken na de bijeenkomst."
)
_ANDERS = (
    "Komt u met meer of minder, of toch niet? Laat het ons weten door op deze mail te antwoorden. "
    "Namen hoeven niet."
)


def uitnodiging(
    kaart: Kaart, bijeenkomst: Bijeenkomst, wie: Organisatie, aan: str, beheerder: Beheerder,
    blad: tuple[Mailbijlage, ...],
) -> Conceptmail:  # fmt: skip
    """Return the invitation, with its sheet and whether that is right."""
    alineas = (
        "Goedendag,",
        f"{een_regel(wie.naam)} is welkom op {_wat(kaart, bijeenkomst)}. {_WAAROM}",
        bijeenkomst.omschrijving,
        _programma(kaart, bijeenkomst),
        _aanmelden(bijeenkomst, beheerder),
        _blad(wie, blad),
        _BEWAREN,
        _groet(kaart, bijeenkomst, beheerder),
        zegt_waarom(wie, kaart, beheerder),
    )
    onderwerp = f"Uitnodiging: {een_regel(bijeenkomst.naam)}, {dagentekst(bijeenkomst)}"
    return _mail(bijeenkomst, wie, aan, onderwerp, alineas, beheerder, blad)


def bevestiging(
    kaart: Kaart, bijeenkomst: Bijeenkomst, wie: Organisatie, aan: str, beheerder: Beheerder,
    aantal: int,
) -> Conceptmail:  # fmt: skip
    """Return the word that so many people of an organisation are expected, with the programme."""
    mensen = "1 mens" if aantal == 1 else f"{aantal} mensen"
    wat = _wat(kaart, bijeenkomst)
    alineas = (
        "Goedendag,",
        f"Fijn dat u komt. Wij rekenen op {mensen} van {een_regel(wie.naam)}, bij {wat}.",
        _programma(kaart, bijeenkomst),
        _ANDERS,
        _groet(kaart, bijeenkomst, beheerder),
        zegt_waarom(wie, kaart, beheerder),
    )
    onderwerp = f"Tot {dagentekst(bijeenkomst)}: {een_regel(bijeenkomst.naam)}"
    return _mail(bijeenkomst, wie, aan, onderwerp, alineas, beheerder, ())


def _mail(
    bijeenkomst: Bijeenkomst, wie: Organisatie, aan: str, onderwerp: str,
    alineas: tuple[str, ...], beheerder: Beheerder, blad: tuple[Mailbijlage, ...],
) -> Conceptmail:  # fmt: skip
    tekst = "\n\n".join(filter(None, alineas)) + "\n"
    postbus = bijeenkomst.email or beheerder.email
    return Conceptmail(aan, onderwerp, tekst, f"{bijeenkomst.id} {wie.id}", blad, postbus)


def _wat(kaart: Kaart, bijeenkomst: Bijeenkomst) -> str:
    """Return name, day, hours and place in one run of words."""
    plek = kaart.locaties.get(bijeenkomst.locatie)
    adres = adresregel(plek.straat, plek.huisnummer, plek.postcode, plek.plaats) if plek else ""
    waar = f"in {', '.join(filter(None, (plek.naam, adres)))}" if plek else ""
    dag = dagentekst(bijeenkomst, weekdag=True)
    wanneer = " ".join(filter(None, (f"op {dag}" if dag else "", urentekst(bijeenkomst))))
    return ", ".join(filter(None, (een_regel(bijeenkomst.naam), wanneer, waar)))


def _programma(kaart: Kaart, bijeenkomst: Bijeenkomst) -> str:
    if not bijeenkomst.programma:
        return ""
    regels = (
        f"  {uren:<{_UREN}}{een_regel(wat)}" for uren, wat in programmaregels(kaart, bijeenkomst)
    )
    return "\n".join(("Het programma:", *regels))


def _aanmelden(bijeenkomst: Bijeenkomst, beheerder: Beheerder) -> str:
    voor = bijeenkomst.aanmelden_voor
    tot = f", graag tot en met {datumtekst(voor)}" if voor else ""
    postbus = bijeenkomst.email or beheerder.email
    return f"Komt u? Mail naar {postbus} met hoeveel mensen{tot}. Namen hoeven niet."


def _blad(wie: Organisatie, blad: tuple[Mailbijlage, ...]) -> str:
    if not blad:
        return ""
    return (
        f"Klopt dit blad? In de bijlage zit wat er nu over {een_regel(wie.naam)} op de kaart "
        "staat, zoals het in de contactenmap komt. Antwoord met: klopt, of: klopt niet, en "
        "schrijf erbij wat anders moet. U mag het ook printen, er met een pen op schrijven en het "
        "meenemen."
    )


def _groet(kaart: Kaart, bijeenkomst: Bijeenkomst, beheerder: Beheerder) -> str:
    namens = organisatienamen_van(kaart, bijeenkomst.organisatoren) or beheerder.organisatie
    return "\n".join(_regels(kaart, een_regel(namens)))


def _regels(kaart: Kaart, namens: str) -> Iterator[str]:
    yield "Met vriendelijke groet,"
    if namens:
        yield namens
    yield f"namens de {kaartnaam(kaart)}"
