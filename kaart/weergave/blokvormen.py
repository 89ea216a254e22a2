"""The forms of `kaart bouwblokken`: a list to read, a table, json and csv."""

from collections.abc import Iterator
from typing import Any

from kaart.handelingen import Blokkenantwoord, Gastantwoord, Uitkomst
from kaart.taal import dagentekst, klok, opsomming, tijdtekst
from kaart.weergave.bouwblokken import als_lijst, dekkingsregel
from kaart.weergave.gebouw import gast_als_lijst
from kaart.weergave.scherm import Scherm
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.wijk import Blok, Blokmoment, Cluster

_KOPPEN = (
    "soort", "locatie", "dagen", "wanneer", "zekerheid", "organisatie", "nummer", "naam",
    "met_organisatie", "met_nummer", "met_naam", "doelgroepen", "toelichting",
)  # fmt: skip
_Blokken = Uitkomst[Blokkenantwoord]
_Gast = Uitkomst[Gastantwoord]


def _als_json(uitkomst: _Blokken, _: Scherm) -> str:
    blokken = uitkomst.antwoord.bouwblokken
    return als_json_tekst({
        "clusters": [_cluster(cluster) for cluster in blokken.clusters],
        "koppelkansen": [
            {"locatie": kans.locatie, "dagen": kans.dagen, "blokken": _paar(kans.een, kans.ander),
             "doelgroepen": kans.doelgroepen, "waarom": kans.waarom}
            for kans in blokken.koppelkansen
        ],
        "tegelijk": [
            {"dagen": t.dagen, "blokken": _paar(t.een.blok, t.ander.blok),
             "doelgroepen": t.doelgroepen, "themas": t.themas}
            for t in blokken.tegelijk
        ],
        "bijna": [
            {"soort": b.soort, "dagen": list(dict.fromkeys((b.een.dag, b.ander.dag))),
             "blokken": _paar(b.een.blok, b.ander.blok)}
            for b in blokken.bijna
        ],
        "dekking": {
            "blokken": blokken.blokken, "met_plek_en_moment": blokken.met_plek_en_moment,
        },
    })  # fmt: skip


def _cluster(cluster: Cluster) -> dict[str, Any]:
    return {
        "locatie": cluster.locatie,
        "dagen": cluster.dagen,
        "blokken": [blok.sleutel for blok in cluster.blokken],
        "zekerheid": cluster.zekerheid,
        "van": _uur(cluster.van),
        "tot": _uur(cluster.tot),
        "soort": "dagprogramma" if cluster.dagprogramma else "cluster",
    }


def _uur(minuten: int | None) -> str | None:
    return None if minuten is None else f"{minuten // 60:02}:{minuten % 60:02}"


def _paar(een: Blok, ander: Blok) -> list[tuple[str, int]]:
    return [een.sleutel, ander.sleutel]


def _als_csv(uitkomst: _Blokken, _: Scherm) -> str:
    return als_csv_tabel(_KOPPEN, _rijen(uitkomst.antwoord))


def _rijen(antwoord: Blokkenantwoord) -> Iterator[tuple[object, ...]]:
    blokken = antwoord.bouwblokken
    for cluster in blokken.clusters:
        soort = "dagprogramma" if cluster.dagprogramma else "cluster"
        for moment in cluster.momenten:
            yield (
                soort, cluster.locatie, moment.dag, tijdtekst(moment.tijd), cluster.zekerheid,
                *_blok(moment.blok), "", "", "", moment.blok.aanbod.doelgroepen, "",
            )  # fmt: skip
    for kans in blokken.koppelkansen:
        yield (
            "koppelkans", kans.locatie, kans.dagen, "", "", *_blok(kans.een), *_blok(kans.ander),
            kans.doelgroepen, kans.waarom,
        )  # fmt: skip
    for b in blokken.bijna:
        yield ("bijna", *_waar(b.een), "", *_blok(b.een.blok), *_blok(b.ander.blok), "", b.soort)
    for t in blokken.tegelijk:
        yield (
            "tegelijk", *_waar(t.een), "uur", *_blok(t.een.blok), *_blok(t.ander.blok),
            t.doelgroepen, opsomming(t.themas),
        )  # fmt: skip
    for misschien in blokken.misschien:
        for blok in misschien.misschien:
            yield (
                "misschien", misschien.locatie, misschien.dag, "", "dag", *_blok(blok),
                "", "", "", blok.aanbod.doelgroepen, "",
            )  # fmt: skip


def _waar(moment: Blokmoment) -> tuple[object, ...]:
    plek = moment.blok.locatie.id if moment.blok.locatie else ""
    return plek, moment.dag, tijdtekst(moment.tijd)


def _blok(blok: Blok) -> tuple[object, ...]:
    return blok.organisatie.id, blok.nummer, blok.aanbod.naam


def _als_tabel(uitkomst: _Blokken, scherm: Scherm) -> str:
    from kaart.weergave.tabel import tabel  # rich, only for a table

    antwoord = uitkomst.antwoord
    rijen = [
        (
            antwoord.kaart.locaties[cluster.locatie].naam,
            dagentekst(cluster.dagen),
            _span(cluster),
            "; ".join(blok.aanbod.naam for blok in cluster.blokken),
            str(cluster.piek),
        )
        for cluster in antwoord.bouwblokken.clusters
    ]
    koppen = ("Plek", "Dag", "Wanneer", "Wat", "Hooguit tegelijk")
    zin = "\n".join(scherm.vouw(dekkingsregel(antwoord)))
    return f"{zin}\n\n{tabel(koppen, rijen, scherm)}" if rijen else zin


def _span(cluster: Cluster) -> str:
    if cluster.van is None or cluster.tot is None:
        return "uren niet van alle bekend"
    return f"{klok(cluster.van)}-{klok(cluster.tot)} uur"


def _gast_als_json(uitkomst: _Gast, _: Scherm) -> str:
    return als_json_tekst([
        {"locatie": plek.blok.locatie.id if plek.blok.locatie else "", "blok": plek.blok.sleutel,
         "doelgroepen": plek.doelgroepen, "vult_aan": plek.vult_aan}
        for plek in uitkomst.antwoord.plekken
    ])  # fmt: skip


def _gast_als_csv(uitkomst: _Gast, _: Scherm) -> str:
    return als_csv_tabel(
        ("locatie", "wanneer", "organisatie", "nummer", "naam", "soort", "doelgroepen"),
        (
            (plek.blok.locatie.id if plek.blok.locatie else "",
             "; ".join(map(tijdtekst, plek.blok.aanbod.tijden)), *_blok(plek.blok),
             plek.blok.aanbod.soort, plek.doelgroepen)
            for plek in uitkomst.antwoord.plekken
        ),
    )  # fmt: skip


BLOKVORMEN: Vormen[Blokkenantwoord] = {
    "lijst": Vorm(als_lijst),
    "tabel": Vorm(_als_tabel),
    "json": Vorm(_als_json),
    "csv": Vorm(_als_csv, ernaast=lambda antwoord: (dekkingsregel(antwoord),)),
}
GASTVORMEN: Vormen[Gastantwoord] = {
    "lijst": Vorm(gast_als_lijst),
    "json": Vorm(_gast_als_json),
    "csv": Vorm(_gast_als_csv),
}
