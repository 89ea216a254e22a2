"""`kaart toon`: one thing whole."""

import sys
from contextlib import suppress
from typing import Annotated

import typer

from kaart.basis import KaartFout, OnbekendeWaarde
from kaart.bestand import Werkmap, laad_kaart
from kaart.cli import aanvullen
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import formaatoptie
from kaart.hulp import Gebied, begrijp_ding, begrijp_gebied, begrijp_keuze, opvolger
from kaart.model import Kaart, Persoon
from kaart.personen import Kanaal, kies
from kaart.weergave import DINGVORMEN, Inzage, scherm_van, schoon

HULP = """Noem het id of de naam.

\b
  kaart toon voedselbank-utrecht
  kaart toon de-pijler
  kaart toon "Vleuten-De Meern"
  kaart toon eenzaamheid --formaat json"""


def opdracht(
    context: typer.Context,
    identiteit: Annotated[
        str,
        typer.Argument(help="Het id of de naam.", metavar="ID", autocompletion=aanvullen.alle_ids),
    ],
    formaat: Annotated[str, formaatoptie(DINGVORMEN)] = "tekst",
    met_personen: Annotated[
        bool, typer.Option("--met-personen", help="Ook de contactpersonen (niet openbaar).")
    ] = False,
) -> None:
    if met_personen and formaat != "tekst":
        raise KaartFout("--met-personen kan alleen op het scherm, niet met --formaat")
    toon = DINGVORMEN[begrijp_keuze("--formaat", formaat, DINGVORMEN)]
    dag = peildatum(context)
    leesbaar = laad_kaart(werkmap(context))
    meld_weggelaten(leesbaar.weggelaten)
    kaart = leesbaar.kaart
    try:
        collectie, ding = begrijp_ding(kaart, identiteit, "kaart toon")
    except OnbekendeWaarde:
        gebied = _deel_van_de_stad(kaart, identiteit)
        if gebied is None:
            raise
        print(f"Begrepen: {schoon(gebied.uitleg)}", file=sys.stderr)
        collectie, ding = "wijken", kaart.wijken[gebied.wijken[0]]
    if getattr(ding, "status", "") == "niet-opnemen" and (na := opvolger(kaart, collectie, ding)):
        waarom = ding.reden or "staat niet op de kaart"
        zin = f"{ding.naam} [{ding.id}]: {waarom}; dit is {na.naam} [{na.id}]"
        print(f"kaart: {schoon(zin)}", file=sys.stderr)
        ding = na
    inzage = Inzage(kaart, collectie, ding, dag)
    if met_personen:
        inzage = inzage._replace(personen=_personen(werkmap(context), inzage))
    print(toon(inzage, scherm_van(sys.stdout)))


def _personen(werkmap_: Werkmap, inzage: Inzage) -> tuple[Persoon, ...]:
    """Return who may be shown of an organisation; of the others stderr says by id why not."""
    from kaart.personen import laad_personen

    if inzage.collectie != "organisaties":
        raise KaartFout("--met-personen kan alleen bij een organisatie")
    lijst = laad_personen(werkmap_)
    hier = [persoon for persoon in lijst.personen if persoon.organisatie == inzage.ding.id]
    keus = kies(hier, (Kanaal.NETWERK,), inzage.peildatum, inzage.kaart.gegevens.termijnen)
    for reden in (*keus.niet, *lijst.onleesbaar):
        print(f"kaart: niet getoond: {schoon(reden)}", file=sys.stderr)
    if not hier and not lijst.onleesbaar:
        print("kaart: van deze organisatie is geen contactpersoon bekend", file=sys.stderr)
    return keus.personen


def _deel_van_de_stad(kaart: Kaart, tekst: str) -> Gebied | None:
    """Return the buurt, deelgebied, alias or postcode that is meant; its main wijk comes first."""
    with suppress(OnbekendeWaarde):
        gebied = begrijp_gebied(kaart, tekst)
        # Of the whole city there is no one thing to show.
        deel = len(gebied.delen) == 1 or any(buurten for _, buurten in gebied.delen)
        return gebied if deel else None
    return None
