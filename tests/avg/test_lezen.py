"""One name in every kind of file: it is found, or the file is named as one that was not read."""

import bz2
import gzip
import io
import zipfile
from email.message import EmailMessage

import pytest

from kaart.avg.lezen import lezer
from kaart.avg.lezen.lezer import Lezer
from kaart.avg.naald import maak_naald, vind

NAAM = "Zoë Proefpersoon"


def doos(**delen: str | bytes) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, inhoud in delen.items():
            zip_.writestr(naam.replace("__", "/").replace("_", "."), inhoud)
    return uit.getvalue()


def mail(
    *, bijlage: bytes | None = None, aan: str = "", tekst: str = "dag", html: str = ""
) -> bytes:
    bericht = EmailMessage()
    bericht["To"] = f"{aan} <a@example.org>"
    bericht["MIME-Version"] = "1.0"
    bericht.set_content(tekst, cte="base64")
    if html:
        bericht.add_alternative(html, subtype="html", cte="quoted-printable")
    if bijlage is not None:
        bericht.add_attachment(
            bijlage, maintype="application", subtype="octet-stream", filename="lijst.docx"
        )
    return bericht.as_bytes()


DOCX = doos(word__document_xml="<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Zoë Proef</w:t></w:r>"
            "<w:proofErr/><w:r><w:t>persoon</w:t></w:r></w:p>")  # fmt: skip
VCARD = "BEGIN:VCARD\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=EB=20Proef=\nper=\nsoon\n"
GELEZEN = {
    "utf-16 met teken": ("a.csv", b"\xff\xfe" + NAAM.encode("utf-16-le")),
    "utf-16 andersom": ("a.csv", b"\xfe\xff" + NAAM.encode("utf-16-be")),
    "utf-16 zonder teken": ("a.txt", f"naam;{NAAM}".encode("utf-16-le")),
    "utf-32": ("a.txt", NAAM.encode("utf-32")),
    "windows": ("a.txt", NAAM.encode("cp1252")),
    "twee helften": ("a.docx", DOCX),
    "een presentatie": ("a.pptx", doos(ppt__slide_xml="<a:p><a:r><a:t>Zoë </a:t></a:r><a:r>"
                        "<a:rPr><a:solidFill><a:x/></a:solidFill></a:rPr><a:t>Proefpersoon</a:t>"
                        "</a:r></a:p>")),
    "een odt": ("a.odt", doos(content_xml="<text:p>Zoë<text:s/><text:span>Proef</text:span>"
                "persoon</text:p>")),
    "een cel met twee letters": ("a.xlsx", doos(xl__shared_xml="<si><r><t>Zoë Proef</t></r><r>"
                                 "<rPr><b/></rPr><t>persoon</t></r></si>")),
    "wie het schreef": ("a.docx", doos(word__comments_xml=f'<w:comment w:author="{NAAM}"/>')),
    "een zip met een zip": ("a.zip", doos(in_zip=doos(a_txt=NAAM))),
    "zonder de goede naam": ("a.bak", DOCX),
    "gzip": ("a.txt.gz", gzip.compress(NAAM.encode())),
    "agenda, gevouwen": ("a.ics", b"BEGIN:VCALENDAR\r\nX;CN=Zo\xc3\xab Proefpe\r\n rsoon:b\r\n"),
    "kaartje in code": ("a.vcf", VCARD.encode()),
    "mail, kop in code": ("a.eml", mail(aan=NAAM)),
    "mail, tekst in code": ("a.eml", mail(tekst=NAAM)),
    "mail, alleen de html": ("a.eml", mail(html="<p>Zo&euml; <b>Proef</b>persoon</p>")),
    "mail met een bijlage": ("a.eml", mail(bijlage=DOCX)),
    "een postvak": ("a.mbox", b"From a\n" + mail() + b"\nFrom b\n" + mail(tekst=NAAM)),
    "een webpagina": ("a.html", b"<p>Zo&euml; <b>Proef</b>persoon"),
    "naam van een tabblad": ("a.xlsx", doos(xl__workbook_xml=f'<sheet name="{NAAM}"/>')),
    "in een adres": ("a.url", b"https://x.example/?wie=Zo%C3%AB%20Proefpersoon"),
    "rtf": ("a.rtf", rb"{\rtf1 Zo\'eb {\b Proef}persoon}"),
    "json": ("a.json", rb'"Zo\u00eb Proefpersoon"'),
}  # fmt: skip


@pytest.mark.parametrize("soort", GELEZEN)
def test_de_naam_wordt_gevonden(soort: str) -> None:
    naam, inhoud = GELEZEN[soort]
    gelezen = Lezer().lees(inhoud, naam)
    assert gelezen.tekst is not None
    assert vind(gelezen.tekst, (maak_naald(NAAM),))
    assert gelezen.dicht == ()


DICHT = {
    "7z": b"7z\xbc\xaf\x27\x1c" + bytes(40),
    "tif": b"II*\0" + bytes(40),
    "heic": b"\0\0\0\x18ftypheic" + bytes(40),
    "oude doc": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(400),
    "bz2": bz2.compress(NAAM.encode() * 30),
    "pdf zonder tekst": b"%PDF-1.7\n",
    "kapotte zip": b"PK\x03\x04" + bytes(30),
    "kapotte gzip": b"\x1f\x8b" + bytes(30),
}


@pytest.mark.parametrize("soort", DICHT)
def test_wat_geen_tekst_is_wordt_genoemd(soort: str) -> None:
    assert Lezer().lees(DICHT[soort], "a").tekst is None


def test_een_deel_dat_dicht_is_wordt_genoemd_en_de_rest_gelezen() -> None:
    gelezen = Lezer().lees(doos(a_txt=NAAM, b_7z=DICHT["7z"]), "a.zip")
    assert (gelezen.tekst, gelezen.dicht) == (f"{NAAM}\n", ("b.7z",))


def test_een_klein_bestand_dat_een_berg_wordt_is_niet_gelezen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(lezer, "MAX_BYTES", 1_000)
    berg = bytes(100_000)
    assert Lezer().lees(gzip.compress(berg), "a.gz").tekst is None
    assert Lezer().lees(doos(a_txt=berg), "a.zip").tekst is None
    pop = NAAM.encode()
    for _ in range(9):
        pop = gzip.compress(pop)
    assert Lezer().lees(pop, "a.gz").tekst is None
