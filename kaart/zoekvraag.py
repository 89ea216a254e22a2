"""What somebody typed → a Zoekvraag in terms of the map, and how each word was understood."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from kaart.begrip import (
    begrijp_hulpvraag,
    begrijp_keuze,
    begrijp_netwerk,
    begrijp_taal,
    begrijp_thema,
    vraagtekst,
)
from kaart.fouten import KaartFout
from kaart.gebied import Gebied, begrijp_gebied, plaatsen_in
from kaart.model import Kaart
from kaart.woorden import DAGEN, opsomming, taalnaam, woord

_MAANDEN = {"m": 1, "j": 12}


class Zoekvraag(NamedTuple):
    """A question in terms of the map; () or None is not asked."""

    tekst: str = ""
    plaatsen: tuple[tuple[str, Gebied], ...] = ()  # places that the text names
    gebieden: tuple[Gebied, ...] = ()
    themas: tuple[str, ...] = ()
    hulpvragen: tuple[str, ...] = ()
    doelgroepen: tuple[str, ...] = ()
    vormen: tuple[str, ...] = ()
    toegang: tuple[str, ...] = ()
    soorten: tuple[str, ...] = ()
    dagen: tuple[str, ...] = ()
    dagdelen: tuple[str, ...] = ()
    netwerken: tuple[str, ...] = ()
    talen: tuple[str, ...] = ()
    sectoren: tuple[str, ...] = ()
    gratis: bool = False
    vers: int | None = None  # months
    ook_gestopt: bool = False


class Begrepen(NamedTuple):
    """How one word of the question was understood."""

    optie: str
    gevraagd: str
    ids: tuple[str, ...]
    uitleg: str


def begrijp_vraag(
    kaart: Kaart, tekst: str, woorden: Mapping[str, Sequence[str]]
) -> tuple[Zoekvraag, tuple[Begrepen, ...]]:
    """Return the question that `tekst` and the words per option (without --) ask.

    Raises OnbekendeWaarde for a word that the map does not know.
    """
    plaatsen = plaatsen_in(kaart, tekst)
    vraag = Zoekvraag(tekst=tekst.strip(), plaatsen=plaatsen)
    begrepen = [Begrepen("tekst", p, _plekken(gebied), gebied.uitleg) for p, gebied in plaatsen]
    for optie, gevraagd in woorden.items():
        for stuk in gevraagd:
            if optie == "wijk":
                gebied = begrijp_gebied(kaart, stuk)
                vraag = vraag._replace(gebieden=_met(vraag.gebieden, [gebied]))
                begrepen.append(Begrepen(optie, stuk, _plekken(gebied), gebied.uitleg))
                continue
            veld, begrijp, leg_uit = _OPTIES[optie]
            ids = begrijp(kaart, stuk)
            erbij: dict[str, Any] = {veld: _met(getattr(vraag, veld), ids)}
            vraag = vraag._replace(**erbij)
            begrepen.append(Begrepen(optie, stuk, ids, leg_uit(kaart, ids)))
    return vraag, tuple(begrepen)


def begrijp_vers(tekst: str) -> int:
    """Return how many months "12m" or "1j" is; raises KaartFout for anything else."""
    getal, eenheid = tekst[:-1], tekst[-1:].lower()
    if not (getal.isascii() and getal.isdecimal() and len(getal) < 4 and eenheid in _MAANDEN):  # noqa: PLR2004
        raise KaartFout(f"--vers: “{tekst}” is geen tijd; schrijf 12m (maanden) of 1j (jaar)")
    return int(getal) * _MAANDEN[eenheid]


def _met(eerder: tuple[Any, ...], nieuw: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*eerder, *nieuw)))


def _plekken(gebied: Gebied) -> tuple[str, ...]:
    return tuple(
        plek
        for wijk, buurten in gebied.delen
        for plek in ([f"{wijk}/{buurt}" for buurt in sorted(buurten)] or [wijk])
    )


def _keuze(optie: str, mogelijk: Callable[[], Iterable[str]]) -> Callable[..., tuple[str, ...]]:
    return lambda _, tekst: (begrijp_keuze(f"--{optie}", tekst, mogelijk()),)


def _enum(optie: str, *pad: str) -> Callable[..., tuple[str, ...]]:
    def mogelijk() -> Iterable[str]:
        from kaart.schema import keuzes  # noqa: PLC0415 - most questions need no schema

        return keuzes("organisatie", *pad)

    return _keuze(optie, mogelijk)


def _dag(_: Kaart, tekst: str) -> tuple[str, ...]:
    return (begrijp_keuze("--dag", tekst[:2] if tekst in DAGEN.values() else tekst, DAGEN),)


def _themanamen(kaart: Kaart, ids: tuple[str, ...]) -> str:
    return f"thema {opsomming([kaart.themas[thema].naam for thema in ids], 'of')}"


def _vraagteksten(kaart: Kaart, ids: tuple[str, ...]) -> str:
    return "hulpvraag " + opsomming([f"“{vraagtekst(kaart, vraag)}”" for vraag in ids], "of")


def _woorden(soort: str) -> Callable[[Kaart, tuple[str, ...]], str]:
    return lambda _, ids: f"{soort} {opsomming([woord(i) for i in ids])}".strip()


_SECTOREN = ("formeel", "informeel", "gemengd")
# Option → the field of Zoekvraag it fills, how its words are understood, how that is said.
_OPTIES: Mapping[
    str,
    tuple[
        str,
        Callable[[Kaart, str], tuple[str, ...]],
        Callable[[Kaart, tuple[str, ...]], str],
    ],
] = {
    "thema": ("themas", begrijp_thema, _themanamen),
    "hulpvraag": ("hulpvragen", begrijp_hulpvraag, _vraagteksten),
    "doelgroep": ("doelgroepen", _enum("doelgroep", "doelgroepen"), _woorden("voor")),
    "vorm": ("vormen", _enum("vorm", "vormen"), _woorden("vorm")),
    "toegang": ("toegang", _enum("toegang", "toegang"), _woorden("toegang")),
    "soort": ("soorten", _enum("soort", "aanbod", "soort"), _woorden("")),
    "dag": ("dagen", _dag, lambda _, ids: opsomming([DAGEN[dag] for dag in ids])),
    "dagdeel": ("dagdelen", _enum("dagdeel", "aanbod", "tijden", "dagdeel"), _woorden("")),
    "netwerk": (
        "netwerken",
        lambda kaart, tekst: (begrijp_netwerk(kaart, tekst),),
        lambda kaart, ids: f"netwerk {opsomming([kaart.netwerken[i].naam for i in ids])}",
    ),
    "taal": (
        "talen",
        lambda _, tekst: (begrijp_taal(tekst),),
        lambda _, ids: f"taal {opsomming([taalnaam(i) for i in ids])}",
    ),
    "sector": ("sectoren", _keuze("sector", lambda: _SECTOREN), _woorden("sector")),
}
