"""Answers of the command and of the scripts of the search page, in one form, to be compared."""

import json
import re
import shutil
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from vragenmaker import Proefvraag

from kaart.bestand import Naslag
from kaart.handelingen import Zoekantwoord, Zoekverzoek, zoek_op_kaart
from kaart.handelingen.uitkomst import Uitkomst
from kaart.vrijgave import VrijeKaart
from kaart.website import maak_zoekbestanden
from kaart.weergave.zoekzinnen import begrepen_zin, zoekzinnen

HIER = Path(__file__).parent
SCRIPTS = HIER.parents[1] / "templates/website/zoek"
NODE = shutil.which("node")
# On a page one does not type a command; there is a link instead.
_OPDRACHT = re.compile(r": kaart toon [a-z0-9-]+\.$")
# Where the order of hits must be the same is the first of these.
VELDEN = (
    "ids", "vangnet", "let_op", "stil", "begrepen", "niet_gebruikt", "gelezen", "opgemerkt",
    "onbekend", "lijnen", "twijfel", "waarom", "aanbod", "begrepen_zin", "zinnen", "elders",
)  # fmt: skip
_PER_TREFFER = ("vangnet", "twijfel", "waarom", "aanbod")


def van_de_opdracht(
    kaart: VrijeKaart, naslag: Naslag, vragen: Sequence[Proefvraag]
) -> list[dict[str, Any]]:
    """Return what `kaart zoek` answers."""
    return [_opdracht(kaart, naslag, vraag) for vraag in vragen]


def _opdracht(kaart: VrijeKaart, naslag: Naslag, vraag: Proefvraag) -> dict[str, Any]:
    woorden: dict[str, Any] = {
        o: tuple(ids) for o, ids in vraag.gevraagd.items() if o not in {"kosten", "vers"}
    }
    vers = vraag.gevraagd.get("vers")
    verzoek = Zoekverzoek(
        tekst=vraag.tekst, kosten=vraag.gevraagd.get("kosten", ""),
        vers=f"{vers}m" if vers else None, **woorden,
    )  # fmt: skip
    dag = date.fromisoformat(vraag.dag)
    return _als_vorm(zoek_op_kaart(kaart, naslag, dag, verzoek))


def _als_vorm(uitkomst: Uitkomst[Zoekantwoord]) -> dict[str, Any]:
    antwoord = uitkomst.antwoord
    vorm = {
        "ids": [t.organisatie.id for t in antwoord.treffers],
        "vangnet": [t.vangnet for t in antwoord.treffers],
        "let_op": [o._asdict() for o in uitkomst.let_op],
        "stil": uitkomst.stil._asdict() if uitkomst.stil else None,
        "begrepen": [b._asdict() for b in antwoord.begrepen],
        "niet_gebruikt": antwoord.niet_gebruikt,
        "gelezen": antwoord.gelezen,
        "opgemerkt": [_OPDRACHT.sub(".", zin) for zin in antwoord.randen],
        "onbekend": [o._asdict() for o in antwoord.onbekend],
        "lijnen": [lijn.id for lijn in antwoord.lijnen],
        "twijfel": [t.twijfel._asdict() if t.twijfel else None for t in antwoord.treffers],
        "waarom": [t.waarom for t in antwoord.treffers],
        "aanbod": [[a.naam for a in t.aanbod] for t in antwoord.treffers],
        "begrepen_zin": begrepen_zin(antwoord),
        "zinnen": [_OPDRACHT.sub(".", zin) for zin in zoekzinnen(antwoord)],
        "elders": antwoord.advies.elders if antwoord.advies else None,
    }
    return json.loads(json.dumps(vorm))  # type: ignore[no-any-return]


def van_de_pagina(
    kaart: VrijeKaart, vragen: Sequence[Proefvraag], map_: Path
) -> tuple[list[dict[str, Any]], list[float], float]:
    """Return what the scripts answer in Node, the milliseconds of each, and those of loading."""
    for pad, inhoud in maak_zoekbestanden(kaart, date(2026, 12, 1)).items():
        (map_ / Path(pad).name).write_bytes(inhoud)
    gevraagd = json.dumps([vraag._asdict() for vraag in vragen])
    opdracht = [str(NODE), str(HIER / "vraag.js"), str(SCRIPTS), str(map_)]
    gedaan = subprocess.run(  # noqa: S603
        opdracht, input=gevraagd, stdout=subprocess.PIPE, encoding="utf-8", check=True
    )
    uit = json.loads(gedaan.stdout)
    return [_pagina(antwoord) for antwoord in uit["antwoorden"]], uit["tijden"], uit["geladen"]


def _pagina(antwoord: dict[str, Any]) -> dict[str, Any]:
    treffers = antwoord["treffers"]
    advies = antwoord["advies"]
    return {
        **antwoord,
        "ids": [t["id"] for t in treffers],
        "lijnen": [lijn["id"] for lijn in antwoord["lijnen"]],
        "elders": advies["elders"] if advies else None,
        **{
            veld: [t[veld] for t in treffers] for veld in ("vangnet", "twijfel", "waarom", "aanbod")
        },
    }


def verschillen(
    opdracht: Sequence[dict[str, Any]], pagina: Sequence[dict[str, Any]]
) -> list[tuple[int, str, Any, Any]]:
    """Return (number of the question, field, of the command, of the page) of all that differs."""
    return [
        (nummer, veld, een[veld], ander[veld])
        for nummer, (een, ander) in enumerate(zip(opdracht, pagina, strict=True))
        for veld in VELDEN
        if een[veld] != ander[veld]
    ]
