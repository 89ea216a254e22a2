"""The answer of `kaart bouwblokken` to be read: first how little is known, then who meets."""

from collections.abc import Iterator

from kaart.handelingen import Blokkenantwoord, Uitkomst
from kaart.model import Kaart
from kaart.oordeel import met_bron, oordeel_aanbod, vertrouwensregel
from kaart.taal import DAGEN, dagentekst, klok, opsomming, tijdregels, tijdtekst, woord
from kaart.weergave.gebouw import gebouwregels
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon
from kaart.wijk import Bijna, Blok, Cluster, Koppelkans, MisschienOok, Tegelijk

_IN = "   "
_MEESTE = 20  # of one kind, where people read; the machine forms have them all


def als_lijst(uitkomst: Uitkomst[Blokkenantwoord], scherm: Scherm) -> str:
    """Return the whole answer in sentences."""
    antwoord = uitkomst.antwoord
    blokken = antwoord.bouwblokken
    regels = [scherm.gedempt(f"Begrepen: {schoon(zin)}") for zin in antwoord.gevraagd]
    regels += [*scherm.vouw(dekkingsregel(antwoord)), ""]
    for gebouw in antwoord.gebouwen:
        regels += gebouwregels(antwoord.kaart, gebouw, scherm)
    if not blokken.clusters:
        regels += [*scherm.vouw("Voor zover bekend komt hier niets samen."), ""]
    for cluster in blokken.clusters:
        regels += [*_clusterregels(antwoord, cluster, scherm), ""]
    kaart = antwoord.kaart
    for kop, zinnen in (
        ("Kunnen naar elkaar verwijzen", [kanszin(kaart, k) for k in blokken.koppelkansen]),
        ("Bijna samen", [bijnazin(b) for b in blokken.bijna]),
        ("Tegelijk, op een andere plek", [tegelijkzin(kaart, t) for t in blokken.tegelijk]),
        ("Misschien ook: het uur is niet bekend", [_misschienzin(m) for m in blokken.misschien]),
    ):
        regels += _stuk(kop, zinnen, scherm)
    return "\n".join(regels).rstrip()


def dekkingsregel(antwoord: Blokkenantwoord) -> str:
    """Say of how much of it anything is known."""
    blokken = antwoord.bouwblokken
    lopend = f"{blokken.blokken} lopende bouwblokken"
    if blokken.blokken == 1:
        lopend = "het ene lopende bouwblok"
    weet = f"Van {lopend} zijn bij {blokken.met_plek_en_moment} de plek, de dag en het uur of"
    return f"{weet} dagdeel bekend; over de andere zegt dit overzicht niets."


def _clusterregels(antwoord: Blokkenantwoord, cluster: Cluster, scherm: Scherm) -> Iterator[str]:
    naam = schoon(antwoord.kaart.locaties[cluster.locatie].naam)
    kop = f"{naam}  [{cluster.locatie}]"
    yield scherm.vet(naam) + scherm.gedempt(f"  [{cluster.locatie}]") if scherm.kleur else kop
    yield from scherm.vouw(clusterzin(cluster), _IN)
    for blok in cluster.blokken:
        eigen = [moment for moment in cluster.momenten if moment.blok.sleutel == blok.sleutel]
        wie = f"{blok.aanbod.naam}, {blok.organisatie.naam} [{blok.organisatie.id}]"
        yield from scherm.vouw(schoon(f"• {wie}"), _IN, f"{_IN}  ")
        oud = (
            f"{'; '.join(tijdregels(moment.tijd for moment in eigen))}; {leeftijd(antwoord, blok)}"
        )
        yield from (scherm.gedempt(r) for r in scherm.vouw(schoon(oud), f"{_IN}  "))


def clusterzin(cluster: Cluster) -> str:
    """Say on which days and hours a group meets, and how many at once."""
    dagen = dagentekst(cluster.dagen)
    uren = "de uren zijn niet van alle bekend"
    if cluster.van is not None and cluster.tot is not None:
        uren = f"{klok(cluster.van)}-{klok(cluster.tot)} uur"
    lang = ", een dagprogramma" if cluster.dagprogramma else ""
    return f"{dagen}, {uren}{lang}, hooguit {cluster.piek} tegelijk"


def leeftijd(antwoord: Blokkenantwoord, blok: Blok) -> str:
    """Say how far the times of a block may be trusted."""
    termijnen = antwoord.kaart.gegevens.termijnen
    bronnen = blok.aanbod.bronnen or blok.organisatie.bronnen
    oordeel = oordeel_aanbod(blok.aanbod, blok.organisatie, termijnen, antwoord.peildatum)
    return vertrouwensregel(met_bron(oordeel, bronnen))


def _stuk(kop: str, zinnen: list[str], scherm: Scherm) -> Iterator[str]:
    if not zinnen:
        return
    yield scherm.gedempt(f"── {kop} ".ljust(scherm.leesbreedte, "─"))
    for zin in zinnen[:_MEESTE]:
        yield from scherm.vouw(schoon(zin), "• ", "  ")
    if len(zinnen) > _MEESTE:
        meer = f"en nog {len(zinnen) - _MEESTE}; kies een wijk of plek, of neem --formaat csv"
        yield from scherm.vouw(meer, "  ")
    yield ""


def kanszin(kaart: Kaart, kans: Koppelkans) -> str:
    """Say who could refer to whom, and why."""
    wie = f"{_blok(kans.een)} en {_blok(kans.ander)}"
    dagen = dagentekst(kans.dagen)
    waar = f"{kaart.locaties[kans.locatie].naam}, {dagen}"
    apart = "" if kans.waarom == "samen" else f" ({kans.waarom})"
    voor = opsomming([woord(d) for d in kans.doelgroepen])
    return f"{wie}. {waar}{apart}; allebei voor {voor}, elk iets anders."


def bijnazin(bijna: Bijna) -> str:
    """Say who nearly meets."""
    een, ander = (f"{_blok(m.blok)} ({tijdtekst(m.tijd)})" for m in (bijna.een, bijna.ander))
    plekken = dict.fromkeys(m.blok.locatie.naam for m in (bijna.een, bijna.ander) if m.blok.locatie)
    return f"{een} en {ander}: {bijna.soort}, {opsomming(list(plekken))}."


def tegelijkzin(kaart: Kaart, tegelijk: Tegelijk) -> str:
    """Say between whom the same people have to choose."""
    een, ander = (
        f"{_blok(m.blok)} ({m.blok.locatie.naam if m.blok.locatie else ''}, {tijdtekst(m.tijd)})"
        for m in (tegelijk.een, tegelijk.ander)
    )
    voor = opsomming([woord(d) for d in tegelijk.doelgroepen])
    over = opsomming([kaart.themas[t].naam for t in tegelijk.themas if t in kaart.themas])
    return f"{een} en {ander}. Allebei voor {voor}, over {over}."


def _misschienzin(misschien: MisschienOok) -> str:
    wie = opsomming([_blok(blok) for blok in misschien.misschien])
    bij = [blok.locatie.naam for blok in misschien.misschien if blok.locatie]
    return f"{bij[0]}, {DAGEN[misschien.dag]}: {wie}."


def _blok(blok: Blok) -> str:
    return f"{blok.aanbod.naam} van {blok.organisatie.naam}"
