"""What every command that changes the map does last: show it, ask, write, say what was written."""

import sys

from kaart.bijwerken import Bewerking
from kaart.keuring.privacy import NAAM as PRIVACY
from kaart.weergave import als_regels, noemer, regel, scherm_van, schoon

NIETS = "kaart: er is niets geschreven"
_ZO_AL = "er verandert niets"
_NOEM = 3  # so many files by name


def bewaar_na_vraag(bewerking: Bewerking, *, ja: bool) -> bool:
    """Show what changes and which findings that gives, ask, and write all of it or nothing.

    With `ja` nothing is asked; without a terminal and without `ja` nothing is written. Returns
    whether the map now says what was asked. Raises what `Bewerking.bewaar` raises.
    """
    wijzigingen = bewerking.wijzigingen()
    if not wijzigingen:
        print(f"kaart: {_ZO_AL}", file=sys.stderr)
        return True
    print("\n".join(als_regels(wijzigingen, scherm_van(sys.stdout), noemer(bewerking.kaart))))
    return schrijf_na_vraag(bewerking, ja=ja)


def schrijf_na_vraag(bewerking: Bewerking, *, ja: bool) -> bool:
    """Do the same after what changes was shown in another way.

    What looks like a person is never written on the word of `ja`: git keeps it for ever, so
    somebody has to have read the warning.
    """
    erbij = bewerking.keur()
    for bevinding in erbij:
        print(regel(bevinding), file=sys.stderr)
    persoonlijk = any(bevinding.toets == PRIVACY for bevinding in erbij)
    if (persoonlijk or not ja) and not mag("Schrijven?"):
        print(f"{NIETS}{_waarom(persoonlijk=persoonlijk)}", file=sys.stderr)
        return False
    meld(bewerking.bewaar())
    return True


def _waarom(*, persoonlijk: bool) -> str:
    """Return what to do when nobody could be asked; who said no knows why."""
    if is_gesprek():
        return ""
    return (
        ": hierboven staat iets dat van een persoon lijkt" if persoonlijk else "; schrijf met --ja"
    )


def meld(bestanden: tuple[str, ...]) -> None:
    """Say on stderr which files were written."""
    if not bestanden:
        print(f"kaart: {_ZO_AL}", file=sys.stderr)
        return
    aantal = f"{len(bestanden)} bestand{'en' if len(bestanden) != 1 else ''} geschreven"
    namen = f": {', '.join(bestanden)}" if len(bestanden) <= _NOEM else ""
    print(f"kaart: {schoon(aantal + namen)}", file=sys.stderr)


def is_gesprek() -> bool:
    """Say whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def mag(vraag: str) -> bool:
    """Ask on a terminal; elsewhere the answer is no."""
    if not is_gesprek():
        return False
    print(f"{vraag} [j/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"j", "ja"}
