"""What `kaart drukwerk` refuses before it begins: options that do not go together."""

from pathlib import Path

from kaart.basis import KaartFout
from kaart.cli.drukbestanden import ACHTERVOEGSELS
from kaart.cli.drukpersonen import eis_vastgelegd_papier
from kaart.cli.drukproducten import KEUZE, Soort
from kaart.cli.drukvraag import Drukopties

# How each field of Drukopties is written on the command line, for what a product does not take.
_OPTIES = {
    "wijken": "--wijk", "themas": "--thema", "organisaties": "--organisatie",
    "perforatie": "--perforatie", "uitgave": "--uitgave", "sinds": "--sinds",
    "opnieuw": "--opnieuw", "per": "--per", "hulpvragen": "--hulpvraag", "vellen": "--vellen",
    "verschuif": "--verschuif", "proefvel": "--proefvel", "discreet": "--discreet",
    "papier": "--papier", "leeg": "--leeg", "voor": "--voor", "netwerken": "--netwerk",
    "ondanks_fouten": "--ondanks-fouten",
}  # fmt: skip


def weiger_wat_niet_kan(naam: str, soort: Soort, gevraagd: Drukopties) -> None:
    """Raise KaartFout for what does not go together, instead of leaving it out in silence."""
    leeg = Drukopties()
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
    if gevraagd.voor:
        eis_vastgelegd_papier(gevraagd.vorm, gevraagd.uitgave)
    if gevraagd.uitgave and gevraagd.ondanks_fouten:
        raise KaartFout("Een uitgave is zonder fouten: verbeter ze eerst (kaart valideer)")
    if gevraagd.uitgave and gevraagd.vorm == "png":
        raise KaartFout("Een uitgave leg je vast bij wat je afdrukt: --vorm pdf of drukvel")
    if gevraagd.leeg:
        _weiger_bij_leeg(gevraagd)
    if gevraagd.bestand:
        _weiger_ander_achtervoegsel(gevraagd.bestand, gevraagd.vorm)


def _weiger_bij_leeg(gevraagd: Drukopties) -> None:
    """Refuse what a blank form has not: it is of nobody, and only for a pen."""
    keuzes = [_OPTIES[veld] for veld in KEUZE if getattr(gevraagd, veld)]
    if keuzes:
        raise KaartFout(f"Een leeg formulier is van niemand: laat {', '.join(keuzes)} weg")
    if gevraagd.vorm == "xlsx":
        raise KaartFout("Een leeg formulier is om met de hand in te vullen: --vorm pdf of drukvel")


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
            f"kies --vorm {' of '.join(vormen)}"
        )
