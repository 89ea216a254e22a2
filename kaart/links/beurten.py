"""Turns: one site is never asked more often than is polite, whoever of us asks."""

from threading import Event, Lock
from time import monotonic

from kaart.links.wereld import Tempo


class Beurten:
    """When each site may be asked again; `stop` ends all waiting."""

    def __init__(self, tempo: Tempo) -> None:
        self._tempo = tempo
        self._vrij: dict[str, float] = {}
        self._slot = Lock()
        self.stop = Event()

    def wacht(self, naam: str) -> bool:
        """Wait for a turn at a site; False, at once, when that takes too long."""
        site = site_van(naam)
        with self._slot:
            nu = monotonic()
            beurt = max(nu, self._vrij.get(site, 0.0))
            if beurt - nu > self._tempo.langste_wacht:
                return False
            self._vrij[site] = beurt + self._tempo.pauze
        return not self.stop.wait(beurt - nu)

    def later(self, naam: str, seconden: float) -> None:
        """Give a site rest: nobody asks it anything before then."""
        site = site_van(naam)
        with self._slot:
            self._vrij[site] = max(self._vrij.get(site, 0.0), monotonic() + seconden)


def site_van(naam: str) -> str:
    """Return what counts as one site: with and without www is the same server."""
    return naam.removeprefix("www.")
