"""The answer of `kaart ronde stand`: how far each round is."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from kaart.handelingen import Rondepakket, Rondestand
from kaart.model import Ronde
from kaart.nakijken import Rondestap
from kaart.taal import datumtekst, opsomming
from kaart.weergave.opgemaakt import als_md_tabel
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.weergave.tabelvormen import als_json_tekst
from kaart.weergave.uitvoer import Vorm, Vormen, van_antwoord

_BALK = 20


def stand_als_lijst(standen: Sequence[Rondestand], scherm: Scherm) -> str:
    """Return a bar per round, the newest first; of a single one also who is still to be asked."""
    regels: list[str] = []
    for stand in reversed(standen):
        totaal = len(stand.stappen)
        balk = "█" * round(_BALK * stand.klaar / totaal)
        regels.append(
            f"{scherm.vet(stand.ronde.id)}  {balk:░<{_BALK}}  {stand.klaar} van {totaal}"
            f"  ({_telling(stand)})"
            f"{'; gesloten' if stand.ronde.gesloten else ''}"
        )
        if keuze := _keuze(stand.ronde):
            regels += scherm.vouw(schoon(keuze), "  ")
    if len(standen) == 1:
        regels += _per_stap(standen[0], scherm)
    return "\n".join(regels) or "Er is nog geen ronde; begin er een met: kaart ronde begin"


def _telling(stand: Rondestand) -> str:
    return ", ".join(f"{n} {stap.value}" for stap in Rondestap if (n := stand.aantal(stap)))


def _keuze(ronde: Ronde) -> str:
    delen = [f"wijk {opsomming(ronde.wijken)}"] if ronde.wijken else []
    delen += [f"thema {opsomming(ronde.themas)}"] if ronde.themas else []
    return "; ".join(delen)


def _per_stap(stand: Rondestand, scherm: Scherm) -> Iterable[str]:
    for stap in (Rondestap.OPEN, Rondestap.GEWIJZIGD, Rondestap.GESTOPT, Rondestap.KLOPT):
        wie = [voortgang for voortgang in stand.stappen if voortgang.stap is stap]
        if wie:
            yield ""
            yield scherm.vet(f"{stap.value} ({len(wie)})")
        for v in wie:
            dag = f", {datumtekst(v.op)}" if v.op else ""
            if stap is Rondestap.OPEN and v.niet_bereikt:
                dag = f", niet bereikt op {opsomming([datumtekst(d) for d in v.niet_bereikt])}"
            yield from scherm.vouw(schoon(f"{v.naam} [{v.id}]{dag}"), "  ", "    ")


def stand_als_md(standen: Sequence[Rondestand], _: Scherm) -> str:
    """Return a table in Markdown, a row per round."""
    koppen = ("ronde", "klaar", "van", *(stap.value for stap in Rondestap))
    rijen = [(s.klaar, len(s.stappen), *map(s.aantal, Rondestap)) for s in standen]
    return als_md_tabel(
        koppen,
        [(s.ronde.id, *map(str, rij)) for s, rij in zip(standen, rijen, strict=True)],
    )


def stand_als_json(standen: Sequence[Rondestand], _: Scherm) -> str:
    """Return a list of objects, the oldest round first."""
    return als_json_tekst(
        [
            {
                "ronde": s.ronde.id,
                "begonnen": s.ronde.begonnen,
                "via": s.ronde.via,
                "wijken": s.ronde.wijken,
                "themas": s.ronde.themas,
                "gesloten": s.ronde.gesloten,
                "klaar": s.klaar,
                "totaal": len(s.stappen),
                **{stap.value: s.aantal(stap) for stap in Rondestap},
                "organisaties": [
                    {
                        "id": v.id,
                        "naam": v.naam,
                        "stap": v.stap.value,
                        "op": v.op,
                        "niet_bereikt": v.niet_bereikt,
                    }
                    for v in s.stappen
                ],
            }
            for s in standen
        ]
    )


STANDVORMEN: Vormen[Sequence[Rondestand]] = {
    "lijst": van_antwoord(stand_als_lijst),
    "json": van_antwoord(stand_als_json),
    "md": van_antwoord(stand_als_md),
}


def _lijsten(pakket: Rondepakket, _: Scherm) -> str:
    """Return the files, as one would type their names here."""
    bestanden = (f"{_van_hier(pad)}: {wat}" for pad, wat in pakket.bestanden)
    return "\n".join(map(schoon, (pakket.kop, *bestanden)))


def _van_hier(pad: Path) -> Path:
    hier = Path.cwd()
    return pad.relative_to(hier) if pad.is_relative_to(hier) else pad


LIJSTENVORM: Vorm[Rondepakket] = van_antwoord(_lijsten)
