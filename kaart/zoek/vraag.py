"""What somebody typed → a Zoekvraag in terms of the map, and how each word was understood."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import KaartFout, vergelijkbaar
from kaart.bestand import Naslag
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
    vraagtekst,
)
from kaart.model import Kaart
from kaart.taal import DAGEN, opsomming, taalnaam, woord
from kaart.zoek.vak.groepswoorden import groepswoorden
from kaart.zoek.vak.kleinewoorden import GRATIS, taalwoorden
from kaart.zoek.vak.tijdwoorden import Moment, begrijp_moment
from kaart.zoek.vak.vak import Begrepen, Wens, lees_vak, plekken_van

_MAANDEN = {"m": 1, "j": 12}


class Zoekvraag(NamedTuple):
    """A question in terms of the map; () or None is not asked.

    What the sentence asks (`zin`, `woorden`, `wens`) decides the order, what the options ask is
    a demand.
    """

    tekst: str = ""  # as it may be shown
    zin: str = ""  # without its places, times and numbers
    woorden: tuple[str, ...] = ()  # of that, what nothing else was made of
    wens: Wens = Wens()
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


def begrijp_vraag(
    kaart: Kaart, tekst: str, woorden: Mapping[str, Sequence[str]], vandaag: date, naslag: Naslag
) -> tuple[Zoekvraag, tuple[Begrepen, ...]]:
    """Return the question that `tekst` and the words per option (without --) ask.

    Raises OnbekendeWaarde for a word of an option that the map does not know.
    """
    vraag, begrepen = begrijp_opties(kaart, woorden, vandaag)
    if not tekst.strip():
        gezegd = " ".join((*woorden.get("hulpvraag", ()), *woorden.get("thema", ())))
        return vraag._replace(gezegd=gezegd, alarm=signalen(kaart, gezegd)), begrepen
    vak = lees_vak(kaart, tekst, vandaag, lambda sleutel: sleutel if naslag.geef([sleutel]) else "")
    gezegd = " ".join((tekst, *woorden.get("hulpvraag", ()), *woorden.get("thema", ())))
    vraag = vraag._replace(
        tekst=vak.tekst, zin=vak.zin, woorden=vak.woorden, wens=vak.wens,
        gezegd=gezegd, alarm=signalen(kaart, gezegd),
    )  # fmt: skip
    return vraag, (*vak.begrepen, *begrepen)


def begrijp_opties(
    kaart: Kaart, woorden: Mapping[str, Sequence[str]], vandaag: date | None = None
) -> tuple[Zoekvraag, tuple[Begrepen, ...]]:
    """Return the question that the words per option (without --) ask; `vandaag` for morgen.

    Raises OnbekendeWaarde for a word that the map does not know.
    """
    vraag, begrepen = Zoekvraag(), []
    for optie, gevraagd in woorden.items():
        for stuk in gevraagd:
            vraag, begrip = _begrijp_optie(kaart, vraag, optie, stuk, vandaag)
            begrepen.append(begrip)
    return vraag, tuple(begrepen)


def _begrijp_optie(
    kaart: Kaart, vraag: Zoekvraag, optie: str, stuk: str, vandaag: date | None
) -> tuple[Zoekvraag, Begrepen]:
    if optie == "wijk":
        gebied = begrijp_gebied(kaart, stuk)
        vraag = vraag._replace(gebieden=_met(vraag.gebieden, [gebied]))
        return vraag, Begrepen(optie, stuk, plekken_van(gebied), gebied.uitleg)
    if optie == "hulpvraag":
        return _begrijp_hulpvraag(kaart, vraag, stuk)
    if optie == "dag":
        return _begrijp_dag(vraag, stuk, vandaag)
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


def _begrijp_dag(vraag: Zoekvraag, stuk: str, vandaag: date | None) -> tuple[Zoekvraag, Begrepen]:
    """Take a day, also with its dagdeel: dinsdagochtend, weekend, morgenavond."""
    moment = begrijp_moment(vergelijkbaar(stuk), vandaag)
    if moment is None or not moment.dagen:
        moment = Moment((begrijp_keuze("dag", stuk, DAGEN),))
    vraag = vraag._replace(
        dagen=_met(vraag.dagen, moment.dagen), dagdelen=_met(vraag.dagdelen, moment.dagdelen)
    )
    uitleg = opsomming([DAGEN[dag] for dag in moment.dagen], "of")
    uitleg = " ".join((uitleg, *moment.dagdelen))
    return vraag, Begrepen("dag", stuk, (*moment.dagen, *moment.dagdelen), uitleg)


def _groep(kaart: Kaart, tekst: str) -> tuple[str, ...]:
    """Return the doelgroep of an option, in the words that a sentence may have too."""
    if bedoeld := groepswoorden(kaart).get(vergelijkbaar(tekst)):
        return (bedoeld,)
    return _enum("doelgroep", "doelgroepen")(kaart, tekst)


def _dagdeel(kaart: Kaart, tekst: str) -> tuple[str, ...]:
    """Return the dagdeel of an option, in the words that a sentence may have too: ’s avonds."""
    kaal = vergelijkbaar(tekst).removeprefix("s ").removeprefix("in de ")
    moment = begrijp_moment(kaal) or begrijp_moment(kaal.removeprefix("s"))
    if moment and moment.dagdelen and not moment.dagen:
        return moment.dagdelen
    return _enum("dagdeel", "aanbod", "tijden", "dagdeel")(kaart, tekst)


def _taal(_: Kaart, tekst: str) -> tuple[str, ...]:
    """Return the language of an option, in the words that a sentence may have too: Engelstalig."""
    return (taalwoorden().get(vergelijkbaar(tekst)) or begrijp_taal(tekst),)


def begrijp_kosten(tekst: str) -> bool:
    """Say whether only what is free is asked for; raises OnbekendeWaarde for another word."""
    if not tekst:
        return False
    return vergelijkbaar(tekst) in GRATIS or bool(begrijp_keuze("kosten", tekst, ["gratis"]))


def begrijp_vers(tekst: str) -> int:
    """Return how many months "12m" or "1j" is; raises KaartFout for anything else."""
    getal, eenheid = tekst[:-1], tekst[-1:].lower()
    if not (getal.isascii() and getal.isdecimal() and len(getal) < 4 and eenheid in _MAANDEN):  # noqa: PLR2004
        raise KaartFout(f"“{tekst}” is geen tijd", "schrijf 12m (maanden) of 1j (jaar)", "vers")
    return int(getal) * _MAANDEN[eenheid]


def _met(eerder: tuple[Any, ...], nieuw: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys((*eerder, *nieuw)))


def _keuze(optie: str, mogelijk: Callable[[], Iterable[str]]) -> Callable[..., tuple[str, ...]]:
    return lambda _, tekst: (begrijp_keuze(optie, tekst, mogelijk()),)


def _enum(optie: str, *pad: str) -> Callable[..., tuple[str, ...]]:
    def mogelijk() -> Iterable[str]:
        from kaart.schema import keuzes  # most questions need no schema

        return keuzes("organisatie", *pad)

    return _keuze(optie, mogelijk)


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
    "doelgroep": ("doelgroepen", _groep, _woorden("voor")),
    "vorm": ("vormen", _enum("vorm", "vormen"), _woorden("vorm")),
    "toegang": ("toegang", _enum("toegang", "toegang"), _woorden("toegang")),
    "soort": ("soorten", _enum("soort", "aanbod", "soort"), _woorden("")),
    "dagdeel": ("dagdelen", _dagdeel, _woorden("")),
    "netwerk": (
        "netwerken",
        lambda kaart, tekst: (begrijp_netwerk(kaart, tekst),),
        lambda kaart, ids: f"netwerk {opsomming([kaart.netwerken[i].naam for i in ids])}",
    ),
    "taal": (
        "talen",
        _taal,
        lambda _, ids: f"taal {opsomming([taalnaam(i) for i in ids])}",
    ),
    "sector": ("sectoren", _keuze("sector", lambda: _SECTOREN), _woorden("sector")),
}
# Option → the field of Zoekvraag and of Keuze that it fills, in the order in which they are read.
OPTIEVELDEN: Mapping[str, str] = {
    "wijk": "gebieden", "thema": "themas", "hulpvraag": "hulpvragen", "doelgroep": "doelgroepen",
    "vorm": "vormen", "toegang": "toegang", "soort": "soorten", "dag": "dagen",
    "dagdeel": "dagdelen", "netwerk": "netwerken", "taal": "talen", "sector": "sectoren",
}  # fmt: skip
