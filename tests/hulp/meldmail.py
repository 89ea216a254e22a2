"""A mail of somebody who saw something that is wrong, as it lies in a folder."""

from email.message import EmailMessage

DATUM = "Mon, 30 Nov 2026 23:30:00 +0100"
KLOPT_NIET = "Klopt niet: Café Zuid [cafe-zuid]"


def mail(
    tekst: str, onderwerp: str = KLOPT_NIET, datum: str = DATUM, soort: str = "plain"
) -> bytes:
    """Return a mail; without a `datum` it has none."""
    bericht = EmailMessage()
    bericht["From"] = "Sam Voorbeeld <sam@example.org>"
    bericht["To"] = "kaart@example.org"
    bericht["Subject"] = onderwerp
    if datum:
        bericht["Date"] = datum
    bericht.set_content(tekst, subtype=soort)
    return bericht.as_bytes()
