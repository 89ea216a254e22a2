"""Tables → what the map would say: every row is done, left for a reason, or says nothing new.

Everything comes together in one Bewerking; a row that would make the map wrong is taken out of it
and named, so that the others can be written.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from kaart.bestand import Werkmap
from kaart.bijwerken import Bewerking
from kaart.inlezen.aanbodrijen import lees_aanbod
from kaart.inlezen.invoer import Celfout
from kaart.inlezen.kladblok import Kladblok
from kaart.inlezen.kolommen import BIJ, ID, ORGANISATIES
from kaart.inlezen.organisatierijen import lees_organisaties, zonder_vreemde_ids
from kaart.inlezen.uitkomst import Inlezing, Leesblad, Rijplek, Rijstand, Rijuitkomst, Wensen
from kaart.tabellen import Rij

_RONDES = 6  # how often rows are taken out before all of a file is


def lees_in(
    werkmap: Werkmap, peildatum: date, bladen: Sequence[Leesblad], wensen: Wensen
) -> Inlezing:
    """Put the rows onto the map; rows by which it would become wrong are left out."""
    afgekeurd: dict[Rijplek, list[Celfout]] = defaultdict(list)
    for ronde in range(_RONDES + 1):
        klad = Kladblok(Bewerking(werkmap, peildatum), wensen.bron, wensen.themas)
        bladen = [zonder_vreemde_ids(blad, klad.kaart) for blad in bladen]
        uitkomsten = _lees(bladen, klad, wensen, afgekeurd)
        klad.vul_bewerking()
        schuldig = klad.schuldigen(
            klad.bewerking.keur(), alles=ronde == _RONDES - 1, personen=wensen.personen_apart
        )
        if not schuldig:
            break
        for plek, fouten in schuldig.items():
            afgekeurd[plek] += fouten
    return Inlezing(klad.bewerking, tuple(bladen), uitkomsten)


def _lees(
    bladen: Sequence[Leesblad],
    klad: Kladblok,
    wensen: Wensen,
    afgekeurd: dict[Rijplek, list[Celfout]],
) -> tuple[Rijuitkomst, ...]:
    """Read the organisations of all tables together, then the aanbod: it may be of a new one."""
    rijen = [
        (Rijplek(nummer, rij.nummer), blad, rij)
        for nummer, blad in enumerate(bladen)
        for rij in _inhoud(blad)
    ]
    leesbaar = [deel for deel in rijen if not deel[2].bezwaar]
    over = [deel for deel in leesbaar if not _is_voorbeeld(*deel[1:])]
    organisaties = [deel for deel in over if deel[1].kopregel.tabblad == ORGANISATIES]
    aanbod = [deel for deel in over if deel[1].kopregel.tabblad != ORGANISATIES]
    wie = tuple(lees_organisaties(organisaties, klad, wensen, afgekeurd))
    uit = [
        *(_ongelezen(*deel) for deel in rijen if deel[2].bezwaar),
        *(_voorbeeld(*deel) for deel in leesbaar if deel not in over),
        *wie,
        *lees_aanbod(aanbod, klad, wensen, afgekeurd, wie),
    ]
    namen = [blad.tabel.naam if len(bladen) > 1 else "" for blad in bladen]
    gezet = (rij._replace(tabblad=namen[rij.plek.blad]) for rij in uit)
    return tuple(sorted(gezet, key=lambda rij: rij.plek))


def _ongelezen(plek: Rijplek, blad: Leesblad, rij: Rij) -> Rijuitkomst:
    """Leave a row of which the file itself makes one doubt whether its cells belong together."""
    naam = blad.kopregel.tekst(rij, ("naam",))
    return Rijuitkomst(plek, "", naam, fouten=(Celfout("", rij.bezwaar, rij.raad),))


def _is_voorbeeld(blad: Leesblad, rij: Rij) -> bool:
    """Know an example: its first word stands between brackets, which no id does."""
    tekst = blad.kopregel.tekst(rij, ID) or blad.kopregel.tekst(rij, BIJ)
    return tekst.startswith("(") and tekst.endswith(")")


def _voorbeeld(plek: Rijplek, blad: Leesblad, rij: Rij) -> Rijuitkomst:
    naam = blad.kopregel.tekst(rij, ("naam",))
    return Rijuitkomst(plek, "", naam, Rijstand.OVERGESLAGEN)


def _inhoud(blad: Leesblad) -> Iterator[Rij]:
    """Yield the rows below the heads in which one of the columns says something."""
    for rij in blad.tabel.rijen:
        if rij.nummer > blad.kopregel.rij:
            cellen = (rij.cel(kop.plek) for kop in blad.kopregel.koppen if kop.kolom)
            if any(cel.tekst or cel.bezwaar for cel in cellen):
                yield rij
