"""Who were there, written on the map afterwards: organisations and totals, and nobody by name."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import KaartFout, aaneen
from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.handelingen.bijeenkomst.mensenlijst import ZONDER, is_lijst, tel_aanwezigen
from kaart.handelingen.bijeenkomst.organisatienamen import organisatienamen
from kaart.handelingen.bijeenkomst.zaak import open_zaak
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.model import Kaart


class Aanwezigverzoek(NamedTuple):
    """Who were there, by a list or by name; None is a number that nobody said."""

    bijeenkomst: str
    lijst: Path | None = None
    organisaties: tuple[str, ...] = ()
    niet_noemen: tuple[str, ...] = ()  # counted only
    bezoekers: int | None = None
    ingelopen: int | None = None


def schrijf_aanwezigen(
    werkmap: Werkmap, peildatum: date, verzoek: Aanwezigverzoek
) -> Uitkomst[str]:  # fmt: skip
    """Return the id of the meeting, with the change. Raises KaartFout when nobody was there."""
    if (
        verzoek.lijst is None
        and len(verzoek.organisaties) == 1
        and is_lijst(verzoek.organisaties[0])
    ):
        verzoek = verzoek._replace(lijst=Path(verzoek.organisaties[0]), organisaties=())
    zaak = open_zaak(werkmap, peildatum, verzoek.bijeenkomst)
    kaart, id_ = zaak.kaart, zaak.bijeenkomst.id
    mensen = _mensen(kaart, verzoek)
    if not mensen and verzoek.bezoekers is None and verzoek.ingelopen is None:
        raise KaartFout(
            "wie waren er?", "noem een csv of xlsx met --deelnemers, of organisaties bij naam"
        )
    bewerking = Bewerking(werkmap, peildatum)
    waarden = bewerking.lees(id_)
    if mensen or verzoek.niet_noemen:
        _zet_organisaties(kaart, waarden, mensen, _ids(kaart, verzoek.niet_noemen))
    bezoekers, uitleg = _bezoekers(verzoek, mensen.total())
    geteld = {
        "aangemeld": sum(zaak.aanmeldingen.values()) or None,
        "bezoekers": bezoekers,
        "ingelopen": verzoek.ingelopen,
    }
    bekend = {wat: aantal for wat, aantal in geteld.items() if aantal is not None}
    _zet(waarden, "tellingen", {**waarden.get("tellingen", {}), **bekend})
    bewerking.zet(id_, waarden)
    return Uitkomst(
        id_,
        opmerkingen=(*zaak.opmerkingen, *uitleg),
        voorstel=Wijzigvoorstel(bewerking),
        ten_slotte=zaak.ten_slotte,
    )


def _zet_organisaties(
    kaart: Kaart, waarden: dict[str, Any], mensen: Counter[str], stil: set[str]
) -> None:
    """Write which organisations were there; of those that want no name only how many."""
    if vreemd := stil - mensen.keys():
        raise KaartFout(f"was er niet volgens de lijst: {', '.join(sorted(vreemd))}",
                        bij="niet_noemen")  # fmt: skip
    genoemd = sorted(mensen.keys() - stil - {ZONDER})
    _zet(waarden, "aanwezig", [wie for wie in genoemd if wie in kaart.organisaties])
    _zet(waarden, "aanwezig_zonder_kaart", [w for w in genoemd if w not in kaart.organisaties])
    _zet(waarden, "niet_noemen", len(stil))


def _mensen(kaart: Kaart, verzoek: Aanwezigverzoek) -> Counter[str]:
    """Return how many people of which organisation; by name each counts once."""
    if verzoek.lijst is not None:
        return tel_aanwezigen(kaart, verzoek.lijst)
    return Counter(_ids(kaart, verzoek.organisaties))


def _bezoekers(verzoek: Aanwezigverzoek, op_de_lijst: int) -> tuple[int | None, tuple[str, ...]]:
    """Return how many people there were, and how that was counted when it is not as it stands.

    A list with fewer people than walked in cannot have them all, so they are counted with it.
    """
    if verzoek.bezoekers is not None or verzoek.lijst is None:
        return verzoek.bezoekers, ()
    ingelopen = verzoek.ingelopen or 0
    if ingelopen <= op_de_lijst:
        return op_de_lijst, ()
    samen = op_de_lijst + ingelopen
    zin = f"{op_de_lijst} op de lijst en {ingelopen} ingelopen: {samen} bezoekers"
    return samen, (f"{zin}; is dat anders, zeg dan --bezoekers",)


def _ids(kaart: Kaart, teksten: Iterable[str]) -> set[str]:
    namen = organisatienamen(kaart)
    return {namen.get(aaneen(tekst), " ".join(tekst.split())) for tekst in teksten}


def _zet(waarden: dict[str, Any], sleutel: str, waarde: Any) -> None:
    """Put a value, or take the key away where there is none."""
    if waarde:
        waarden[sleutel] = waarde
    else:
        waarden.pop(sleutel, None)
