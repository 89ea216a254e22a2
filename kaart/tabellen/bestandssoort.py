"""What kind of file it truly is, whatever it is called: by how it begins, and what it packs."""

from collections.abc import Collection

BEWAAR_ALS = "open het en bewaar het als .xlsx"
_KIJK = 4_000
_OLE, _MET_SLOT = b"\xd0\xcf\x11\xe0", "EncryptedPackage".encode("utf-16-le")
_OUD, _WEB = "het is een oud Excel-bestand (.xls)", "het is een webpagina met een andere naam"
_WEBTAGS = ("<!doctype html", "<html", "<table", "<meta", "<head", "<style", "<div", "<body")
_BEGIN: tuple[tuple[tuple[bytes, ...], str], ...] = (
    ((b"%PDF",), "het is een pdf"),
    ((b"\x09\x08", b"\x09\x04\x06", b"\x09\x02\x06", b"\x09\x00\x04"), _OUD),
    ((b"{\\rtf",), "het is een tekst van een tekstverwerker (rtf)"),
    ((b"\x89PNG", b"\xff\xd8\xff", b"GIF8"), "het is een plaatje"),
    ((b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!"), "het is ingepakt; pak het eerst uit"),
)  # fmt: skip
# Which part of a zip file says what it is.
_DELEN = (
    ("xl/workbook.bin", "het is een binair Excel-bestand (.xlsb)"),
    ("word/document.xml", "het is een tekst van Word (.docx)"),
    ("ppt/presentation.xml", "het is een presentatie (.pptx)"),
    ("Index/Document.iwa", "het is een bestand van Numbers of Pages"),
    ("Index.zip", "het is een bestand van Numbers of Pages"),
    ("index.apxl", "het is een bestand van Numbers of Pages"),
    ("content.xml", "het is een bestand van LibreOffice (.ods)"),
)
STRIKT = "het is een strikt Excel-bestand; bewaar het als Excel-werkmap (.xlsx), niet als Strict"


def andere_soort(inhoud: bytes) -> str:
    """Return what a file is that no reader of ours takes, and what to do; "" when one may."""
    if inhoud.startswith(_OLE):
        if _MET_SLOT in inhoud:
            return f"er staat een wachtwoord op; {BEWAAR_ALS}, zonder wachtwoord"
        return f"{_OUD}; {BEWAAR_ALS}, zonder wachtwoord"
    for begin, wat in _BEGIN:
        if inhoud.startswith(begin):
            return f"{wat}; {BEWAAR_ALS}"
    tekst = inhoud[:_KIJK].replace(b"\0", b"").decode("latin-1").lower()
    wat = _opgemaakt(tekst.lstrip("ï»¿ÿþ \t\r\n"))
    return f"{wat}; {BEWAAR_ALS}" if wat else ""


def andere_inhoud(delen: Collection[str]) -> str:
    """Return what a zip file is that is no workbook of Excel, and what to do."""
    wat = next((wat for deel, wat in _DELEN if deel in delen), "het is geen Excel-bestand")
    return f"{wat}; {BEWAAR_ALS}, zonder wachtwoord"


def _opgemaakt(begin: str) -> str:
    """Know what is written in tags or braces by its first lines."""
    if "urn:schemas-microsoft-com:office:spreadsheet" in begin:
        return "het is een XML-rekenblad van Excel 2003"
    if begin.startswith(("mime-version:", "content-type: multipart")):
        return "het is een webarchief (.mht)"
    if begin.startswith(_WEBTAGS):
        return _WEB
    if begin.startswith("<"):
        return _WEB if "<table" in begin or "<html" in begin else "het is xml"
    return "het is json" if begin.startswith(('{"', "[{", "{\n", "{\r")) else ""
