"""Who is expected at a meeting: on the screen, to sign at the door, and as badges."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.bestand import Werkmap
from kaart.drukwerk import (
    Drukopdracht,
    Huisstijl,
    Product,
    Tekenlijst,
    Tekenregel,
    druk_naamkaartjes,
    druk_tekenlijst,
)
from kaart.handelingen.bijeenkomst.gastenlijst import lees_gasten
from kaart.handelingen.bijeenkomst.namen import eis_plek_voor_namen, schrijf_namen, zegt_vernietig
from kaart.handelingen.bijeenkomst.zaak import Zaak, open_zaak
from kaart.handelingen.uitkomst import Uitkomst
from kaart.oordeel import OP_TIJD, betrouwbaarheid_geheel
from kaart.wijk import dagentekst, organisatienaam

_UITLEG = "Zet een kruisje, en schrijf een naam alleen op als u dat wilt. Na afloop gaat dit weg."


class Lijstantwoord(NamedTuple):
    """Who is expected, whose sheet is missing or old, and what was written."""

    regels: tuple[str, ...]


def maak_deurlijst(
    werkmap: Werkmap, peildatum: date, wie: str, deelnemers: Path | None, doel: Path | None
) -> Uitkomst[Lijstantwoord]:
    """Say who is expected, and print the list where somebody says; badges from a list of names.

    The names go nowhere else. Raises KaartFout for a place inside the map.
    """
    zaak = open_zaak(werkmap, peildatum, wie)
    plek = eis_plek_voor_namen(werkmap, doel) if doel or deelnemers else None
    mensen = _mensen(zaak, deelnemers)
    regels = [*_kop(zaak, mensen), *_bladen(zaak, mensen, peildatum)]
    opmerkingen = zaak.opmerkingen
    if plek is not None:
        gedrukt = dict(_bestanden(zaak, mensen, peildatum, met_namen=deelnemers is not None))
        paden = schrijf_namen(plek, {naam: product.pdf for naam, product in gedrukt.items()})
        gezegd = dict.fromkeys(zin for product in gedrukt.values() for zin in product.opmerkingen)
        regels += map(str, paden)
        na = date.fromisoformat(zaak.bijeenkomst.eind) if zaak.bijeenkomst.eind else None
        opmerkingen = (*opmerkingen, *gezegd, *zegt_vernietig(paden, na))
    return Uitkomst(
        Lijstantwoord(tuple(regels)), opmerkingen=opmerkingen, ten_slotte=zaak.ten_slotte
    )


def _mensen(zaak: Zaak, deelnemers: Path | None) -> tuple[Tekenregel, ...]:
    """Return a row for each person, by organisation; the organisation still by its id."""
    if deelnemers is not None:
        gasten, _ = lees_gasten(zaak.kaart, deelnemers)
        paren = [(gast.organisatie, gast.id) for gast in gasten]
    else:
        paren = [(id_, "") for id_, aantal in zaak.aanmeldingen.items() for _ in range(aantal)]
    paren.sort(key=lambda paar: (organisatienaam(zaak.kaart, paar[0]).casefold(), paar[1]))
    return tuple(Tekenregel(id_, naam) for id_, naam in paren)


def _kop(zaak: Zaak, mensen: tuple[Tekenregel, ...]) -> Iterator[str]:
    per: dict[str, int] = {}
    for regel in mensen:
        per[regel.organisatie] = per.get(regel.organisatie, 0) + 1
    yield (
        f"{zaak.bijeenkomst.naam}: {len(mensen)} {'mens' if len(mensen) == 1 else 'mensen'} van "
        f"{len(per)} {'organisatie' if len(per) == 1 else 'organisaties'}"
    )
    for id_, aantal in per.items():
        yield f"  {aantal:>3}  {organisatienaam(zaak.kaart, id_)}"


def _bladen(zaak: Zaak, mensen: tuple[Tekenregel, ...], dag: date) -> Iterator[str]:
    """Yield whose A5 is missing, and whose is old: those one asks about at the meeting."""
    kaart = zaak.kaart
    ids = list(dict.fromkeys(regel.organisatie for regel in mensen))
    zonder = [id_ for id_ in ids if id_ not in kaart.organisaties]
    if zonder:
        yield f"geen blad, want niet op de kaart: {', '.join(zonder)}"
    termijnen = kaart.gegevens.termijnen
    oud = [
        kaart.organisaties[id_].naam
        for id_ in ids
        if id_ in kaart.organisaties
        and betrouwbaarheid_geheel(kaart.organisaties[id_], termijnen, dag).stand not in OP_TIJD
    ]
    if len(oud) > 1 and len(oud) == len(ids) - len(zonder):
        yield f"elk blad is lang niet nagekeken ({len(oud)} bladen): vraag het aan iedereen"
    elif oud:
        yield f"blad lang niet nagekeken: {', '.join(oud)}"


def _bestanden(
    zaak: Zaak, mensen: tuple[Tekenregel, ...], dag: date, *, met_namen: bool
) -> Iterator[tuple[str, Product]]:
    bijeenkomst = zaak.bijeenkomst
    wie = tuple(r._replace(organisatie=organisatienaam(zaak.kaart, r.organisatie)) for r in mensen)
    opdracht = Drukopdracht(
        f"{bijeenkomst.naam}: wie er zijn", dag,
        eigen_sjablonen=zaak.werkmap.wortel / "templates",
        huisstijl=Huisstijl.van(zaak.kaart.gegevens.drukwerk),
    )  # fmt: skip
    kop = ", ".join(filter(None, (bijeenkomst.naam, dagentekst(bijeenkomst))))
    yield "tekenlijst.pdf", druk_tekenlijst(Tekenlijst(kop, _UITLEG, wie), opdracht)
    if met_namen:
        opdracht = opdracht._replace(titel=f"{bijeenkomst.naam}: naamkaartjes")
        yield "naamkaartjes.pdf", druk_naamkaartjes(wie, opdracht)
