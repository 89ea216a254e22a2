"""The sheet of one building for a meeting: day, time, what, for whom, by whom.

People in a building know their own week, and do not think in organisations with aanbod. Their rows
become rows about aanbod before anything else is done with them: days of one activity come together,
and each column keeps its place, so that what is said of a cell is said of the one they filled in.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from kaart.basis import aaneen
from kaart.inlezen.kolommen import AANBOD
from kaart.inlezen.waarden import in_cel
from kaart.model import Kaart, Locatie
from kaart.oordeel import is_gestopt
from kaart.schema import keuzes, laad_schema
from kaart.taal import DAGEN, opsomming, zeg_stuk
from kaart.tabellen import Cel, Rij, Tabel, Tabkolom, Werkblad, past

WEEK = "week"
_STAND = "stand"
_STREEP = "/"
_LEEG_EROP = 30
_ZOEK_KOP = 20
# Their word for a column, and ours; what has no word of ours is joined into the times.
_ONZE = {"wat": "naam", "soort": "soort", "voor wie": "doelgroepen", "door wie": "organisatie",
         "zaal": "ruimte", "plek": "locatie", "id": "id"}  # fmt: skip
_WANNEER = ("dag", "tijd", "hoe vaak")
_KERN = {"dag", "wat", "doorwie"}


def maak_weekblad(
    kaart: Kaart,
    plek: Locatie,
    organisaties: Mapping[str, Mapping[str, Any]],
    peildatum: date,
) -> tuple[Werkblad, ...]:
    """Return the sheet of a building with what the map says of it, to put right and to add to."""
    gestopt = {id_ for id_, wie in kaart.organisaties.items() if is_gestopt(wie, peildatum)}
    blokken = [
        (id_, wie["naam"], blok)
        for id_, wie in organisaties.items()
        if id_ not in gestopt
        for blok in wie.get("aanbod", ())
        if blok.get("locatie") == plek.id and blok.get("status", "actief") == "actief"
    ]
    regels = [rij for deel in blokken for rij in _rijen(plek.id, *deel)]
    leeg = ("",) * 7 + (plek.id, "")
    rijen = (_voorbeeld(plek.id), *regels, *(leeg for _ in range(_LEEG_EROP)))
    week = Werkblad(WEEK, _kolommen(plek), rijen)
    return (week, _stand(blokken)) if blokken else (week,)


def _kolommen(plek: Locatie) -> tuple[Tabkolom, ...]:
    soorten = tuple(keuzes("organisatie", "aanbod", "soort"))
    return (
        Tabkolom("dag", f"De week van {plek.naam}. Elke dag op een eigen regel.",
                 tuple(DAGEN.values()), 14),
        Tabkolom("tijd", "Van hoe laat tot hoe laat, of ochtend, middag, avond.", breedte=20),
        Tabkolom("hoe vaak", "Elke week? Om de week (vanaf welke datum)? Eerste van de maand? "
                 "Weet u het niet: leeg laten.", breedte=24),
        Tabkolom("wat", "Hoe het heet. Schrijf van een activiteit al haar dagen op.", breedte=30,
                 verplicht=True),
        Tabkolom("soort", "Wat het is. Moet bij wat nog niet op de kaart staat.", soorten, 14),
        Tabkolom("voor wie", "Bijvoorbeeld: ouderen; mantelzorgers. Iedereen mag ook.",
                 breedte=26),
        Tabkolom("door wie", "De organisatie, nooit een persoon.", breedte=30, verplicht=True),
        Tabkolom("plek", "Laat dit staan: hieraan wordt het gebouw herkend.", breedte=16),
        Tabkolom("id", "Laat dit staan.", breedte=10, dicht=True),
    )  # fmt: skip


def _voorbeeld(plek: str) -> tuple[str, ...]:
    return (
        "donderdag", "17.00-19.00 uur", "elke week", "Samen eten (voorbeeld)", "activiteit",
        "iedereen", "(voorbeeld)", plek, "",
    )  # fmt: skip


def _rijen(plek: str, id_: str, naam: str, blok: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    """Yield a row for each time of a block; without times one to fill in."""
    doelgroepen = laad_schema("organisatie")["properties"]["doelgroepen"]
    voor_wie = past(in_cel(blok.get("doelgroepen"), doelgroepen))
    leeg: dict[str, Any] = {}
    for tijd in blok.get("tijden") or [leeg]:
        yield (
            *_delen(tijd), past(blok["naam"]), blok["soort"], voor_wie, past(naam) or id_, plek,
            maak_bloksleutel(id_, blok),
        )  # fmt: skip


def maak_bloksleutel(id_: str, blok: Mapping[str, Any]) -> str:
    """Return by what a row is known when its name is put right; no id has a stroke in it."""
    return f"{id_}{_STREEP}{blok.get('id') or aaneen(blok['naam'])}"


def lees_bloksleutel(tekst: str) -> tuple[str, str]:
    """Return the organisation and what its aanbod was called; "" for what is no such key."""
    id_, _, blok = tekst.partition(_STREEP)
    return (id_, blok) if id_ and blok else ("", "")


def _delen(tijd: Mapping[str, Any]) -> tuple[str, str, str]:
    """Return the day, the hours and the rhythm of a time: joined again they are its words."""
    if not tijd:
        return "", "", ""
    woorden = _zeg(tijd)
    dag = DAGEN.get(tijd.get("dag", ""), "")
    uren, _, ritme = woorden.removeprefix(dag).strip(" ").partition(", ")
    if "van" not in tijd and "tot" not in tijd and "dagdeel" not in tijd and not dag:
        return "", "", woorden
    return dag, uren.strip(", "), ritme


def _zeg(tijd: Mapping[str, Any]) -> str:
    items = laad_schema("organisatie")["properties"]["aanbod"]["items"]["properties"]["tijden"]
    return zeg_stuk(tijd, items["items"])


def _samen(dag: str, uren: str, ritme: str) -> str:
    """Join what was written in three columns into the words of one time."""
    wanneer = " ".join(filter(None, (dag.strip(), uren.strip())))
    return ", ".join(filter(None, (wanneer, ritme.strip())))


def _stand(blokken: Sequence[tuple[str, str, Mapping[str, Any]]]) -> Werkblad:
    """Return what the cells said when they were handed out, as for every table of ours."""
    schema = laad_schema("organisatie")["properties"]["aanbod"]["items"]["properties"]
    rijen = [
        (AANBOD, id_, blok["naam"], kop, past(in_cel(blok[sleutel], schema[sleutel])))
        for id_, _, blok in blokken
        for kop, sleutel in (
            ("naam", "naam"), ("soort", "soort"), ("locatie", "locatie"), ("id", "id"),
            ("doelgroepen", "doelgroepen"), ("tijden", "tijden"),
        )
        if sleutel in blok
    ]  # fmt: skip
    koppen = tuple(map(Tabkolom, ("tabblad", "organisatie", "aanbod", "kolom", "tekst")))
    return Werkblad(_STAND, koppen, tuple(rijen), verborgen=True)


def als_aanbod(tabel: Tabel) -> Tabel:
    """Return a sheet of a building as a table about aanbod; every other table as it is."""
    for nummer, rij in enumerate(tabel.rijen[:_ZOEK_KOP]):
        plekken = {aaneen(cel.tekst): plek for plek, cel in enumerate(rij.cellen) if cel.tekst}
        if plekken.keys() >= _KERN:
            onder = tabel.rijen[nummer + 1 :]
            return tabel._replace(
                naam=AANBOD, rijen=(_koppen(rij, plekken), *_per_activiteit(onder, plekken))
            )
    return tabel


def _koppen(rij: Rij, plekken: Mapping[str, int]) -> Rij:
    """Return the heads in our words, each where it stood."""
    cellen = list(rij.cellen)
    for naam in _WANNEER:
        if aaneen(naam) in plekken:
            cellen[plekken[aaneen(naam)]] = Cel()
    for naam, onze in _ONZE.items():
        if aaneen(naam) in plekken:
            cellen[plekken[aaneen(naam)]] = Cel(onze)
    cellen[plekken.get("tijd", plekken["dag"])] = Cel("tijden")
    return Rij(rij.nummer, tuple(cellen))


def _per_activiteit(rijen: Sequence[Rij], plekken: Mapping[str, int]) -> Iterator[Rij]:
    """Yield a row for each activity of each organisation, with all its times in one cell."""
    groepen: dict[tuple[str, ...], list[Rij]] = {}
    for rij in rijen:
        wat, wie, id_ = (_tekst(rij, plekken, naam) for naam in ("wat", "doorwie", "id"))
        bekend = any(lees_bloksleutel(id_))
        if wat or wie or any(_tekst(rij, plekken, aaneen(naam)) for naam in _WANNEER):
            sleutel = (id_,) if bekend else (aaneen(wat), aaneen(wie), id_)
            heel = bekend or (wat and wie)
            groepen.setdefault(sleutel if heel else (str(rij.nummer),), []).append(rij)
    for groep in groepen.values():
        doel = plekken.get("tijd", plekken["dag"])
        breed = max(doel + 1, *(len(rij.cellen) for rij in groep))
        cellen = [_samen_in_cel(groep, plek) for plek in range(breed)]
        if "wat" in plekken:
            cellen[plekken["wat"]] = _naam(groep, plekken)
        for naam in _WANNEER:
            if (plek := plekken.get(aaneen(naam))) is not None:
                cellen[plek] = Cel()
        cellen[doel] = _tijden(groep, plekken)
        yield Rij(groep[0].nummer, tuple(cellen))


def _samen_in_cel(groep: Sequence[Rij], plek: int) -> Cel:
    """Return what the rows of one activity say of it; when they differ nobody knows which."""
    gevuld = [rij.cel(plek) for rij in groep if rij.cel(plek).tekst or rij.cel(plek).bezwaar]
    if len({aaneen(cel.tekst) for cel in gevuld}) > 1:
        rijen = opsomming([str(rij.nummer) for rij in groep])
        return Cel(bezwaar=f"de rijen {rijen} gaan over hetzelfde en zeggen hier iets anders")
    return gevuld[0] if gevuld else Cel()


def _naam(groep: Sequence[Rij], plekken: Mapping[str, int]) -> Cel:
    """Return what an activity is called; the name that was put right in one of its rows."""
    _, was = lees_bloksleutel(_tekst(groep[0], plekken, "id"))
    anders = [rij for rij in groep if aaneen(_tekst(rij, plekken, "wat")) not in ("", was)]
    return _samen_in_cel(anders or groep, plekken["wat"])


def _tijden(groep: Sequence[Rij], plekken: Mapping[str, int]) -> Cel:
    """Return one cell with the times of these rows, or the first thing that cannot be read."""
    for rij in groep:
        for naam in _WANNEER:
            cel = rij.cel(plekken[aaneen(naam)]) if aaneen(naam) in plekken else Cel()
            if cel.bezwaar:
                return cel
    tijden = (
        _samen(*(_tekst(rij, plekken, aaneen(naam)) for naam in _WANNEER)) for rij in groep
    )  # fmt: skip
    return Cel("; ".join(filter(None, tijden)))


def _tekst(rij: Rij, plekken: Mapping[str, int], naam: str) -> str:
    return rij.cel(plekken[naam]).tekst.strip() if naam in plekken else ""
