"""The rows about organisations: who each one is, and what it says of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kaart.basis import Ernst, KaartFout
from kaart.bijwerken import bevindingen_op_plek
from kaart.inlezen.adressen import maak_locatie_van_adres
from kaart.inlezen.afleiden import (
    bron_van_erbij,
    bron_van_rij,
    controle_van_anderen,
    dag_van_rij,
    leid_af,
    zet_bron_erbij,
)
from kaart.inlezen.herkennen import NIEUW, Gezocht, Herkend, herken, maak_id
from kaart.inlezen.invoer import Celfout, Invoer
from kaart.inlezen.kladblok import COLLECTIE, Kladblok
from kaart.inlezen.kolommen import CONTACTEN, ID
from kaart.inlezen.koppen import Kopregel
from kaart.inlezen.plekken import zet
from kaart.inlezen.rijen import celfouten, nog_fout, pas_toe
from kaart.inlezen.uitkomst import OVER, Leesblad, Rijplek, Rijstand, Rijuitkomst, Wensen
from kaart.inlezen.waarden import uit_cel
from kaart.model import Kaart
from kaart.schema import laad_schema
from kaart.tabellen import Cel, Rij

_CONTACTEN = 3  # by which a row may be known
_ALS_ONZE = re.compile(r"(?=.*[a-z]{3})[a-z0-9]+(-[a-z0-9]+)*")
_Rijen = Sequence[tuple[Rijplek, Leesblad, Rij]]


def lees_organisaties(
    rijen: _Rijen, klad: Kladblok, wensen: Wensen, afgekeurd: Mapping[Rijplek, Sequence[Celfout]]
) -> Iterator[Rijuitkomst]:
    """Put the rows on the Kladblok and say what became of each; `afgekeurd` are not read again."""
    rijen = [deel for deel in rijen if wensen.rijen.get(str(deel[0].rij)) != OVER]
    gezocht = [
        _gezocht(blad, rij, klad.kaart, wensen.rijen.get(str(plek.rij), ""))
        for plek, blad, rij in rijen
    ]
    bezet = {document.id for document in klad.bewerking.wordt.documenten if document.collectie}
    herkend = herken(gezocht, klad.kaart, bezet)
    stuk = {d.id: d.bestand for d in klad.bewerking.wordt.geweigerd if d.collectie == COLLECTIE}
    for (plek, blad, rij), wie, gevonden in zip(rijen, gezocht, herkend, strict=True):
        bekend = klad.kaart.organisaties.get(gevonden.id)
        naam = wie.naam or (bekend.naam if bekend else "")
        uit = Rijuitkomst(plek, gevonden.id, naam, waarom=gevonden.waarom)
        bestand = stuk.get(wie.id) or stuk.get(maak_id(wie.naam, ()))
        if bestand and gevonden.id not in klad.kaart.organisaties:
            fout = Celfout("", f"in {bestand} staat een fout", "maak die eerst goed")
            yield uit._replace(fouten=(fout,))
        elif gevonden.twijfel:
            fout = Celfout("", gevonden.twijfel, gevonden.raad)
            invoer = Invoer(blad.kopregel, rij, klad.kaart, vreemd=blad.vreemd)
            ook = celfouten(invoer, laad_schema("organisatie"))
            yield uit._replace(stand=Rijstand.TWIJFEL, fouten=(fout, *ook))
        elif plek in afgekeurd:
            yield uit._replace(fouten=tuple(afgekeurd[plek]))
        else:
            stand = blad.stand.get((gevonden.id,))
            zelf = wie.id in klad.kaart.organisaties and not _is_aangewezen(plek, blad, wensen)
            vreemd = blad.vreemd and not zelf
            erbij = bool(gevonden.waarom) or (vreemd and not gevonden.nieuw)
            invoer = Invoer(
                blad.kopregel, rij, klad.kaart, aanvullen=erbij and stand is None, stand=stand,
                vreemd=vreemd, bewaar_tijden=wensen.bewaar_tijden,
            )  # fmt: skip
            invoer = invoer._replace(datum=dag_van_rij(invoer, wensen.bron))
            yield _doe(uit, gevonden, invoer, klad, wensen)


def _is_aangewezen(plek: Rijplek, blad: Leesblad, wensen: Wensen) -> bool:
    """Say whether somebody only pointed at whom a row of others is: that replaces nothing."""
    return str(plek.rij) in wensen.rijen or blad.kopregel.is_rest


def zonder_vreemde_ids(blad: Leesblad, kaart: Kaart) -> Leesblad:
    """Return a table without its column of ids when those are of another program.

    They are when the map knows none of them, and not all of them are words, as ours are.
    """
    kop = blad.kopregel.van(ID)
    if kop is None:
        return blad
    ids = {
        blad.kopregel.tekst(rij, ID) for rij in blad.tabel.rijen if rij.nummer > blad.kopregel.rij
    }
    eigen = {id_ for id_ in ids if not id_ or id_.startswith("(") or id_.casefold() == NIEUW}
    vreemd = ids - eigen
    if not vreemd or vreemd & set(kaart.organisaties) or all(map(_ALS_ONZE.fullmatch, vreemd)):
        return blad
    weg = kop._replace(kolom=None, waarom="ids van een ander programma")
    koppen = tuple(weg if ander is kop else ander for ander in blad.kopregel.koppen)
    return blad._replace(kopregel=blad.kopregel._replace(koppen=koppen))


def _doe(
    uit: Rijuitkomst, herkend: Herkend, invoer: Invoer, klad: Kladblok, wensen: Wensen
) -> Rijuitkomst:
    try:
        oud = _vulling(invoer, wensen) if herkend.nieuw else klad.lees(herkend.id)
    except KaartFout as fout:  # its file has a fault of its own
        return uit._replace(fouten=(Celfout("", str(fout)),))
    schema = laad_schema("organisatie")
    toegepast = pas_toe(oud, invoer, schema)
    afgeleid: tuple[str, ...] = ()
    if herkend.nieuw and invoer.vreemd:
        waarden, afgeleid = leid_af(toegepast.waarden, invoer, wensen.lijst)
        toegepast = toegepast._replace(waarden=waarden, fouten=nog_fout(toegepast, waarden))
    plek = maak_locatie_van_adres(toegepast.waarden, oud, klad.kaart)
    kop = invoer.kopregel.van(("adres",)) or invoer.kopregel.van(("adres", "straat"))
    uit = uit._replace(
        hersteld=(
            *toegepast.hersteld,
            *([f"{kop.naam}: {plek}"] if kop and plek else []),
            *controle_van_anderen(invoer),
        ),
        afgeleid=afgeleid,
        leeg=toegepast.leeg,
        anders=toegepast.anders,
        gelaten=toegepast.gelaten,
        later=toegepast.later,
        fouten=toegepast.fouten,
    )
    if toegepast.fouten:
        return uit._replace(fouten=(*toegepast.fouten, *_ook(toegepast.waarden, invoer, klad)))
    if toegepast.waarden == oud and not herkend.nieuw:
        return uit._replace(stand=Rijstand.GELIJK)
    if not herkend.nieuw:
        erbij = bron_van_erbij(invoer, wensen.bron, wensen.lijst)
        zet_bron_erbij(toegepast.waarden, oud, erbij)
    bron = bron_van_rij(invoer, wensen.bron)
    klad.neem(herkend.id, uit.plek, toegepast.waarden, invoer.kopregel, bron=bron)
    return uit._replace(stand=Rijstand.NIEUW if herkend.nieuw else Rijstand.GEWIJZIGD)


def _ook(waarden: Mapping[str, Any], invoer: Invoer, klad: Kladblok) -> Iterator[Celfout]:
    """Yield what a toets will say of the cells that could be read, so that it is said at once."""
    bewerking = klad.bewerking
    gevonden = bevindingen_op_plek(bewerking.wordt, COLLECTIE, waarden, bewerking.peildatum)
    for kop, _ in invoer.gevuld():
        pad = kop.kolom.pad if kop.kolom else ()
        for plek, bevinding in gevonden:
            if bevinding.ernst is Ernst.FOUT and plek[: len(pad)] == pad:
                yield Celfout(kop.naam, bevinding.melding, bevinding.raad)


def _vulling(invoer: Invoer, wensen: Wensen) -> dict[str, Any]:
    """Return the values that hold for a new row, as far as it does not say otherwise."""
    gevuld = {kop.kolom.pad for kop, _ in invoer.gevuld() if kop.kolom}
    uit: dict[str, Any] = {}
    for pad, (_, waarde) in wensen.vul.items():
        if pad not in gevuld:
            zet(uit, pad, waarde)
    if wensen.bron and ("bronnen",) not in gevuld:
        uit["bronnen"] = [bron_van_rij(invoer, wensen.bron)]
    return uit


def _gezocht(blad: Leesblad, rij: Rij, kaart: Kaart, gekozen: str) -> Gezocht:
    kopregel = blad.kopregel
    website = kopregel.tekst(rij, ("website",))
    contacten = tuple(
        (_nummer(kopregel, rij, nummer, kaart), kopregel.tekst(rij, (CONTACTEN, nummer, "email")))
        for nummer in range(_CONTACTEN)
    )
    return Gezocht(
        f"{blad.tabel.naam} rij {rij.nummer}".strip(),
        gekozen or kopregel.tekst(rij, ID),
        " ".join(kopregel.tekst(rij, ("naam",)).split()),
        website if "://" in website or not website else f"https://{website}",
        tuple(paar for paar in contacten if any(paar)),
        _werkgebied(kopregel, rij, kaart),
    )


def _werkgebied(kopregel: Kopregel, rij: Rij, kaart: Kaart) -> tuple[str, ...]:
    """Return where it works, as it will be read; () when it does not say."""
    kop = kopregel.van(("werkgebied",))
    cel = rij.cel(kop.plek) if kop else Cel()
    if kop is None or kop.kolom is None or not cel.tekst:
        return ()
    return tuple(uit_cel(cel, kop.kolom.schema, kaart).waarde or ())


def _nummer(kopregel: Kopregel, rij: Rij, nummer: int, kaart: Kaart) -> str:
    """Return a telephone number as it will be read; "" when it cannot be."""
    kop = kopregel.van((CONTACTEN, nummer, "telefoon"))
    cel = rij.cel(kop.plek) if kop else Cel()
    if kop is None or kop.kolom is None or not cel.tekst:
        return ""
    return uit_cel(cel, kop.kolom.schema, kaart).waarde or ""
