"""A carrousel on paper: the whole for the host, a slip per visitor, a list at each door."""

from datetime import date
from pathlib import Path

from kaart.bestand import Werkmap
from kaart.drukwerk import (
    Briefje,
    Drukopdracht,
    Huisstijl,
    Rondeplan,
    Tafelkaart,
    Tafelwerk,
)
from kaart.handelingen.bijeenkomst.namen import eis_plek_voor_namen
from kaart.handelingen.bijeenkomst.programma import (
    Programmaplan,
    Programmaverzoek,
    Rondeverdeling,
    verdeel_programma,
)
from kaart.handelingen.bijeenkomst.tafelwerk import Bestandantwoord, schrijf_tafelwerk
from kaart.handelingen.bijeenkomst.zaak import open_zaak
from kaart.handelingen.uitkomst import Uitkomst
from kaart.model import Kaart, Sessie
from kaart.wijk import deelurentekst

_BESTAND = "programma.pdf"


def druk_programma(
    werkmap: Werkmap, peildatum: date, verzoek: Programmaverzoek, doel: Path | None
) -> Uitkomst[Bestandantwoord]:
    """Divide everybody and print plan, slips and door lists. Raises KaartFout."""
    plek = eis_plek_voor_namen(werkmap, doel)
    zaak = open_zaak(werkmap, peildatum, verzoek.bijeenkomst)
    uitkomst = verdeel_programma(zaak, verzoek)
    kop = f"{zaak.bijeenkomst.naam}: wie gaat waarheen"
    werk = maak_programmawerk(uitkomst.antwoord, zaak.kaart, kop)
    opdracht = Drukopdracht(
        kop, peildatum, eigen_sjablonen=werkmap.wortel / "templates",
        huisstijl=Huisstijl.van(zaak.kaart.gegevens.drukwerk),
    )  # fmt: skip
    eind = zaak.bijeenkomst.eind
    return schrijf_tafelwerk(werk, opdracht, (plek, _BESTAND), eind, uitkomst)


def maak_programmawerk(plan: Programmaplan, kaart: Kaart, kop: str) -> Tafelwerk:
    """Return a division as it goes on paper. Pure."""

    def organisatie(id_: str) -> str:
        return kaart.organisaties[id_].naam if id_ in kaart.organisaties else id_

    rondes = tuple(
        Rondeplan(
            rondekop(ronde),
            tuple(
                (sessiekop(sessie), tuple((een.id, organisatie(een.organisatie)) for een in wie))
                for sessie, wie in ronde.sessies
            ),
        )
        for ronde in plan.rondes
    )
    briefjes = tuple(
        Briefje(
            bezoeker.id,
            organisatie(bezoeker.organisatie),
            tuple(
                f"ronde {ronde.nummer}: {sessiekop(sessie)}"
                for ronde in plan.rondes
                for sessie, wie in ronde.sessies
                if bezoeker in wie
            ),
        )
        for bezoeker in plan.bezoekers
    )
    deuren: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for ronde in plan.rondes:
        for sessie, wie in ronde.sessies:
            deuren.setdefault(sessie.ruimte or sessie.titel, []).append(
                (f"{rondekop(ronde)}: {sessie.titel}", tuple(een.id for een in wie))
            )
    return Tafelwerk(
        kop,
        (*telling(plan), "Vernietig dit na de bijeenkomst."),
        rondes,
        briefjes,
        tuple(Tafelkaart(deur, tuple(wie)) for deur, wie in deuren.items()),
        kaarten="deurlijsten",
    )


def rondekop(ronde: Rondeverdeling) -> str:
    """Return "Ronde 1, van 13:30 tot 14:30 uur"."""
    uren = deelurentekst(ronde.deel)
    return f"Ronde {ronde.nummer}, {uren}" if uren else f"Ronde {ronde.nummer}"


def sessiekop(sessie: Sessie) -> str:
    """Return "Niet praten maar doen, Zaal 1"."""
    return f"{sessie.titel}, {sessie.ruimte}" if sessie.ruimte else sessie.titel


def telling(plan: Programmaplan) -> tuple[str, ...]:
    """Return how many wishes were met, and whether any plan could do better."""
    woorden = ("eerste wens", "tweede wens", "derde wens", "iets anders")
    deel = ", ".join(
        f"{aantal} keer {woord}" for aantal, woord in zip(plan.gekregen, woorden, strict=True)
        if aantal
    )  # fmt: skip
    beter = "beter kan niet" if plan.kosten == plan.grens else "misschien kan het nog iets beter"
    return (f"{len(plan.bezoekers)} mensen: {deel}; {beter}.",)
