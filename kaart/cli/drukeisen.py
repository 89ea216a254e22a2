"""What `kaart drukwerk` refuses before it begins: options that do not go together."""

from pathlib import Path

from kaart.basis import KaartFout
from kaart.handelingen import ACHTERVOEGSELS, KEUZE, Druksoort, Drukverzoek
from kaart.taal import opsomming

# How each field of Drukverzoek is written on the command line, for what a product does not take.
_OPTIES = {
    "wijken": "--wijk", "themas": "--thema", "organisaties": "--organisatie",
    "perforatie": "--perforatie", "uitgave": "--uitgave", "sinds": "--sinds",
    "opnieuw": "--opnieuw", "per": "--per", "hulpvragen": "--hulpvraag", "vellen": "--vellen",
    "verschuif": "--verschuif", "proefvel": "--proefvel", "discreet": "--discreet",
    "papier": "--papier", "leeg": "--leeg", "voor": "--voor", "netwerken": "--netwerk",
    "locaties": "--locatie", "ondanks_fouten": "--ondanks-fouten",
}  # fmt: skip


def weiger_wat_niet_kan(
    naam: str, soort: Druksoort, gevraagd: Drukverzoek, bestand: Path | None
) -> None:
    """Raise KaartFout for what does not go together, instead of leaving it out in silence."""
    leeg = Drukverzoek()
    vreemd = [
        optie
        for veld, optie in _OPTIES.items()
        if getattr(gevraagd, veld) != getattr(leeg, veld) and veld not in soort.opties
    ]
    if vreemd:
        raise KaartFout(f"Bij {naam} hoort geen {', '.join(vreemd)}")
    if gevraagd.vorm not in soort.vormen:
        raise KaartFout(f"Bij {naam} kan --vorm zijn: {', '.join(soort.vormen)}")
    if "sinds" in soort.opties and not gevraagd.sinds:
        raise KaartFout("Sinds welke uitgave? Noem hem met --sinds; kaart uitgave lijst noemt ze")
    if gevraagd.leeg:
        _weiger_bij_leeg(gevraagd)
    if bestand:
        _weiger_ander_achtervoegsel(bestand, gevraagd.vorm)


def _weiger_bij_leeg(gevraagd: Drukverzoek) -> None:
    """Refuse a choice for a blank form: it is of nobody."""
    keuzes = [_OPTIES[veld] for veld in KEUZE if getattr(gevraagd, veld)]
    if keuzes:
        raise KaartFout(f"Een leeg formulier is van niemand: laat {', '.join(keuzes)} weg")


def _weiger_ander_achtervoegsel(bestand: Path, vorm: str) -> None:
    """Refuse a PDF that is called .png, and a folder; another ending is anybody's own choice."""
    eigen = ACHTERVOEGSELS[vorm]
    ander = bestand.suffix.lower()
    if not ander:
        raise KaartFout(f"-o {bestand} is geen naam van een bestand: schrijf {bestand}{eigen}")
    if ander != eigen and ander in ACHTERVOEGSELS.values():
        vormen = [v for v, einde in ACHTERVOEGSELS.items() if einde == ander]
        raise KaartFout(
            f"-o {bestand.name} past niet bij --vorm {vorm}: noem het {bestand.stem}{eigen}, of "
            f"kies --vorm {opsomming(vormen, 'of')}"
        )
