"""The product `kaartjes`: cards → one PDF of their size, and what did not fit by name."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kaart.basis import KaartFout, ontbrekend, teken_in_woorden
from kaart.drukwerk.kaartjes.kaartje import Kaartje, Kaartjes, Vermelding
from kaart.drukwerk.pers.drukpers import Drukopdracht, druk, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.pers.qr import qr_svg
from kaart.drukwerk.pers.typst import Gezet
from kaart.drukwerk.pers.vellen import A6, VELLEN
from kaart.hulp import Voorop
from kaart.model import Kaartvel
from kaart.taal import opsomming

SJABLOON = "kaartjes.typ.j2"
# With more in it the dots of so small a code get smaller than 0.4 mm.
_LANGSTE_QR = 84
# More cards than this are counted in a remark, and not named.
_BIJ_NAAM = 3
# Why a vangnet stands in front, to whoever printed the cards.
_VANGNET = {
    Voorop.VANGNET: "niemand past",
    Voorop.VANGNET_BIJ_GROEP: "wie past, is er alleen voor een groep",
}
# On a smaller card hardly any question fits in letters of 28 points, above a number of 40.
_GROOT_BREED, _GROOT_HOOG = 100, 140


class Kant(NamedTuple):
    """How a side of card `nr` came out: in points (0 does not fit), how many contacts had to go."""

    nr: int
    kant: str
    punten: float
    gewoon: float
    minder: int


def maak_kaartjes(
    gekozen: Kaartjes,
    opdracht: Drukopdracht,
    vel: Kaartvel | None = None,
    *,
    discreet: bool = False,
) -> Product:
    """Print the cards at the size of `vel`, front then back; what does not fit is refused by name.

    Raises SjabloonFout for a mistake in a template, KaartFout when printing takes too long or the
    sheet is too small for large letters.
    """
    vel = vel or (A6 if opdracht.groot else VELLEN[0])
    _weiger_te_klein(vel, opdracht)
    te_drukken, geweigerd = _scheid(gekozen.kaartjes, opdracht)
    gezet, kanten = _zet(te_drukken, opdracht, vel, discreet=discreet)
    while te_vol := {kant.nr: kant.kant for kant in kanten if not kant.punten}:
        geweigerd += [_te_vol(te_drukken[nr], kant) for nr, kant in te_vol.items()]
        te_drukken = [k for nr, k in enumerate(te_drukken) if nr not in te_vol]
        gezet, kanten = _zet(te_drukken, opdracht, vel, discreet=discreet)
    opmerkingen = (_sleutel(te_drukken),) if discreet and te_drukken else ()
    return Product(
        gezet.pdf,
        _verslag(te_drukken, vel),
        (*opmerkingen, *_kleiner(te_drukken, kanten), *_overig(gekozen, te_drukken)),
        tuple(geweigerd),
        per_stuk=(2,) * len(te_drukken),
    )


def _scheid(kaartjes: Sequence[Kaartje], opdracht: Drukopdracht) -> tuple[list[Kaartje], list[str]]:
    """Keep the cards that can be printed apart from those with a character that no font has."""
    families = lettertypen(opdracht)
    te_drukken, geweigerd = [], []
    for kaartje in kaartjes:
        tekens = ontbrekend(teksten(kaartje), families)
        if tekens:
            namen = ", ".join(teken_in_woorden(teken) for teken in tekens)
            geweigerd.append(f"“{kaartje.vraag}”: geen lettertype heeft {namen}")
        else:
            te_drukken.append(kaartje)
    return te_drukken, geweigerd


def _zet(
    kaartjes: Sequence[Kaartje], opdracht: Drukopdracht, vel: Kaartvel, *, discreet: bool
) -> tuple[Gezet, list[Kant]]:
    if not kaartjes:
        return Gezet(b"", {}), []
    waarden = {
        "titel": opdracht.titel,
        "kaartjes": kaartjes,
        "breedte": round(vel.breedte * 100),
        "hoogte": round(vel.hoogte * 100),
        "discreet": discreet,
        "groot": opdracht.groot,
        "qr": qr_van,
        "qr_svg": qr_svg,
    }
    gezet = druk(SJABLOON, waarden, opdracht, len(kaartjes))
    return gezet, [Kant(int(nr), *rest) for nr, *rest in gezet.gemeld]


def qr_van(vermelding: Vermelding) -> str:
    """Return what the code of a card holds: the website, else its front page, else the number."""
    website = vermelding.website
    voorpagina = "/".join([*website.split("/")[:3], ""]) if website else ""
    beller = vermelding.link if vermelding.nummer else ""
    return next((a for a in (website, voorpagina, beller) if a and len(a) <= _LANGSTE_QR), "")


def _te_vol(kaartje: Kaartje, kant: str) -> str:
    return f"“{kaartje.vraag}”: past ook met de kleinste letter niet op de {kant}kant"


def _verslag(kaartjes: Sequence[Kaartje], vel: Kaartvel) -> str:
    aantal = "1 kaartje" if len(kaartjes) == 1 else f"{len(kaartjes)} kaartjes"
    gebieden = ", ".join(dict.fromkeys(kaartje.gebied for kaartje in kaartjes))
    maat = f"{vel.breedte:g} × {vel.hoogte:g} mm".replace(".", ",")
    return f"{aantal} ({gebieden}) van {maat}" if kaartjes else ""


def _kleiner(kaartjes: Sequence[Kaartje], kanten: Sequence[Kant]) -> Iterator[str]:
    """Say of which cards a side is set smaller than usual, and of which a contact had to go."""
    kleiner: dict[str, list[Kant]] = {}
    for kant in kanten:
        if 0 < kant.punten < kant.gewoon:
            kleiner.setdefault(kant.kant, []).append(kant)
    for kant_, wie in sorted(kleiner.items(), reverse=True):
        grootte = f"{min(kant.punten for kant in wie):g}".replace(".", ",")
        yield f"{kant_}kant kleiner gezet, tot {grootte} punt: {_noem(kaartjes, wie)}"
    minder = [kant for kant in kanten if kant.minder]
    if minder:
        yield f"niet alle contacten passen op de achterkant: {_noem(kaartjes, minder)}"


def _noem(kaartjes: Sequence[Kaartje], kanten: Sequence[Kant]) -> str:
    return _kort([kaartjes[kant.nr].vraag for kant in kanten])


def _kort(vragen: Sequence[str]) -> str:
    """Name a few cards, and count many."""
    if len(vragen) > _BIJ_NAAM:
        return f"{len(vragen)} kaartjes"
    return opsomming([f"“{vraag}”" for vraag in vragen])


def _overig(gekozen: Kaartjes, gedrukt: Sequence[Kaartje]) -> Iterator[str]:
    for voorop, waarom in _VANGNET.items():
        vangnet: dict[str, list[str]] = {}
        for kaartje in gedrukt:
            if kaartje.voorop is voorop:
                vangnet.setdefault(kaartje.eerste.naam, []).append(kaartje.vraag)
        if vangnet:
            wie = "; ".join(f"{naam} bij {_kort(vragen)}" for naam, vragen in vangnet.items())
            yield f"{waarom}, dus het vangnet staat voorop: {wie}"
    if gekozen.zonder:
        vragen = opsomming([f"“{vraag}”" for vraag in gekozen.zonder])
        yield f"geen kaartje, er is niemand om te noemen: {vragen}"


def _sleutel(kaartjes: Sequence[Kaartje]) -> str:
    """Say what the numbers on neutral fronts stand for."""
    return f"op de voorkant: {', '.join(f'{k.nummer} is “{k.vraag}”' for k in kaartjes)}"


def _weiger_te_klein(vel: Kaartvel, opdracht: Drukopdracht) -> None:
    """Raise KaartFout when large letters fit on no card of this sheet, instead of on each."""
    if opdracht.groot and (vel.breedte < _GROOT_BREED or vel.hoogte < _GROOT_HOOG):
        maat = f"{vel.breedte:g} × {vel.hoogte:g} mm".replace(".", ",")
        raise KaartFout(
            f"Grote letters passen niet op {vel.naam} ({maat}); laat --vellen weg voor kaartjes "
            "op A6, of laat --groot weg"
        )
