"""What every command that changes the map does last: show it, ask, write, say what was written."""

import sys

import typer

from kaart.bestand import Werkmap
from kaart.cli.uitvoer import A, laat_zien, merk_op
from kaart.handelingen import Uitkomst, Wijzigvoorstel, zin_over_losse
from kaart.hulp import noemer
from kaart.weergave import Vorm, als_regels, regel, scherm_van

NIETS = "kaart: er is niets geschreven"
_ZO_AL = "er verandert niets"
_NOEM = 3  # so many files by name


def voer_uit(
    uitkomst: Uitkomst[A],
    *,
    ja: bool,
    vorm: Vorm[A] | None = None,
    kijk: bool = False,
    getoond: bool = False,
) -> None:
    """Show an outcome, write what it proposes when that may be, and end with its code.

    Who only comes to look (`kijk`) sees what would change and is asked nothing. `getoond`: the form
    says itself what changes.
    """
    if vorm is not None:
        laat_zien(uitkomst._replace(code=0, ten_slotte=()), vorm)
    else:
        merk_op(uitkomst.opmerkingen)
    klaar = True
    if kijk and uitkomst.voorstel:
        _bekijk(uitkomst.voorstel)
    elif uitkomst.voorstel:
        klaar = (schrijf_na_vraag if getoond else bewaar_na_vraag)(uitkomst.voorstel, ja=ja)
    merk_op(uitkomst.ten_slotte)
    if code := uitkomst.code or int(not klaar):
        raise typer.Exit(code)


def _bekijk(voorstel: Wijzigvoorstel) -> None:
    _toon(voorstel)
    for bevinding in voorstel.bevindingen:
        print(regel(bevinding), file=sys.stderr)


def _toon(voorstel: Wijzigvoorstel) -> None:
    scherm = scherm_van(sys.stdout)
    print("\n".join(als_regels(voorstel.wijzigingen, scherm, noemer(voorstel.kaart))))


def bewaar_na_vraag(voorstel: Wijzigvoorstel, *, ja: bool) -> bool:
    """Show what changes and which findings that gives, ask, and write all of it or nothing.

    With `ja` nothing is asked; without a terminal and without `ja` nothing is written. Returns
    whether the map now says what was asked. Raises what `Bewerking.bewaar` raises.
    """
    if not voorstel.wijzigingen:
        print(f"kaart: {_ZO_AL}", file=sys.stderr)
        return True
    _toon(voorstel)
    return schrijf_na_vraag(voorstel, ja=ja)


def schrijf_na_vraag(voorstel: Wijzigvoorstel, *, ja: bool) -> bool:
    """Do the same after what changes was shown in another way."""
    for bevinding in voorstel.bevindingen:
        print(regel(bevinding), file=sys.stderr)
    persoonlijk = voorstel.noemt_een_persoon
    if (persoonlijk or not ja) and not mag("Schrijven?"):
        print(f"{NIETS}{_waarom(persoonlijk=persoonlijk)}", file=sys.stderr)
        return False
    meld(voorstel.schrijf(), voorstel.bewerking.werkmap)
    return True


def _waarom(*, persoonlijk: bool) -> str:
    """Return what to do when nobody could be asked; who said no knows why."""
    if is_gesprek():
        return ""
    return (
        ": hierboven staat iets dat van een persoon lijkt" if persoonlijk else "; schrijf met --ja"
    )


def meld(bestanden: tuple[str, ...], werkmap: Werkmap) -> None:
    """Say on stderr which files were written, and what waits to be recorded."""
    if not bestanden:
        print(f"kaart: {_ZO_AL}", file=sys.stderr)
        return
    aantal = f"{len(bestanden)} bestand{'en' if len(bestanden) != 1 else ''} geschreven"
    namen = f": {', '.join(bestanden)}" if len(bestanden) <= _NOEM else ""
    merk_op((aantal + namen, *zin_over_losse(werkmap)))


def zeg_wat_los_is(werkmap: Werkmap) -> None:
    """Say after what writes by itself how many changes wait to be recorded."""
    merk_op(zin_over_losse(werkmap))


def laat_geschreven_zien(uitkomst: Uitkomst[A], vorm: Vorm[A], werkmap: Werkmap) -> None:
    """Show an outcome that was written without a question, and what waits to be recorded."""
    laat_zien(uitkomst._replace(code=0), vorm)
    zeg_wat_los_is(werkmap)
    if uitkomst.code:
        raise typer.Exit(uitkomst.code)


def is_gesprek() -> bool:
    """Say whether somebody is there to answer."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def mag(vraag: str) -> bool:
    """Ask on a terminal; elsewhere the answer is no."""
    if not is_gesprek():
        return False
    print(f"{vraag} [j/N] ", end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in {"j", "ja"}
