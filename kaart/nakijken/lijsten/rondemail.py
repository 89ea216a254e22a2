"""The mail of a round: it asks one word, shows the present entry, and has the form with it."""

from kaart.model import Beheerder, Kaart, Organisatie
from kaart.nakijken.lijsten.bellijst import Belregel
from kaart.nakijken.lijsten.conceptmail import (
    XLSX,
    Conceptmail,
    Mailbijlage,
    beheerder_van,
    een_regel,
    kaartnaam,
    maak_concept,
    zegt_waarom,
)
from kaart.nakijken.lijsten.vragenlijst import AVG
from kaart.taal import datumtekst, opsomming

_ANTWOORDEN = (
    ("klopt", "alles hieronder is goed"),
    ("klopt niet", "en schrijf erbij wat anders moet"),
    ("stopt", "wij zijn gestopt"),
    ("niet op de kaart", "wij bestaan, maar willen er niet op staan"),
)


def maak_mail(
    regel: Belregel, organisatie: Organisatie, kaart: Kaart, formulier: bytes, antwoord_voor: str
) -> bytes:
    """Return the draft (.eml), with the form attached; the same input gives the same bytes.

    Raises GeenBeheerder.
    """
    beheerder = beheerder_van(kaart)
    concept = Conceptmail(
        regel.email,
        f"Klopt dit nog? {een_regel(regel.lijst.naam)} op de {kaartnaam(kaart)}",
        _brief(regel, organisatie, kaart, beheerder, antwoord_voor),
        regel.lijst.id,
        (Mailbijlage(f"{regel.lijst.id}.xlsx", XLSX, formulier),),
    )
    return maak_concept(concept, beheerder)


def _brief(
    regel: Belregel, organisatie: Organisatie, kaart: Kaart, beheerder: Beheerder, voor: str
) -> str:
    naam = een_regel(regel.lijst.naam)
    feiten = [f"  {feit.kop}: {een_regel(feit.tekst)}" for feit in regel.feiten]
    if regel.onbekend:
        feiten.append(f"  Weten wij nog niet: {opsomming(regel.onbekend)}")
    waarom = (
        f"{naam} staat op de {kaartnaam(kaart)}. Die kaart gebruiken bewoners en hulpverleners "
        "om te vinden wie er helpt. Wilt u kijken of het nog klopt?"
    )
    alineas = (
        "Goedendag,",
        waarom,
        f"Antwoord op deze mail met één woord, graag voor {datumtekst(voor)}:",
        "\n".join(f"  {woord:<18}{uitleg}" for woord, uitleg in _ANTWOORDEN),
        f"Liever een formulier? Vul dan de bijlage in en stuur die terug. {AVG}",
        f"Dit staat er nu:\n\n  {naam}",
        "\n".join(feiten),
        f"Met vriendelijke groet,\n{een_regel(beheerder.organisatie)}".rstrip(),
        zegt_waarom(organisatie, kaart, beheerder),
    )
    return "\n\n".join(alineas) + "\n"
