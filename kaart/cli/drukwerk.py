"""`kaart drukwerk`: options → choice → sheets → one PDF."""

import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from kaart.begrip import begrijp_keuze
from kaart.bevinding import Ernst
from kaart.cli import aanvullen, opties
from kaart.dataset import Document, Inleesresultaat, laad
from kaart.drukwerk.blad import Sectie
from kaart.drukwerk.bladen import Drukproef, druk_bladen
from kaart.drukwerk.drukpers import Opdracht, Perforatie
from kaart.drukwerk.inhoud import maak_blad
from kaart.drukwerk.keuze import Keuze, begrijp_bladkeuze, kies, titel_van
from kaart.fouten import KaartFout, oorzaak
from kaart.keuring import keur
from kaart.model import Organisatie
from kaart.weergave.schoon import schoon
from kaart.yamlschrijver import schrijf

HULP = """Eén A5-blad per organisatie, op volgorde van wijk en naam, in één PDF die ook met een
schermlezer te lezen is. Met --wijk krijg je wat die wijk bedient, ook wat voor de hele stad is.
Een blad dat niet past, gaat door op de achterkant. Wat een fout heeft, wordt niet gedrukt.

Print op ware grootte (100%). Eigen sjablonen in de map templates gaan voor de ingebouwde.

\b
  kaart drukwerk --wijk Overvecht
  kaart drukwerk --thema eenzaamheid -o eenzaamheid.pdf
  kaart drukwerk --organisatie dock --groot"""

STANDAARD = Path("drukwerk") / "bladen.pdf"
Lijst = list[str] | None


def opdracht(
    context: typer.Context,
    wijk: Annotated[
        Lijst,
        typer.Option(
            help="Wijk, buurt, plaats of postcode.", metavar="PLEK", autocompletion=aanvullen.wijken
        ),
    ] = None,
    thema: Annotated[
        Lijst,
        typer.Option(
            help="Thema of een woord ervoor.", metavar="THEMA", autocompletion=aanvullen.themas
        ),
    ] = None,
    organisatie: Annotated[
        Lijst,
        typer.Option(
            help="Alleen deze organisatie: id of naam.",
            metavar="ID",
            autocompletion=aanvullen.organisatie_ids,
        ),
    ] = None,
    bestand: Annotated[
        Path | None,
        typer.Option(
            "-o", "--bestand", help=f"Waar de PDF komt; anders {STANDAARD.as_posix()}.",
            metavar="BESTAND", show_default=False,
        ),
    ] = None,
    perforatie: Annotated[
        str | None,
        typer.Option(help=f"Gaten: {', '.join(p.value for p in Perforatie)}.", metavar="VORM"),
    ] = None,
    groot: Annotated[
        bool, typer.Option("--groot", help="Grote letters, voor wie slecht ziet.")
    ] = False,
) -> None:  # fmt: skip
    werkmap = opties.werkmap(context)
    dag = opties.peildatum(context)
    resultaat = laad(werkmap)
    kaart = resultaat.kaart
    vormen = [vorm.value for vorm in Perforatie]
    gaten = begrijp_keuze("--perforatie", perforatie or kaart.gegevens.drukwerk.perforatie, vormen)
    onleesbaar = {document.id for document in resultaat.geweigerd}
    keuze = begrijp_bladkeuze(kaart, wijk or (), thema or (), organisatie or (), onleesbaar)
    gekozen = kies(kaart, keuze, dag)
    fouten = _fouten(resultaat, dag, _in_beeld(keuze, gekozen, onleesbaar))
    if not gekozen and not fouten:
        raise KaartFout("Er is niets te drukken: geen organisatie past bij deze keuze")
    proef = druk_bladen(
        [maak_blad(o, sectie, kaart, dag) for sectie, o in gekozen if o.id not in fouten],
        Opdracht(
            titel_van(kaart, keuze), dag, Perforatie(gaten), groot, werkmap.wortel / "templates"
        ),
    )
    if proef.pdf:
        doel = bestand or werkmap.wortel / STANDAARD
        _schrijf(doel, proef.pdf)
        print(schoon(_verslag(doel, proef)))
    raise typer.Exit(_meld(proef, fouten))


def _in_beeld(
    keuze: Keuze, gekozen: Iterable[tuple[Sectie, Organisatie]], onleesbaar: set[str]
) -> set[str]:
    """Return the ids that were asked for; a file that cannot be read may have been one of them."""
    mogelijk = onleesbaar & set(keuze.organisaties) if keuze.organisaties else onleesbaar
    return mogelijk | {organisatie.id for _, organisatie in gekozen}


def _fouten(resultaat: Inleesresultaat, dag: date, in_beeld: set[str]) -> dict[str, str]:
    """Return by id why an organisation is not printed: its file has a FOUT."""
    bestanden = {
        document.bestand: document
        for document in resultaat.documenten
        if document.collectie == "organisaties" and document.id in in_beeld
    }
    aantallen = Counter(
        bevinding.vindplaats.bestand
        for bevinding in keur(resultaat, dag)
        if bevinding.ernst is Ernst.FOUT and bevinding.vindplaats.bestand in bestanden
    )
    return {
        bestanden[bestand].id: f"{_naam(bestanden[bestand])}: {aantal} "
        f"{'fout' if aantal == 1 else 'fouten'}, zie kaart valideer {bestand}"
        for bestand, aantal in aantallen.items()
    }


def _naam(document: Document) -> str:
    naam = document.waarde.get("naam") if isinstance(document.waarde, dict) else None
    return naam if isinstance(naam, str) else document.id


def _schrijf(doel: Path, pdf: bytes) -> None:
    try:
        doel.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fout:
        raise KaartFout(f"Kan de map {doel.parent} niet maken ({oorzaak(fout)})") from None
    schrijf(doel, pdf)


def _verslag(doel: Path, proef: Drukproef) -> str:
    """Say where it is and what is in it: "…/bladen.pdf: 9 bladen (Overvecht 6, Stad 3)"."""
    per_sectie = Counter(blad.sectie.naam for blad in proef.bladen)
    secties = ", ".join(f"{naam} {aantal}" for naam, aantal in per_sectie.items())
    bladen = "1 blad" if len(proef.bladen) == 1 else f"{len(proef.bladen)} bladen"
    return f"{doel}: {bladen} ({secties})"


def _meld(proef: Drukproef, fouten: Mapping[str, str]) -> int:
    """Say on stderr what goes on at the back and what was not printed; return the exit code."""
    opmerkingen = [
        f"gaat door op de achterkant: {naam} ({bladzijden} bladzijden)"
        for naam, bladzijden in proef.doorlopend
    ]
    redenen = [
        *fouten.values(),
        *(f"{g.naam}: {g.reden} (data/organisaties/{g.id}.yaml)" for g in proef.geweigerd),
    ]
    opmerkingen += [f"niet gedrukt: {reden}" for reden in redenen]
    for opmerking in opmerkingen:
        print(f"kaart: {schoon(opmerking)}", file=sys.stderr)
    return int(bool(redenen))
