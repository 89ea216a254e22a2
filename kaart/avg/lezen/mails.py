"""Mails: one (.eml) or many in a file (.mbox), with what is attached to them."""

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from email.message import EmailMessage

Deel = tuple[str, bytes | str | None]

_EINDEN = (".eml", ".mbox", ".mht", ".mhtml")
_BEGIN = (
    b"From ", b"Return-Path:", b"Received:", b"Delivered-To:", b"MIME-Version:", b"X-Unsent:",
)  # fmt: skip
_NIEUW = re.compile(rb"^From [^\n]*\n", re.MULTILINE)
_MAX_MAILS = 5_000


def is_mail(inhoud: bytes, naam: str) -> bool:
    """Say whether these are mails, by name or by how they begin."""
    return naam.endswith(_EINDEN) or inhoud.startswith(_BEGIN)


def lees_mail(inhoud: bytes) -> list[Deel]:
    """Return the heads and the text of each message, and what came with it.

    Raises ValueError for more messages than are read.
    """
    berichten = [stuk for stuk in _NIEUW.split(inhoud) if stuk.strip()]
    if len(berichten) > _MAX_MAILS:
        raise ValueError(len(berichten))
    return [deel for bericht in berichten for deel in _delen(bericht)]


def _delen(inhoud: bytes) -> list[Deel]:
    from email import message_from_bytes, policy  # there are mails after a round only

    bericht = message_from_bytes(inhoud, policy=policy.default)
    delen: list[Deel] = []
    for deel in bericht.walk():
        koppen = "\n".join(f"{naam}: {waarde}" for naam, waarde in deel.items())
        delen.append(("koppen", koppen))
        if not deel.is_multipart():
            delen.append(_inhoud(deel))
    return delen


def _inhoud(deel: "EmailMessage") -> Deel:
    """Return a text as letters, something else as bytes; None when it cannot be taken out."""
    html = deel.get_content_type() == "text/html"
    naam = deel.get_filename() or ("bericht.html" if html else "bericht")
    try:
        if deel.get_content_maintype() == "text":
            return naam, str(deel.get_content())
        inhoud = deel.get_payload(decode=True)
    except (LookupError, ValueError, AttributeError, TypeError):  # a code of nobody
        inhoud = deel.get_payload(decode=True)
    return naam, inhoud if isinstance(inhoud, bytes) else None
