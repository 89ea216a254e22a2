"""The wall of a meeting: a card for each thema, above the sheets that hang there."""

from collections.abc import Sequence
from typing import NamedTuple

from kaart.basis import eis_tekens
from kaart.drukwerk.blad.blad import Blad
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.map.map import op_thema
from kaart.drukwerk.map.register import themas_op_naam
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.vrijgave import VrijeKaart

SJABLOON = "wand.typ.j2"
WANDPAPIER = ("a4", "a3")


class Wandkaart(NamedTuple):
    """A thema on the wall: whose sheet hangs below, and who does it too but hangs elsewhere."""

    thema: str
    hier: tuple[str, ...]
    elders: tuple[tuple[str, str], ...] = ()  # name, and the thema where it hangs


def maak_wand(bladen: Sequence[Blad], kaart: VrijeKaart) -> tuple[Wandkaart, ...]:
    """Hang each sheet under the thema that its organisation names first; no thema stays empty."""
    gehangen = op_thema(bladen, kaart)
    hangt = {blad.inhoud.id: blad.sectie.naam for blad in gehangen}
    per_thema: dict[str, list[Blad]] = {}
    for blad in gehangen:
        per_thema.setdefault(blad.sectie.naam, []).append(blad)
    heet = {thema.naam: thema.id for thema in themas_op_naam(kaart)}

    def ook(naam: str) -> tuple[tuple[str, str], ...]:
        return tuple(
            (blad.inhoud.naam, hangt[blad.inhoud.id])
            for blad in gehangen
            if heet.get(naam) in kaart.organisaties[blad.inhoud.id].themas
            and hangt[blad.inhoud.id] != naam
        )

    return tuple(
        Wandkaart(naam, tuple(blad.inhoud.naam for blad in hier), ook(naam))
        for naam, hier in per_thema.items()
    )


def druk_wand(
    wand: Sequence[Wandkaart], kaart: VrijeKaart, opdracht: Drukopdracht, papier: str
) -> Product:
    """Print a card for each thema. Raises KaartFout for a character that no font has."""
    voet = maak_voet(kaart, opdracht.peildatum)
    eis_tekens((*teksten(tuple(wand)), *teksten(voet)), lettertypen(opdracht))
    waarden = {"titel": opdracht.titel, "wand": wand, "papier": papier, "voet": voet}
    gezet = druk(SJABLOON, waarden, opdracht, len(wand))
    kaarten = "1 kaart" if len(wand) == 1 else f"{len(wand)} kaarten"
    return Product(gezet.pdf, f"{papier.upper()}, {kaarten} voor aan de muur")
