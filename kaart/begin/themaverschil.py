"""What a thema of the built-in set has more than the thema of a map, and was not offered yet.

What a map says itself stays: a text is only another one when it still is as the set once said it.
"""

import copy
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from kaart.begin.themageheugen import Pad

Kent = Callable[[Pad], bool]  # whether this was offered before


class Themaaanvulling(NamedTuple):
    """What one thema would get: whole questions, how many words and such, and which texts change.

    `erbij` and `anders` are names of fields; `nieuw` is a thema that the map has not.
    """

    id: str
    naam: str
    waarden: Mapping[str, Any]
    nieuw: bool = False
    vragen: tuple[str, ...] = ()
    erbij: Mapping[str, int] = {}
    anders: tuple[str, ...] = ()

    @property
    def leeg(self) -> bool:
        """Whether there is nothing to offer."""
        return not (self.nieuw or self.vragen or self.erbij or self.anders)


class Aanvuller:
    """Fills up the values of one thema, and keeps what it added."""

    def __init__(self, kent: Kent) -> None:
        self._kent = kent
        self.vragen: list[str] = []
        self.erbij: dict[str, int] = {}
        self.anders: list[str] = []

    def vul(self, eigen: dict[str, Any], vers: Mapping[str, Any], pad: Pad = ()) -> None:
        """Put what is new in `vers` in `eigen`."""
        for sleutel, waarde in vers.items():
            plek = (*pad, sleutel)
            if isinstance(waarde, list) and any(isinstance(stuk, Mapping) for stuk in waarde):
                self._vul_vragen(eigen, sleutel, waarde, plek)
            elif isinstance(waarde, list):
                self._vul_lijst(eigen, sleutel, waarde, plek)
            elif isinstance(waarde, Mapping) and sleutel in eigen:
                self.vul(eigen[sleutel], waarde, plek)
            elif isinstance(waarde, Mapping):
                self._zet_geheel(eigen, sleutel, waarde, plek)
            else:
                self._zet_tekst(eigen, sleutel, waarde, plek)

    def _vul_vragen(self, eigen: dict[str, Any], sleutel: str, vers: list[Any], plek: Pad) -> None:
        vragen = list(eigen.get(sleutel, []))
        per_id = {vraag["id"]: vraag for vraag in vragen}
        for vraag in vers:
            id_ = vraag["id"]
            if id_ in per_id:
                self.vul(per_id[id_], vraag, (*plek, id_))
            elif not self._kent((*plek, id_)):
                vragen.append(copy.deepcopy(vraag))
                self.vragen.append(str(vraag["tekst"]))
        if vragen:
            eigen[sleutel] = vragen

    def _vul_lijst(self, eigen: dict[str, Any], sleutel: str, vers: list[Any], plek: Pad) -> None:
        er_al = eigen.get(sleutel, [])
        meer = [stuk for stuk in vers if stuk not in er_al and not self._kent((*plek, str(stuk)))]
        if meer:
            eigen[sleutel] = [*er_al, *meer]
            self.erbij[sleutel] = self.erbij.get(sleutel, 0) + len(meer)

    def _zet_geheel(
        self, eigen: dict[str, Any], sleutel: str, vers: Mapping[str, Any], plek: Pad
    ) -> None:
        """Add something of several fields, unless its text was offered before and is not there."""
        if not any(self._kent((*plek, deel, str(tekst))) for deel, tekst in vers.items()):
            eigen[sleutel] = copy.deepcopy(dict(vers))
            self.anders.append(sleutel)

    def _zet_tekst(self, eigen: dict[str, Any], sleutel: str, waarde: Any, plek: Pad) -> None:
        nu = eigen.get(sleutel)
        is_van_de_set = nu is None or self._kent((*plek, str(nu)))
        if nu != waarde and is_van_de_set and not self._kent((*plek, str(waarde))):
            eigen[sleutel] = waarde
            self.anders.append(plek[0])


def vul_aan(
    id_: str, eigen: Mapping[str, Any], vers: Mapping[str, Any], kent: Kent
) -> Themaaanvulling:
    """Return what a thema of the map would get."""
    waarden = copy.deepcopy(dict(eigen))
    aanvuller = Aanvuller(kent)
    aanvuller.vul(waarden, vers)
    return Themaaanvulling(
        id_,
        str(eigen["naam"]),
        waarden,
        vragen=tuple(aanvuller.vragen),
        erbij=aanvuller.erbij,
        anders=tuple(dict.fromkeys(aanvuller.anders)),
    )
