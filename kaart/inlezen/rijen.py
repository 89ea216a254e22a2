"""One row onto one thing: what its cells say goes in, what they leave out stays.

A cell that says what stands there already, in whatever spelling, changes nothing. An empty cell
says nothing; `weg` takes a value away.
"""

import copy
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from kaart.basis import KaartFout, aaneen
from kaart.bijwerken import weiger_naam
from kaart.inlezen.afleiden import deels
from kaart.inlezen.cellen import is_weg, zelfde_tekst
from kaart.inlezen.gelijk import met_herkomst, zelfde_waarde
from kaart.inlezen.invoer import Celfout, Invoer
from kaart.inlezen.kolommen import CONTACTEN, ORGANISATIES, Kolom, Pad
from kaart.inlezen.koppen import Kop
from kaart.inlezen.later import houd_wat_later_is
from kaart.inlezen.plekken import FUNCTIE, contactplaatsen, haal_weg, maak_contacten_af, zet
from kaart.inlezen.samengesteld import lees_groep
from kaart.inlezen.waarden import in_cel, uit_cel
from kaart.model import LANDELIJK, STAD, Kaart
from kaart.schema import Schema, haal
from kaart.taal import Verstaan, citeer, veldnaam
from kaart.tabellen import Cel

_NAAM, _ADRES = ("naam",), ("adres",)
_GEHEIM = frozenset("geheim geheimadres adresgeheim geheimeadres geheimelocatie".split())
# A remark has letters, and no second number in it.
_NUMMER_MET_OPMERKING = re.compile(
    r"([+(0-9][0-9 ()./–-]{5,}?[0-9])"
    r"((?: ?\((?=.*\))| ?[,;] ?(?=[^\W\d])| (?=[^\W\d]))(?!.*[0-9]{5})(?=.*[^\W\d]).+)"
)
_ZELF_ZEGGEN = {"naam", "themas"}  # what must be there and nobody can derive
_VEEL_KEUZES, _ZIE_KEUZES = 12, "kies uit het tabblad keuzes van kaart lees-in --sjabloon"
_ONTBREEKT = "ontbreekt"


class Toegepast(NamedTuple):
    """A thing as a row wants it, what was wrong in the row, and what was put right."""

    waarden: dict[str, Any]
    fouten: tuple[Celfout, ...] = ()
    hersteld: tuple[str, ...] = ()
    leeg: tuple[str, ...] = ()
    anders: tuple[str, ...] = ()  # what a list of others words otherwise, and is left
    gelaten: tuple[Celfout, ...] = ()  # times that could not be read, in a row that lands
    later: tuple[Celfout, ...] = ()  # what was checked after the list: to decide


def pas_toe(ding: Mapping[str, Any], invoer: Invoer, schema: Schema) -> Toegepast:
    """Return the thing with what the row says of it."""
    waarden = copy.deepcopy(dict(ding))
    fouten: list[Celfout] = []
    hersteld: list[str] = []
    plaatsen = contactplaatsen(waarden, invoer)
    weg: list[Pad] = []
    anders: list[str] = []
    gelaten: list[Celfout] = []
    plekken: list[tuple[Kop, Pad]] = []
    for kop, cel in invoer.gevuld():
        pad = _pad(kop, plaatsen)
        plekken.append((kop, pad))
        nu = haal(waarden, pad)
        if intussen := invoer.intussen(kop, nu):
            melding = f"op de kaart staat intussen {citeer(intussen)}"
            fouten.append(Celfout(kop.naam, melding, "neem dat over, of maak de tabel opnieuw"))
        elif is_weg(cel.tekst):
            if kop.kolom and kop.kolom.verplicht:
                fouten.append(Celfout(kop.naam, "dit kan niet weg", "typ wat het moet worden"))
            elif nu is not None or pad[-1] == FUNCTIE:
                weg.append(pad)
        elif gelezen := _lees(kop, cel, nu, waarden, invoer):
            if gelezen.bezwaar:
                fouten.append(_celfout(kop, cel, gelezen))
                gelaten += _kan_zonder(kop, cel, invoer) * fouten[-1:]
            elif invoer.aanvullen and nu is not None and is_bewoording(kop.kolom):
                anders.append(kop.naam)
            else:
                zet(waarden, pad, gelezen.waarde)
                if gelezen.hersteld:
                    hersteld.append(f"{kop.naam}: {gelezen.hersteld}")
    later = houd_wat_later_is(waarden, ding, plekken, weg, invoer)
    haal_weg(waarden, weg)
    maak_contacten_af(waarden)
    _maak_controle_eerlijk(waarden, ding, invoer)
    gezegd = {fout.kolom for fout in fouten}
    fouten += (
        f for f in _ontbrekend(waarden, schema, invoer) if f.kolom not in gezegd or not f.kolom
    )
    leeg = tuple(invoer.leeggemaakt())
    gedaan = Toegepast(
        waarden, tuple(fouten), tuple(hersteld), leeg, tuple(anders), tuple(gelaten), later
    )
    return _zonder_tijden(_met_geheim_adres(gedaan, ding, invoer), ding, invoer)


def _met_geheim_adres(gedaan: Toegepast, ding: Mapping[str, Any], invoer: Invoer) -> Toegepast:
    """Let an address that is called secret be secret; its town then stays out as well."""
    kop = invoer.kopregel.van(_ADRES)
    if not (invoer.vreemd and kop and aaneen(invoer.rij.cel(kop.plek).tekst) in _GEHEIM):
        return gedaan
    waarden = {**gedaan.waarden, "geheim_adres": True}
    if "adres" not in ding:
        waarden.pop("adres", None)
    return gedaan._replace(
        waarden=waarden,
        fouten=tuple(fout for fout in gedaan.fouten if fout.kolom != kop.naam),
        gelaten=tuple(fout for fout in gedaan.gelaten if fout.kolom != kop.naam),
        hersteld=(*gedaan.hersteld, f"{kop.naam}: het adres is geheim en komt er niet in"),
    )


def _zonder_tijden(gedaan: Toegepast, ding: Mapping[str, Any], invoer: Invoer) -> Toegepast:
    """Let a row land without the times that could not be read, when nothing else is wrong with it.

    When somebody can come is not who it is. A row that says nothing else is left.
    """
    over = tuple(fout for fout in gedaan.fouten if fout not in gedaan.gelaten)
    if invoer.vreemd and any(not fout.melding.endswith(_ONTBREEKT) for fout in over):
        return gedaan
    if not gedaan.gelaten or (over and not invoer.vreemd):
        return gedaan._replace(gelaten=())
    if invoer.bewaar_tijden:
        _bewaar_als_twijfel(gedaan.waarden, gedaan.gelaten, invoer)
    elif gedaan.waarden == ding and not invoer.vreemd:
        return gedaan._replace(gelaten=())
    return gedaan._replace(fouten=over)


def _celfout(kop: Kop, cel: Cel, gelezen: Verstaan) -> Celfout:
    """Return what is wrong with a cell; a list of all that may be chosen helps nobody here."""
    raad = gelezen.raad
    if kop.kolom and kop.kolom.pad == ("themas",) and not cel.bezwaar:
        woord = " ".join(cel.tekst.split())
        raad = (
            f"zeg welk thema het is: --thema “{woord}=…”, of maak er een: --thema “{woord}=nieuw”"
        )
    elif raad.startswith("kies uit") and raad.count(",") > _VEEL_KEUZES:
        raad = _ZIE_KEUZES
    return Celfout(kop.naam, gelezen.bezwaar, raad)


def _kan_zonder(kop: Kop, cel: Cel, invoer: Invoer) -> bool:
    """Say whether a row can do without: the words of a time; of others all that need not be."""
    schema = kop.kolom.schema if kop.kolom else {}
    if cel.bezwaar or kop.kolom is None:
        return False
    afgeleid = kop.kolom.verplicht and kop.kolom.pad[0] not in _ZELF_ZEGGEN
    return is_tijden(schema) or (invoer.vreemd and (afgeleid or not kop.kolom.verplicht))


def nog_fout(gedaan: Toegepast, waarden: Mapping[str, Any]) -> tuple[Celfout, ...]:
    """Return what is still wrong after what a list does not say was derived."""
    return tuple(
        fout
        for fout in gedaan.fouten
        if not any(fout.melding == f"“{veldnaam(sleutel)}” ontbreekt" for sleutel in waarden)
    )


def _bewaar_als_twijfel(
    waarden: dict[str, Any], gelaten: Iterable[Celfout], invoer: Invoer
) -> None:
    """Keep the words about times that no tijd says, where everybody sees that they are in doubt."""
    kolommen = {fout.kolom for fout in gelaten}
    for kop, cel in invoer.gevuld():
        if kop.kolom is None or kop.naam not in kolommen:
            continue
        zin = f"{veldnaam(str(kop.kolom.pad[-1]))} volgens de lijst: {' '.join(cel.tekst.split())}"
        eerder = waarden.get("onzeker", "")
        if zin not in eerder:
            waarden["onzeker"] = "; ".join(filter(None, (eerder, zin)))


def celfouten(invoer: Invoer, schema: Schema) -> Iterator[Celfout]:
    """Yield what cannot be, whatever a row is about; what is missing depends on that."""
    gevuld = {kop.naam for kop, _ in invoer.gevuld()}
    for fout in pas_toe({}, invoer, schema).fouten:
        if fout.kolom in gevuld:
            yield fout


def _lees(
    kop: Kop, cel: Cel, nu: Any, waarden: Mapping[str, Any], invoer: Invoer
) -> Verstaan | None:
    """Return what a cell says; None when that is what we know already."""
    assert kop.kolom is not None  # noqa: S101 - only such columns are read
    schema = kop.kolom.schema
    # The name by which it was known; another spelling is no news.
    herkend = invoer.aanvullen and kop.kolom.pad == _NAAM
    zelfde = nu is not None and zelfde_tekst(in_cel_van(nu, schema), cel.tekst)
    if not cel.bezwaar and (herkend or zelfde):
        return None
    gelezen = _begrijp(kop.kolom, cel, nu, invoer.kaart)
    los = kop.kolom.is_lijst and not is_tijden(schema)  # half a time is another time
    if gelezen.bezwaar and invoer.vreemd and los and not cel.bezwaar:
        waarden_, over = deels(cel, schema, invoer)
        if waarden_:
            gelezen = Verstaan(waarden_, hersteld=f"zonder {', '.join(map(citeer, over))}")
    if gelezen.bezwaar and invoer.vreemd and kop.kolom.pad[-1] == "telefoon" and not cel.bezwaar:
        gelezen = _zonder_opmerking(kop.kolom, cel, gelezen, invoer.kaart)
    if gelezen.bezwaar:
        return gelezen
    gelezen = gelezen._replace(waarde=met_herkomst(nu, gelezen.waarde))
    if invoer.aanvullen and isinstance(nu, list):
        erbij = [w for w in gelezen.waarde if w not in nu and not _valt_onder(w, nu, schema)]
        gelezen = gelezen._replace(waarde=[*nu, *erbij])
    bekend = nu is not None and zelfde_waarde(nu, gelezen.waarde, schema)
    if bekend or (kop.los and _heeft_contact(waarden, kop, gelezen.waarde, schema)):
        return None
    return gelezen


def _zonder_opmerking(kolom: Kolom, cel: Cel, gelezen: Verstaan, kaart: Kaart) -> Verstaan:
    """Return the number before a remark: 0900-1234 (15 ct/min); what is left out is said."""
    deel = _NUMMER_MET_OPMERKING.fullmatch(" ".join(cel.tekst.split()))
    kaal = _begrijp(kolom, Cel(deel[1]), None, kaart) if deel else gelezen
    if deel is None or kaal.bezwaar:
        return gelezen
    return kaal._replace(hersteld=f"{kaal.waarde}, zonder {citeer(deel[2].strip(' ,;()'))}")


def _begrijp(kolom: Kolom, cel: Cel, nu: Any, kaart: Kaart) -> Verstaan:
    if kolom.schema["type"] == "object":
        return lees_groep(cel, kolom.schema, kaart, nu or {})
    gelezen = uit_cel(cel, kolom.schema, kaart, nu)
    if kolom.pad[-1] != "door" or gelezen.bezwaar:
        return gelezen
    try:
        return gelezen._replace(waarde=weiger_naam(gelezen.waarde, kaart))
    except KaartFout as fout:
        return Verstaan(None, fout.melding, fout.raad)


def _valt_onder(plek: Any, nu: list[Any], schema: Schema) -> bool:
    """Say whether an area lies in one that is there already: a wijk in the city."""
    if schema["items"].get("x-verwijst") != "werkgebied" or plek == LANDELIJK:
        return False
    return not {LANDELIJK, STAD, plek.partition("/")[0]}.isdisjoint(nu)


def is_bewoording(kolom: Kolom | None) -> bool:
    """Say whether a column holds what everybody says in his own words, unlike a number."""
    if kolom is None or kolom.pad[0] == "adres" or kolom.is_lijst:
        return kolom is not None and is_tijden(kolom.schema)
    return kolom.schema["type"] == "string" and "pattern" not in kolom.schema


def is_tijden(schema: Schema) -> bool:
    """Say whether a column says when."""
    return bool(schema.get("items", {}).get("title") == "Tijd")


def in_cel_van(waarde: Any, schema: Schema) -> str:
    """Return a value as a cell; a group that others write in one cell has no such form."""
    return "" if schema["type"] == "object" else in_cel(waarde, schema)


def _heeft_contact(waarden: Mapping[str, Any], kop: Kop, waarde: str, schema: Schema) -> bool:
    """Say whether any contact has this number or address: a list of others knows no order."""
    sleutel = str(kop.kolom.pad[-1]) if kop.kolom else ""
    return any(
        zelfde_waarde(contact[sleutel], waarde, schema)
        for contact in waarden.get(CONTACTEN, ())
        if sleutel in contact
    )


def _pad(kop: Kop, plaatsen: Mapping[int, int]) -> Pad:
    assert kop.kolom is not None  # noqa: S101 - only such columns are read
    nummer = kop.kolom.contact
    pad = kop.kolom.pad
    return pad if nummer is None else (CONTACTEN, plaatsen[nummer], pad[2])


def _maak_controle_eerlijk(waarden: dict[str, Any], was: Mapping[str, Any], invoer: Invoer) -> None:
    """Let a new date of checking not keep how and by whom the old one was, unless the row says."""
    nu, toen = waarden.get("gecontroleerd"), was.get("gecontroleerd")
    if not nu or not toen or nu.get("op") == toen.get("op"):
        return
    for sleutel in ("hoe", "door"):
        kop = invoer.kopregel.van(("gecontroleerd", sleutel))
        if kop is None or not invoer.rij.cel(kop.plek).tekst:
            nu.pop(sleutel, None)


def _ontbrekend(
    waarden: Mapping[str, Any], schema: Schema, invoer: Invoer, pad: Pad = ()
) -> Iterator[Celfout]:
    """Yield what must be there and is not."""
    velden = schema.get("properties", {})
    for sleutel in schema.get("required", ()):
        if sleutel not in waarden:
            yield _ontbreekt((*pad, sleutel), invoer)
    for sleutel, waarde in waarden.items():
        deel = velden.get(sleutel, {})
        if isinstance(waarde, Mapping):
            yield from _ontbrekend(waarde, deel, invoer, (*pad, sleutel))
        elif isinstance(waarde, list) and sleutel == CONTACTEN:
            for nummer, stuk in enumerate(waarde):
                yield from _ontbrekend(stuk, deel["items"], invoer, (*pad, sleutel, nummer))


def _ontbreekt(pad: Pad, invoer: Invoer) -> Celfout:
    kop = invoer.kopregel.van(pad)
    if pad[0] == CONTACTEN:
        pad = (f"contact {int(pad[1]) + 1}", pad[2])
    wat = " ".join(veldnaam(str(stap)) for stap in pad)
    raad = "vul het in" if kop else f"zet er een kolom “{wat}” bij"
    if invoer.kopregel.tabblad == ORGANISATIES and len(pad) == 1:
        raad += ", of gebruik --bron" if wat == "bronnen" else f", of gebruik --vul “{wat}=…”"
    return Celfout(kop.naam if kop else "", f"“{wat}” ontbreekt", raad)
