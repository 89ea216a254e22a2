"""Print the same sheets with WeasyPrint: what `drukwerk` is measured against.

    python benchmarks/weasy.py MAP UIT.pdf PEILDATUM

The same Blad values, every text of them, in the same letter and size, with the same QR codes and
tags (PDF/UA-1), one A5 page for each organisation, as plain HTML and CSS. A full sheet gets no
second try, so a few pages more come out.
"""

import sys
from collections.abc import Iterator
from datetime import date
from html import escape
from pathlib import Path

from weasyprint import HTML

from kaart.basis.ingebouwd import LETTERTYPEN
from kaart.bestand.dataset import laad
from kaart.bestand.werkmap import Werkmap
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.blad.inhoud import maak_blad
from kaart.drukwerk.blad.keuze import kies
from kaart.drukwerk.pers.qr import qr_inhoud, qr_svg
from kaart.hulp import Keuze
from kaart.vrijgave import Publiek, geef_vrij

NAAM = "AtkinsonHyperlegibleNext"
STIJL = (
    f"""
@font-face {{ font-family: Atkinson; src: url({(LETTERTYPEN / NAAM).as_uri()}-Regular.ttf) }}
@font-face {{ font-family: Atkinson; font-weight: bold;
  src: url({(LETTERTYPEN / NAAM).as_uri()}-Bold.ttf) }}
"""
    """
@page { size: A5; margin: 12mm 10mm 12mm 20mm }
body { font: 11pt/1.3 Atkinson, sans-serif; hyphens: auto; margin: 0 }
article { break-after: page }
h1 { font-size: 16pt; margin: 0 0 2mm }
dl { display: grid; grid-template-columns: 24mm 1fr; gap: 1.5mm 3mm; margin: 0 }
dt { font-weight: bold; border-top: 0.3pt solid #888 }
dd { margin: 0; border-top: 0.3pt solid #888 }
p { margin: 0 0 0.5mm }
svg { width: 23mm; height: 23mm }
footer { font-size: 9pt; border-top: 1pt solid; margin-top: 3mm }
"""
)
IN_DE_KOP = {"id", "naam", "kern"}


def druk(wortel: Path, uit: Path, dag: date) -> None:
    """Read the map and print all its sheets."""
    kaart = geef_vrij(laad(Werkmap(wortel)).kaart, Publiek.VERWIJZERS, dag).kaart
    bladen = [maak_blad(o.id, sectie, kaart, dag) for sectie, o in kies(kaart, Keuze(), dag)]
    artikelen = "".join(artikel(blad) for blad in bladen)
    kop = f"<title>Bladen</title><style>{STIJL}</style>"
    html = f"<!doctype html><html lang=nl>{kop}<body>{artikelen}</body></html>"
    HTML(string=html).write_pdf(uit, pdf_variant="pdf/ua-1")


def artikel(blad: Blad) -> str:
    """Return one sheet as HTML."""
    inhoud = blad.inhoud
    rubrieken = "".join(
        f"<dt>{escape(veld.replace('_', ' '))}</dt><dd>{''.join(alineas(waarde))}</dd>"
        for veld, waarde in inhoud._asdict().items()
        if waarde and veld not in IN_DE_KOP
    )
    link = qr_inhoud(inhoud)
    code = qr_svg(link) if link else ""
    voet = " · ".join([blad.vertrouwen.regel, *filter(None, blad.voet)])
    return (
        f"<article><h1>{escape(inhoud.naam)}</h1><p>{escape(inhoud.kern)}</p>"
        f"<dl>{rubrieken}</dl>{code}<footer>{escape(voet)}</footer></article>"
    )


def alineas(waarde: object) -> Iterator[str]:
    """Yield a paragraph for each text, and one for each row of a list."""
    if isinstance(waarde, str) and waarde:
        yield f"<p>{escape(waarde)}</p>"
    elif isinstance(waarde, tuple):
        for deel in waarde:
            yield from alineas(deel)


if __name__ == "__main__":
    druk(Path(sys.argv[1]), Path(sys.argv[2]), date.fromisoformat(sys.argv[3]))
