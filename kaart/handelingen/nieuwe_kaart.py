"""A new map of another municipality: its wijken, the themes, and the first record in git."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kaart.basis import KaartFout
from kaart.begin import (
    GEHEUGENBESTAND,
    Cbsgebied,
    Cbstabel,
    Kaartinhoud,
    MeerGemeenten,
    Volger,
    cbsbron,
    eerste_geheugen,
    getypte_wijken,
    inwoners,
    kaartbestanden,
    keur_gemeente,
    kies_gemeente,
    lees_cbs,
    lijnbestanden,
    schrijf_editorschemas,
    schrijf_kaart,
    themabestanden,
    themawaarden,
    weiger_bezet,
    wijken_van,
)
from kaart.bestand import (
    GitFout,
    Werkmap,
    laad,
    leg_bestanden_vast,
    maak_repository,
    vind_repository,
)
from kaart.handelingen.uitkomst import Uitkomst
from kaart.taal import opsomming

_EERSTE = "Begin de sociale kaart van {}"
Codevraag = Callable[[Sequence[Cbsgebied]], str]


class Beginvraag(NamedTuple):
    """Where the map comes, of which municipality, and with what.

    `wijken` is the file of CBS; `namen` are wijken that were typed; `themas` are ids, None is all.
    """

    plek: Path
    gemeente: str = ""
    wijken: Path | None = None
    namen: Sequence[str] = ()
    themas: Sequence[str] | None = None
    lijnen: bool = False


class NieuweKaart(NamedTuple):
    """What was made: how many of each thing, and a wijk to try it with."""

    plek: Path
    gemeente: str
    wijken: int
    buurten: int
    themas: int
    organisaties: int
    eerste_wijk: str
    eerste_thema: str
    bestanden: tuple[Path, ...]


def maak_nieuwe_kaart(
    vraag: Beginvraag, peildatum: date, volg: Volger, vraag_code: Codevraag | None = None
) -> Uitkomst[NieuweKaart]:
    """Write a new map and record it. Raises KaartFout when it cannot be made; then nothing is.

    `vraag_code` asks which of several municipalities of one name is meant.
    """
    weiger_bezet(vraag.plek)
    # What somebody typed wrong is said before a long file is read.
    gezegd = keur_gemeente(vraag.gemeente, met_cbs=vraag.wijken is not None)
    organisaties = lijnbestanden() if vraag.lijnen else {}
    themas = _themas(vraag.themas, organisaties)
    opmerkingen: list[str] = []
    if vraag.wijken is not None:
        tabel = lees_cbs(vraag.wijken, volg)
        gemeente = _kies(tabel, gezegd, vraag_code)
        inhoud = _uit_cbs(tabel, gemeente, themas, organisaties)
        opmerkingen += _over_de_tabel(tabel)
    else:
        getypt = getypte_wijken(vraag.namen, {*themas, *organisaties})
        inhoud = Kaartinhoud({"naam": gezegd}, getypt, themas, organisaties)
        opmerkingen += _over_de_wijken(getypt)
    alles = kaartbestanden(inhoud, peildatum)
    alles[GEHEUGENBESTAND] = eerste_geheugen(themawaarden(organisaties))
    bestanden = schrijf_kaart(vraag.plek, alles)
    werkmap = Werkmap(vraag.plek.resolve())
    schrijf_editorschemas(werkmap, gelezen := laad(werkmap))
    opmerkingen += _in_git(vraag.plek, bestanden, str(inhoud.gemeente["naam"]))
    wijken = gelezen.kaart.wijken
    return Uitkomst(
        NieuweKaart(
            vraag.plek, str(inhoud.gemeente["naam"]), len(wijken),
            sum(len(wijk.buurten) for wijk in wijken.values()), len(themas),
            len(gelezen.kaart.organisaties), next(iter(wijken.values())).naam,
            _eerste(themas), bestanden,
        ),
        opmerkingen=tuple(opmerkingen),
    )  # fmt: skip


def _themas(gekozen: Sequence[str] | None, wie: Mapping[str, Any]) -> dict[str, bytes]:
    alle = themabestanden(wie)
    return alle if gekozen is None else {id_: alle[id_] for id_ in alle if id_ in gekozen}


def _eerste(themas: Mapping[str, Any]) -> str:
    return "eenzaamheid" if "eenzaamheid" in themas else next(iter(themas), "")


def _kies(tabel: Cbstabel, gezegd: str, vraag_code: Codevraag | None) -> Cbsgebied:
    """Return the municipality that is meant; when several are called so, ask who can be asked."""
    try:
        return kies_gemeente(tabel.gemeenten, gezegd)
    except MeerGemeenten as fout:
        if vraag_code is None:
            raise
        return kies_gemeente(tabel.gemeenten, vraag_code(fout.keuzes))


def _uit_cbs(
    tabel: Cbstabel,
    gemeente: Cbsgebied,
    themas: Mapping[str, bytes],
    organisaties: Mapping[str, Any],
) -> Kaartinhoud:
    wijken = wijken_van(tabel, gemeente, {*themas, *organisaties})
    if not wijken:
        raise KaartFout(f"In {tabel.bestand} staan geen wijken van {gemeente.naam}")
    return Kaartinhoud(
        _gemeentewaarden(tabel, gemeente), wijken, themas, organisaties, cbsbron(tabel)
    )


def _gemeentewaarden(tabel: Cbstabel, gemeente: Cbsgebied) -> dict[str, Any]:
    waarden: dict[str, Any] = {"naam": gemeente.naam, "code": gemeente.code}
    if telling := inwoners(tabel, gemeente):
        waarden["inwoners"] = telling
    return waarden


def _over_de_wijken(getypt: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    """Yield that there is an example, and which wijken are called the same."""
    if not getypt:
        yield (
            "er zijn geen wijken genoemd, dus staat er een voorbeeld op: de wijk Centrum; noem ze "
            "in een nieuwe map met --wijken: het bestand van het CBS, of een tekstbestand (.txt) "
            "met één wijk per regel"
        )
    namen = Counter(str(wijk["naam"]) for wijk in getypt.values())
    for naam in (naam for naam, keer in namen.items() if keer > 1):
        ids = [id_ for id_, wijk in getypt.items() if wijk["naam"] == naam]
        yield (
            f"meer dan één wijk heet {naam}: {opsomming(ids)}; geef ze een eigen naam, "
            f'bijvoorbeeld: kaart wijzig {ids[-1]} naam="{naam} {len(ids)}"'
        )


def _over_de_tabel(tabel: Cbstabel) -> Iterator[str]:
    for kolom in tabel.ontbreekt:
        yield f"de kolom {kolom} staat niet in {tabel.bestand}; die gegevens blijven leeg"
    if tabel.jaar is None:
        yield (
            f"van welk jaar de cijfers zijn, staat niet in de naam {tabel.bestand}; inwoners van "
            "wijken zijn daarom weggelaten (noem het bestand kwb-2025.xlsx)"
        )


def _in_git(plek: Path, bestanden: Sequence[Path], gemeente: str) -> Iterator[str]:
    """Record the first files; yield what did not go of itself, which is no reason to stop."""
    try:
        repository = vind_repository(plek)
        if repository is None:
            maak_repository(plek)
        elif repository.parent.resolve() != plek.resolve():
            yield (
                f"deze map ligt in de repository {repository.parent}; daarin is niets vastgelegd "
                "(dat doet kaart leg-vast)"
            )
            return
        namen = [pad.relative_to(plek).as_posix() for pad in bestanden]
        leg_bestanden_vast(plek, namen, _EERSTE.format(gemeente))
    except GitFout as fout:
        yield f"de kaart staat er, maar is nog niet vastgelegd in git: {fout.gezegd()}"
