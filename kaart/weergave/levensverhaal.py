"""The answer of `kaart geschiedenis`: a list to read, Markdown, json or csv."""

from kaart.geschiedenis import Gebeurtenis, Voorval
from kaart.handelingen import Levensverhaal
from kaart.taal import datumtekst
from kaart.weergave.opgemaakt import platte_tekst
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_csv_tabel, als_json_tekst
from kaart.weergave.uitvoer import Vormen, van_antwoord

LOS = "nog niet vastgelegd"
_KORT = 8  # of the name of a commit, as much as people type


def als_lijst(verhaal: Levensverhaal, scherm: Scherm) -> str:
    """Return a heading per commit and a line per field."""
    kop = f"{schoon(verhaal.naam)}  [{schoon(verhaal.plek.id)}]"
    regels = [scherm.vet(regel) for regel in scherm.vouw(kop)]
    for verwant in verhaal.verwant:
        regels += scherm.vouw(schoon(verwant), "", "  ")
    for voorval in verhaal.voorvallen:
        wie = scherm.gedempt(f"  {voorval.commit[:_KORT]}") if voorval.commit else ""
        regels += ["", scherm.vet(wanneer(voorval)) + wie]
        for gebeurtenis in voorval.gebeurtenissen:
            regels += scherm.vouw(schoon(gebeurtenis.zin), "  ", "    ")
    if not verhaal.voorvallen:
        regels += ["", "Niets gewijzigd."]
    return "\n".join(regels)


def wanneer(voorval: Voorval) -> str:
    """Return the day of a commit in words."""
    return datumtekst(voorval.dag) if voorval.dag else LOS


def als_md(verhaal: Levensverhaal, _: Scherm) -> str:
    """Return the list as Markdown."""
    regels = [f"## {platte_tekst(verhaal.naam)}"]
    regels += [f"\n{platte_tekst(verwant)}" for verwant in verhaal.verwant]
    for voorval in verhaal.voorvallen:
        regels += ["", f"### {wanneer(voorval)}", ""]
        regels += [f"- {platte_tekst(g.zin)}" for g in voorval.gebeurtenissen]
    return "\n".join(regels)


def als_json(verhaal: Levensverhaal, _: Scherm) -> str:
    """Return one object: what it is, and each commit with what it changed."""
    return als_json_tekst(
        {
            "id": verhaal.plek.id,
            "collectie": verhaal.plek.collectie,
            "naam": verhaal.naam,
            "voorvallen": [
                {
                    "commit": voorval.commit,
                    "datum": voorval.dag,
                    "bestand": voorval.bestand,
                    "wijzigingen": [als_object(g) for g in voorval.gebeurtenissen],
                }
                for voorval in verhaal.voorvallen
            ],
        }
    )


def als_object(gebeurtenis: Gebeurtenis) -> dict[str, object]:
    """Return what happened for another program: the field with its path, and the sentence."""
    uit: dict[str, object] = {"wat": gebeurtenis.wat.value, "zin": gebeurtenis.zin}
    if gebeurtenis.verschil is None:
        return uit
    pad, veld, oud, nieuw = gebeurtenis.verschil
    return {**uit, "pad": list(pad), "veld": veld, "oud": oud, "nieuw": nieuw}


def als_csv(verhaal: Levensverhaal, _: Scherm) -> str:
    """Return one line per field."""
    rijen = []
    for voorval in verhaal.voorvallen:
        for wat, zin, verschil in voorval.gebeurtenissen:
            veld, oud, nieuw = verschil[1:] if verschil else ("", "", "")
            rijen.append((voorval.dag, voorval.commit, wat.value, veld, oud, nieuw, zin))
    return als_csv_tabel(("datum", "commit", "wat", "veld", "oud", "nieuw", "zin"), rijen)


# The forms of the answer; the option takes its choices from here.
LEVENSVORMEN: Vormen[Levensverhaal] = {
    "lijst": van_antwoord(als_lijst),
    "md": van_antwoord(als_md),
    "json": van_antwoord(als_json),
    "csv": van_antwoord(als_csv),
}
