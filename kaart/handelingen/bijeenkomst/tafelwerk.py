"""A plan of tables on paper, and the file it is written to: with names, so never in the map."""

from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.drukwerk import (
    Briefje,
    Drukopdracht,
    Huisstijl,
    Rondeplan,
    Tafelkaart,
    Tafelwerk,
    druk_tafels,
)
from kaart.handelingen.bijeenkomst.namen import eis_plek_voor_namen, schrijf_namen, zegt_vernietig
from kaart.handelingen.bijeenkomst.tafelplan import (
    Tafelplan,
    Tafelverzoek,
    maak_tafelplan,
    versezin,
)
from kaart.handelingen.bijeenkomst.zaak import vind_bijeenkomst
from kaart.handelingen.uitkomst import Uitkomst
from kaart.model import Kaart
from kaart.wijk import Plaatsing

_BESTAND = "kennismaken.pdf"


class Bestandantwoord(NamedTuple):
    """What was written, one a line."""

    regels: tuple[str, ...]


def druk_tafelplan(
    werkmap: Werkmap, peildatum: date, verzoek: Tafelverzoek, doel: Path | None
) -> Uitkomst[Bestandantwoord]:
    """Seat everybody and print plan, slips and cards. Raises KaartFout."""
    plek = eis_plek_voor_namen(werkmap, doel)
    uitkomst = maak_tafelplan(werkmap, peildatum, verzoek)
    kaart = laad_kaart(werkmap).kaart
    bijeenkomst = vind_bijeenkomst(kaart, verzoek.bijeenkomst) if verzoek.bijeenkomst else None
    naam = bijeenkomst.naam if bijeenkomst else "Kennismaken"
    werk = maak_tafelwerk(uitkomst.antwoord, kaart, f"{naam}: wie zit waar")
    opdracht = Drukopdracht(
        werk.kop, peildatum, eigen_sjablonen=werkmap.wortel / "templates",
        huisstijl=Huisstijl.van(kaart.gegevens.drukwerk),
    )  # fmt: skip
    eind = bijeenkomst.eind if bijeenkomst else ""
    return schrijf_tafelwerk(werk, opdracht, (plek, _BESTAND), eind, uitkomst)


def schrijf_tafelwerk(
    werk: Tafelwerk, opdracht: Drukopdracht, waar: tuple[Path, str], eind: str,
    uitkomst: Uitkomst[Any],
) -> Uitkomst[Bestandantwoord]:  # fmt: skip
    """Print and write, into a folder under a name or as the file that was named.

    `eind` is the last day of the meeting, "" when that is not known; `uitkomst` is that of the
    plan. Raises KaartFout.
    """
    plek, bestand = waar
    product = druk_tafels(werk, opdracht)
    als_bestand = plek.suffix.casefold() == ".pdf"
    map_, bestand = (plek.parent, plek.name) if als_bestand else (plek, bestand)
    paden = schrijf_namen(map_, {bestand: product.pdf})
    dag = date.fromisoformat(eind) if eind else None
    return Uitkomst(
        Bestandantwoord((f"{paden[0]}: {product.verslag}",)),
        opmerkingen=(*uitkomst.opmerkingen, *product.opmerkingen, *zegt_vernietig(paden, dag)),
        ten_slotte=uitkomst.ten_slotte,
    )


def maak_tafelwerk(plan: Tafelplan, kaart: Kaart, kop: str) -> Tafelwerk:
    """Return a plan as it goes on paper: rounds that are over are left out. Pure."""

    def organisatie(nummer: int) -> str:
        id_ = plan.gasten[nummer].organisatie
        return kaart.organisaties[id_].naam if id_ in kaart.organisaties else id_

    def aan_tafel(wie: Plaatsing) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        return tuple(
            (f"Tafel {nummer}", tuple((plan.gasten[een].id, organisatie(een)) for een in tafel))
            for nummer, tafel in enumerate(wie, 1)
        )

    komend = tuple(enumerate(plan.rondes[plan.vast :], plan.vast + 1))
    waar: dict[int, list[str]] = {}
    for nummer, ronde in komend:
        for tafel, wie in enumerate(ronde, 1):
            for een in wie:
                waar.setdefault(een, []).append(f"ronde {nummer}: tafel {tafel}")
    regels = [f"{plan.bereikt} nieuwe ontmoetingen; meer dan {plan.grens} kan niet."]
    if plan.herhalingen:
        regels.append(f"{plan.herhalingen} keer zitten twee mensen weer bij elkaar.")
    if plan.vers is not None:
        regels.append(f"{versezin(plan)}.")
    regels.append(
        f"Controlegetal {plan.controle}: komt dit getal later weer, dan is het dit plan. "
        "Vernietig dit na de bijeenkomst."
    )
    return Tafelwerk(
        kop,
        tuple(regels),
        tuple(Rondeplan(f"Ronde {nummer}", aan_tafel(ronde)) for nummer, ronde in komend),
        tuple(
            Briefje(plan.gasten[een].id, organisatie(een), tuple(rondes))
            for een, rondes in sorted(waar.items(), key=lambda paar: plan.gasten[paar[0]].id)
            if plan.gasten[een].id in plan.anders
        ),
        tuple(
            Tafelkaart(
                f"Tafel {tafel + 1}",
                tuple(
                    (f"ronde {nummer}", tuple(plan.gasten[een].id for een in ronde[tafel]))
                    for nummer, ronde in komend
                    if tafel < len(ronde)
                ),
            )
            for tafel in range(max(len(ronde) for _, ronde in komend))
        ),
    )
