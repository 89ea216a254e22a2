"""`kaart ronde begin`: choose whom to ask, make what to ask with, and remember it."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from kaart.bellijst import Belregel, maak_bellijst
from kaart.bewaren import Bestandswijziging, bewaar
from kaart.cli.opties import meld_weggelaten
from kaart.dataset import Inleesresultaat, laad
from kaart.drukwerk.bellijst import druk_bellijst, maak_gesprek
from kaart.drukwerk.drukpers import Opdracht
from kaart.drukwerk.huisstijl import Huisstijl
from kaart.fouten import KaartFout, KanNietSchrijven
from kaart.model import Kaart, Organisatie, Ronde
from kaart.ronde.kiezen import Rondekeuze, kies_ronde
from kaart.rondes import MAP, SOORT, als_waarden, laad_rondes, maak_deelnemer, vrije_naam
from kaart.schema import vorm
from kaart.schrijven import schrijf
from kaart.uitwisseling.bellijstboek import LIJST, maak_bellijstboek
from kaart.uitwisseling.invulformulier import maak_invulformulier
from kaart.uitwisseling.rondemail import beheerder_van, maak_mail
from kaart.weergave.schoon import schoon
from kaart.werkmap import Werkmap
from kaart.woorden import datumtekst
from kaart.yamlschrijver import als_yaml
from kaart.zoek import begrijp_vraag

_KOPREGEL = "# Gemaakt door kaart ronde begin. Gaat de ronde niet door, gooi dit bestand dan weg.\n"
_NOEM = 5
_DAGEN_OM_TE_ANTWOORDEN = 14

# What to write: the name of the file, what it is, its bytes.
Bestand = tuple[str, str, bytes]


def begin(
    map_: Werkmap, dag: date, via: str, keuze: Mapping[str, Sequence[str]], aantal: int,
    uit: Path | None,
) -> None:  # fmt: skip
    """Begin a round: write what to ask with, then the round itself. Raises KaartFout."""
    resultaat = laad(map_)
    if via == "mail":
        beheerder_van(resultaat.kaart)  # no round without a sender
    meld_weggelaten(tuple(document.bestand for document in resultaat.geweigerd))
    rondelijst = laad_rondes(map_)
    meld_weggelaten(rondelijst.geweigerd)
    vraag, _ = begrijp_vraag(resultaat.kaart, "", keuze)
    gekozen = kies_ronde(
        resultaat, dag, vraag.gebieden, vraag.themas,
        aantal=aantal, via=via, rondes=rondelijst.rondes,
    )  # fmt: skip
    _meld_overgeslagen(gekozen)
    if not gekozen.gekozen:
        raise KaartFout(_niemand(gekozen, via))
    ronde = _maak_ronde(
        vrije_naam(rondelijst, dag.isoformat(), via), dag, via, gekozen.gekozen, resultaat, keuze
    )
    plek = uit or map_.wortel / "drukwerk" / f"ronde-{ronde.id}"
    regels = maak_bellijst(gekozen.gekozen, resultaat.kaart, dag, via)
    bestanden = _lijsten(map_, regels, ronde, resultaat, dag)
    _schrijf(plek, bestanden)
    inhoud = (_KOPREGEL + als_yaml(als_waarden(ronde), vorm(SOORT))).encode()
    doel = map_.data / MAP / f"{ronde.id}.yaml"
    bewaar(map_, [Bestandswijziging(doel, None, inhoud)])
    print(schoon(f"Ronde {ronde.id}: {_organisaties(len(gekozen.gekozen))}"))
    for naam, wat, _ in bestanden:
        print(schoon(f"{_van_hier(plek / naam)}: {wat}"))
    _meld_zonder_nummer(regels, via)


def _lijsten(
    map_: Werkmap, regels: tuple[Belregel, ...], ronde: Ronde, resultaat: Inleesresultaat, dag: date
) -> list[Bestand]:
    if ronde.via == "mail":
        return _mails(regels, ronde, resultaat.kaart, dag)
    kaart, naam = resultaat.kaart, LIJST[ronde.via].lower()
    titel = f"{LIJST[ronde.via]} {datumtekst(ronde.begonnen)}"
    eigen = kaart.gegevens.drukwerk
    opdracht = Opdracht(
        f"{kaart.gegevens.naam}: {titel.lower()}", dag,
        eigen_sjablonen=map_.wortel / "templates", huisstijl=Huisstijl.van(eigen),
    )  # fmt: skip
    gesprek = maak_gesprek(kaart, titel, ronde.via, f"{naam}.xlsx")
    papier = druk_bellijst(regels, gesprek, kaart, opdracht)
    for reden in papier.geweigerd:
        _meld(f"niet op papier: {reden}")
    boek = maak_bellijstboek(regels, ronde, kaart, dag)
    bestanden = [(f"{naam}.xlsx", "om in te vullen", boek)]
    if papier.pdf:
        bestanden.append((f"{naam}.pdf", f"om bij de hand te houden, {papier.verslag}", papier.pdf))
    return bestanden


def _mails(regels: tuple[Belregel, ...], ronde: Ronde, kaart: Kaart, dag: date) -> list[Bestand]:
    """Return a draft per organisation, and the list to note in what comes back."""
    voor = (dag + timedelta(days=_DAGEN_OM_TE_ANTWOORDEN)).isoformat()
    boek = maak_bellijstboek(regels, ronde, kaart, dag)
    bestanden = [("maillijst.xlsx", "om in te vullen wat er wordt geantwoord", boek)]
    for regel in regels:
        formulier = maak_invulformulier([regel.lijst], kaart, dag, ronde.id)
        organisatie = kaart.organisaties[regel.lijst.id]
        mail = maak_mail(regel, organisatie, kaart, formulier, voor)
        bestanden.append((f"{regel.lijst.id}.eml", f"aan {regel.email}", mail))
    return bestanden


def _maak_ronde(
    naam: str, dag: date, via: str, gekozen: Sequence[Organisatie], resultaat: Inleesresultaat,
    keuze: Mapping[str, Sequence[str]],
) -> Ronde:  # fmt: skip
    documenten = {d.id: d for d in resultaat.documenten if d.collectie == "organisaties"}
    return Ronde(
        naam, dag.isoformat(), via,
        tuple(maak_deelnemer(documenten[organisatie.id]) for organisatie in gekozen),
        tuple(keuze.get("wijk", ())), tuple(keuze.get("thema", ())),
    )  # fmt: skip


def _schrijf(plek: Path, bestanden: Sequence[Bestand]) -> None:
    try:
        plek.mkdir(parents=True, exist_ok=True)
    except OSError as fout:
        raise KanNietSchrijven(plek, fout) from None
    for naam, _, inhoud in bestanden:
        schrijf(plek / naam, inhoud)


def _van_hier(pad: Path) -> Path:
    """Return a path as one would type it here."""
    hier = Path.cwd()
    return pad.relative_to(hier) if pad.is_relative_to(hier) else pad


def _organisaties(aantal: int) -> str:
    return "1 organisatie" if aantal == 1 else f"{aantal} organisaties"


def _niemand(keuze: Rondekeuze, via: str) -> str:
    if keuze.onbereikbaar:
        return "Van wie gevraagd moet worden, is geen mailbox bekend; probeer --via telefoon"
    if keuze.bezig:
        return f"Wie gevraagd moet worden, staat al in een ronde via {via}; zie kaart ronde stand"
    return "Er is niemand te vragen: bij deze keuze is alles actueel"


def _meld_overgeslagen(keuze: Rondekeuze) -> None:
    if keuze.bezig:
        _meld(
            f"overgeslagen, want al in een ronde die nog loopt: {_organisaties(len(keuze.bezig))}"
        )
    if keuze.onbereikbaar:
        namen = [o.naam for o in keuze.onbereikbaar]
        meer = f" en {len(namen) - _NOEM} andere" if len(namen) > _NOEM else ""
        _meld(f"overgeslagen, want zonder mailbox: {', '.join(namen[:_NOEM])}{meer}")


def _meld_zonder_nummer(regels: Sequence[Belregel], via: str) -> None:
    zonder = sum(not regel.telefoon for regel in regels)
    if zonder and via == "telefoon":
        _meld(
            f"van {_organisaties(zonder)} is geen nummer bekend om te vragen; zoek het op hun "
            "website en vul het in"
        )


def _meld(zin: str) -> None:
    print(f"kaart: {schoon(zin)}", file=sys.stderr)
