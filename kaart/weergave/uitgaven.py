"""The answers of `kaart uitgave`: which editions there are, and what changed since one."""

from collections.abc import Sequence

from kaart.drukwerk import Bladwijziging, Uitgave
from kaart.handelingen import Vergelijking
from kaart.taal import datumtekst, opsomming
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_json_tekst
from kaart.weergave.uitvoer import Vormen, van_antwoord


def lijst_als_tekst(uitgaven: Sequence[Uitgave], scherm: Scherm) -> str:
    """Return two lines per edition, the newest first."""
    regels = []
    for uitgave in reversed(uitgaven):
        dag = datumtekst(uitgave.datum)
        regels += [f"{scherm.vet(uitgave.uitgave)}  {dag}: {_aantallen(uitgave)}"]
        regels += scherm.vouw(schoon(_keuze(uitgave)), " " * (len(uitgave.uitgave) + 2))
    return "\n".join(regels) or "Er is nog geen uitgave vastgelegd."


def _aantallen(uitgave: Uitgave) -> str:
    aantal = len(uitgave.bladen)
    tekst = "1 blad" if aantal == 1 else f"{aantal} bladen"
    if uitgave.vorige:
        tekst += f", waarvan {_nieuw(uitgave)} nieuw of veranderd sinds {uitgave.vorige}"
    return tekst


def _nieuw(uitgave: Uitgave) -> int:
    return sum(blad.uitgave == uitgave.uitgave for blad in uitgave.bladen)


def _keuze(uitgave: Uitgave) -> str:
    keuze = uitgave.keuze
    delen = [
        f"{woord} {opsomming(waarden)}"
        for woord, waarden in (
            ("wijk", keuze.wijken),
            ("thema", keuze.themas),
            ("hulpvraag", keuze.hulpvragen),
            ("netwerk", keuze.netwerken),
            ("organisatie", keuze.organisaties),
        )
        if waarden
    ]
    wat = "; ".join(delen) or "de hele kaart"
    per = f", per {keuze.per}" if keuze.per else ""
    return f"{wat}{per}, met contactpersonen" if keuze.voor else f"{wat}{per}"


def lijst_als_json(uitgaven: Sequence[Uitgave], _: Scherm) -> str:
    """Return a list of objects, the oldest first."""
    return als_json_tekst(
        [
            {
                "uitgave": uitgave.uitgave,
                "datum": uitgave.datum,
                "vorige": uitgave.vorige,
                "keuze": uitgave.keuze._asdict(),
                "bladen": len(uitgave.bladen),
                "nieuw_of_veranderd": _nieuw(uitgave),
                "vervallen": [blad._asdict() for blad in uitgave.vervallen],
            }
            for uitgave in uitgaven
        ]
    )


def verschil_als_tekst(vergelijking: Vergelijking, scherm: Scherm) -> str:
    """Return per sheet what it says differently, and how many there are of each kind."""
    regels = []
    for verschil in vergelijking.bladen:
        blad = verschil.blad
        kop = f"{blad.bladcode}  {schoon(blad.naam)}"
        regels.append(f"{scherm.vet(kop)}: {verschil.soort.value}")
        for verandering in verschil.veranderingen:
            regels += scherm.vouw(schoon(str(verandering)), "  ", "    ")
    soorten = [verschil.soort for verschil in vergelijking.bladen]
    geteld = [
        f"{soorten.count(soort)} {soort.value}" for soort in Bladwijziging if soort in soorten
    ]
    wanneer = f"uitgave {vergelijking.naar}" if vergelijking.naar else "vandaag"
    samen = opsomming(geteld) or "geen blad anders"
    return "\n".join([*regels, f"Van uitgave {vergelijking.van} naar {wanneer}: {samen}."])


def verschil_als_json(vergelijking: Vergelijking, _: Scherm) -> str:
    """Return one object {van, naar, bladen}; `naar` is "" when it is today."""
    bladen = [
        {
            "soort": verschil.soort.value,
            "bladcode": verschil.blad.bladcode,
            "organisatie": verschil.blad.organisatie,
            "naam": verschil.blad.naam,
            "sectie": verschil.blad.sectie,
            "veranderingen": [verandering._asdict() for verandering in verschil.veranderingen],
        }
        for verschil in vergelijking.bladen
    ]
    return als_json_tekst({"van": vergelijking.van, "naar": vergelijking.naar, "bladen": bladen})


LIJSTVORMEN: Vormen[Sequence[Uitgave]] = {
    "lijst": van_antwoord(lijst_als_tekst),
    "json": van_antwoord(lijst_als_json),
}
VERSCHILVORMEN: Vormen[Vergelijking] = {
    "lijst": van_antwoord(verschil_als_tekst),
    "json": van_antwoord(verschil_als_json),
}
