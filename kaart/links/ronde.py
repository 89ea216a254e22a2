"""All addresses, several sites at a time, each site by one visitor; it always ends."""

from collections.abc import Iterator, Sequence
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

from kaart.basis import KaartFout
from kaart.links.beurten import Beurten, site_van
from kaart.links.bezoek import bezoek
from kaart.links.bezoeker import Bezoeker
from kaart.links.doel import Doel, lees_doel
from kaart.links.oordeel import Uitslag, beoordeel_mail, beoordeel_website
from kaart.links.verzamel import MAIL, Link
from kaart.links.wereld import Wereld

# So many websites of which not one answers: it is not the websites. Fewer will do at the end.
_GENOEG_STILTE, _STILTE_AAN_HET_EIND = 10, 3
_MUUR = "Geen enkele site geeft antwoord"
_BLIK = 0.2  # how often one looks up, so that Ctrl-C is heard on Windows too


class GeenInternet(KaartFout):
    """Nothing can be said about any link, so nothing is said."""

    def __init__(self, waarom: str = "Geen internet") -> None:
        super().__init__(
            f"{waarom}: de links zijn niet bekeken; "
            "probeer het opnieuw als er verbinding is, of op een ander netwerk"
        )


def controleer(links: Sequence[Link], wereld: Wereld) -> Iterator[Uitslag]:
    """Yield verdicts as they come; what is not reached in time is not yielded.

    The visitors are daemons: whoever stops (Ctrl-C, the time limit) waits for none of them.
    Raises GeenInternet when there is no way out.
    """
    if not links:
        return
    if not wereld.namen.werkt():
        raise GeenInternet
    beurten = Beurten(wereld.tempo)
    werk: SimpleQueue[list[Link]] = SimpleQueue()
    uit: SimpleQueue[Uitslag | Exception] = SimpleQueue()
    for groep in _per_site(links):
        werk.put(groep)
    for _ in range(min(wereld.tempo.verbindingen, len(links))):
        Thread(target=_ga_rond, args=(werk, uit, wereld, beurten), daemon=True).start()
    try:
        yield from _verzamel(uit, len(links), monotonic() + wereld.tempo.totaal)
    finally:
        beurten.stop.set()


def _verzamel(
    uit: "SimpleQueue[Uitslag | Exception]", aantal: int, einde: float
) -> Iterator[Uitslag]:
    stil, klaar = 0, 0
    bereikt = False
    while klaar < aantal and monotonic() < einde:
        try:
            uitslag = uit.get(timeout=_BLIK)
        except Empty:
            continue
        if isinstance(uitslag, Exception):
            raise uitslag
        klaar += 1
        if uitslag.link.soort != MAIL:
            bereikt = bereikt or uitslag.bereikt
            stil += not uitslag.bereikt
            genoeg = _STILTE_AAN_HET_EIND if klaar == aantal else _GENOEG_STILTE
            if stil >= genoeg and not bereikt:
                raise GeenInternet(_MUUR)
        yield uitslag


def _per_site(links: Sequence[Link]) -> list[list[Link]]:
    """Group by site, the largest first: it takes longest, because it is asked one by one."""
    groepen: dict[str, list[Link]] = {}
    for link in links:
        doel = lees_doel(link.adres)
        site = site_van(doel.naam) if isinstance(doel, Doel) else link.adres
        groepen.setdefault(site, []).append(link)
    return sorted(groepen.values(), key=len, reverse=True)


def _ga_rond(
    werk: "SimpleQueue[list[Link]]",
    uit: "SimpleQueue[Uitslag | Exception]",
    wereld: Wereld,
    beurten: Beurten,
) -> None:
    """Visit site after site; a bug is carried to whoever collects, and not lost in a thread."""
    try:
        wie = Bezoeker.maak(wereld, beurten)
        while not beurten.stop.is_set():
            for link in werk.get_nowait():
                uit.put(_bekijk(link, wie))
                if beurten.stop.is_set():
                    return
    except Empty:
        return
    except Exception as fout:  # noqa: BLE001 - raised again by _verzamel
        uit.put(fout)


def _bekijk(link: Link, wie: Bezoeker) -> Uitslag:
    if link.soort == MAIL:
        return beoordeel_mail(link, wie.wereld.namen.post(link.adres).bestaan)
    eerste = bezoek(link.adres, wie)
    zonder_s = link.adres.lower().startswith("http:") and not eerste.eind.startswith("https:")
    if not zonder_s or eerste.bestaat_niet:
        return beoordeel_website(link, eerste)
    return beoordeel_website(link, eerste, bezoek(f"https{link.adres[len('http') :]}", wie))
