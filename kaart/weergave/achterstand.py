"""The answer of `kaart verouderd` to be read: what to check and why, and how each wijk stands."""

from kaart.handelingen import Stapel
from kaart.nakijken import Achterstand, Nakijkpunt, Wijkstand
from kaart.oordeel import Oordeel, Stand
from kaart.taal import datumtekst, meldingtekst, opsomming
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon

_BALK = 20
_VOLGORDE = (Stand.ONBEKEND, Stand.VEROUDERD, Stand.BIJNA, Stand.ACTUEEL)


def als_lijst(stapel: Stapel, scherm: Scherm) -> str:
    """Return what to check, the most urgent first and why, then the summary per wijk."""
    achterstand = stapel.te_tonen
    regels = [*scherm.vouw(telling(stapel)), ""]
    for nummer, ding in enumerate(achterstand, 1):
        regels += _ding(ding, nummer, scherm)
    if achterstand:
        regels.append("")
    return "\n".join([*regels, *samenvatting(stapel, scherm)])


def telling(stapel: Stapel) -> str:
    """Say how much there is to check, and in what order it stands."""
    standen = [a.oordeel.stand for a in stapel.overzicht.achterstand]
    gemeld = sum(bool(a.gemeld) for a in stapel.overzicht.achterstand)
    if not standen:
        return "Alles is actueel." if stapel.overzicht.bekeken else "Niets bij deze keuze."
    geteld = [f"{standen.count(stand)} {stand.value}" for stand in _VOLGORDE if stand in standen]
    bij = f" Bij {gemeld} is iets gemeld." if gemeld else ""
    eerst = "wat is gemeld, dan " if gemeld else ""
    volgorde = f" Bovenaan staat {eerst}wat oud is en veel wordt gebruikt." if standen[1:] else ""
    getoond = len(stapel.te_tonen)
    eerste = f" Dit zijn de eerste {getoond}." if 1 < getoond < len(standen) else ""
    return f"Na te kijken: {opsomming(geteld)}.{bij}{volgorde}{eerste}"


def naamtekst(ding: Achterstand) -> str:
    """Return the name, and what it is when that is no organisation."""
    return ding.naam if ding.soort == "organisatie" else f"{ding.naam} ({ding.soort})"


def _ding(ding: Achterstand, nummer: int, scherm: Scherm) -> list[str]:
    naam, rand = schoon(ding.naam), " " * 5
    regels = scherm.vouw(f"{schoon(naamtekst(ding))}  [{ding.id}]", f"{nummer:>3}. ", rand)
    regels[0] = regels[0].replace(naam, scherm.vet(naam), 1)
    regels += scherm.vouw(schoon(_oordeeltekst(ding)), rand)
    for melding in ding.gemeld:
        gevouwen = scherm.vouw(schoon(f"Gemeld op {meldingtekst(melding)}"), rand, rand + "  ")
        regels += [scherm.nadruk(regel) for regel in gevouwen]
    if ding.weghalen:
        gevouwen = scherm.vouw(schoon(f"Haal weg: {ding.weghalen}"), rand, rand + "  ")
        regels += [scherm.nadruk(regel) for regel in gevouwen]
    elif delen := delentekst(ding):
        gevouwen = scherm.vouw(schoon(f"Na te kijken: {delen}"), rand, rand + "  ")
        regels += [scherm.gedempt(regel) for regel in gevouwen]
    return regels


def _oordeeltekst(ding: Achterstand) -> str:
    """Return the verdict, since when, and why it stands where it stands."""
    waarom = f" · {ding.belang}" if str(ding.belang) else ""
    return f"{ding.oordeel.stand.value}: {sinds(ding.oordeel)}{waarom}"


def delentekst(ding: Achterstand) -> str:
    """Name what in a file is old and since when, when that is not simply the file as a whole."""
    if ding.weghalen:
        return f"haal weg: {ding.weghalen}"
    oud = [p for p in ding.punten if p.oordeel.stand is not Stand.ACTUEEL and _los(p, ding)]
    if [p.wat for p in oud] == [ding.soort]:
        return ""
    return "; ".join(f"{punt.wat} ({sinds(punt.oordeel)})" for punt in oud)


def _los(punt: Nakijkpunt, ding: Achterstand) -> bool:
    """Say whether a part is worth a name: it has its own clock, or what it follows is not asked."""
    return punt.eigen or all(ander.soort != "organisatie" for ander in ding.punten)


def sinds(oordeel: Oordeel) -> str:
    """Return since when: a date in words, or "zonder datum"."""
    return datumtekst(oordeel.controle.op) if oordeel.dag else "zonder datum"


def samenvatting(stapel: Stapel, scherm: Scherm) -> list[str]:
    """Return per wijk the share that was checked in time, as a bar with its numbers in words."""
    per_wijk = stapel.overzicht.per_wijk
    if not any(stand.totaal for stand in per_wijk):
        wat = opsomming(stapel.soorten or ("organisatie",), "of")
        return scherm.vouw(f"Op deze kaart staat geen {wat}.")
    breedte = max((len(stand.naam) for stand in per_wijk), default=0)
    regels = [scherm.vet(regel) for regel in scherm.vouw(f"Per wijk: {waarvan(stapel)}")]
    for stand in per_wijk:
        naam = f"{schoon(stand.naam):<{breedte}}"
        if stand.totaal:
            balk = "█" * (stand.procent * _BALK // 100)
            regels.append(f"  {naam}  {balk:░<{_BALK}}  {_deel(stand)}")
        else:
            regels.append(f"  {naam}  {'':<{_BALK}}  geen")
    return regels


def _deel(stand: Wijkstand) -> str:
    return f"{stand.op_tijd:>3} van {stand.totaal:>3} ({stand.procent}%)"


def waarvan(stapel: Stapel) -> str:
    """Say of what the bar is the share."""
    if stapel.soorten:
        return f"{opsomming(stapel.soorten)}, deel dat op tijd is gecontroleerd"
    maanden = stapel.kaart.gegevens.termijnen.organisatie.verouderd
    return f"organisaties die in de laatste {maanden} maanden zijn gecontroleerd"
