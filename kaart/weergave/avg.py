"""What `kaart avg` shows, on the screen of who keeps the map: here names may stand."""

from collections.abc import Iterator, Sequence

from kaart.avg import Hoe, Inzage, Oud, Plan, Spoor, Tekstvondst, Verleden
from kaart.taal import datumtekst, opsomming
from kaart.weergave.scherm import Scherm
from kaart.weergave.schoonmaken import schoon

_INSPRING = "  "
_BEELD = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".ico", ".bmp")
_NOEM = 12  # places in one file; whoever wants more opens it


def inzage_als_tekst(inzage: Inzage, scherm: Scherm) -> str:
    """Return all places, the certain ones first."""
    regels = [*_gezocht(inzage, scherm)]
    for kop, zeker in (("In de bestanden", True), ("Misschien: alleen de achternaam", False)):
        gevonden = list(_bestanden(inzage.doorzocht.sporen, zeker=zeker))
        regels += _blok(scherm, kop, gevonden, _niets_gelezen(inzage) if zeker else "niets")
    if inzage.verleden is not None:
        rest = inzage.verleden.onleesbaar or inzage.verleden.ondiep
        leeg = "niets (niet alles is gelezen: zie onderaan)" if rest else "niets"
        gevonden = list(_verleden(inzage.verleden))
        regels += _blok(scherm, "In de geschiedenis van git", gevonden, leeg)
    papier = [
        f"uitgave {b.uitgave} ({datumtekst(b.datum)}): blad {b.bladcode} {b.naam}"
        for b in inzage.gedrukt
    ]
    regels += _blok(scherm, "Op papier", papier)
    regels += _vergeten(inzage, scherm)
    regels += _blok(scherm, "Niet doorzocht", _dicht(inzage), leeg="")
    return "\n".join(regels).rstrip("\n")


def _gezocht(inzage: Inzage, scherm: Scherm) -> Iterator[str]:
    wie = opsomming([persoon.id for persoon in inzage.personen])
    namen = opsomming([f"“{naald.gevraagd}”" for naald in inzage.naalden])
    yield from scherm.vouw(schoon(f"Gezocht naar {namen}{f' ({wie})' if wie else ''}."))
    yield ""


def _niets_gelezen(inzage: Inzage) -> str:
    """Say how much "niets" is worth: what was read, and that not all could be."""
    aantal = inzage.doorzocht.gelezen
    gelezen = f"niets ({aantal} bestand{'en' * (aantal != 1)} gelezen"
    rest = ", niet alles: zie onderaan)" if inzage.doorzocht.dicht else ")"
    return gelezen + rest


def _blok(scherm: Scherm, kop: str, regels: Sequence[str], leeg: str = "niets") -> list[str]:
    if not regels and not (leeg and kop != "Misschien: alleen de achternaam"):
        return []
    uit = [scherm.vet(f"{kop}: {len(regels) or leeg}")]
    for regel in regels:
        uit += scherm.vouw(schoon(regel), _INSPRING, _INSPRING * 2)
    return [*uit, ""]


def _vergeten(inzage: Inzage, scherm: Scherm) -> list[str]:
    """Return what is on paper of people whose name is gone, and what to do with that."""
    bladen = [
        f"uitgave {b.uitgave} ({datumtekst(b.datum)}): blad {b.bladcode} {b.naam} "
        f"({wie.id}, vergeten op {datumtekst(wie.dag)})"
        for wie in inzage.van_vergeten
        for b in wie.bladen
    ]
    if not bladen:
        return []
    regels = _blok(scherm, "Op papier, van wie vergeten is", bladen)
    zin = "Hun naam bewaart kaart niet meer: kijk op die bladen zelf of het om deze persoon gaat."
    return [*regels[:-1], *scherm.vouw(zin, _INSPRING), ""]


def _bestanden(sporen: Sequence[Spoor], *, zeker: bool) -> Iterator[str]:
    for spoor in sporen:
        treffers = [t for t in spoor.treffers if (t.hoe is not Hoe.MISSCHIEN) is zeker]
        for treffer in treffers[:_NOEM]:
            yield _plek(spoor, treffer)
        if len(treffers) > _NOEM:
            yield f"{spoor.bestand}: nog {len(treffers) - _NOEM} plekken"


def _plek(spoor: Spoor, treffer: Tekstvondst) -> str:
    if not treffer.regel:
        return f"{spoor.bestand}  in de naam van het bestand"
    plek = f", bladzijde {treffer.regel}" if spoor.is_pdf else f":{treffer.regel}"
    return f"{spoor.bestand}{plek}  {treffer.fragment}"


def _verleden(verleden: Verleden) -> Iterator[str]:
    for oud in sorted(verleden.bestanden, key=lambda oud: oud.hoe is Hoe.MISSCHIEN):
        yield _oud(oud)
    for bericht in verleden.berichten:
        yield f"in het bericht bij {bericht.commit} ({datumtekst(bericht.dag)})"
    if verleden.schrijver:
        keer = "1 keer" if verleden.schrijver == 1 else f"{verleden.schrijver} keer"
        yield f"als schrijver van een wijziging: {keer}"


def _oud(oud: Oud) -> str:
    sinds = f"sinds {datumtekst(oud.sinds.dag)} ({oud.sinds.commit})"
    tot = f"tot {datumtekst(oud.tot.dag)} ({oud.tot.commit})" if oud.tot else "nog steeds"
    misschien = ", misschien: alleen de achternaam" if oud.hoe is Hoe.MISSCHIEN else ""
    return f"{oud.bestand}: {sinds}, {tot}{misschien}"


def _dicht(inzage: Inzage) -> list[str]:
    dicht = inzage.doorzocht.dicht
    regels = [naam for naam in dicht if not naam.lower().endswith(_BEELD)]
    if beelden := len(dicht) - len(regels):
        regels.append("1 beeld" if beelden == 1 else f"{beelden} beelden")
    if inzage.verleden is not None and inzage.verleden.onleesbaar:
        aantal = inzage.verleden.onleesbaar
        regels.append(f"in de geschiedenis: {aantal} keer een PDF, beeld of ander gesloten bestand")
    if inzage.verleden is not None and inzage.verleden.ondiep:
        regels.append("deze kopie van git heeft niet de hele geschiedenis (git fetch --unshallow)")
    return regels


def plan_als_tekst(plan: Plan, scherm: Scherm) -> str:
    """Return what forgetting somebody will do, and where the name stays."""
    wie = plan.persoon
    regels = [scherm.vet(f"{plan.id} vergeten")]
    om = f"{wie.naam}, {wie.functie} bij {wie.organisatie}" if wie else "niet te lezen"
    regels += scherm.vouw(schoon(f"{plan.bestand} wordt gewist ({om})."), "", _INSPRING)
    regels.append("")
    if plan.inzage is not None:
        regels.append(inzage_als_tekst(plan.inzage, scherm))
    return "\n".join(regels).rstrip("\n")


def daarna_als_tekst(plan: Plan, scherm: Scherm) -> str:
    """Return what is left to do by hand."""
    regels: list[str] = []
    if plan.inlegbladen:
        regels += ["", scherm.vet("Vervangende bladen, zonder de naam:")]
        regels += [
            f"{_INSPRING}kaart drukwerk inlegbladen --sinds {sinds} --uitgave {nieuw}"
            for sinds, nieuw in plan.inlegbladen
        ]
        regels += scherm.vouw("Vraag de deelnemers het oude blad te vernietigen.", _INSPRING)
    inzage = plan.inzage
    if inzage is not None and any(_bestanden(inzage.doorzocht.sporen, zeker=True)):
        regels += ["", scherm.vet("Haal de naam ook uit de bestanden die hierboven staan.")]
    regels += [deel for zin in _niet_gezien(plan) for deel in ("", *scherm.vouw(zin))]
    if inzage is not None and inzage.verleden is not None and _zeker_in_git(inzage.verleden):
        regels += ["", scherm.vet("De geschiedenis van git bewaart de gegevens. Zo gaan ze eruit:")]
        for nummer, stap in enumerate(_GIT, 1):
            regels += scherm.vouw(schoon(stap), f"{_INSPRING}{nummer}. ", _INSPRING + "   ")
    regels += ["", *scherm.vouw(_ELDERS)]
    return "\n".join(regels)


def _niet_gezien(plan: Plan) -> Iterator[str]:
    """Yield what nobody looked at, so that no silence is taken for an answer."""
    if plan.inzage is None:
        yield (
            "Waar de naam nog meer staat, is niet gezocht: het bestand was niet te lezen. Zoek "
            "zelf: kaart avg inzage."
        )
        return
    if any(_bestanden(plan.inzage.doorzocht.sporen, zeker=False)):
        yield "Kijk of de plekken onder “Misschien” over deze persoon gaan."
    if _dicht(plan.inzage):
        yield "Wat onder “Niet doorzocht” staat, kan de naam ook bevatten: kijk daar zelf."


def _zeker_in_git(verleden: Verleden) -> bool:
    return bool(verleden.berichten) or any(
        oud.hoe is not Hoe.MISSCHIEN for oud in verleden.bestanden
    )


# Tried as written: a copy that is no mirror would lose the other branches at the fourth step.
_GIT = (
    (
        "Leg vast dat het weg is en deel dat (git commit, git push); vraag iedereen even niets "
        "vast te leggen."
    ),
    "Haal een kopie met alles erin op: git clone --mirror ADRES.",
    (
        "Herschrijf daarin de geschiedenis met git filter-repo, een los programma: git filter-repo "
        "--invert-paths --path data/personen/ --replace-text VERVANG.txt --replace-message "
        "VERVANG.txt. In VERVANG.txt staat op elke regel wat weg moet, precies zoals het er staat: "
        "de naam, het nummer, de mailbox."
    ),
    (
        "Lukte dat, zet het dan terug, met alle branches en labels (tags): git push --force "
        "--mirror ADRES."
    ),
    "Haal een nieuwe kopie op en kijk of het weg is: kaart avg inzage.",
    "Laat eigenaren van forks hetzelfde doen of hun fork wissen.",
    (
        "Oude wijzigingsvoorstellen (pull requests) kun je niet zelf herschrijven: vraag de site "
        "(bij GitHub: Support) ze op te ruimen, met de kopieën die zij bewaart."
    ),
    (
        "Iedereen haalt de map opnieuw op (git clone) en gooit de oude kopie weg: wie daarin "
        "doorwerkt, zet de naam terug."
    ),
)
_ELDERS = (
    "Denk ook aan wat kaart niet ziet: mail, reservekopieën, gedeelde mappen en afdrukken. "
    "Dit is geen juridisch advies."
)
