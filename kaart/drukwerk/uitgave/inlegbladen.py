"""The product `inlegbladen`: what turns a binder of an earlier edition into one of today.

An instruction sheet, the sheets that are new or changed, the new contents, the registers in which
an entry moved, and the dividers of which the list changed. What is unchanged stays in the binder;
what only went is struck out of a register by hand.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kaart.basis import KaartFout, eis_tekens
from kaart.drukwerk.blad.blad import Blad, Voet
from kaart.drukwerk.blad.bladen import doorlopende, scheid, zet_bladen
from kaart.drukwerk.blad.deelnemers import DEELNEMERS, voet_eromheen
from kaart.drukwerk.blad.inhoud import maak_voet
from kaart.drukwerk.blad.keuze import SECTIE_STAD
from kaart.drukwerk.blad.stukken import weiger_te_grote_aanvulling
from kaart.drukwerk.map.inhoudsopgave import Inhoudsopgave, maak_inhoudsopgave
from kaart.drukwerk.map.register import Register, maak_registers
from kaart.drukwerk.map.tabblad import Tabblad, maak_tabbladen
from kaart.drukwerk.pers.drukpers import Drukopdracht, lettertypen, teksten
from kaart.drukwerk.pers.product import Product
from kaart.drukwerk.rooster.roosterblad import Roosterblad
from kaart.drukwerk.uitgave.inlegopdracht import Handeling, Inlegstap, maak_stappen
from kaart.drukwerk.uitgave.opstellen import PROEF, Opgesteld, week_van, weiger_onvolledig
from kaart.drukwerk.uitgave.registerstand import door_te_halen, is_andere_week, te_vervangen
from kaart.drukwerk.uitgave.uitgave import PER_THEMA, Uitgave, gebieden_van, volgorde
from kaart.hulp import vraagtekst
from kaart.model import Kaart
from kaart.taal import opsomming
from kaart.vrijgave import Publiek, geef_vrij

SJABLOON = "inlegbladen.typ.j2"
# Who only tries gets no paper; recorded, an edition has at least a contents with today's dates.
_NIETS = (
    "geen blad is veranderd sinds uitgave {}: er is niets te drukken (met --uitgave komt er een "
    "nieuwe inhoud, met wat sindsdien is nagekeken)"
)


class Inlegregel(NamedTuple):
    """One line of the instruction sheet as it is printed; `kop` when a new section begins."""

    handeling: str
    bladcode: str
    naam: str
    uitleg: str
    kop: str = ""


class Instructie(NamedTuple):
    """The instruction sheet."""

    uitgave: str
    sinds: str
    kaart: str
    keuze: str
    regels: tuple[Inlegregel, ...]
    registers: str  # the registers in this supplement, as a sentence names them
    week: str  # what to do with the week per building; "" when it stays
    doorhalen: tuple[str, ...]  # what is struck out of the registers that stay
    tabbladen: str  # the dividers in this supplement, as a sentence names them
    tabbladen_weg: str
    proef: bool
    melden: str
    vernietig: bool = False  # what comes out has names on it


class Aanvulling(NamedTuple):
    """The whole supplement as values."""

    instructie: Instructie
    bladen: tuple[Blad, ...]
    inhoud: Inhoudsopgave
    registers: tuple[Register, ...]
    tabbladen: tuple[Tabblad, ...]
    roosters: tuple[Roosterblad, ...]  # of each building, when anything in a week is another
    voet: Voet


def maak_inlegbladen(
    sinds: Uitgave, opgesteld: Opgesteld, kaart: Kaart, opdracht: Drukopdracht
) -> Product:
    """Print the supplement.

    Raises Onvolledig when a sheet of the binder cannot be printed, KaartFout when `sinds` is not
    earlier or is of another binder, or when there is too much of it.
    """
    _weiger_verkeerd(sinds, opgesteld.uitgave)
    _, geweigerd = scheid(opgesteld.bladen, opdracht)
    weiger_onvolledig(f"{g.naam}: {g.reden} (data/organisaties/{g.id}.yaml)" for g in geweigerd)
    aanvulling = stel_aanvulling_samen(sinds, opgesteld, kaart, opdracht)
    stappen = maak_stappen(sinds, opgesteld.uitgave)
    anders = (stappen, aanvulling.registers, aanvulling.tabbladen, aanvulling.instructie.week)
    if aanvulling.instructie.proef and not any(anders):
        return Product(b"", _NIETS.format(sinds.uitgave))
    weiger_te_grote_aanvulling(len(aanvulling.bladen), opdracht)
    eis_tekens(_losse_teksten(aanvulling), lettertypen(opdracht))
    waarden = {
        **aanvulling._asdict(),
        "stad": SECTIE_STAD,
        "genummerd": False,
        "per_thema": sinds.keuze.per == PER_THEMA,
        "achterin": (),
    }
    titel = f"{aanvulling.instructie.kaart}: aanvulling {aanvulling.voet.uitgave}"
    opdracht = opdracht._replace(titel=titel)
    gezet = zet_bladen(aanvulling.bladen, opdracht, SJABLOON, waarden)
    opmerkingen = tuple(
        f"gaat door op de achterkant: {naam} ({aantal} bladzijden)"
        for naam, aantal in doorlopende(aanvulling.bladen, gezet.bladzijden)
    )
    verslag = _verslag(stappen, sum(gezet.bladzijden.values()))
    per_stuk = tuple(gezet.bladzijden.values())
    wat = f"aanvulling op uitgave {sinds.uitgave}: {verslag}"
    return Product(gezet.pdf, wat, opmerkingen, per_stuk=per_stuk)


def stel_aanvulling_samen(
    sinds: Uitgave, opgesteld: Opgesteld, kaart: Kaart, opdracht: Drukopdracht
) -> Aanvulling:
    """Return the supplement as values: pure, so that it can be followed by program."""
    nieuw, dag = opgesteld.uitgave, opdracht.peildatum
    stappen = maak_stappen(sinds, nieuw)
    in_te_voegen = {
        stap.bladcode
        for stap in stappen
        if stap.handeling in {Handeling.VERVANG, Handeling.VOEG_TOE}
    }
    voet = maak_voet(kaart, dag)._replace(uitgave=nieuw.uitgave)
    vrij = geef_vrij(kaart, Publiek.VERWIJZERS, dag).kaart
    alle_registers = maak_registers(opgesteld.bladen, vrij, dag, gebieden_van(kaart, sinds.keuze))
    weg = {code: blad for code, blad in sinds.per_code.items() if code not in nieuw.per_code}
    registers = te_vervangen(sinds.registers, alle_registers, weg)
    week = week_van(opgesteld.bladen, vrij, dag)
    nieuwe_week = is_andere_week(sinds.registers, week)
    anders = _andere_tabbladen(sinds, nieuw)
    per_thema = sinds.keuze.per == PER_THEMA
    alle_tabbladen = maak_tabbladen(opgesteld.bladen, vrij, dag, per_thema=per_thema)
    # The divider of a theme also names sheets that lie elsewhere, so any change can be on it.
    elk = per_thema and bool(stappen)
    tabbladen = tuple(tab for tab in alle_tabbladen if elk or tab.sectie.naam in anders)
    over = {tab.sectie.naam for tab in alle_tabbladen}
    instructie = Instructie(
        uitgave=nieuw.uitgave,
        sinds=sinds.uitgave,
        kaart=voet.kaart,
        keuze=_keuzetekst(sinds, kaart),
        regels=tuple(_regels(stappen)),
        registers=opsomming([register.titel for register in registers]),
        week=("vervang" if week else "haal weg") if nieuwe_week else "",
        doorhalen=tuple(
            f"{code} {weg[code].naam}" for code in door_te_halen(sinds.registers, registers, weg)
        ),
        tabbladen=opsomming([tab.sectie.naam for tab in tabbladen]),
        tabbladen_weg=opsomming([naam for naam in anders if naam not in over]),
        proef=nieuw.uitgave == PROEF,
        melden=voet.melden,
        vernietig=sinds.keuze.voor == DEELNEMERS,
    )
    return Aanvulling(
        instructie,
        tuple(blad for blad in opgesteld.bladen if blad.voet.bladcode in in_te_voegen),
        maak_inhoudsopgave(opgesteld.bladen, vrij, dag, nieuw.vervallen),
        registers,
        tabbladen,
        week if nieuwe_week else (),
        voet_eromheen(voet, opgesteld.bladen),
    )


def _weiger_verkeerd(sinds: Uitgave, nieuw: Uitgave) -> None:
    if sinds.keuze != nieuw.keuze:
        raise KaartFout(f"uitgave {sinds.uitgave} is van een map met een andere keuze", bij="sinds")
    if nieuw.uitgave != PROEF and volgorde(nieuw.uitgave) <= volgorde(sinds.uitgave):
        raise KaartFout(
            f"{nieuw.uitgave} moet na {sinds.uitgave} komen", "kies een later nummer", "uitgave"
        )


def _regels(stappen: Sequence[Inlegstap]) -> Iterable[Inlegregel]:
    sectie = ""
    for stap in stappen:
        kop = stap.sectie if stap.sectie != sectie else ""
        sectie = stap.sectie
        yield Inlegregel(stap.handeling.value, stap.bladcode, stap.naam, _uitleg(stap), kop)


def _uitleg(stap: Inlegstap) -> str:
    """Say where it goes, or which of two sheets with one code is meant."""
    if stap.achter is not None and stap.achter.sectie == stap.sectie:
        plek = f"achter {stap.achter.bladcode} {stap.achter.naam}"
    else:
        plek = f"vooraan bij {stap.sectie}"
    match stap.handeling:
        case Handeling.HAAL_UIT:
            return f"uitgave {stap.oud}"
        case Handeling.VERVANG:
            return f"uitgave {stap.oud} eruit, {stap.nieuw} erin"
        case _:
            return plek


def _andere_tabbladen(sinds: Uitgave, nieuw: Uitgave) -> list[str]:
    """Return the sections whose divider lists other names than it did, in the new order."""
    voor, na = _per_sectie(sinds), _per_sectie(nieuw)
    return [naam for naam in dict.fromkeys((*na, *voor)) if voor.get(naam) != na.get(naam)]


def _per_sectie(uitgave: Uitgave) -> dict[str, list[tuple[str, str]]]:
    uit: dict[str, list[tuple[str, str]]] = {}
    for blad in uitgave.bladen:
        uit.setdefault(blad.sectie, []).append((blad.bladcode, blad.naam))
    return uit


def _keuzetekst(sinds: Uitgave, kaart: Kaart) -> str:
    keuze = sinds.keuze
    delen = [
        opsomming(keuze.wijken),
        opsomming([kaart.themas[id_].naam for id_ in keuze.themas if id_ in kaart.themas], "of"),
        opsomming([f"“{vraagtekst(kaart, vraag)}”" for vraag in keuze.hulpvragen], "of"),
        opsomming([kaart.netwerken[id_].naam for id_ in keuze.netwerken], "of"),
        "een keuze van organisaties" if keuze.organisaties else "",
    ]
    return ", ".join(filter(None, delen))


def _losse_teksten(aanvulling: Aanvulling) -> Iterator[str]:
    """Yield what is not on a sheet; the sheets themselves have been looked at before."""
    tabbladen = tuple(tab._replace(bladen=()) for tab in aanvulling.tabbladen)
    yield from teksten(aanvulling._replace(bladen=(), tabbladen=tabbladen))


def _verslag(stappen: Iterable[Inlegstap], bladzijden: int) -> str:
    soorten = [stap.handeling for stap in stappen]
    geteld = [f"{soorten.count(h)} keer {h.value}" for h in Handeling if soorten.count(h)]
    return f"{', '.join(geteld) or 'geen blad veranderd'}; {bladzijden} bladzijden"
