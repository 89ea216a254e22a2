"""The mail that a page of the website begins: the words that it asks with are those read back."""

from typing import NamedTuple

# What stands before each answer. Words that were used once are never taken away: mails come late.
FOUT, GOED, HOE_WEET_JE = "Dit klopt niet:", "Zo is het wel:", "Dat weet ik doordat:"
GESTOPT, ER_NIET_MEER = "is gestopt.", "is er niet meer."
MIS_IK, WAT_EN_WAAR = "Deze organisatie of activiteit mis ik:", "Wat doen ze, en waar:"
BEREIKEN = "Hoe zijn ze te bereiken:"
KOP_FOUT, KOP_GESTOPT, KOP_ONTBREEKT = "Klopt niet", "Gestopt", "Wie ontbreekt er?"


class Meldmail(NamedTuple):
    """A mail that somebody still has to fill in."""

    onderwerp: str
    regels: tuple[str, ...] = ()


def mail_klopt_niet(naam: str, id_: str) -> Meldmail:
    """Return the mail that says what is wrong at an entry."""
    wie = _wie(naam, id_)
    return Meldmail(f"{KOP_FOUT}: {wie}", (wie, FOUT, "", GOED, ""))


def mail_gestopt(naam: str, id_: str, *, plek: bool = False) -> Meldmail:
    """Return the mail that says that something is no more."""
    wie = _wie(naam, id_)
    einde = ER_NIET_MEER if plek else GESTOPT
    return Meldmail(f"{KOP_GESTOPT}: {wie}", (f"{wie} {einde}", HOE_WEET_JE, ""))


def mail_ontbreekt() -> Meldmail:
    """Return the mail that says who should be on the map."""
    return Meldmail(KOP_ONTBREEKT, (MIS_IK, "", WAT_EN_WAAR, "", BEREIKEN, ""))


def _wie(naam: str, id_: str) -> str:
    return f"{naam} [{id_}]"
