"""The answer of `kaart verouderd --controleer-links`, in every form."""

import re

from kaart.handelingen import Linkverslag
from kaart.links import MAIL, Link, Linkplek, Linkstand, Uitslag
from kaart.weergave.opgemaakt import opgemaakte_tabel, platte_tekst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vormen, van_antwoord

_SLOT = (
    "Alleen “weg” telt. “Onzeker” kan ook aan de site of aan deze verbinding liggen: "
    "kijk daar zelf even."
)
_KOPPEN = ("Oordeel", "Adres", "Uitleg", "Staat bij")
_VELDEN = ("id", "naam", "veld", "soort", "adres", "oordeel", "uitleg", "naar")
_MD_LINK = re.compile(r"https?://[!#-;=?-Z_a-z~%&\[\]]+", re.ASCII)


def als_lijst(verslag: Linkverslag, scherm: Scherm) -> str:
    """Return the addresses that are not good, by verdict, and a count of all."""
    if not verslag.gekozen:
        return "Geen websites of e-mailadressen bij deze keuze."
    regels: list[str] = []
    for stand in Linkstand:
        uitslagen = verslag.met(stand)
        if stand is Linkstand.GOED or not uitslagen:
            continue
        regels += [scherm.vet(f"{stand.value} ({len(uitslagen)})")]
        for uitslag in uitslagen:
            regels += [
                f"  {schoon(_adres(uitslag.link))}",
                *scherm.vouw(schoon(_uitleg(uitslag)), "      "),
                *map(scherm.gedempt, scherm.vouw(schoon(_waar(uitslag.link)), "      ")),
            ]
        regels.append("")
    regels += scherm.vouw(_telling(verslag))
    return "\n".join([*regels, *(scherm.vouw(_SLOT) if verslag.opvallend else ())])


def als_tabel(verslag: Linkverslag, scherm: Scherm) -> str:
    """Return one row per address that is not good, and a count of all."""
    from kaart.weergave.tabel import tabel  # rich only when a table is asked for

    rijen = _rijen(verslag)
    blad = f"{tabel(_KOPPEN, rijen, scherm)}\n\n" if rijen else ""
    return f"{blad}{_telling(verslag)}"


def als_md(verslag: Linkverslag, _: Scherm) -> str:
    """Return a table for a task or a message on GitHub, and the count below it."""
    if not verslag.opvallend:
        return _telling(verslag)
    rijen = [
        (u.stand.value, _md_adres(_adres(u.link)), _md_uitleg(u), platte_tekst(_waar(u.link)))
        for u in verslag.opvallend
    ]
    return f"{opgemaakte_tabel(_KOPPEN, rijen)}\n\n{_telling(verslag)}"


def als_csv(verslag: Linkverslag, _: Scherm) -> str:
    """Return a line for each place where an address stands, the good ones included."""
    return als_csv_tabel(
        _VELDEN,
        [
            (*plek, uitslag.link.soort, uitslag.link.adres, uitslag.stand.value,
             uitslag.uitleg, uitslag.naar)
            for uitslag in _alles(verslag)
            for plek in uitslag.link.plekken
        ],
    )  # fmt: skip


def als_json(verslag: Linkverslag, _: Scherm) -> str:
    """Return one object {gekozen, bekeken, links}, the good ones included."""
    return als_json_tekst(
        {
            "gekozen": verslag.gekozen,
            "bekeken": len(verslag.uitslagen),
            "links": [
                {
                    "adres": u.link.adres,
                    "soort": u.link.soort,
                    "oordeel": u.stand.value,
                    "uitleg": u.uitleg,
                    "naar": u.naar,
                    "plekken": [plek._asdict() for plek in u.link.plekken],
                }
                for u in _alles(verslag)
            ],
        }
    )


def als_ids(verslag: Linkverslag, _: Scherm) -> str:
    """Return the ids of what has an address that is gone, each once."""
    weg = (plek.id for u in verslag.met(Linkstand.WEG) for plek in u.link.plekken)
    return "\n".join(dict.fromkeys(weg))


def _alles(verslag: Linkverslag) -> list[Uitslag]:
    return [*verslag.opvallend, *verslag.met(Linkstand.GOED)]


def _rijen(verslag: Linkverslag) -> list[tuple[str, ...]]:
    return [(u.stand.value, _adres(u.link), _uitleg(u), _waar(u.link)) for u in verslag.opvallend]


def _adres(link: Link) -> str:
    return f"e-mail: {link.adres}" if link.soort == MAIL else link.adres


def _uitleg(uitslag: Uitslag) -> str:
    return f"{uitslag.uitleg}: {uitslag.naar}" if uitslag.naar else uitslag.uitleg


def _waar(link: Link) -> str:
    return "; ".join(map(_plek, link.plekken))


def _plek(plek: Linkplek) -> str:
    return f"{plek.naam} [{plek.id}], {plek.veld}"


def _telling(verslag: Linkverslag) -> str:
    """Return how many of each, good first: "96 adressen bekeken: 80 goed, 2 weg"."""
    aantallen = [(len(verslag.met(stand)), stand.value) for stand in reversed(Linkstand)]
    delen = ", ".join(f"{aantal} {stand}" for aantal, stand in aantallen if aantal)
    aantal = len(verslag.uitslagen)
    bekeken = "1 adres" if aantal == 1 else f"{aantal} adressen"
    return f"{bekeken} bekeken{f': {delen}' if delen else ''}."


def _md_adres(adres: str) -> str:
    """Return an address as a link; one with odd characters in it as text."""
    return f"<{adres}>" if _MD_LINK.fullmatch(adres) else platte_tekst(adres)


def _md_uitleg(uitslag: Uitslag) -> str:
    naar = f": {_md_adres(uitslag.naar)}" if uitslag.naar else ""
    return f"{platte_tekst(uitslag.uitleg)}{naar}"


# The forms of the answer.
LINKVORMEN: Vormen[Linkverslag] = {
    "lijst": van_antwoord(als_lijst),
    "tabel": van_antwoord(als_tabel),
    "json": van_antwoord(als_json),
    "csv": van_antwoord(als_csv),
    "md": van_antwoord(als_md),
    "ids": van_antwoord(als_ids),
}
