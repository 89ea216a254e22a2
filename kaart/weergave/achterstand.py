"""The answer of `kaart verouderd` in each of its forms, with a summary per wijk."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from kaart.actualiteit import Oordeel, Stand
from kaart.belang import keer_van
from kaart.model import Kaart
from kaart.nakijken import Nakijkpunt
from kaart.verouderd import Achterstand, Overzicht, Wijkstand
from kaart.weergave.contactregels import eerste_contact
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoon import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst, als_md_tabel, md
from kaart.woorden import datumtekst, opsomming

_BALK = 20
_VOLGORDE = (Stand.ONBEKEND, Stand.VEROUDERD, Stand.BIJNA)


class Stapel(NamedTuple):
    """What has to be checked, and how the whole map stands."""

    kaart: Kaart
    overzicht: Overzicht
    peildatum: date
    soorten: tuple[str, ...] = ()  # that were asked for; none is all


def als_lijst(stapel: Stapel, scherm: Scherm) -> str:
    """Return what to check, the most urgent first and why, then the summary per wijk."""
    achterstand = stapel.overzicht.achterstand
    regels = [*scherm.vouw(_telling(stapel)), ""]
    for nummer, ding in enumerate(achterstand, 1):
        regels += _ding(ding, nummer, scherm)
    if achterstand:
        regels.append("")
    return "\n".join([*regels, *samenvatting(stapel, scherm)])


def _telling(stapel: Stapel) -> str:
    """Say how much there is to check, and in what order it stands."""
    standen = [a.oordeel.stand for a in stapel.overzicht.achterstand]
    if not standen:
        return "Alles is actueel." if stapel.overzicht.bekeken else "Niets bij deze keuze."
    geteld = [f"{standen.count(stand)} {stand.value}" for stand in _VOLGORDE if stand in standen]
    volgorde = " Bovenaan staat wat oud is en veel wordt gebruikt." if standen[1:] else ""
    return f"Na te kijken: {opsomming(geteld)}.{volgorde}"


def _ding(ding: Achterstand, nummer: int, scherm: Scherm) -> list[str]:
    naam, rand = schoon(ding.naam), " " * 5
    soort = "" if ding.soort == "organisatie" else f" ({ding.soort})"
    regels = scherm.vouw(f"{naam}{soort}  [{ding.id}]", f"{nummer:>3}. ", rand)
    regels[0] = regels[0].replace(naam, scherm.vet(naam), 1)
    regels += scherm.vouw(schoon(_oordeeltekst(ding)), rand)
    if delen := delentekst(ding):
        gevouwen = scherm.vouw(schoon(f"Na te kijken: {delen}"), rand, rand + "  ")
        regels += [scherm.gedempt(regel) for regel in gevouwen]
    return regels


def _oordeeltekst(ding: Achterstand) -> str:
    """Return the verdict, since when, and why it stands where it stands."""
    waarom = f" · {ding.belang}" if str(ding.belang) else ""
    return f"{ding.oordeel.stand.value}: {sinds(ding.oordeel)}{waarom}"


def delentekst(ding: Achterstand) -> str:
    """Name what in a file is old and since when, when that is not simply the file as a whole."""
    oud = [p for p in ding.punten if p.oordeel.stand is not Stand.ACTUEEL and _los(p, ding)]
    if [p.wat for p in oud] == [ding.soort]:
        return ""
    return "; ".join(f"{punt.wat} ({sinds(punt.oordeel)})" for punt in oud)


def _los(punt: Nakijkpunt, ding: Achterstand) -> bool:
    """Say whether a part is worth a name: it has its own clock, or what it follows is not asked."""
    return punt.eigen or all(ander.soort != "organisatie" for ander in ding.punten)


def sinds(oordeel: Oordeel) -> str:
    """Return since when: a date in words, or "zonder datum"."""
    return datumtekst(oordeel.controle.op) if oordeel.dag else "zonder datum"


def samenvatting(stapel: Stapel, scherm: Scherm) -> list[str]:
    """Return per wijk the share that was checked in time, as a bar with its numbers in words."""
    per_wijk = stapel.overzicht.per_wijk
    breedte = max((len(stand.naam) for stand in per_wijk), default=0)
    regels = [scherm.vet(regel) for regel in scherm.vouw(f"Per wijk: {_waarvan(stapel)}")]
    for stand in per_wijk:
        naam = f"{schoon(stand.naam):<{breedte}}"
        if stand.totaal:
            balk = "█" * (stand.procent * _BALK // 100)
            regels.append(f"  {naam}  {balk:░<{_BALK}}  {_deel(stand)}")
        else:
            regels.append(f"  {naam}  {'':<{_BALK}}  geen")
    return regels


def _deel(stand: Wijkstand) -> str:
    return f"{stand.op_tijd:>3} van {stand.totaal:>3} ({stand.procent}%)"


def _waarvan(stapel: Stapel) -> str:
    """Say of what the bar is the share."""
    if stapel.soorten:
        return f"{opsomming(stapel.soorten)}, deel dat op tijd is gecontroleerd"
    maanden = stapel.kaart.gegevens.termijnen.organisatie.verouderd
    return f"organisaties die in de laatste {maanden} maanden zijn gecontroleerd"


def als_tabel(stapel: Stapel, scherm: Scherm) -> str:
    """Return one row per thing; columns fold, nothing is cut off."""
    from kaart.weergave.tabel import tabel  # rich only when a table is asked for

    return tabel(
        ("Oordeel", "Sinds", "Naam", "Gebruikt", "Id"),
        [(a.oordeel.stand.value, sinds(a.oordeel), a.naam, str(a.belang), a.id)
         for a in stapel.overzicht.achterstand],
        scherm,
    )  # fmt: skip


def als_md(stapel: Stapel, _: Scherm) -> str:
    """Return two tables in Markdown, to put in an issue, a report or a mail."""
    rijen = [
        (
            nummer,
            a.naam,
            a.oordeel.stand.value,
            sinds(a.oordeel),
            str(a.belang),
            delentekst(a),
            a.id,
        )
        for nummer, a in enumerate(stapel.overzicht.achterstand, 1)
    ]
    koppen = ("Nr", "Naam", "Oordeel", "Sinds", "Gebruikt", "Na te kijken", "Id")
    wijken = [
        (w.naam, f"{w.op_tijd} van {w.totaal}", f"{w.procent}%" if w.totaal else "")
        for w in stapel.overzicht.per_wijk
    ]
    dag = datumtekst(stapel.peildatum.isoformat())
    delen = [
        f"## Na te kijken op {dag}",
        md(_telling(stapel)),
        *([als_md_tabel(koppen, rijen)] if rijen else []),
        f"## Per wijk: {md(_waarvan(stapel))}",
        als_md_tabel(("Wijk", "Gecontroleerd", "Deel"), wijken),
    ]
    return "\n\n".join(delen)


def als_csv(stapel: Stapel, _: Scherm) -> str:
    """Return one line per thing, for a spreadsheet: the list to call from."""
    koppen = (
        "id", "naam", "soort", "oordeel", "op", "hoe", "gebruikt", "na_te_kijken",
        "telefoon", "email", "website",
    )  # fmt: skip
    return als_csv_tabel(
        koppen,
        [(a.id, a.naam, a.soort, a.oordeel.stand.value, a.oordeel.controle.op,
          a.oordeel.controle.hoe, str(a.belang), delentekst(a), *_bereikbaar(stapel.kaart, a.id))
         for a in stapel.overzicht.achterstand],
    )  # fmt: skip


def _bereikbaar(kaart: Kaart, identiteit: str) -> tuple[str, str, str]:
    """Return the telefoon, email and website to ask at; of a netwerk those of its organisatie."""
    if plek := kaart.locaties.get(identiteit):
        return plek.telefoon, "", plek.website
    netwerk = kaart.netwerken.get(identiteit)
    organisatie = kaart.organisaties.get(netwerk.organisatie if netwerk else identiteit)
    website = netwerk.website if netwerk else ""
    if organisatie is None:
        return "", "", website
    contact, _ = eerste_contact(organisatie)
    telefoon, email = (contact.telefoon, contact.email) if contact else ("", "")
    return telefoon, email, website or organisatie.website


def als_json(stapel: Stapel, _: Scherm) -> str:
    """Return one object {achterstand, per_wijk, keuze}."""
    return als_json_tekst(
        {
            "achterstand": [
                {
                    "id": a.id,
                    "naam": a.naam,
                    "soort": a.soort,
                    **_oordeel(a.oordeel),
                    "belang": {
                        "in_woorden": str(a.belang),
                        "punten": a.belang.punten,
                        "gewicht": a.belang.punten * keer_van(a.oordeel, stapel.peildatum),
                        "hulpvragen_alleen": a.belang.alleen,
                        "wijken": a.belang.wijken,
                        "hele_stad": a.belang.hele_stad,
                        "verwijzingen": dict(a.belang.verwijzingen),
                    },
                    "punten": [
                        {"wat": p.wat, "soort": p.soort, **_oordeel(p.oordeel)} for p in a.punten
                    ],
                }
                for a in stapel.overzicht.achterstand
            ],
            "per_wijk": list(map(_stand, stapel.overzicht.per_wijk)),
            "keuze": _stand(stapel.overzicht.keuze),
        }
    )


def _stand(stand: Wijkstand) -> dict[str, Any]:
    return {
        "naam": stand.naam,
        "totaal": stand.totaal,
        "op_tijd": stand.op_tijd,
        "procent": stand.procent if stand.totaal else None,
        **{s.value: aantal for s, aantal in zip(Stand, stand.aantallen, strict=True)},
    }


def _oordeel(oordeel: Oordeel) -> dict[str, str]:
    return {
        "oordeel": oordeel.stand.value,
        "op": oordeel.controle.op,
        "hoe": oordeel.controle.hoe,
    }


def als_ids(stapel: Stapel, _: Scherm) -> str:
    """Return one id a line and nothing else."""
    return "\n".join(achterstand.id for achterstand in stapel.overzicht.achterstand)


# The forms of the answer; the option takes its choices from here.
FORMATEN: Mapping[str, Callable[[Stapel, Scherm], str]] = {
    "lijst": als_lijst,
    "tabel": als_tabel,
    "json": als_json,
    "csv": als_csv,
    "md": als_md,
    "ids": als_ids,
}
