"""A typed word → the words of the map that it is: itself, a part of a compound, or misspelt.

Only a word that nobody ever used is taken apart, and only when that gives nothing it is taken for
a typing error, and only of a word of the map. A slip of the finger moves, doubles or leaves out a
letter, or takes the key beside it; it does not make another good word of it. Good Dutch, and what
says when, where, how many or that there is danger, is never another word, nor another word it.
"""

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from kaart.bestand import Naslag
from kaart.gevaar import is_gevaarwoord
from kaart.hulp import STOPWOORDEN
from kaart.taal import MAANDEN, stam
from kaart.zoek.goedewoorden import is_goed_woord
from kaart.zoek.tabel.kenmerken import LETTERS, WOORD, ZIN
from kaart.zoek.vak.plekwoorden import PLAATSEN
from kaart.zoek.vak.tijdwoorden import begrijp_moment

KORTSTE_DEEL = 4
HEEL_DEEL = 8  # letters of an end of a compound that need no known word before them
KORT = 2  # letters that are no word to end a compound with
KORTSTE_FOUT, LANG = 5, 9
GETALLEN = frozenset(
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig "
    "negentig honderd duizend eerste tweede derde vierde vijfde zesde zevende achtste negende "
    "tiende vandaag vanavond vanmiddag vanmorgen vanochtend vannacht gisteren overmorgen".split()
)
# Letters that sound alike or lie side by side.
LIJKEN = frozenset(
    "dt td fv vf sz zs gh hg ck kc iy yi ij ji ie ei oa ao ui iu mn nm bv vb er re rt tr ty yt "
    "ew we qw wq as sa sd ds df fd gf fg hj jh jk kj kl lk xc cx vc cv bn nb po op io oi".split()
)


class GelezenWoord(NamedTuple):
    """A typed word with the words of the map that it was taken for."""

    getypt: str
    als: tuple[str, ...]
    hersteld: bool = False  # a typing error, which has to be said


def lees_woord(woord: str, naslag: Naslag, plaatsen: Collection[str] = ()) -> GelezenWoord:
    """Say which words of the map a word is; () when it is none of them.

    `plaatsen` are the words that say where.
    """
    if naslag.geef([WOORD + stam(woord)]):
        return GelezenWoord(woord, (woord,))
    if len(woord) < KORTSTE_DEEL or not woord.isalpha():
        return GelezenWoord(woord, ())
    alle = [sleutel.removeprefix(LETTERS) for sleutel in naslag.vanaf(LETTERS)]
    if als := (
        _in_samenstelling(woord, alle)
        or _met_de_stam(woord, alle, naslag)
        or _deel_van(woord, alle, naslag)
    ):
        return GelezenWoord(woord, als)
    if naslag.geef([ZIN + woord]) or is_goed_woord(woord) or _staat_vast(woord, plaatsen):
        return GelezenWoord(woord, ())  # a good word, that no organisation happens to use
    bedoeld = (ander for ander in _misspeld(woord, alle) if not _staat_vast(ander, plaatsen))
    return GelezenWoord(woord, tuple(bedoeld), hersteld=True)


def _staat_vast(woord: str, plaatsen: Collection[str]) -> bool:
    """Say whether a word may not be read as another, nor another as it."""
    return (
        woord in plaatsen or woord in PLAATSEN or woord in GETALLEN or woord in MAANDEN
        or woord in STOPWOORDEN or begrijp_moment(woord) is not None or is_gevaarwoord(woord)
    )  # fmt: skip


def _in_samenstelling(woord: str, alle: Iterable[str]) -> tuple[str, ...]:
    """Return the words that begin with a word, or end with it after a known word: voedselbank.

    A long one is no end by chance: kledingbeurs needs no word tiener to be in tienerkledingbeurs.
    """
    bekend = set(alle)
    begint = sorted(w for w in bekend if w.startswith(woord))
    eindigt = sorted(
        w
        for w in bekend
        if w.endswith(woord)
        and (len(woord) >= HEEL_DEEL or w.removesuffix(woord).rstrip("s") in bekend)
    )
    return tuple(begint or eindigt)


def _met_de_stam(woord: str, alle: Iterable[str], naslag: Naslag) -> tuple[str, ...]:
    """Return the compounds of its stem and a word that is said somewhere: naaien, naailes."""
    wortel = stam(woord)
    rest = {w: w.removeprefix(wortel) for w in alle if w.startswith(wortel) and w != wortel}
    if len(wortel) < KORTSTE_DEEL or not rest:
        return ()
    bekend = {w: (ZIN + deel, WOORD + stam(deel)) for w, deel in rest.items() if len(deel) > KORT}
    gezegd = naslag.geef(sleutel for paar in bekend.values() for sleutel in paar)
    return tuple(sorted(w for w, paar in bekend.items() if not gezegd.keys().isdisjoint(paar)))


def _deel_van(woord: str, alle: Iterable[str], naslag: Naslag) -> tuple[str, ...]:
    """Return the longest known word that a compound begins or ends with: crematiekosten."""
    delen = [
        deel
        for einde in range(KORTSTE_DEEL, len(woord) - 2)
        for deel in (woord[:einde], woord[einde:])
        if len(deel) > KORTSTE_DEEL
    ]
    bekend = set(alle)
    gevonden = sorted((deel for deel in delen if deel in bekend), key=lambda deel: -len(deel))
    return tuple(gevonden[:1]) if gevonden and naslag.geef([WOORD + stam(gevonden[0])]) else ()


def _misspeld(woord: str, alle: Iterable[str]) -> tuple[str, ...]:
    if len(woord) < KORTSTE_FOUT:
        return ()
    meeste = 2 if len(woord) >= LANG else 1
    gevonden: Mapping[str, int] = {
        ander: fouten
        for ander in alle
        if abs(len(ander) - len(woord)) <= meeste
        and (fouten := verschrijvingen(woord, ander, meeste)) <= meeste
    }
    if not gevonden and len(woord) > KORTSTE_FOUT:  # the beginning of a long word may be misspelt
        lang = [ander for ander in alle if len(ander) > len(woord) + 1]
        return tuple(sorted(a for a in lang if _begint_als(woord, a)))
    minst = min(gevonden.values(), default=0)
    return tuple(sorted(ander for ander, fouten in gevonden.items() if fouten == minst))


def _begint_als(woord: str, ander: str) -> bool:
    return any(verschrijvingen(woord, ander[: len(woord) + meer], 1) <= 1 for meer in (0, 1))


def verschrijvingen(getypt: str, bedoeld: str, meeste: int) -> int:
    """Count the slips of the finger between two words; more than `meeste` when it was none.

    The first letter is hardly ever wrong. A letter in the place of another counts only when the
    two are alike.
    """
    if getypt[0] != bedoeld[0]:
        return meeste + 1
    rij: list[int] = list(range(len(bedoeld) + 1))
    vorige: list[int] = []
    for i, teken in enumerate(getypt, 1):
        eerder, vorige, rij = vorige, rij, [i]
        for j, ander in enumerate(bedoeld, 1):
            ruil = 0 if teken == ander else 1 if teken + ander in LIJKEN else meeste + 1
            kosten = min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + ruil)
            if i > 1 and j > 1 and teken == bedoeld[j - 2] and getypt[i - 2] == ander:
                kosten = min(kosten, eerder[j - 2] + 1)
            rij.append(kosten)
    return rij[-1]
