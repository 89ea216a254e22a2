"""The answer of `kaart verschil`: a list for whoever checks it, a newsletter, or json.

A newsletter says how things are now and never how they were: an old number may be the one that had
to go, and an address may since have become secret.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kaart.geschiedenis import (
    GESTOPT,
    GEWIJZIGD,
    NIEUW,
    VERSCHILSOORTEN,
    WEG,
    Dingverschil,
    Gebeurtenis,
    Kaartverschil,
    Wat,
)
from kaart.model import SOORTEN, Organisatie, maak
from kaart.schema import heeft_vorm
from kaart.taal import opsomming, straatregel, woord
from kaart.veldverschil import Noemer, Veldverschil, deelschema, waardetekst
from kaart.weergave.contactregels import eerste_contact
from kaart.weergave.levensverhaal import als_object
from kaart.weergave.opgemaakt import platte_tekst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_json_tekst
from kaart.weergave.uitvoer import Vormen, van_antwoord

_SOORT_VAN = {soort.map: soort for soort in SOORTEN.values()}
# For who keeps the map, never for a newsletter.
_NIET_VOOR_BUITEN = {
    "opmerking", "bronnen", "gecontroleerd", "gemeld", "status", "id", "soort", "voor",
    "hulpvragen", "geheim_adres", "verspreidpunt", "middelpunt", "onderdeel_van",
}  # fmt: skip
_PLEK = {"adres", "locaties", "locatie", "ruimte"}
_KOPPEN = {NIEUW: "Nieuw", GESTOPT: "Gestopt", WEG: "Van de kaart", GEWIJZIGD: "Gewijzigd"}


def als_lijst(verschil: Kaartverschil, scherm: Scherm) -> str:
    """Return per collection what is new, stopped, gone or changed, with a line per field."""
    regels = [scherm.vet(f"Veranderd sinds {schoon(verschil.sinds.tekst)}")]
    for collectie in dict.fromkeys(ding.collectie for ding in verschil.dingen):
        dingen = [ding for ding in verschil.dingen if ding.collectie == collectie]
        kop = f"{_SOORT_VAN[collectie].meervoud}: {opsomming([*_tellingen(dingen)])}"
        regels += ["", *(scherm.vet(r) for r in scherm.vouw(kop[0].upper() + kop[1:]))]
        for ding in dingen:
            if ding.wat:
                kop = f"{ding.wat:<10} {schoon(ding.naam)} [{schoon(ding.id)}]"
                regels += scherm.vouw(kop, "  ", " " * 13)
                for zin in _zinnen(ding):
                    regels += scherm.vouw(schoon(zin), " " * 13, " " * 15)
    if not verschil.dingen:
        regels += ["", "Niets veranderd."]
    return "\n".join(regels)


def _tellingen(dingen: list[Dingverschil]) -> Iterator[str]:
    """Yield how many there are of each kind, aanbod and checks included."""
    per_soort = Counter(ding.wat for ding in dingen)
    yield from (f"{per_soort[soort]} {soort}" for soort in VERSCHILSOORTEN if per_soort[soort])
    if gezien := sum(ding.gecontroleerd for ding in dingen):
        yield f"{gezien} opnieuw gecontroleerd"
    aanbod = [g.verschil for ding in dingen for g in ding.gebeurtenissen if _over_aanbod(g)]
    erbij = sum(not v.oud for v in aanbod if v)
    weg = sum(not v.nieuw for v in aanbod if v)
    if erbij:
        yield f"{erbij} keer aanbod erbij"
    if weg:
        yield f"{weg} keer aanbod weg"


def _over_aanbod(gebeurtenis: Gebeurtenis) -> bool:
    """Say whether a piece of aanbod came or went as a whole."""
    match gebeurtenis.verschil:
        case (("aanbod", int()), _, _, _):
            return True
    return False


def _zinnen(ding: Dingverschil) -> Iterator[str]:
    if ding.wat == NIEUW:
        yield _omschrijving(ding)
        return
    geteld = {Wat.TOEGEVOEGD, Wat.WEGGEHAALD}
    if ding.gecontroleerd:
        geteld.add(Wat.GECONTROLEERD)
    for gebeurtenis in ding.gebeurtenissen:
        if gebeurtenis.wat not in geteld:
            yield gebeurtenis.zin


def _omschrijving(ding: Dingverschil) -> str:
    """Return what a new thing is: what it does, of a place where it is."""
    nieuw = ding.nieuw or {}
    if isinstance(tekst := nieuw.get("omschrijving"), str):
        return tekst
    soort, straat, nummer, plaats = (
        str(nieuw.get(sleutel, "")) for sleutel in ("soort", "straat", "huisnummer", "plaats")
    )
    waar = (woord(soort) or _SOORT_VAN[ding.collectie].naam, straatregel(straat, nummer), plaats)
    return ", ".join(filter(None, waar))


def _waar_en_hoe(ding: Dingverschil, noem: Noemer) -> str:
    """Say for where a new organisation is, and how a resident comes there: who reads may go."""
    if ding.soort != "organisatie" or not heeft_vorm(ding.soort, ding.nieuw):
        return ""
    organisatie = maak(Organisatie, {"id": ding.id, **(ding.nieuw or {})})
    contact, niet_voor_bewoners = eerste_contact(organisatie)
    hoe = organisatie.website
    if contact is not None and not niet_voor_bewoners and (contact.telefoon or contact.email):
        hoe = f"bel {contact.telefoon}" if contact.telefoon else f"mail {contact.email}"
    waar = opsomming([noem("werkgebied", plek) for plek in organisatie.werkgebied])
    return f" Voor {waar}; {hoe}." if hoe else f" Voor {waar}."


def als_md(verschil: Kaartverschil, _: Scherm) -> str:
    """Return a newsletter: organisations and places, as they are now."""
    dingen = [ding for ding in verschil.dingen if ding.collectie in {"organisaties", "locaties"}]
    regels = [f"## Veranderd sinds {platte_tekst(verschil.sinds.tekst)}"]
    for soort, kop in _KOPPEN.items():
        regels_van_soort = [
            regel
            for ding in dingen
            if ding.wat == soort
            for regel in _nieuwsregels(ding, verschil.noem)
        ]
        if regels_van_soort:
            regels += ["", f"### {kop}", "", *regels_van_soort]
    gezien = sum(ding.gecontroleerd and ding.collectie == "organisaties" for ding in dingen)
    if gezien:
        meer = "1 organisatie is" if gezien == 1 else f"{gezien} organisaties zijn"
        regels += ["", f"{meer} opnieuw gecontroleerd."]
    return "\n".join(regels) if regels[1:] else f"{regels[0]}\n\nNiets veranderd."


def _nieuwsregels(ding: Dingverschil, noem: Noemer) -> Iterator[str]:
    """Yield the lines about one thing; none when nothing in it is for the outside."""
    naam = f"- **{platte_tekst(ding.naam)}**"
    if ding.wat == NIEUW:
        twijfel = waardetekst({}, (ding.nieuw or {}).get("onzeker"))
        niet_zeker = f" Niet bevestigd: {twijfel}" if twijfel else ""
        hier = _waar_en_hoe(ding, noem)
        yield f"{naam}: {platte_tekst(f'{_omschrijving(ding)}{hier}{niet_zeker}')}"
    elif ding.wat == WEG:
        yield naam
    elif ding.wat == GESTOPT:
        status = next((g.zin for g in ding.gebeurtenissen if g.wat is Wat.STATUS), "gestopt")
        yield f"{naam}: {platte_tekst(status)}"
    else:
        zinnen = [zin for g in ding.gebeurtenissen if (zin := _voor_buiten(ding, g, noem))]
        if zinnen:
            yield naam
            yield from (f"  - {platte_tekst(zin)}" for zin in zinnen)


def _voor_buiten(ding: Dingverschil, gebeurtenis: Gebeurtenis, noem: Noemer) -> str:
    """Return what there is to say now; "" when that is nothing for the outside."""
    verschil = gebeurtenis.verschil
    if gebeurtenis.wat is Wat.STATUS:
        return gebeurtenis.zin
    if gebeurtenis.wat is not Wat.GEWIJZIGD or verschil is None:
        return ""
    sleutels = set(map(str, verschil.pad))
    geheim = sleutels & _PLEK and _is_geheim(ding.oud, ding.nieuw)
    if geheim or sleutels & _NIET_VOOR_BUITEN or verschil.veld.startswith("volgorde van "):
        return ""
    return _zoals_het_nu_is(ding, verschil, noem)


def _zoals_het_nu_is(ding: Dingverschil, verschil: Veldverschil, noem: Noemer) -> str:
    pad, veld, oud, nieuw = verschil
    if not isinstance(pad[-1], int):
        nu = waardetekst(deelschema(ding.soort, pad), _op_pad(ding.nieuw, pad), noem)
        if pad == ("onzeker",) and not nu:
            return "nu bevestigd"
        return f"{veld}: {nu}" if nu else f"{veld} vervalt"
    if nieuw:  # an aanbod or a contact that came or went
        return f"{veld} erbij: {nieuw}"
    return f"{veld} vervalt: {oud.partition(', ')[0]}" if pad[0] == "aanbod" else ""


def _op_pad(waarde: Any, pad: Sequence[str | int]) -> Any:
    """Return what stands at a place; None when there is nothing any more."""
    for stap in pad:
        try:
            waarde = waarde[stap]
        except (LookupError, TypeError):
            return None
    return waarde


def _is_geheim(*versies: Mapping[str, object] | None) -> bool:
    """Say whether this has, or had, an address that nobody may know, its own or of an aanbod."""

    def geheim(waarde: object) -> bool:
        if isinstance(waarde, list):
            return any(map(geheim, waarde))
        if not isinstance(waarde, Mapping):
            return False
        return waarde.get("geheim_adres") is True or geheim(waarde.get("aanbod"))

    return any(map(geheim, versies))


def als_json(verschil: Kaartverschil, _: Scherm) -> str:
    """Return one object: since when, each thing with what changed, what could not be read."""
    moment = verschil.sinds.moment
    return als_json_tekst(
        {
            "sinds": {"commit": moment.commit, "datum": moment.dag, "tekst": verschil.sinds.tekst},
            "dingen": [
                {
                    "collectie": ding.collectie,
                    "id": ding.id,
                    "naam": ding.naam,
                    "wat": ding.wat or "gecontroleerd",
                    "opnieuw_gecontroleerd": ding.gecontroleerd,
                    "wijzigingen": [als_object(g) for g in ding.gebeurtenissen],
                }
                for ding in verschil.dingen
            ],
            "onleesbaar": list(verschil.onleesbaar),
        }
    )


# The forms of the answer; the option takes its choices from here.
NIEUWSVORMEN: Vormen[Kaartverschil] = {
    "lijst": van_antwoord(als_lijst),
    "md": van_antwoord(als_md),
    "json": van_antwoord(als_json),
}
