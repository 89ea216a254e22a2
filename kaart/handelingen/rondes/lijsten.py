"""What one asks with in a round: a list (spreadsheet and paper), or mails; made and written."""

import os
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout, KanNietSchrijven
from kaart.bestand import Werkmap, maak_map
from kaart.drukwerk import Drukopdracht, Huisstijl, druk_bellijst, maak_gesprek
from kaart.model import Kaart, Organisatie, Ronde
from kaart.nakijken import (
    LIJST,
    Belregel,
    maak_bellijst,
    maak_bellijstboek,
    maak_invulformulier,
    maak_mail,
)
from kaart.schrijven import schrijf
from kaart.taal import datumtekst

_DAGEN_OM_TE_ANTWOORDEN = 14
_MAIL = ".eml"

# What to write: the name of the file, what it is, its bytes.
Bestand = tuple[str, str, bytes]


class Lijsten(NamedTuple):
    """The files, who is not on paper and why, and how many have no number to call."""

    bestanden: tuple[Bestand, ...]
    geweigerd: tuple[str, ...] = ()
    zonder_nummer: int = 0
    met_mail: int = 0  # how many of those have a mailbox

    def opmerkingen(self) -> tuple[str, ...]:
        """Return what to know about them."""
        niet = tuple(f"niet op papier: {reden}" for reden in self.geweigerd)
        if not self.zonder_nummer:
            return niet
        wie = organisaties(self.zonder_nummer)
        langs = self.zonder_nummer - self.met_mail
        raad = [f"mail er {self.met_mail} (--via mail)"] if self.met_mail else []
        raad += [f"ga bij {langs} langs of zoek het op hun website"] if langs else []
        zin = f"van {wie} is geen nummer bekend om te vragen; {', '.join(raad)}"
        return (*niet, f"{zin}; op de lijst staat bij wie")


def maak_lijsten(
    map_: Werkmap, ronde: Ronde, wie: Sequence[Organisatie], kaart: Kaart, dag: date
) -> Lijsten:
    """Make what to ask these organisations with, in the way of the round. Raises KaartFout."""
    regels = maak_bellijst(wie, kaart, dag, ronde.via)
    if ronde.via == "mail":
        return Lijsten(tuple(_mails(regels, ronde, kaart, dag)))
    bestanden, geweigerd = _lijsten(map_, regels, ronde, kaart, dag)
    zonder = [r for r in regels if not r.telefoon] if ronde.via == "telefoon" else []
    met_mail = sum(bool(regel.email) for regel in zonder)
    return Lijsten(tuple(bestanden), geweigerd, len(zonder), met_mail)


def _lijsten(
    map_: Werkmap, regels: tuple[Belregel, ...], ronde: Ronde, kaart: Kaart, dag: date
) -> tuple[list[Bestand], tuple[str, ...]]:
    naam = LIJST[ronde.via].lower()
    titel = f"{LIJST[ronde.via]} {datumtekst(ronde.begonnen)}"
    eigen = kaart.gegevens.drukwerk
    opdracht = Drukopdracht(
        f"{kaart.gegevens.naam}: {titel.lower()}", dag,
        eigen_sjablonen=map_.wortel / "templates", huisstijl=Huisstijl.van(eigen),
    )  # fmt: skip
    gesprek = maak_gesprek(kaart, titel, ronde.via, f"{naam}.xlsx")
    papier = druk_bellijst(regels, gesprek, kaart, opdracht)
    boek = maak_bellijstboek(regels, ronde, kaart, dag)
    bestanden = [(f"{naam}.xlsx", "om in te vullen", boek)]
    if papier.pdf:
        bestanden.append((f"{naam}.pdf", f"om bij de hand te houden, {papier.verslag}", papier.pdf))
    return bestanden, papier.geweigerd


def _mails(regels: tuple[Belregel, ...], ronde: Ronde, kaart: Kaart, dag: date) -> list[Bestand]:
    """Return a draft per organisation, and the list to note in what comes back."""
    voor = (dag + timedelta(days=_DAGEN_OM_TE_ANTWOORDEN)).isoformat()
    boek = maak_bellijstboek(regels, ronde, kaart, dag)
    bestanden = [("maillijst.xlsx", "om in te vullen wat er wordt geantwoord", boek)]
    for regel in regels:
        formulier = maak_invulformulier([regel.lijst], kaart, dag, ronde.id)
        organisatie = kaart.organisaties[regel.lijst.id]
        mail = maak_mail(regel, organisatie, kaart, formulier, voor)
        bestanden.append((f"{regel.lijst.id}{_MAIL}", f"aan {regel.email}", mail))
    return bestanden


def schrijf_lijsten(
    plek: Path, lijsten: Lijsten, binnen: Path | None
) -> tuple[tuple[Path, str], ...]:
    """Write the files for the owner only, over none that somebody may have filled in.

    Returns each with what it is. `binnen` is the map when we chose the place. Raises KaartFout.
    """
    nieuw = [plek / naam for naam, _, _ in lijsten.bestanden]
    if er_al := next((pad for pad in nieuw if os.path.lexists(pad)), None):
        raise KaartFout(f"{er_al} is er al; kies met -o een andere map")
    # Whoever opens all drafts of a folder would send those of an earlier round as well.
    mails = [pad for pad in nieuw if pad.suffix == _MAIL]
    if mails and (oud := next(iter(sorted(plek.glob(f"*{_MAIL}"))), None)):
        raise KaartFout(f"In {plek} staan nog mails, zoals {oud.name}; kies met -o een andere map")
    try:
        if binnen is None:
            plek.mkdir(parents=True, exist_ok=True)
        else:
            maak_map(binnen, plek)
    except OSError as fout:
        raise KanNietSchrijven(plek, fout) from None
    for naam, _, inhoud in lijsten.bestanden:
        schrijf(plek / naam, inhoud, binnen=binnen, prive=True)
    return tuple((plek / naam, wat) for naam, wat, _ in lijsten.bestanden)


def organisaties(aantal: int) -> str:
    """Return "1 organisatie", "20 organisaties"."""
    return "1 organisatie" if aantal == 1 else f"{aantal} organisaties"
