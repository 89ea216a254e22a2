"""Sign-ups go four weeks after the meeting; this takes away what is due, and nothing before."""

from datetime import date
from pathlib import PurePosixPath
from typing import NamedTuple

from kaart.basis import KaartFout, oorzaak
from kaart.bestand import Werkmap, eis_binnen, laad_kaart
from kaart.handelingen.bijeenkomst.zaak import vind_bijeenkomst, zegt_tot_slot
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.model import Kaart
from kaart.personen import AANMELDINGENPLEK, aanmeldbestanden, opruimdag, pad_van


class Opruimantwoord(NamedTuple):
    """What was taken away, one a line."""

    regels: tuple[str, ...]


def ruim_aanmeldingen_op(
    werkmap: Werkmap, peildatum: date, wie: str = "", *, nu: bool = False
) -> Uitkomst[Opruimantwoord]:
    """Take away the sign-ups of every meeting of four weeks ago, or of one meeting.

    With `nu` that one goes before its day. Raises KaartFout when it may stay, and when a file
    cannot be removed.
    """
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    if wie:
        bijeenkomst = vind_bijeenkomst(kaart, wie)
        ids = [id_ for id_ in aanmeldbestanden(werkmap) if id_ == bijeenkomst.id]
        dag = opruimdag(bijeenkomst)
        if ids and not nu and dag is not None and dag > peildatum:
            raise KaartFout(
                f"de aanmeldingen van {bijeenkomst.id} mogen blijven tot {dag.isoformat()}",
                "moeten zij toch al weg, zeg dan --nu",
            )
    else:
        # Of a meeting whose file cannot be read nobody knows the day.
        wacht = {PurePosixPath(bestand).stem for bestand in leesbaar.weggelaten}
        ids = [
            id_
            for id_ in aanmeldbestanden(werkmap)
            if id_ not in wacht and _is_over(kaart, id_, peildatum)
        ]
    for id_ in ids:
        _haal_weg(werkmap, id_)
    regels = tuple(f"weggehaald: {AANMELDINGENPLEK}/{id_}.yaml" for id_ in ids)
    return Uitkomst(
        Opruimantwoord(regels or ("er is niets op te ruimen",)),
        opmerkingen=weggelaten(leesbaar.weggelaten),
        ten_slotte=zegt_tot_slot(werkmap, kaart, peildatum),
    )


def _is_over(kaart: Kaart, id_: str, peildatum: date) -> bool:
    """Say whether these must be gone; also when nobody knows any more what they belong to."""
    bijeenkomst = kaart.bijeenkomsten.get(id_)
    dag = opruimdag(bijeenkomst) if bijeenkomst else None
    return dag is None or dag <= peildatum


def _haal_weg(werkmap: Werkmap, id_: str) -> None:
    pad = pad_van(werkmap, id_)
    eis_binnen(werkmap.wortel, pad)
    try:
        pad.unlink(missing_ok=True)
    except OSError as fout:
        raise KaartFout(
            f"{AANMELDINGENPLEK}/{pad.name} gaat niet weg: {oorzaak(fout)}",
            "haal het zelf weg",
        ) from None
