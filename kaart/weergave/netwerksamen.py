"""Joint recruitment and training of a network: to read, json and csv."""

from collections.abc import Iterator

from kaart.handelingen import Samenantwoord, Uitkomst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen
from kaart.wijk import Samenaanbod, samenkop, samenzinnen, wanneer

_KOPPEN = (
    "organisatie", "nummer", "naam", "soort", "datum", "wanneer", "locatie", "plaatsen", "voor",
    "netwerk", "telefoon", "email", "website",
)  # fmt: skip


def _als_lijst(uitkomst: Uitkomst[Samenantwoord], scherm: Scherm) -> str:
    antwoord = uitkomst.antwoord
    kop = samenkop(antwoord.soort, antwoord.netwerk, len(antwoord.rijen))
    regels = [scherm.vet(regel) for regel in scherm.vouw(schoon(kop))]
    for rij in antwoord.rijen:
        wat = f"{rij.aanbod.naam}, {rij.organisatie.naam} [{rij.organisatie.id}]"
        regels += ["", *scherm.vouw(schoon(wat), "• ", "  ")]
        for zin in samenzinnen(rij):
            regels += scherm.vouw(schoon(zin), "  ")
    return "\n".join(regels)


def _waarden(rij: Samenaanbod) -> dict[str, object]:
    return dict(zip(_KOPPEN, (
        rij.organisatie.id, rij.nummer, rij.aanbod.naam, rij.aanbod.soort, rij.eerste_dag,
        wanneer(rij), rij.aanbod.locatie, rij.aanbod.plaatsen or "", rij.aanbod.voor,
        rij.aanbod.netwerk, rij.contact.telefoon, rij.contact.email, rij.aanbod.website,
    ), strict=True))  # fmt: skip


def _als_json(uitkomst: Uitkomst[Samenantwoord], _: Scherm) -> str:
    antwoord = uitkomst.antwoord
    return als_json_tekst({
        "peildatum": antwoord.peildatum.isoformat(),
        "netwerk": antwoord.netwerk.id if antwoord.netwerk else None,
        "soort": antwoord.soort,
        "aanbod": [
            {**_waarden(rij), "plaatsen": rij.aanbod.plaatsen or None} for rij in antwoord.rijen
        ],
    })  # fmt: skip


def _als_csv(uitkomst: Uitkomst[Samenantwoord], _: Scherm) -> str:
    return als_csv_tabel(_KOPPEN, _rijen(uitkomst.antwoord))


def _rijen(antwoord: Samenantwoord) -> Iterator[tuple[object, ...]]:
    yield from (tuple(_waarden(rij).values()) for rij in antwoord.rijen)


SAMENVORMEN: Vormen[Samenantwoord] = {
    "lijst": Vorm(_als_lijst),
    "json": Vorm(_als_json),
    "csv": Vorm(_als_csv),
}
