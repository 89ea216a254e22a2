"""What changed on the whole map since a moment that git remembers."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from kaart.basis import Ernst, KaartFout, sorteersleutel
from kaart.bestand import (
    ONDIEP,
    Document,
    Inleesresultaat,
    Werkmap,
    is_inhoud,
    is_ondiep,
    zoek_begin,
)
from kaart.geschiedenis.klok import met_goede_klok, zin_over_klok
from kaart.geschiedenis.levensloop import (
    Gebeurtenis,
    Wat,
    bepaal_gebeurtenissen,
    is_opnieuw_gecontroleerd,
    is_over,
)
from kaart.geschiedenis.verleden import (
    Commitdag,
    lees_boom,
    lees_inhoud,
    lees_moment,
    lees_momenten,
)
from kaart.hulp import Gebied, Keuze, Reikwijdte, kies_locaties, kies_organisaties
from kaart.model import COLLECTIES, Kaart, eerste_dag, maak_kaart, toonbaar
from kaart.oordeel import plus_maanden
from kaart.schema import heeft_vorm, vorm
from kaart.taal import datumtekst, lees_datum
from kaart.veldverschil import Noemer, als_id
from kaart.yamllezer import lees

NIEUW, GESTOPT, WEG, GEWIJZIGD = "nieuw", "gestopt", "weg", "gewijzigd"
VERSCHILSOORTEN = (NIEUW, GESTOPT, WEG, GEWIJZIGD)
Waarden = Mapping[str, Any]


class Sinds(NamedTuple):
    """What is compared with: the moment in git, and in words what was asked."""

    moment: Commitdag
    tekst: str
    opmerking: str = ""


class Dingverschil(NamedTuple):
    """One thing that is not what it was; `oud` or `nieuw` is None when it was or is not there."""

    collectie: str  # "" for data/kaart.yaml
    id: str
    wat: str  # one of VERSCHILSOORTEN, or "" when it was only checked
    gecontroleerd: bool
    gebeurtenissen: tuple[Gebeurtenis, ...]
    oud: Waarden | None
    nieuw: Waarden | None

    @property
    def soort(self) -> str:
        """The name of its schema."""
        return _soort(self.collectie)

    @property
    def naam(self) -> str:
        """What it is called, or was."""
        naam = (self.nieuw or self.oud or {}).get("naam")
        return naam if isinstance(naam, str) else self.id


class Kaartverschil(NamedTuple):
    """All that changed, and the files of then or now that cannot be read."""

    sinds: Sinds
    dingen: tuple[Dingverschil, ...]
    onleesbaar: tuple[str, ...] = ()
    noem: Noemer = als_id


def kies_moment(werkmap: Werkmap, ref: str, peildatum: date) -> Sinds:
    """Return the moment that somebody means: a day, a name in git, else a month ago.

    A day means: before that day began. Of a branch that went on by itself it is where the two
    parted: what was added there is no change here. Raises KaartFout when there is no such moment.
    """
    datum = plus_maanden(peildatum, -1).isoformat() if not ref else lees_datum(ref)
    if datum:
        return _op_datum(werkmap, datum)
    commit = zoek_begin(werkmap.wortel, ref)
    if not commit:
        raad = "noem een datum (2026-05-01 of mei 2026), of een branch, label of commit"
        if is_ondiep(werkmap.wortel):
            raad = ONDIEP
        raise KaartFout(f"git kent “{ref}” niet", raad)
    moment = lees_moment(werkmap.wortel, commit)
    return Sinds(moment, f"{ref} ({datumtekst(moment.dag)})")


def _op_datum(werkmap: Werkmap, datum: str) -> Sinds:
    momenten = lees_momenten(werkmap.wortel)
    if not momenten:
        raise KaartFout("van deze kaart is nog niets vastgelegd", "doe dat met: kaart leg-vast")
    dag = eerste_dag(datum)
    goed, klok = met_goede_klok(momenten)
    eerder = [m for m in goed if dag is not None and m.dag < dag.isoformat()]
    if eerder:
        later = momenten[: momenten.index(eerder[0])]
        scheef = zin_over_klok([m for m in later if m in klok])
        return Sinds(eerder[0], datumtekst(datum), scheef)
    if is_ondiep(werkmap.wortel):
        raise KaartFout(f"wat er voor {datumtekst(datum)} stond, is hier niet te zien: {ONDIEP}")
    # The first day is often a few commits in which a map is put down; its end is the beginning.
    begin = min(m.dag for m in goed)
    eerste = next(m for m in goed if m.dag == begin)
    opmerking = f"de kaart staat pas sinds {datumtekst(begin)} in git; daarmee is vergeleken"
    return Sinds(eerste, datumtekst(begin), opmerking)


def vergelijk_kaart(
    werkmap: Werkmap, nu: Inleesresultaat, sinds: Sinds, noem: Noemer = als_id
) -> Kaartverschil:
    """Compare the map as it is in the folder with that of a moment.

    Raises GitFout when git cannot answer.
    """
    boom = {
        bestand: naam
        for bestand, naam in lees_boom(werkmap.wortel, sinds.moment.commit).items()
        if _collectie(bestand) is not None
    }
    nieuw = {document.bestand: document for document in nu.documenten}
    # What is there and cannot be opened is not gone.
    dicht = tuple(b.vindplaats.bestand for b in nu.bevindingen if b.ernst is Ernst.FOUT)
    onleesbaar = [b for b in boom if b not in nieuw and _onder(b, dicht)]
    boom = {bestand: naam for bestand, naam in boom.items() if bestand not in onleesbaar}
    anders = {
        bestand: naam
        for bestand, naam in boom.items()
        if bestand not in nieuw or not is_inhoud(nieuw[bestand].inhoud, naam)
    }
    inhoud = lees_inhoud(werkmap.wortel, anders.values())
    eerder = {
        bestand: _waarde(bestand, inhoud.get(naam), onleesbaar) for bestand, naam in anders.items()
    }
    paren = [*_paren(eerder, {b: d for b, d in nieuw.items() if b not in boom or b in anders})]
    onleesbaar += [d.bestand for d in nieuw.values() if not isinstance(d.waarde, Mapping)]
    dingen = (_ding(*paar, noem) for paar in paren)
    return Kaartverschil(
        sinds,
        tuple(sorted((d for d in dingen if d is not None), key=_volgorde)),
        tuple(onleesbaar),
        noem,
    )


def _volgorde(ding: Dingverschil) -> tuple[int, int, str]:
    """Put first what people look for first: organisations, then places."""
    collecties = ("organisaties", "locaties", *COLLECTIES, "")
    soorten = (*VERSCHILSOORTEN, "")
    return collecties.index(ding.collectie), soorten.index(ding.wat), sorteersleutel(ding.naam)


def beperk(
    verschil: Kaartverschil,
    kaart: Kaart,
    peildatum: date,
    gebieden: tuple[Gebied, ...],
    themas: tuple[str, ...],
) -> Kaartverschil:
    """Keep what serves these gebieden and themas, now or then; also what has stopped since."""
    if not gebieden and not themas:
        return verschil
    versies = [
        (f"{nummer}.{toen}", ding.collectie, waarden)
        for nummer, ding in enumerate(verschil.dingen)
        for toen, waarden in enumerate((ding.oud, ding.nieuw))
        if waarden is not None
        and ding.collectie in {"organisaties", "locaties"}
        and heeft_vorm(_soort(ding.collectie), waarden)
    ]
    alle = maak_kaart((c, sleutel, {**w, "status": "actief"}) for sleutel, c, w in versies)
    proef = kaart._replace(organisaties=alle.organisaties, locaties=alle.locaties)
    keuze = Keuze(gebieden, themas, reikwijdte=Reikwijdte.EIGEN)
    gekozen = {o.id for o in kies_organisaties(proef, keuze, peildatum)}
    if not themas:  # a place has none
        gekozen |= {plek.id for plek in kies_locaties(proef, peildatum, gebieden)}
    nummers = {int(sleutel.partition(".")[0]) for sleutel in gekozen}
    return verschil._replace(
        dingen=tuple(ding for nummer, ding in enumerate(verschil.dingen) if nummer in nummers)
    )


def _onder(bestand: str, plekken: tuple[str, ...]) -> bool:
    return any(bestand == plek or bestand.startswith(f"{plek}/") for plek in plekken)


def _collectie(bestand: str) -> str | None:
    match bestand.split("/"):
        case ["data", "kaart.yaml"]:
            return ""
        case ["data", collectie, naam] if collectie in COLLECTIES and naam.endswith(".yaml"):
            return collectie
    return None


def _soort(collectie: str) -> str:
    return COLLECTIES[collectie][0] if collectie else "kaart"


def _waarde(bestand: str, inhoud: bytes | None, onleesbaar: list[str]) -> Waarden | None:
    """Return what a file said then; None and a word about it when it cannot be read."""
    soort = _soort(_collectie(bestand) or "")
    waarde = lees(inhoud, bestand, vorm(soort)).waarde if inhoud is not None else None
    if isinstance(waarde, Mapping):
        return waarde
    onleesbaar.append(f"{bestand} (van toen)")
    return None


def _paren(
    eerder: Mapping[str, Waarden | None], nieuw: Mapping[str, Document]
) -> Iterator[tuple[str, Waarden | None, Document | None]]:
    """Yield what was then beside what is now, with the file of then.

    What has another file name is known by its name.
    """
    weg = {bestand: waarde for bestand, waarde in eerder.items() if bestand not in nieuw and waarde}
    for bestand, document in nieuw.items():
        if bestand in eerder:
            if eerder[bestand] is not None and isinstance(document.waarde, Mapping):
                yield bestand, eerder[bestand], document
        elif isinstance(document.waarde, Mapping):
            van = next((b for b, oud in weg.items() if _is_hernoemd(b, oud, document)), bestand)
            yield van, weg.pop(van, None), document
    yield from ((bestand, waarde, None) for bestand, waarde in weg.items())


def _is_hernoemd(bestand: str, oud: Waarden, document: Document) -> bool:
    naam = oud.get("naam")
    zelfde = naam is not None and naam == document.waarde.get("naam")
    return zelfde and _collectie(bestand) == document.collectie


def zonder_geheim(
    oud: Waarden | None, nieuw: Waarden | None
) -> tuple[Waarden | None, Waarden | None]:
    """Return two versions without the places that are secret in one of them."""
    if not isinstance(nieuw, Mapping):
        return oud if oud is None else toonbaar(oud), nieuw
    return None if oud is None else toonbaar(oud, nieuw), toonbaar(nieuw, oud)


def _ding(
    bestand: str, oud: Waarden | None, document: Document | None, noem: Noemer
) -> Dingverschil | None:
    collectie = _collectie(bestand) or ""
    identiteit = eerst = bestand.rpartition("/")[2].removesuffix(".yaml")
    nieuw: Waarden | None = None
    if document is not None:
        identiteit, nieuw = document.id, document.waarde
    oud, nieuw = zonder_geheim(oud, nieuw)
    gebeurtenissen = bepaal_gebeurtenissen(_soort(collectie), oud, nieuw, noem)
    if identiteit != eerst:
        zin = f"hernoemd: {eerst} heet nu {identiteit}"
        gebeurtenissen = (Gebeurtenis(Wat.HERNOEMD, zin), *gebeurtenissen)
    if not gebeurtenissen:
        return None
    gezien = _is_gezien(gebeurtenissen, oud, nieuw)
    # Told otherwise and not seen again (another word for how): a change that has to be shown.
    wat = _wat(gebeurtenissen, oud, nieuw) or ("" if gezien else GEWIJZIGD)
    return Dingverschil(collectie, identiteit, wat, gezien, gebeurtenissen, oud, nieuw)


def _wat(
    gebeurtenissen: tuple[Gebeurtenis, ...], oud: Waarden | None, nieuw: Waarden | None
) -> str:
    if nieuw is None:
        return WEG
    if is_over(nieuw) and (oud is None or not is_over(oud)):
        return GESTOPT
    if oud is None:
        return NIEUW
    return GEWIJZIGD if any(g.wat is not Wat.GECONTROLEERD for g in gebeurtenissen) else ""


def _is_gezien(
    gebeurtenissen: tuple[Gebeurtenis, ...], oud: Waarden | None, nieuw: Waarden | None
) -> bool:
    """Say whether somebody checked it again; of its own check the date must be a later one."""
    velden = [g.verschil.pad for g in gebeurtenissen if g.wat is Wat.GECONTROLEERD and g.verschil]
    if velden == [("gecontroleerd",)] and oud is not None and nieuw is not None:
        return is_opnieuw_gecontroleerd(oud, nieuw)
    return bool(velden)
