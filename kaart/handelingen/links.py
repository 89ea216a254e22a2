"""Which websites and mail domains are no more; nothing is written."""

from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voortgang import Voortgang, ongezien
from kaart.hulp import Reikwijdte, kies_locaties, kies_organisaties, netwerken_van
from kaart.links import Link, Linkstand, Uitslag, Wereld, controleer, verzamel
from kaart.model import Kaart
from kaart.zoek import begrijp_opties


class Linkverzoek(NamedTuple):
    """Of which areas and themes (none is all), and whether what is gone is a failure."""

    wijk: tuple[str, ...] = ()
    thema: tuple[str, ...] = ()
    streng: bool = False


class Linkverslag(NamedTuple):
    """The verdicts so far, and how many addresses there were."""

    uitslagen: tuple[Uitslag, ...]
    gekozen: int

    def met(self, stand: Linkstand) -> list[Uitslag]:
        """Return those of one verdict, by address."""
        return sorted(u for u in self.uitslagen if u.stand is stand)

    @property
    def opvallend(self) -> list[Uitslag]:
        """What somebody should look at, the worst first."""
        return [u for stand in Linkstand if stand is not Linkstand.GOED for u in self.met(stand)]


def bekijk_links(
    werkmap: Werkmap,
    peildatum: date,
    verzoek: Linkverzoek,
    wereld: Wereld,
    volg: Voortgang = ongezien,
) -> Uitkomst[Linkverslag]:
    """Visit the addresses of the choice; whoever breaks it off keeps what was found."""
    leesbaar = laad_kaart(werkmap)
    links = _gekozen(leesbaar.kaart, peildatum, verzoek)
    uitslagen, afgebroken = _bekijk(links, wereld, volg)
    verslag = Linkverslag(uitslagen, len(links))
    rest = len(links) - len(uitslagen)
    waarom = "afgebroken" if afgebroken else "het duurde te lang; kies een deel met --wijk"
    zin = f"{rest} van {len(links)} niet bekeken: {waarom}"
    weg = verzoek.streng and bool(verslag.met(Linkstand.WEG))
    return Uitkomst(
        verslag,
        opmerkingen=weggelaten(leesbaar.weggelaten),
        ten_slotte=(zin,) if rest else (),
        code=2 if afgebroken else int(weg),
    )


def _gekozen(kaart: Kaart, dag: date, verzoek: Linkverzoek) -> tuple[Link, ...]:
    vraag, _ = begrijp_opties(kaart, {"wijk": [*verzoek.wijk], "thema": [*verzoek.thema]})
    keuze = vraag.keuze._replace(reikwijdte=Reikwijdte.EIGEN)
    organisaties = list(kies_organisaties(kaart, keuze, dag))
    locaties = () if keuze.themas else kies_locaties(kaart, dag, keuze.gebieden)
    alles = not keuze.gebieden and not keuze.themas
    bij = {id_ for organisatie in organisaties for id_ in netwerken_van(kaart, organisatie)}
    netwerken = [n for n in kaart.netwerken.values() if alles or n.id in bij]
    return verzamel(organisaties, locaties, netwerken, dag)


def _bekijk(
    links: tuple[Link, ...], wereld: Wereld, volg: Voortgang
) -> tuple[tuple[Uitslag, ...], bool]:
    """Return the verdicts, and whether somebody pressed Ctrl-C."""
    uitslagen: list[Uitslag] = []
    try:
        uitslagen.extend(volg(controleer(links, wereld), len(links), "Links bekijken"))
    except KeyboardInterrupt:
        return tuple(uitslagen), True
    return tuple(uitslagen), False
