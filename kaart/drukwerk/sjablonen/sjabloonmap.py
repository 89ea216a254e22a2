"""The templates a map has of its own: which there are, getting them, and do they still print.

A map changes the look by putting a file of the same name in its folder `templates`; only that
file is then no longer ours.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kaart.basis import LETTERTYPEN, SJABLONEN, KaartFout, OnbekendeWaarde, lijkt_op, oorzaak
from kaart.bestand import is_koppeling, maak_map
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.sjabloon import lees_sjablonen
from kaart.drukwerk.sjablonen.drukkeuring import Gebrek, keur_pdf, zonder_eigen_woorden
from kaart.drukwerk.sjablonen.herkomst import Sjabloonplek, vind_plekken
from kaart.drukwerk.sjablonen.proeven import PROEFBLAD, PROEVEN, Proefmaker
from kaart.drukwerk.sjablonen.voorbeeld import voorbeeldkaart
from kaart.drukwerk.sjablonen.websjablonen import WEBMAP, lees_websjablonen
from kaart.model import Kaart
from kaart.schrijven import schrijf

_UITLEG = re.compile(r"\s*(?:\{#|/[/*])\s*(.*?)\s*(?:#\}|\*/)?\s*(?:\n|$)")
_VERWIJZING = re.compile(r"""["']([^"']+\.typ(?:\.j2)?)["']""")


class Sjabloonstand(Enum):
    """Whose a template is."""

    INGEBOUWD = "ingebouwd"
    EIGEN = "eigen"
    GELIJK = "eigen, gelijk aan het ingebouwde"
    LOS = "eigen, hoort bij geen ingebouwd sjabloon"


class Sjabloonregel(NamedTuple):
    """One template: its file name, whose it is, and what it says it is for."""

    naam: str
    stand: Sjabloonstand
    uitleg: str


class Gekopieerd(NamedTuple):
    """What was put in the folder, and what was left because something else stood there."""

    geschreven: tuple[str, ...]
    overgeslagen: tuple[str, ...]


class Sjabloongebrek(NamedTuple):
    """What is wrong on paper, and where it comes from; without a place it is ours."""

    gebrek: Gebrek
    plek: Sjabloonplek | None


class Proef(NamedTuple):
    """The example sheet, what is wrong in any product, and the own templates that none reaches."""

    pdf: bytes
    gevonden: tuple[Sjabloongebrek, ...]
    niet_nagekeken: tuple[str, ...]


def lees_lijst(eigen: Path) -> tuple[Sjabloonregel, ...]:
    """Return every template by name, those of the map and the built-in ones."""
    ingebouwd = _alle(SJABLONEN)
    # Whoever works on kaart itself has the built-in ones in the folder of the map.
    van_de_map = {} if eigen.resolve() == SJABLONEN else _alle(eigen)
    return tuple(
        Sjabloonregel(naam, _stand(naam, ingebouwd, van_de_map), _uitleg(inhoud))
        for naam, inhoud in sorted({**ingebouwd, **van_de_map}.items())
    )


def kopieer(
    namen: Sequence[str], eigen: Path, *, overschrijf: bool = False, lettertypen: bool = False
) -> Gekopieerd:
    """Put templates in the folder of the map; no names is all that are printed.

    What differs from ours stays as it is unless `overschrijf`. Raises OnbekendeWaarde for a name
    that is no template, KaartFout when the folder is a link or cannot be written.
    """
    te_kopieren = {naam: SJABLONEN / naam for naam in _kies(namen)}
    if lettertypen:
        te_kopieren |= {
            f"{LETTERTYPEN.name}/{pad.name}": pad for pad in sorted(LETTERTYPEN.iterdir())
        }
    geschreven, overgeslagen = [], []
    for naam, bron in te_kopieren.items():
        doel = eigen / naam
        _weiger_koppeling(eigen, doel.parent, doel)
        inhoud = bron.read_bytes()
        if doel.exists() and doel.read_bytes() == inhoud:
            continue
        if doel.exists() and not overschrijf:
            overgeslagen.append(naam)
            continue
        _maak_map(eigen.parent, doel.parent)
        schrijf(doel, inhoud, binnen=eigen.parent)
        geschreven.append(naam)
    return Gekopieerd(tuple(geschreven), tuple(overgeslagen))


def controleer(
    eigen: Path,
    opdracht: Drukopdracht,
    kaart: Kaart | None = None,
    proeven: Mapping[str, Proefmaker] = PROEVEN,
) -> Proef:
    """Print every product with the templates of the map, and look at each page.

    What our own templates do too is not held against those of the map. `kaart` lends its name and
    beheerder. Raises SjabloonFout with template, line and meaning.
    """
    voorbeeld = voorbeeldkaart(kaart)
    opdracht = opdracht._replace(eigen_sjablonen=eigen)
    ingebouwd = {naam: inhoud.decode() for naam, inhoud in _bestanden(SJABLONEN).items()}
    van_de_map = _bestanden(eigen)
    woorden = [*ingebouwd.values(), *(i.decode(errors="replace") for i in van_de_map.values())]

    def keur(product: str, map_: Path | None) -> list[Gebrek]:
        pdf = proeven[product](voorbeeld, opdracht._replace(eigen_sjablonen=map_))
        return zonder_eigen_woorden(keur_pdf(pdf, product), woorden)

    gedrukt = {sjabloon: proef(voorbeeld, opdracht) for sjabloon, proef in proeven.items()}
    gebreken = []
    for product, pdf in gedrukt.items():
        hier = zonder_eigen_woorden(keur_pdf(pdf, product), woorden)
        ook_bij_ons = {g.sleutel for g in keur(product, None)} if hier else set()
        gebreken += [gebrek for gebrek in hier if gebrek.sleutel not in ook_bij_ons]
    plekken = vind_plekken(gebreken, eigen, ingebouwd, keur) if gebreken else {}
    bereikt = _bereikt(PROEVEN, {**_bestanden(SJABLONEN), **van_de_map})
    niet = tuple(naam for naam in van_de_map if naam not in bereikt)
    gevonden = tuple(Sjabloongebrek(gebrek, plekken.get(gebrek.sleutel)) for gebrek in gebreken)
    return Proef(gedrukt.get(PROEFBLAD, b""), gevonden, niet)


def _bestanden(plek: Path) -> dict[str, bytes]:
    """Return the templates in a folder, without pictures."""
    sjablonen = lees_sjablonen(plek)
    typst = {n: inhoud for n, inhoud in sjablonen.materiaal.items() if n.endswith(".typ")}
    return {**{naam: bron.encode() for naam, bron in sjablonen.bronnen.items()}, **typst}


def _alle(plek: Path) -> dict[str, bytes]:
    """Return the printed templates, then those of the website as “website/naam”."""
    return {**_bestanden(plek), **_van_de_website(plek)}


def _van_de_website(plek: Path) -> dict[str, bytes]:
    sjablonen = lees_websjablonen([plek])
    bronnen = {naam: bron.encode() for naam, bron in sjablonen.bronnen.items()}
    return {f"{WEBMAP}/{naam}": i for naam, i in sorted({**bronnen, **sjablonen.materiaal}.items())}


def _stand(naam: str, ingebouwd: Mapping[str, bytes], eigen: Mapping[str, bytes]) -> Sjabloonstand:
    if naam not in eigen:
        return Sjabloonstand.INGEBOUWD
    if naam not in ingebouwd:
        return Sjabloonstand.LOS
    return Sjabloonstand.GELIJK if eigen[naam] == ingebouwd[naam] else Sjabloonstand.EIGEN


def _uitleg(inhoud: bytes) -> str:
    """Return the first sentence of the comment at the top of a template."""
    eerste = _UITLEG.match(inhoud.decode(errors="replace"))
    return re.split(r"(?<=[.?]) ", eerste[1])[0].rstrip(".") if eerste else ""


def _kies(namen: Iterable[str]) -> list[str]:
    """Understand blad, blad.typ and blad.typ.j2, and website; raises OnbekendeWaarde."""
    alle = sorted(_bestanden(SJABLONEN))
    website = list(_van_de_website(SJABLONEN))
    gekozen = []
    for naam in namen:
        if naam == WEBMAP or naam in website:
            gekozen += [naam] if naam in website else website
            continue
        past = [s for s in alle if naam in {s, s.removesuffix(".j2")}]
        past = past or [s for s in alle if naam == s.partition(".")[0]]
        if not past:
            kort = [*dict.fromkeys(s.partition(".")[0] for s in alle), WEBMAP]
            raise OnbekendeWaarde("kaart sjabloon kopieer", naam, lijkt_op(naam, kort), kort)
        gekozen += past
    return list(dict.fromkeys(gekozen)) or alle


def _bereikt(begin: Iterable[str], bestanden: Mapping[str, bytes]) -> set[str]:
    """Return the templates that these include or import, and what those include."""
    te_doen, gezien = list(begin), set[str]()
    while te_doen:
        naam = te_doen.pop()
        if naam not in gezien:
            gezien.add(naam)
            te_doen += _VERWIJZING.findall(bestanden.get(naam, b"").decode(errors="replace"))
    return gezien


def _weiger_koppeling(*plekken: Path) -> None:
    """Refuse a link: it could lead out of the map, and would be written through."""
    for plek in plekken:
        if is_koppeling(plek):
            raise KaartFout(f"{plek} is een koppeling; haal hem weg, dan komt er een bestand")


def _maak_map(wortel: Path, plek: Path) -> None:
    try:
        maak_map(wortel, plek)
    except OSError as fout:
        raise KaartFout(f"Kan de map {plek} niet maken ({oorzaak(fout)})") from None
