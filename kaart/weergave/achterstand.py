"""The answer of `kaart verouderd`: a list, a table, json, csv or ids, and a summary per wijk."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from kaart.actualiteit import Oordeel, Stand
from kaart.model import Kaart
from kaart.verouderd import Achterstand, Wijkstand
from kaart.weergave.contactregels import eerste_contact
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoon import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.woorden import datumtekst

_BALK = 20


class Stapel(NamedTuple):
    """What has to be checked, and how the whole map stands."""

    kaart: Kaart
    achterstand: tuple[Achterstand, ...]
    per_wijk: tuple[Wijkstand, ...]
    gekozen: int  # how many things were looked at


def als_lijst(stapel: Stapel, scherm: Scherm) -> str:
    """Return one line per thing, grouped by verdict, then the summary per wijk."""
    regels: list[str] = []
    kop = None
    for achterstand in stapel.achterstand:
        if achterstand.oordeel.stand is not kop:
            kop = achterstand.oordeel.stand
            aantal = sum(a.oordeel.stand is kop for a in stapel.achterstand)
            regels += ["", scherm.vet(f"{kop.value} ({aantal})")]
        tekst = f"{sinds(achterstand.oordeel):<18}{schoon(achterstand.naam)} [{achterstand.id}]"
        regels += scherm.vouw(tekst, "  ", " " * 20)
        regels += _oude_delen(achterstand, scherm)
    if not stapel.achterstand:
        leeg = "Geen organisaties bij deze keuze."
        regels.append("Alles is actueel." if stapel.gekozen else leeg)
    return "\n".join([*regels, "", *samenvatting(stapel.per_wijk, scherm)]).lstrip("\n")


def _oude_delen(achterstand: Achterstand, scherm: Scherm) -> list[str]:
    """Name what in a file is old, when that is not simply the file as a whole."""
    oud = [punt.wat for punt in achterstand.punten if punt.oordeel.stand is not Stand.ACTUEEL]
    if oud == [achterstand.soort] or len(achterstand.punten) == 1:
        return []
    return [scherm.gedempt(r) for r in scherm.vouw(schoon("; ".join(oud)), " " * 20)]


def sinds(oordeel: Oordeel) -> str:
    """Return since when: a date in words, or "zonder datum"."""
    return datumtekst(oordeel.controle.op) if oordeel.dag else "zonder datum"


def samenvatting(per_wijk: tuple[Wijkstand, ...], scherm: Scherm) -> list[str]:
    """Return per wijk the share that is actueel, as a bar with its numbers in words."""
    breedte = max((len(stand.naam) for stand in per_wijk), default=0)
    regels = [scherm.vet("Per wijk: deel dat actueel is (organisaties)")]
    for stand in per_wijk:
        goed = stand.aantallen[0]
        deel = goed / stand.totaal if stand.totaal else 0.0
        balk = "█" * round(deel * _BALK)
        regels.append(
            f"  {schoon(stand.naam):<{breedte}}  {balk:░<{_BALK}}  {goed:>3} van {stand.totaal:>3}"
        )
    return regels


def als_tabel(stapel: Stapel, scherm: Scherm) -> str:
    """Return one row per thing; columns fold, nothing is cut off."""
    from kaart.weergave.tabel import tabel  # rich only when a table is asked for

    return tabel(
        ("Oordeel", "Sinds", "Naam", "Soort", "Id"),
        [(a.oordeel.stand.value, sinds(a.oordeel), a.naam, a.soort, a.id)
         for a in stapel.achterstand],
        scherm,
    )  # fmt: skip


def als_csv(stapel: Stapel, _: Scherm) -> str:
    """Return one line per thing, for a spreadsheet: the list to call from."""
    koppen = ("id", "naam", "soort", "oordeel", "op", "hoe", "telefoon", "email", "website")
    return als_csv_tabel(
        koppen,
        [(a.id, a.naam, a.soort, a.oordeel.stand.value, a.oordeel.controle.op,
          a.oordeel.controle.hoe, *_bereikbaar(stapel.kaart, a)) for a in stapel.achterstand],
    )  # fmt: skip


def _bereikbaar(kaart: Kaart, achterstand: Achterstand) -> tuple[str, str, str]:
    """Return the telefoon, email and website to ask at."""
    organisatie = kaart.organisaties.get(achterstand.id)
    if organisatie is None:
        plek = kaart.locaties[achterstand.id]
        return plek.telefoon, "", plek.website
    contact, _ = eerste_contact(organisatie)
    telefoon, email = (contact.telefoon, contact.email) if contact else ("", "")
    return telefoon, email, organisatie.website


def als_json(stapel: Stapel, _: Scherm) -> str:
    """Return one object {achterstand, per_wijk}."""
    return als_json_tekst(
        {
            "achterstand": [
                {
                    "id": a.id,
                    "naam": a.naam,
                    "soort": a.soort,
                    **_oordeel(a.oordeel),
                    "punten": [{"wat": p.wat, **_oordeel(p.oordeel)} for p in a.punten],
                }
                for a in stapel.achterstand
            ],
            "per_wijk": [
                {"naam": w.naam, **{s.value: n for s, n in zip(Stand, w.aantallen, strict=True)}}
                for w in stapel.per_wijk
            ],
        }
    )


def _oordeel(oordeel: Oordeel) -> dict[str, str]:
    return {
        "oordeel": oordeel.stand.value,
        "op": oordeel.controle.op,
        "hoe": oordeel.controle.hoe,
    }


def als_ids(stapel: Stapel, _: Scherm) -> str:
    """Return one id a line and nothing else."""
    return "\n".join(achterstand.id for achterstand in stapel.achterstand)


# The forms of the answer; the option takes its choices from here.
FORMATEN: Mapping[str, Callable[[Stapel, Scherm], str]] = {
    "lijst": als_lijst,
    "tabel": als_tabel,
    "json": als_json,
    "csv": als_csv,
    "ids": als_ids,
}
