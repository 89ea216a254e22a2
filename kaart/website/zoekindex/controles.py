"""The checks that an organisation and its aanbod rest on, with the days on which each grows old."""

from collections.abc import Iterator
from datetime import date, timedelta

from kaart.model import Aanbod, Controle, Organisatie, Termijn, Termijnen, eerste_dag
from kaart.oordeel import klokken, plus_maanden

# Day, from when it is nearly old and old, and whether it counts only until then.
Regel = tuple[str, str, str, bool]
_NOOIT = date.max.isoformat()


class Controlelijst:
    """Every check once: most things of a map were checked on the same days."""

    def __init__(self, termijnen: Termijnen) -> None:
        """Begin without any."""
        self._termijnen = termijnen
        self._nummers: dict[Regel, int] = {}

    @property
    def regels(self) -> list[Regel]:
        """All of them, in the order of their numbers."""
        return list(self._nummers)

    def van_organisatie(self, organisatie: Organisatie) -> list[int]:
        """Return the numbers of what one acts on when an organisation is shown."""
        vast = klokken(organisatie, self._termijnen)
        regels = [_regel(klok.controle, klok.termijn) for klok in vast]
        return self._nummer([*regels, *self._tijdelijk(organisatie)])

    def van_aanbod(self, aanbod: Aanbod, organisatie: Organisatie) -> list[int]:
        """Return the numbers of what is acted on besides when an aanbod is shown with it."""
        vast = klokken(organisatie, self._termijnen, aanbod)
        regels = [_regel(klok.controle, klok.termijn) for klok in vast]
        eerder = self.van_organisatie(organisatie)
        samen = self._nummer([*regels, *self._tijdelijk(aanbod)])
        return [nummer for nummer in samen if nummer not in eerder]

    def _nummer(self, regels: list[Regel]) -> list[int]:
        uniek = dict.fromkeys(regels)
        return [self._nummers.setdefault(regel, len(self._nummers)) for regel in uniek]

    def _tijdelijk(self, wie: Organisatie | Aanbod) -> Iterator[Regel]:
        termijn = self._termijnen.wachttijd
        if wie.wachttijd is not None:
            yield (*_regel(Controle(op=wie.wachttijd.op), termijn)[:3], True)
        stop = wie.aanmeldstop
        if stop is None:
            return
        if einde := eerste_dag(stop.tot):
            voorbij = (einde + timedelta(days=1)).isoformat()
            yield einde.isoformat(), _NOOIT, voorbij, True
        else:
            yield (*_regel(Controle(op=stop.op or stop.sinds), termijn)[:3], True)


def _regel(controle: Controle, termijn: Termijn) -> Regel:
    dag = eerste_dag(controle.op)
    if dag is None:
        return "", "", "", False
    bijna, oud = (plus_maanden(dag, maanden).isoformat() for maanden in termijn[:2])
    return dag.isoformat(), bijna, oud, False
