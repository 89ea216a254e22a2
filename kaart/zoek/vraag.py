"""What somebody typed → a Zoekvraag in terms of the map, and how each word was understood."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from kaart.basis import KaartFout, vergelijkbaar
from kaart.gevaar import signalen
from kaart.hulp import (
    Gebied,
    Keuze,
    begrijp_gebied,
    begrijp_hulpvraag,
    begrijp_keuze,
    begrijp_netwerk,
    begrijp_taal,
    begrijp_thema,
    plaatsen_in,
    vraagtekst,
)
from kaart.model import Kaart
from kaart.taal import DAGEN, OOK_GEZEGD, opsomming, taalnaam, woord

_MAANDEN = {"m": 1, "j": 12}
# The doelgroepen that are one plain word, and nothing else in a free text.
_GROEPEN = frozenset(
    "kinderen jongeren jongvolwassenen gezinnen ouderen mantelzorgers nieuwkomers "
    "laaggeletterden anderstaligen ongedocumenteerden".split()
)


class Zoekvraag(NamedTuple):
    """A question in terms of the map; () or None is not asked."""

    tekst: str = ""
    plaatsen: tuple[tuple[str, Gebied], ...] = ()  # places that the text names
    groepen: tuple[tuple[str, str], ...] = ()  # words of the text that are a doelgroep, with which
    gezegd: str = ""  # all words in which danger is heard
    alarm: tuple[str, ...] = ()  # themes whose let_op is called out at those words
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

    @property
    def keuze(self) -> Keuze:
        """What of it is a choice, without its words and without an order."""
        return Keuze(
            gebieden=self.gebieden, themas=self.themas, hulpvragen=self.hulpvragen,
            netwerken=self.netwerken, doelgroepen=self.doelgroepen, vormen=self.vormen,
            toegang=self.toegang, soorten=self.soorten, dagen=self.dagen, dagdelen=self.dagdelen,
            talen=self.talen, sectoren=self.sectoren, gratis=self.gratis,
            ook_gestopt=self.ook_gestopt,
        )  # fmt: skip


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
    vraag, begrepen = _begrijp_tekst(kaart, tekst)
    for optie, gevraagd in woorden.items():
        for stuk in gevraagd:
            vraag, begrip = _begrijp_optie(kaart, vraag, optie, stuk)
            begrepen.append(begrip)
    gezegd = " ".join((tekst, *woorden.get("hulpvraag", ()), *woorden.get("thema", ())))
    return vraag._replace(gezegd=gezegd, alarm=signalen(kaart, gezegd)), tuple(begrepen)


def _begrijp_tekst(kaart: Kaart, tekst: str) -> tuple[Zoekvraag, list[Begrepen]]:
    """Take from a free text what is a place, a doelgroep or a day; the rest stays words."""
    plaatsen = plaatsen_in(kaart, tekst)
    begrepen = [Begrepen("tekst", p, _plekken(gebied), gebied.uitleg) for p, gebied in plaatsen]
    vraag = Zoekvraag(tekst=tekst.strip(), plaatsen=plaatsen)
    for gezegd in dict.fromkeys(vergelijkbaar(tekst).split()):
        if gezegd in DAGEN.values():
            vraag = vraag._replace(
                dagen=_met(vraag.dagen, _dag(kaart, gezegd)), tekst=_zonder(vraag.tekst, gezegd)
            )
            begrepen.append(Begrepen("tekst", gezegd, vraag.dagen[-1:], gezegd))
        elif groep := _doelgroep(gezegd):
            vraag = vraag._replace(groepen=(*vraag.groepen, (gezegd, groep)))
            begrepen.append(Begrepen("tekst", gezegd, (groep,), f"voor {woord(groep)}"))
    return vraag, begrepen


def _zonder(tekst: str, gezegd: str) -> str:
    return " ".join(stuk for stuk in tekst.split() if vergelijkbaar(stuk) != gezegd)


def _doelgroep(gezegd: str) -> str:
    """Return the doelgroep that one word of a text means; "" for most words."""
    return OOK_GEZEGD.get(gezegd, gezegd if gezegd in _GROEPEN else "")


def _begrijp_optie(
    kaart: Kaart, vraag: Zoekvraag, optie: str, stuk: str
) -> tuple[Zoekvraag, Begrepen]:
    if optie == "wijk":
        gebied = begrijp_gebied(kaart, stuk)
        vraag = vraag._replace(gebieden=_met(vraag.gebieden, [gebied]))
        return vraag, Begrepen(optie, stuk, _plekken(gebied), gebied.uitleg)
    if optie == "hulpvraag":
        return _begrijp_hulpvraag(kaart, vraag, stuk)
    veld, begrijp, leg_uit = _OPTIES[optie]
    ids = begrijp(kaart, stuk)
    erbij: dict[str, Any] = {veld: _met(getattr(vraag, veld), ids)}
    return vraag._replace(**erbij), Begrepen(optie, stuk, ids, leg_uit(kaart, ids))


def _begrijp_hulpvraag(kaart: Kaart, vraag: Zoekvraag, stuk: str) -> tuple[Zoekvraag, Begrepen]:
    """Take the question that is meant, or else the theme: it says so when it is only that."""
    bedoeld = begrijp_hulpvraag(kaart, stuk)
    if bedoeld.hulpvragen:
        vraag = vraag._replace(hulpvragen=_met(vraag.hulpvragen, bedoeld.hulpvragen))
        uitleg = _vraagteksten(kaart, bedoeld.hulpvragen)
        return vraag, Begrepen("hulpvraag", stuk, bedoeld.hulpvragen, uitleg)
    vraag = vraag._replace(themas=_met(vraag.themas, bedoeld.themas))
    uitleg = f"{_themanamen(kaart, bedoeld.themas)} (geen hulpvraag zegt precies dit)"
    return vraag, Begrepen("hulpvraag", stuk, bedoeld.themas, uitleg)


def begrijp_vers(tekst: str) -> int:
    """Return how many months "12m" or "1j" is; raises KaartFout for anything else."""
    getal, eenheid = tekst[:-1], tekst[-1:].lower()
    if not (getal.isascii() and getal.isdecimal() and len(getal) < 4 and eenheid in _MAANDEN):  # noqa: PLR2004
        raise KaartFout(f"“{tekst}” is geen tijd", "schrijf 12m (maanden) of 1j (jaar)", "vers")
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
    return lambda _, tekst: (begrijp_keuze(optie, tekst, mogelijk()),)


def _enum(optie: str, *pad: str) -> Callable[..., tuple[str, ...]]:
    def mogelijk() -> Iterable[str]:
        from kaart.schema import keuzes  # most questions need no schema

        return keuzes("organisatie", *pad)

    return _keuze(optie, mogelijk)


def _dag(_: Kaart, tekst: str) -> tuple[str, ...]:
    return (begrijp_keuze("dag", tekst[:2] if tekst in DAGEN.values() else tekst, DAGEN),)


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
