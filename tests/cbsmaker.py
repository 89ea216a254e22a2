"""A made-up file in the shape of the CBS table Kerncijfers wijken en buurten (xlsx).

The shape is true, the figures are not. `python tests/cbsmaker.py kwb-2025.xlsx` writes one of true
size: some 18,000 rows of 200 columns.
"""

import sys
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

KOPPEN = ("gwb_code_10", "gwb_code_8", "regio", "gm_naam", "recs", "gwb_code", "ind_wbz",
          "a_inw", "a_man", "a_vrouw", "a_00_14", "a_15_24", "a_25_44", "a_45_64", "a_65_oo",
          "a_ongeh", "bev_dich", "pst_mvp", "pst_dekp", "ste_mvs")  # fmt: skip
_BLAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{ns}">'
_NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PAKKET = "http://schemas.openxmlformats.org/package/2006"


_TEKSTEN = ("sharedStrings", "sharedStrings.xml")


class Gebied(NamedTuple):
    """One row of the table, as it is typed: a number, a text or “.”."""

    code: str
    regio: str
    gemeente: str
    inwoners: int | str = "."
    ouderen: int | str = "."
    pc4: int | str = "."

    @property
    def soort(self) -> str:
        """Return what the table calls it."""
        return {"GM": "Gemeente", "WK": "Wijk", "BU": "Buurt", "NL": "Land"}[self.code[:2]]


def gemeente(
    code: str, naam: str, wijken: Sequence[tuple[str, Sequence[str]]], pc4: int = 3800
) -> Iterator[Gebied]:
    """Yield the rows of a municipality with these wijken, each with its buurten."""
    per = [(wijk, [(b, 1000 + 10 * n) for n, b in enumerate(buurten)]) for wijk, buurten in wijken]
    totaal = sum(inwoners for _, buurten in per for _, inwoners in buurten)
    yield Gebied(f"GM{code}", naam, naam, totaal, totaal // 5, pc4)
    for w, (wijk, buurten) in enumerate(per):
        som = sum(inwoners for _, inwoners in buurten)
        yield Gebied(f"WK{code}{w:02}", f"Wijk {w:02} {wijk}", naam, som, som // 5, pc4 + w)
        for b, (buurt, inwoners) in enumerate(buurten):
            yield Gebied(f"BU{code}{w:02}{b:02}", buurt, naam, inwoners, inwoners // 5, pc4 + w)


def schrijf_cbs(
    pad: Path, gebieden: Iterable[Gebied], koppen: Sequence[str] = KOPPEN, extra: int = 0
) -> Path:
    """Write the file, with so many columns more of figures that nobody asked for."""
    namen: dict[str, int] = {}
    koppen = (*koppen, *(f"g_maat_{n}" for n in range(extra)))
    rijen = [_rij(1, koppen, namen)]
    for nummer, gebied in enumerate(gebieden, 2):
        rijen.append(_rij(nummer, [_cel(kop, gebied, nummer) for kop in koppen], namen))
    maat = f'<dimension ref="A1:{_letters(len(koppen))}{len(rijen)}"/><sheetData>'
    with zipfile.ZipFile(pad, "w", zipfile.ZIP_DEFLATED) as boek:
        boek.writestr("[Content_Types].xml", _SOORTEN)
        boek.writestr("_rels/.rels", _koppeling("officeDocument", "xl/workbook.xml"))
        boek.writestr("xl/workbook.xml", _BOEK)
        boek.writestr(
            "xl/_rels/workbook.xml.rels",
            _koppeling(
                "worksheet", "worksheets/sheet1.xml", ("sharedStrings", "sharedStrings.xml")
            ),
        )
        blad = _BLAD.format(ns=_NS) + maat + "".join(rijen) + "</sheetData></worksheet>"
        boek.writestr("xl/worksheets/sheet1.xml", blad)
        delen = "".join(f"<si><t>{escape(naam)}</t></si>" for naam in namen)
        boek.writestr("xl/sharedStrings.xml", f'<sst xmlns="{_NS}">{delen}</sst>')
    return pad


def _cel(kop: str, gebied: Gebied, nummer: int) -> int | str:
    waarden: dict[str, int | str] = {
        "gwb_code_10": gebied.code, "gwb_code": gebied.code, "gwb_code_8": gebied.code[2:],
        "regio": gebied.regio, "gm_naam": gebied.gemeente, "recs": gebied.soort,
        "a_inw": gebied.inwoners, "a_65_oo": gebied.ouderen, "pst_mvp": gebied.pc4,
    }  # fmt: skip
    return waarden.get(kop, "." if nummer % 7 == 0 else nummer * 31 % 9973)


def _rij(nummer: int, waarden: Sequence[int | str], namen: dict[str, int]) -> str:
    cellen = []
    for plek, waarde in enumerate(waarden, 1):
        ref = f"{_letters(plek)}{nummer}"
        if isinstance(waarde, int):
            cellen.append(f'<c r="{ref}"><v>{waarde}</v></c>')
        else:
            cellen.append(f'<c r="{ref}" t="s"><v>{namen.setdefault(waarde, len(namen))}</v></c>')
    return f'<row r="{nummer}">{"".join(cellen)}</row>'


def _letters(plek: int) -> str:
    uit = ""
    while plek:
        plek, rest = divmod(plek - 1, 26)
        uit = chr(ord("A") + rest) + uit
    return uit


def _koppeling(soort: str, doel: str, *meer: tuple[str, str]) -> str:
    delen = "".join(
        f'<Relationship Id="rId{n}" Type="{_REL}/{s}" Target="{d}"/>'
        for n, (s, d) in enumerate([(soort, doel), *meer], 1)
    )
    return f'<Relationships xmlns="{_PAKKET}/relationships">{delen}</Relationships>'


_BOEK = (
    f'<workbook xmlns="{_NS}" xmlns:r="{_REL}"><sheets>'
    '<sheet name="KWB2025" sheetId="1" r:id="rId1"/></sheets></workbook>'
)
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_SOORTEN = (
    f'<Types xmlns="{_PAKKET}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    + "".join(
        f'<Override PartName="/xl/{deel}.xml" ContentType="{_EXCEL}.{soort}+xml"/>'
        for deel, soort in (
            ("workbook", "sheet.main"),
            ("worksheets/sheet1", "worksheet"),
            ("sharedStrings", "sharedStrings"),
        )
    )
    + "</Types>"
)
BRINKDAM = [
    ("Centrum", ["Binnenstad", "Stationsbuurt", "Havenkwartier"]),
    ("Noord", ["Vogelbuurt", "Bloemenbuurt"]),
    ("Oost", ["Hoog Oost", "Laag Oost"]),
    ("Zuid", ["Zuiderpark", "De Weiden"]),
    ("West", ["Westeinde", "Molenwijk"]),
    ("Wonen", ["De Hoven"]),
    ("De Brug", ["Brughoek", "Brugzijde"]),
    ("Buitengebied", ["Verspreide huizen Noord", "Verspreide huizen Zuid"]),
    ("Bedrijvenpark", ["Bedrijvenpark"]),
]


def nederland(gemeenten: int = 342) -> Iterator[Gebied]:
    """Yield a country of true size, with one municipality that reads as one: Brinkdam."""
    yield Gebied("NL00", "Nederland", "Nederland", 18_000_000, 3_600_000)
    yield from gemeente("9901", "Brinkdam", BRINKDAM)
    for nummer in range(1, gemeenten):
        wijken = [(f"Wijk van {nummer}-{w}", [f"Buurt {nummer}-{w}-{b}" for b in range(4)])
                  for w in range(10)]  # fmt: skip
        yield from gemeente(f"{nummer:04}", f"Gemeente {nummer}", wijken, 1000 + nummer)


if __name__ == "__main__":
    schrijf_cbs(Path(sys.argv[1]), nederland(), extra=180)
