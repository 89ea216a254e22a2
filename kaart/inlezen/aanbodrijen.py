"""The rows about aanbod: of which organisation, which of its blocks, and what is new in it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from kaart.basis import KaartFout, aaneen, bijna_zelfde
from kaart.inlezen.afleiden import bron_van_erbij, dag_van_rij
from kaart.inlezen.invoer import Celfout, Invoer
from kaart.inlezen.kladblok import Kladblok
from kaart.inlezen.kolommen import BIJ
from kaart.inlezen.later import houd_aanbod_buiten
from kaart.inlezen.rijen import celfouten, pas_toe
from kaart.inlezen.uitkomst import OVER, Leesblad, Rijplek, Rijstand, Rijuitkomst, Wensen
from kaart.inlezen.waarden import uit_cel
from kaart.inlezen.weekblad import lees_bloksleutel
from kaart.schema import Schema, laad_schema
from kaart.tabellen import Cel, Rij

_AANBOD = "aanbod"


def lees_aanbod(
    rijen: Sequence[tuple[Rijplek, Leesblad, Rij]],
    klad: Kladblok,
    wensen: Wensen,
    afgekeurd: Mapping[Rijplek, Sequence[Celfout]],
    wie: Sequence[Rijuitkomst] = (),
) -> Iterator[Rijuitkomst]:
    """Put the rows on the Kladblok and say what became of each; `afgekeurd` are not read again.

    `wie`: the organisations of the same file: those that were left, and who the others are.
    """
    wacht = {aaneen(rij.naam) for rij in wie if rij.blijft_liggen}
    bekend = _bekend(wie)
    gezien: set[tuple[str, str]] = set()
    for plek, blad, rij in rijen:
        if wensen.rijen.get(str(plek.rij)) == OVER:
            continue
        naam = blad.kopregel.tekst(rij, ("naam",))
        bij = blad.kopregel.tekst(rij, BIJ)
        id_, fout = _wie(bekend.get(aaneen(bij), bij), klad)
        fout = fout or _van_een_ander(id_, blad, rij, klad)
        if fout and aaneen(bij) in wacht:
            fout = Celfout("", f"{bij} bleef zelf liggen", "kijk daar waarom")
        if fout is None and (id_, aaneen(naam)) in gezien:
            fout = Celfout("", "dit aanbod staat er twee keer in", "laat er een staan")
        gezien.add((id_, aaneen(naam)))
        fout = fout or _hernoemd(id_, naam, blad, rij)
        uit = Rijuitkomst(plek, id_, naam)
        if plek in afgekeurd:
            yield uit._replace(fouten=tuple(afgekeurd[plek]))
        elif fout is not None:
            invoer = Invoer(blad.kopregel, rij, klad.kaart, vreemd=blad.vreemd)
            yield uit._replace(fouten=(fout, *celfouten(invoer, _schema())))
        else:
            yield _doe(uit, blad, rij, klad, wensen)


def _bekend(wie: Sequence[Rijuitkomst]) -> dict[str, str]:
    """Return who each name of this file turned out to be, where that is one organisation."""
    per_naam: dict[str, set[str]] = defaultdict(set)
    for rij in wie:
        if not rij.blijft_liggen and rij.id:
            per_naam[aaneen(rij.naam)].add(rij.id)
    return {naam: next(iter(ids)) for naam, ids in per_naam.items() if len(ids) == 1}


def _wie(bij: str, klad: Kladblok) -> tuple[str, Celfout | None]:
    """Return the organisation that a row names, by its id or its name."""
    if klad.heeft(bij):
        return bij, None
    if not bij:
        return "", Celfout("", "er staat niet van welke organisatie", "vul het id in")
    if len(nieuw := klad.nieuwe_met_naam(bij)) == 1:
        return nieuw[0], None
    schema = laad_schema("organisatie")["properties"]["opgevolgd_door"]
    gelezen = uit_cel(Cel(bij), schema, klad.kaart)
    if gelezen.bezwaar:
        return "", Celfout("organisatie", gelezen.bezwaar, gelezen.raad)
    return gelezen.waarde, None


def _van_een_ander(id_: str, blad: Leesblad, rij: Rij, klad: Kladblok) -> Celfout | None:
    """Return the doubt about a row of the week of a building that went to another organisation."""
    toen, _ = lees_bloksleutel(blad.kopregel.tekst(rij, ("id",)))
    if not toen or toen == id_ or not klad.heeft(toen):
        return None
    raad = f"neem het zelf over, en zet er bij {toen} een punt achter: kaart wijzig {toen}"
    return Celfout(
        "organisatie", f"dit staat op de kaart bij {toen}; is het niet meer van hen?", raad
    )


def _hernoemd(id_: str, naam: str, blad: Leesblad, rij: Rij) -> Celfout | None:
    """Return the doubt about a name that came in a table of ours where another one went."""
    toen = {sleutel[1]: cellen.get("naam", "") for sleutel, cellen in blad.stand.items()
            if sleutel[0] == id_}  # fmt: skip
    if not toen or aaneen(naam) in toen or blad.kopregel.tekst(rij, ("id",)):
        return None
    nu = {aaneen(blad.kopregel.tekst(ander, ("naam",))) for ander in blad.tabel.rijen
          if blad.kopregel.tekst(ander, BIJ) == id_}  # fmt: skip
    weg = [oud for sleutel, oud in toen.items() if sleutel not in nu]
    if not weg:
        return None
    raad = "zet de oude naam terug, of geef het nieuwe aanbod een id"
    return Celfout("", f"is dit een andere naam voor “{' of '.join(weg)}”?", raad)


def _doe(uit: Rijuitkomst, blad: Leesblad, rij: Rij, klad: Kladblok, wensen: Wensen) -> Rijuitkomst:
    try:
        heel = klad.lees(uit.id)
    except KaartFout as fout:  # its file has a fault of its own
        return uit._replace(fouten=(Celfout("", str(fout)),))
    blokken = heel.get(_AANBOD, [])
    id_, toen = blad.kopregel.tekst(rij, ("id",)), uit.naam
    _, sleutel = lees_bloksleutel(id_)
    if sleutel:
        id_, toen = "", _hoe_het_heet(blokken, sleutel) or uit.naam
        rij = _zonder_sleutel(blad, rij)
    nummer, twijfel = _kies_blok(blokken, id_, toen)
    if twijfel:
        ook = celfouten(Invoer(blad.kopregel, rij, klad.kaart), _schema())
        return uit._replace(stand=Rijstand.TWIJFEL, fouten=(twijfel, *ook))
    oud = blokken[nummer] if nummer < len(blokken) else {}
    stand = blad.stand.get((uit.id, aaneen(toen)))
    bewaar = wensen.bewaar_tijden
    invoer = Invoer(
        blad.kopregel, rij, klad.kaart, stand=stand, vreemd=blad.vreemd, bewaar_tijden=bewaar
    )
    datum = dag_van_rij(invoer, wensen.bron)
    invoer = invoer._replace(datum=datum, heel=heel, onder=(_AANBOD, nummer))
    toegepast = pas_toe(oud, invoer, _schema())
    buiten = () if oud else houd_aanbod_buiten(heel, invoer)
    uit = uit._replace(
        hersteld=toegepast.hersteld, leeg=toegepast.leeg, fouten=toegepast.fouten,
        gelaten=toegepast.gelaten, later=(*toegepast.later, *buiten),
    )  # fmt: skip
    if toegepast.fouten:
        return uit
    if buiten or toegepast.waarden == oud:
        return uit._replace(stand=Rijstand.GELIJK)
    nieuw = {**heel, _AANBOD: [*blokken[:nummer], toegepast.waarden, *blokken[nummer + 1 :]]}
    van_elders = not oud and uit.id in klad.kaart.organisaties
    bron = bron_van_erbij(invoer, wensen.bron, wensen.lijst) if van_elders else {}
    klad.neem(uit.id, uit.plek, nieuw, blad.kopregel, (_AANBOD, nummer), bron=bron or None)
    return uit._replace(stand=Rijstand.GEWIJZIGD if oud else Rijstand.NIEUW)


def _schema() -> Schema:
    schema: Schema = laad_schema("organisatie")["properties"][_AANBOD]["items"]
    return schema


def _hoe_het_heet(blokken: Sequence[Mapping[str, Any]], sleutel: str) -> str:
    """Return the name on the map of what a row was handed out for; "" when it is gone."""
    namen: Iterator[str] = (
        blok["naam"] for blok in blokken if sleutel in (blok.get("id"), aaneen(blok["naam"]))
    )
    return next(namen, "")


def _zonder_sleutel(blad: Leesblad, rij: Rij) -> Rij:
    """Return a row without the key by which it was known: that is no id of aanbod."""
    kop = blad.kopregel.van(("id",))
    plek = kop.plek if kop else -1
    return rij._replace(cellen=tuple(
        Cel() if nummer == plek else cel for nummer, cel in enumerate(rij.cellen)
    ))  # fmt: skip


def _kies_blok(
    blokken: Sequence[Mapping[str, Any]], id_: str, naam: str
) -> tuple[int, Celfout | None]:
    """Return which aanbod a row is about; the first free place is a new one."""
    for nummer, blok in enumerate(blokken):
        if id_ and blok.get("id") == id_:
            return nummer, None
    zelfde = [nr for nr, blok in enumerate(blokken) if aaneen(blok["naam"]) == aaneen(naam)]
    if len(zelfde) == 1 and not (id_ and "id" in blokken[zelfde[0]]):
        return zelfde[0], None
    if len(zelfde) > 1:
        return 0, Celfout(
            "", f"er is meer aanbod dat {naam} heet", "geef het een id in het bestand"
        )
    lijkt = bijna_zelfde(naam, [blok["naam"] for blok in blokken])
    if lijkt and not id_:
        raad = "schrijf dezelfde naam, of geef het een eigen id"
        return 0, Celfout("", f"lijkt op “{lijkt}”", raad)
    return len(blokken), None
