"""`kaart aanvulling`: let the Tab key complete commands, wijken, themas and ids."""

from typing import Annotated

import typer
from typer import _completion_classes
from typer._completion_shared import _get_shell_name, get_completion_script, install

from kaart.basis import KaartFout, KanNietSchrijven, OnbekendeWaarde, lijkt_op

HULP = """Zet het klaar met --installeer. Zonder --installeer komt het script op het scherm, om zelf
ergens neer te zetten. In PowerShell voeg je het zo toe aan je profiel:

  kaart aanvulling powershell >> $PROFILE"""

SHELLS = ("bash", "zsh", "fish", "powershell")
VARIABELE = "_KAART_COMPLETE"


def opdracht(
    shell: Annotated[
        str,
        typer.Argument(
            metavar="[SHELL]",
            help=f"Een van: {', '.join(SHELLS)}; anders de shell waar je nu in zit.",
            autocompletion=lambda: list(SHELLS),
        ),
    ] = "",
    installeer: Annotated[
        bool, typer.Option("--installeer", help="Schrijf het in de instellingen van je shell.")
    ] = False,
) -> None:
    """Print the script, or put it where the shell reads it."""
    shell = _kies(shell)
    if not installeer:
        print(get_completion_script(prog_name="kaart", complete_var=VARIABELE, shell=shell))
        return
    if shell == "powershell":
        # The library would lift the restrictions on scripts for this user; that is not ours to do.
        raise KaartFout("PowerShell: voeg het zelf toe met kaart aanvulling powershell >> $PROFILE")
    try:
        _, pad = install(shell=shell, prog_name="kaart", complete_var=VARIABELE)
    except OSError as fout:
        raise KanNietSchrijven("je eigen map", fout) from None
    print(f"Aanvullen met Tab staat klaar in {pad}; open een nieuwe terminal")


def _kies(shell: str) -> str:
    gekozen = shell or _get_shell_name() or ""
    gekozen = "powershell" if gekozen == "pwsh" else gekozen
    if gekozen in SHELLS:
        return gekozen
    if shell:
        raise OnbekendeWaarde("shell", shell, lijkt_op(shell, SHELLS) or SHELLS)
    raise KaartFout("Welke shell je gebruikt is niet te zien; noem hem: kaart aanvulling bash")


def bereid_voor() -> None:
    """Make the library ready to answer the Tab key; called only when it asks.

    It would read our explanations as markup, which loads rich and swallows [tekst tussen haken].
    """
    _completion_classes.completion_init()
    _completion_classes._sanitize_help_text = lambda text: text  # noqa: SLF001
