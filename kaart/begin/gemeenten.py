"""Which municipality is meant by what was typed: a code, a name, or a name that people use."""

import re
from collections.abc import Sequence

from kaart.basis import KaartFout, OnbekendeWaarde, aaneen, lijkt_op, vergelijkbaar
from kaart.begin.cbs import Cbsgebied

_CODE = re.compile(r"(?:GM)?([0-9]{1,4})", re.IGNORECASE)
# What people say, and what CBS says.
_OOK_GENOEMD = {
    "den haag": "s gravenhage", "the hague": "s gravenhage", "den bosch": "s hertogenbosch",
    "de friese meren": "de fryske marren", "friese meren": "de fryske marren",
    "zuidwest friesland": "sudwest fryslan", "zuidwest fryslan": "sudwest fryslan",
    "noordoost friesland": "noardeast fryslan", "noordoost fryslan": "noardeast fryslan",
    "tietjerksteradeel": "tytsjerksteradiel", "dantumadeel": "dantumadiel",
}  # fmt: skip
_NOEM = 12


class MeerGemeenten(KaartFout):
    """A name that several municipalities have; `keuzes` are those."""

    def __init__(self, naam: str, keuzes: Sequence[Cbsgebied]) -> None:
        genoemd = ", ".join(f"{g.naam} ({g.code})" for g in keuzes[:_NOEM])
        super().__init__(
            f"“{naam}” kan meer dan één gemeente zijn: {genoemd}",
            f"noem de code, bijvoorbeeld {keuzes[0].code}",
            bij="gemeente",
        )
        self.keuzes = tuple(keuzes)


def is_gemeentecode(gezegd: str) -> bool:
    """Say whether somebody typed a code rather than a name."""
    return _CODE.fullmatch(gezegd.strip()) is not None


def kies_gemeente(gemeenten: Sequence[Cbsgebied], gezegd: str) -> Cbsgebied:
    """Return the municipality that is meant.

    Raises MeerGemeenten when it may be several, OnbekendeWaarde when it is none.
    """
    if code := _CODE.fullmatch(gezegd.strip()):
        gezocht = f"GM{int(code[1]):04}"
        gevonden = [g for g in gemeenten if g.code == gezocht]
    else:
        gevonden = _met_naam(gemeenten, gezegd)
    if not gevonden:
        raise OnbekendeWaarde("gemeente", gezegd, lijkt_op(gezegd, [g.naam for g in gemeenten]))
    if len(gevonden) > 1:
        raise MeerGemeenten(gezegd, gevonden)
    return gevonden[0]


def _met_naam(gemeenten: Sequence[Cbsgebied], gezegd: str) -> list[Cbsgebied]:
    """Return who is called so: whole, without what stands between brackets, or by some words."""
    naam = vergelijkbaar(gezegd)
    gezocht = aaneen(_OOK_GENOEMD.get(naam, gezegd))
    heel = [g for g in gemeenten if aaneen(g.naam) == gezocht]
    if heel:
        return heel
    kaal = [g for g in gemeenten if aaneen(g.naam.partition("(")[0]) == gezocht]
    if kaal:
        return kaal
    return [g for g in gemeenten if naam and f" {naam} " in f" {vergelijkbaar(g.naam)} "]
