"""`kaart lees-in`: a table of organisations into the map, and the template to hand out."""

import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from kaart.basis import KaartFout, aaneen, lijkt_op
from kaart.bestand import Werkmap
from kaart.cli.bewaren import bewaar_na_vraag
from kaart.cli.opties import meld_weggelaten, peildatum, werkmap
from kaart.cli.vormen import jaoptie, themaoptie, wijkoptie
from kaart.hulp import begrijp_keuze
from kaart.inlezen import (
    EIGEN_TABBLADEN,
    ORGANISATIES,
    TABBLADEN,
    Blad,
    Kopregel,
    Pad,
    Wensen,
    herken_kolom,
    jaartal_kort,
    lees_bron,
    lees_in,
    lees_koppen,
    lees_stand,
    lees_toewijzingen,
    uit_cel,
)
from kaart.model import Kaart
from kaart.tabellen import Cel, Tabel
from kaart.weergave import als_regels, als_verslag, noemer, regel, scherm_van, schoon

HULP = """Leest een spreadsheet (xlsx of csv): eerst staat er wat het zou doen, dan komt de vraag.
Wie er al is, wordt bijgewerkt; een leeg vak laat staan wat er staat, het woord weg haalt het weg.

\b
  kaart lees-in --sjabloon -o sjabloon.xlsx
  kaart lees-in --gevuld --wijk Overvecht -o overvecht.xlsx
  kaart lees-in overvecht.xlsx
  kaart lees-in gids.csv --bron "Gids 2026" --datum 2026-03
  kaart lees-in gids.csv --kolom "Tel. nr=telefoon" --alleen-kijken"""


def opdracht(
    context: typer.Context,
    bestand: Annotated[
        Path | None, typer.Argument(metavar="[BESTAND]", help="De tabel: xlsx of csv.")
    ] = None,
    sjabloon: Annotated[
        bool, typer.Option("--sjabloon", help="Maak een lege tabel om in te vullen.")
    ] = False,
    gevuld: Annotated[
        bool, typer.Option("--gevuld", help="Maak een tabel met wat nu op de kaart staat.")
    ] = False,
    uitvoer: Annotated[
        Path | None,
        typer.Option(
            "-o", "--uitvoer", help="Waar de tabel komt: .xlsx of .csv.", metavar="BESTAND"
        ),
    ] = None,
    wijk: Annotated[list[str] | None, wijkoptie()] = None,
    thema: Annotated[list[str] | None, themaoptie()] = None,
    tab: Annotated[
        str, typer.Option(help="organisaties of aanbod, bij csv.", metavar="TAB")
    ] = "",
    kolom: Annotated[
        list[str] | None,
        typer.Option(help="Wat een kolom is: “kop=kolom”; “kop=” slaat over.", metavar="KOP=KOLOM"),
    ] = None,
    vul: Annotated[
        list[str] | None,
        typer.Option(help="Voor elke nieuwe die het niet zegt.", metavar="KOLOM=WAARDE"),
    ] = None,
    bron: Annotated[
        str, typer.Option(help="Waar de tabel vandaan komt.", metavar="URL|TEKST")
    ] = "",
    datum: Annotated[str, typer.Option(help="De datum van die bron.", metavar="DATUM")] = "",
    kijk: Annotated[
        bool, typer.Option("--alleen-kijken", help="Schrijf niets, vraag niets.")
    ] = False,
    ja: Annotated[bool, jaoptie()] = False,
) -> None:  # fmt: skip
    tabblad = begrijp_keuze("--tab", tab, TABBLADEN) if tab else ""
    if sjabloon or gevuld:
        if bestand is not None:
            raise KaartFout(f"Lees {bestand} in, of maak een tabel; niet allebei")
        from kaart.cli.tabel_maken import maak_tabel

        maak_tabel(context, uitvoer, tabblad, wijk or (), thema or (), sjabloon=not gevuld)
        return
    if bestand is None:
        raise KaartFout("Noem een bestand, of maak er een: kaart lees-in --sjabloon")
    if wijk or thema or uitvoer:
        raise KaartFout("--wijk, --thema en -o horen bij --gevuld en --sjabloon")
    from kaart.tabellen import lees_tabellen

    tabellen = lees_tabellen(bestand)
    bladen = _bladen(bestand, tabellen, lees_toewijzingen(kolom or ()), tabblad)
    map_, dag = werkmap(context), peildatum(context)
    wensen = _wensen(map_, bron, datum, vul or ())
    inlezing = lees_in(map_, dag, bladen, wensen)
    meld_weggelaten(inlezing.bewerking.weggelaten)
    gelezen = {blad.tabel.naam for blad in bladen}
    ongelezen = [
        t.naam for t in tabellen if t.naam not in gelezen and aaneen(t.naam) not in EIGEN_TABBLADEN
    ]
    scherm = scherm_van(sys.stdout)
    print("\n".join([*als_verslag(inlezing, ongelezen, scherm), ""]))
    goed = True
    if kijk:
        wijzigingen = inlezing.bewerking.wijzigingen()
        print("\n".join(als_regels(wijzigingen, scherm, noemer(inlezing.bewerking.kaart))))
        for bevinding in inlezing.bewerking.keur():
            print(regel(bevinding), file=sys.stderr)
    else:
        goed = bewaar_na_vraag(inlezing.bewerking, ja=ja)
    liggen = sum(rij.blijft_liggen for rij in inlezing.rijen)
    if liggen:
        rijen = "1 rij blijft" if liggen == 1 else f"{liggen} rijen blijven"
        print(f"kaart: {rijen} liggen; zie hierboven waarom", file=sys.stderr)
    raise typer.Exit(int(bool(liggen) or not goed))


def _bladen(
    bestand: Path, tabellen: Sequence[Tabel], hand: dict[str, str], tabblad: str
) -> tuple[Blad, ...]:
    stand = lees_stand(tabellen)
    gelezen = [(tabel, kop) for tabel in tabellen if (kop := lees_koppen(tabel, hand, tabblad))]
    if not gelezen:
        raise KaartFout(
            f"In {schoon(bestand.name)} staat geen rij met een kolom naam of id; noem hem met "
            "--kolom, bijvoorbeeld --kolom “Wie=naam”"
        )
    _keur_hand(hand, [kop for _, kop in gelezen])
    return tuple(Blad(tabel, kop, stand[kop.tabblad]) for tabel, kop in gelezen)


def _keur_hand(hand: Iterable[str], kopregels: Sequence[Kopregel]) -> None:
    """Refuse what names a head that is nowhere."""
    koppen = [kop for kopregel in kopregels for kop in kopregel.koppen]
    namen = {aaneen(kop.tekst) for kop in koppen} | {
        kop.naam.split(" ")[0].casefold() for kop in koppen
    }
    for naam in hand:
        if aaneen(naam) not in namen:
            lijkt = lijkt_op(naam, [kop.tekst for kop in koppen])
            raad = f"; bedoelde je {' of '.join(lijkt)}?" if lijkt else ""
            raise KaartFout(f"--kolom: er is geen kolom “{naam}”{raad}")


def _wensen(map_: Werkmap, bron: str, datum: str, vul: Sequence[str]) -> Wensen:
    if datum and not bron:
        raise KaartFout("--datum hoort bij --bron")
    bronnen: dict[str, str] = {}
    if bron:
        bronnen = lees_bron(f"{bron} ({datum})" if datum else bron)
        if datum and "datum" not in bronnen:
            raise KaartFout(
                f"--datum: “{datum}” is geen datum; schrijf 2026-11-21, 2026-11 of 2026"
            )
        if "datum" not in bronnen and jaartal_kort(bron):
            raise KaartFout(
                f"--bron: niet zeker is welke dag “{bron}” noemt; zeg het met --datum 2026-11-21"
            )
    waarden: dict[Pad, tuple[str, Any]] = {}
    if vul:
        from kaart.bestand import laad

        kaart = laad(map_).kaart
        for paar in vul:
            pad, waarde = _vulling(paar, kaart)
            waarden[pad] = (paar, waarde)
    return Wensen(bronnen, waarden)


def _vulling(paar: str, kaart: Kaart) -> tuple[Pad, Any]:
    naam, is_, tekst = paar.partition("=")
    herkend = herken_kolom(naam, ORGANISATIES)
    if not is_ or not tekst or herkend is None:
        raise KaartFout(f"--vul: “{paar}” kan niet; schrijf bijvoorbeeld “werkgebied=stad”")
    gelezen = uit_cel(Cel(tekst.strip()), herkend[0].schema, kaart)
    if gelezen.bezwaar:
        raise KaartFout(f"--vul: {gelezen.bezwaar}; {gelezen.raad}")
    return herkend[0].pad, gelezen.waarde
