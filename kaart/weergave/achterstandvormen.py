"""The answer of `kaart verouderd` in each of its forms."""

from typing import Any

from kaart.handelingen import Stapel
from kaart.model import Kaart
from kaart.nakijken import Achterstand, Wijkstand, keer_van
from kaart.oordeel import Oordeel, Stand
from kaart.taal import datumtekst, meldingtekst
from kaart.weergave.achterstand import (
    als_lijst,
    delentekst,
    naamtekst,
    sinds,
    telling,
    waarvan,
)
from kaart.weergave.contactregels import eerste_contact
from kaart.weergave.opgemaakt import als_md_tabel, platte_tekst
from kaart.weergave.scherm import Scherm
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vormen, van_antwoord


def als_tabel(stapel: Stapel, scherm: Scherm) -> str:
    """Return one row per thing; columns fold, nothing is cut off."""
    from kaart.weergave.tabel import tabel  # rich only when a table is asked for

    return tabel(
        ("Oordeel", "Sinds", "Naam", "Gebruikt", "Id"),
        [(f"{a.oordeel.stand.value}{', gemeld' if a.gemeld else ''}", sinds(a.oordeel),
          naamtekst(a), str(a.belang), a.id)
         for a in stapel.te_tonen],
        scherm,
    )  # fmt: skip


def als_md(stapel: Stapel, _: Scherm) -> str:
    """Return two tables in Markdown, to put in an issue, a report or a mail."""
    rijen = [
        (str(nummer), naamtekst(a), a.oordeel.stand.value, sinds(a.oordeel), str(a.belang),
         _na_te_kijken(a), a.id)
        for nummer, a in enumerate(stapel.te_tonen, 1)
    ]  # fmt: skip
    koppen = ("Nr", "Naam", "Oordeel", "Sinds", "Gebruikt", "Na te kijken", "Id")
    wijken = [
        (w.naam, f"{w.op_tijd} van {w.totaal}", f"{w.procent}%" if w.totaal else "")
        for w in stapel.overzicht.per_wijk
    ]
    dag = datumtekst(stapel.peildatum.isoformat())
    delen = [
        f"## Na te kijken op {dag}",
        platte_tekst(telling(stapel)),
        *([als_md_tabel(koppen, rijen)] if rijen else []),
        f"## Per wijk: {platte_tekst(waarvan(stapel))}",
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
          a.oordeel.controle.hoe, str(a.belang), _na_te_kijken(a), *_bereikbaar(stapel.kaart, a.id))
         for a in stapel.te_tonen],
    )  # fmt: skip


def _na_te_kijken(ding: Achterstand) -> str:
    """Return what was reported, and what of it is old."""
    gemeld = (f"gemeld op {meldingtekst(melding)}" for melding in ding.gemeld)
    return "; ".join(filter(None, (*gemeld, delentekst(ding))))


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
                    **({"weghalen": a.weghalen} if a.weghalen else {}),
                    "gemeld": [melding._asdict() for melding in a.gemeld],
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
                for a in stapel.te_tonen
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
    return "\n".join(achterstand.id for achterstand in stapel.te_tonen)


# The forms of the answer; the option takes its choices from here.
ACHTERSTANDVORMEN: Vormen[Stapel] = {
    "lijst": van_antwoord(als_lijst),
    "tabel": van_antwoord(als_tabel),
    "json": van_antwoord(als_json),
    "csv": van_antwoord(als_csv),
    "md": van_antwoord(als_md),
    "ids": van_antwoord(als_ids),
}
