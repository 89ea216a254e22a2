"""How every command behaves: loaded when called, Dutch help, one place where trouble ends.

A command's module is imported only when that command runs, so that `kaart zoek` does not pay for
the PDF engine and `kaart --help` for nothing at all.
"""

import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import Any, NamedTuple, NoReturn, cast

import typer
from typer import _click as click
from typer._click.globals import get_current_context
from typer._click.shell_completion import CompletionItem
from typer.core import TyperCommand, TyperGroup, TyperOption
from typer.main import get_command_from_info
from typer.models import CommandInfo

from kaart import __version__
from kaart.basis import KaartFout
from kaart.cli.overal import OVERAL
from kaart.cli.seinen import onderbreekbaar
from kaart.cli.slot import in_een_zin
from kaart.weergave import schoon

_HULP = "Laat deze uitleg zien."
_AFGEBROKEN = 130  # what a shell expects after Ctrl-C
_VERPLICHT = re.compile(r" *\[required\]$")
_CONTEXT = {"help_option_names": ["-h", "--help"]}
VOORBEELDEN = """Voorbeelden:
  kaart zoek --wijk Vleuten --thema eenzaamheid
  kaart zoek voedselbank
  kaart toon dock
  kaart valideer
  kaart drukwerk --wijk Overvecht"""


class Ingang(NamedTuple):
    """One line of the table of contents: the module of a command and its short help.

    Of a group the module holds the table of contents of its own.
    """

    module: str
    uitleg: str
    is_groep: bool = False


class Gebruiksfout(click.exceptions.UsageError):
    """A usage error that shows itself in Dutch, on one line, with the way to the help."""

    def show(self, file: Any = None) -> None:
        """Print the message to stderr."""
        pad = self.ctx.command_path if self.ctx else "kaart"
        print(f"kaart: {schoon(self.message)}; zie {pad} --help", file=file or sys.stderr)


class _NederlandseHulp(click.Command):
    """Help with Dutch headings; mixed into commands and the group."""

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # [TEKST] may be left out; ID may not, and needs no {} to say so.
        stukken = [stuk.strip("{}") for stuk in self.collect_usage_pieces(ctx)]
        formatter.write_usage(ctx.command_path, " ".join(stukken), prefix="Gebruik: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for kop, soort in (("Woorden", "argument"), ("Opties", "option")):
            rijen = [
                (naam, _VERPLICHT.sub("", uitleg))
                for param in self.get_params(ctx)
                if param.param_type_name == soort and (rij := param.get_help_record(ctx))
                for naam, uitleg in [rij]
            ]
            if rijen:
                with formatter.section(kop):
                    formatter.write_dl(rijen)

    def get_help_option(self, ctx: click.Context) -> Any:
        optie = super().get_help_option(ctx)
        if optie is not None:
            optie.help = _HULP
        return optie

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with _vertaald(ctx):
            return super().parse_args(ctx, args)


class Opdracht(_NederlandseHulp, TyperCommand):
    """One command."""

    def invoke(self, ctx: click.Context) -> Any:
        with onderbreekbaar():
            return super().invoke(ctx)


class Groep(_NederlandseHulp, TyperGroup):
    """The table of contents as a command group that imports what is called and nothing else."""

    inhoud: Mapping[str, Ingang] = {}

    @classmethod
    def maak(cls, inhoud: Mapping[str, Ingang]) -> "Groep":
        """Build the group `kaart` with these commands."""
        groep = cls(
            name="kaart",
            callback=_kaart,
            invoke_without_command=True,
            options_metavar="[OPTIES]",
            subcommand_metavar="OPDRACHT …",
            help=_kaart.__doc__,
            context_settings=_CONTEXT,
            params=[
                *_overal(),
                TyperOption(
                    param_decls=["-V", "--versie"], is_flag=True, is_eager=True,
                    expose_value=False, callback=_toon_versie, help="Laat de versie zien.",
                ),
            ],
            rich_markup_mode=None,
        )  # fmt: skip
        groep.inhoud = inhoud
        return groep

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(self.inhoud)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        ingang = self.inhoud.get(cmd_name)
        if ingang is None:
            return None
        return (_laad_groep if ingang.is_groep else _laad_opdracht)(cmd_name, ingang)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.inhoud:
            if ctx.resilient_parsing:  # the Tab key was pressed: say nothing
                return None, None, []
            _onbekende_opdracht(ctx, args[0], list(self.inhoud))
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete commands from the table of contents, so that none of them is imported."""
        namen = [naam for naam in self.inhoud if naam.startswith(incomplete)]
        opdrachten = [CompletionItem(naam, help=self.inhoud[naam].uitleg) for naam in namen]
        return [*opdrachten, *click.Command.shell_complete(self, ctx, incomplete)]

    def _main_shell_completion(self, *args: Any, **opties: Any) -> None:
        if "_KAART_COMPLETE" in os.environ:
            from kaart.cli.aanvulling import bereid_voor

            bereid_voor()
        super()._main_shell_completion(*args, **opties)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Opdrachten"):
            formatter.write_dl([(naam, ingang.uitleg) for naam, ingang in self.inhoud.items()])
        super().format_options(ctx, formatter)

    def get_help(self, ctx: click.Context) -> str:
        """Return the help with its examples, which the library would fold."""
        hulp = super().get_help(ctx)
        return hulp if ctx.parent else f"{hulp}\n\n{VOORBEELDEN}"

    def invoke(self, ctx: click.Context) -> Any:
        with _vertaald(ctx):
            try:
                return super().invoke(ctx)
            except KaartFout as fout:
                zin = fout.gezegd(self._eigen_naam(ctx, fout.bij))
                for regel in (*fout.vooraf, zin):
                    print(f"kaart: {schoon(regel)}", file=sys.stderr)
                raise typer.Exit(2) from None
            except KeyboardInterrupt:
                print("kaart: afgebroken", file=sys.stderr)
                raise typer.Exit(_AFGEBROKEN) from None

    def main(self, *args: Any, **opties: Any) -> Any:
        with in_een_zin():
            return super().main(*args, **opties)

    def _eigen_naam(self, ctx: click.Context, bij: str) -> str:
        """Return the option by which a field of what was asked is given here."""
        opdracht = self.get_command(ctx, ctx.invoked_subcommand or "")
        veld = bij.replace("-", "_")
        return next(
            (
                max(param.opts, key=len)
                for param in (opdracht.params if opdracht and bij else ())
                if param.param_type_name == "option" and str(param.name).rstrip("_") == veld
            ),
            bij,
        )


def _laad_groep(naam: str, ingang: Ingang) -> click.Command:
    """Return the group of a command with words of its own; each is loaded when it is called."""
    module = import_module(f"kaart.cli.{ingang.module}")
    groep = Groep(
        name=naam,
        callback=_groep,
        invoke_without_command=True,
        options_metavar="[OPTIES]",
        subcommand_metavar="WAT …",
        help=f"{ingang.uitleg}\n\n{module.HULP}",
        context_settings=_CONTEXT,
        params=[*_overal()],
        rich_markup_mode=None,
    )
    groep.inhoud = module.INHOUD
    return groep


def _laad_opdracht(naam: str, ingang: Ingang) -> click.Command:
    module = import_module(f"kaart.cli.{ingang.module}")
    opdracht = get_command_from_info(
        CommandInfo(
            name=naam, cls=Opdracht, callback=module.opdracht,
            help=f"{ingang.uitleg}\n\n{module.HULP}", options_metavar="[OPTIES]",
            context_settings=_CONTEXT,
        ),
        pretty_exceptions_short=False,
        rich_markup_mode=None,
    )  # fmt: skip
    opdracht.params.extend(_overal())
    return opdracht


def _overal() -> list[TyperOption]:
    return [
        TyperOption(param_decls=[*optie.namen], help=optie.uitleg, metavar=optie.metavar,
                    callback=optie.bewaar, expose_value=False)
        for optie in OVERAL
    ]  # fmt: skip


def _toon_versie(context: click.Context, _param: object, gevraagd: bool) -> None:
    if gevraagd and not context.resilient_parsing:
        print(f"kaart {__version__}")
        raise typer.Exit


def _kaart() -> None:
    """De sociale kaart: wie helpt waarmee, en wie bel je."""
    context = get_current_context()
    if context.invoked_subcommand is None:
        from kaart.cli.kaartstand import toon_kaartstand

        if geen_kaart := toon_kaartstand(cast("typer.Context", context)):
            print(context.get_help())
            print(f"\nkaart: {schoon(geen_kaart)}", file=sys.stderr)


def _groep() -> None:
    context = get_current_context()
    if context.invoked_subcommand is None:
        print(context.get_help())


def _onbekende_opdracht(ctx: click.Context, naam: str, namen: list[str]) -> NoReturn:
    from difflib import get_close_matches  # only when something is misspelt

    lijkt = get_close_matches(naam, namen, 1)
    raad = f"; bedoelde je {ctx.command_path} {lijkt[0]}?" if lijkt else ""
    raise Gebruiksfout(f"“{naam}” is geen opdracht{raad}", ctx)


@contextmanager
def _vertaald(ctx: click.Context) -> Iterator[None]:
    """Turn a usage error of the library into a `Gebruiksfout` in Dutch."""
    try:
        yield
    except (Gebruiksfout, click.exceptions.NoArgsIsHelpError):
        raise
    except click.exceptions.UsageError as fout:
        raise Gebruiksfout(_in_het_nederlands(fout), fout.ctx or ctx) from None


def _in_het_nederlands(fout: click.exceptions.UsageError) -> str:
    match fout:
        case click.exceptions.NoSuchOption():
            mogelijk = " of ".join(_lijkt_echt(fout.option_name, fout.possibilities or ()))
            return f"{fout.option_name} is geen optie" + (
                f"; bedoelde je {mogelijk}?" * bool(mogelijk)
            )
        case click.exceptions.BadOptionUsage():
            aantal = re.search(r"requires (an|[0-9]+) argument", fout.message)
            hoe = "hoort geen waarde"
            if aantal:
                hoe = "hoort een waarde" if aantal[1] == "an" else f"horen {aantal[1]} waarden"
            return f"bij {fout.option_name} {hoe}"
        case click.exceptions.MissingParameter():
            return f"{_param(fout)} ontbreekt"
        case click.exceptions.BadParameter():
            keuzes = getattr(getattr(fout.param, "type", None), "choices", None)
            raad = f"kies uit {', '.join(map(str, keuzes))}" if keuzes else fout.message
            if geen_getal := re.match(r"'(.*)' is not a valid (?:int|float)", raad):
                raad = f"“{geen_getal[1]}” is geen getal"
            return f"{_param(fout)}: {raad}"
        case _ if "unexpected extra argument" in fout.message:
            woorden = fout.message.partition("argument(s) (")[2].removesuffix(")")
            return f"te veel woorden: {woorden}"
        case _:
            return fout.message


def _lijkt_echt(naam: str, mogelijk: Sequence[str]) -> list[str]:
    """Keep the options that look alike in more than the two dashes they all begin with."""
    from difflib import get_close_matches  # only when something is misspelt

    kaal = {optie.lstrip("-"): optie for optie in mogelijk}
    return [kaal[optie] for optie in get_close_matches(naam.lstrip("-"), list(kaal), 2)]


def _param(fout: click.exceptions.BadParameter) -> str:
    if fout.param is None:
        return "een waarde"
    return (
        max(fout.param.opts, key=len)
        if fout.param.opts[0].startswith("-")
        else str(fout.param.make_metavar(fout.ctx) if fout.ctx else fout.param.name)
    )
