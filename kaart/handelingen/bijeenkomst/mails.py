"""The mails of a meeting as drafts in a folder: nothing is sent from here."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.bestand import Werkmap, eis_binnen
from kaart.drukwerk import druk_bladen
from kaart.handelingen.bijeenkomst.brieven import bevestiging, uitnodiging
from kaart.handelingen.bijeenkomst.namen import eis_plek_voor_namen
from kaart.handelingen.bijeenkomst.zaak import Zaak, open_zaak
from kaart.handelingen.druk.verzoek import Drukverzoek
from kaart.handelingen.druk.vraag import stel_vraag
from kaart.handelingen.rondes.lijsten import Lijsten, schrijf_lijsten
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.voortgang import Voortgang, ongezien
from kaart.hulp import Keuze, begrijp_gebied, begrijp_thema, kies_organisaties
from kaart.model import LANDELIJK, Kaart
from kaart.nakijken import (
    PDF,
    Mailbijlage,
    beheerder_van,
    maak_bellijst,
    maak_concept,
    postbus_van,
)
from kaart.wijk import nieuwste_eerst, organisatienaam

_MAP = "drukwerk"
_ZONDER = "zonder-mailbox.txt"


class Uitnodigverzoek(NamedTuple):
    """Whom to invite: of the wijk of the meeting, unless other ones are named."""

    bijeenkomst: str
    wijken: tuple[str, ...] = ()
    themas: tuple[str, ...] = ()
    aantal: int | None = None
    doel: Path | None = None


class Mailantwoord(NamedTuple):
    """What was made, and to whom, in the order to send it."""

    regels: tuple[str, ...]


def nodig_uit(
    werkmap: Werkmap, peildatum: date, verzoek: Uitnodigverzoek, volg: Voortgang = ongezien
) -> Uitkomst[Mailantwoord]:  # fmt: skip
    """Write an invitation for each organisation, with its present sheet; newcomers come first.

    Raises KaartFout when there is nobody to invite, or nobody who invites.
    """
    zaak = open_zaak(werkmap, peildatum, verzoek.bijeenkomst)
    kaart, bijeenkomst = zaak.kaart, zaak.bijeenkomst
    beheerder = beheerder_van(kaart)
    doel, binnen = verzoek.doel, None
    if doel is None:
        doel, binnen = werkmap.wortel / _MAP / f"{bijeenkomst.id}-uitnodigingen", werkmap.wortel
        eis_binnen(binnen, doel)
    volgorde = nieuwste_eerst(kaart, _gekozen(zaak, verzoek, peildatum), bijeenkomst.id)
    met_postbus = [(id_, kent) for id_, kent in volgorde if _postbus(kaart, id_)]
    met_postbus = met_postbus[: verzoek.aantal]
    if not met_postbus:
        raise KaartFout("er is niemand om uit te nodigen met een mailbox op de kaart")
    bladen, niet = _bladen(werkmap, peildatum, [id_ for id_, _ in met_postbus], volg)
    bestanden, regels = [], []
    breed = len(str(len(met_postbus)))
    for nummer, (id_, kent) in enumerate(met_postbus, 1):
        wie, aan = kaart.organisaties[id_], _postbus(kaart, id_)
        brief = uitnodiging(kaart, bijeenkomst, wie, aan, beheerder, bladen.get(id_, ()))
        naam = f"{nummer:0{breed}}-{id_}.eml"
        bestanden.append((naam, f"aan {aan}", maak_concept(brief, beheerder)))
        eerder = f"zat eerder bij {kent} van hen" if kent else "voor het eerst"
        regels.append(f"  {naam}  {wie.naam}, {eerder}")
    kop = f"{doel}: {len(bestanden)} uitnodigingen om na te kijken en te versturen"
    zonder = [id_ for id_, _ in volgorde if not _postbus(kaart, id_)]
    if zonder:
        bestanden.append(
            (_ZONDER, "om te bellen of langs te gaan", _om_te_bellen(kaart, zonder, peildatum))
        )
    schrijf_lijsten(doel, Lijsten(tuple(bestanden)), binnen)
    return Uitkomst(
        Mailantwoord((kop, *regels)),
        opmerkingen=(*zaak.opmerkingen, *niet, *_telt_zonder(zonder)),
        ten_slotte=zaak.ten_slotte,
    )


def bevestig_aanmeldingen(
    werkmap: Werkmap, peildatum: date, wie: str, doel: Path | None
) -> Uitkomst[Mailantwoord]:
    """Write a word to each organisation that signed up. Raises KaartFout when none did."""
    zaak = open_zaak(werkmap, peildatum, wie)
    kaart, bijeenkomst = zaak.kaart, zaak.bijeenkomst
    plek = eis_plek_voor_namen(werkmap, doel)
    beheerder = beheerder_van(kaart)
    if not zaak.aanmeldingen:
        raise KaartFout(f"voor {bijeenkomst.id} heeft zich nog niemand aangemeld")
    bestanden, regels = [], []
    for id_, aantal in sorted(zaak.aanmeldingen.items()):
        aan = _postbus(kaart, id_)
        if not aan:
            continue
        organisatie = kaart.organisaties[id_]
        brief = bevestiging(kaart, bijeenkomst, organisatie, aan, beheerder, aantal)
        naam = f"{id_}.eml"
        bestanden.append((naam, f"aan {aan}", maak_concept(brief, beheerder)))
        regels.append(f"  {naam}  {organisatie.naam}, {aantal}")
    schrijf_lijsten(plek, Lijsten(tuple(bestanden)), None)
    kop = f"{plek}: {len(bestanden)} mails om na te kijken en te versturen"
    zonder = [organisatienaam(kaart, id_) for id_ in zaak.aanmeldingen if not _postbus(kaart, id_)]
    weg = "in deze mails staat hoeveel mensen er komen: vernietig ze als zij verstuurd zijn"
    return Uitkomst(
        Mailantwoord((kop, *regels)),
        opmerkingen=(*zaak.opmerkingen, *_zegt_zonder(zonder), weg),
        ten_slotte=zaak.ten_slotte,
    )


def _gekozen(zaak: Zaak, verzoek: Uitnodigverzoek, peildatum: date) -> list[str]:
    kaart = zaak.kaart
    wijken = verzoek.wijken or tuple(filter(None, (zaak.bijeenkomst.wijk,)))
    keuze = Keuze(
        tuple(begrijp_gebied(kaart, tekst) for tekst in wijken),
        tuple(thema for tekst in verzoek.themas for thema in begrijp_thema(kaart, tekst)),
    )
    return [
        organisatie.id
        for organisatie in kies_organisaties(kaart, keuze, peildatum)
        if organisatie.werkgebied != (LANDELIJK,)  # a helpline does not come to a meeting here
    ]


def _postbus(kaart: Kaart, id_: str) -> str:
    organisatie = kaart.organisaties.get(id_)
    return postbus_van(organisatie) if organisatie else ""


def _bladen(
    werkmap: Werkmap, dag: date, ids: Sequence[str], volg: Voortgang
) -> tuple[Mapping[str, tuple[Mailbijlage, ...]], tuple[str, ...]]:
    """Return the sheet of each as a PDF of its own, and of whom there is none."""
    vraag = stel_vraag(
        werkmap, dag, Drukverzoek(organisaties=tuple(ids)), ongezien, hulpvraag_kiest=True
    )
    bladen = vraag.bladen()
    uit: dict[str, tuple[Mailbijlage, ...]] = {}
    niet = list(vraag.niet_gedrukt)
    for blad in volg(bladen, len(bladen), "Bladen drukken"):
        proef = druk_bladen([blad], vraag.opdracht._replace(titel=blad.inhoud.naam))
        niet += [f"{g.naam}: {g.reden}" for g in proef.geweigerd]
        if proef.pdf:
            uit[blad.inhoud.id] = (Mailbijlage(f"{blad.inhoud.id}.pdf", PDF, proef.pdf),)
    return uit, tuple(f"uitgenodigd zonder blad: {reden}" for reden in niet)


def _om_te_bellen(kaart: Kaart, ids: Sequence[str], dag: date) -> bytes:
    """Return who has no mailbox, with the number to call, newcomers first."""
    regels = []
    for id_ in ids:
        organisatie = kaart.organisaties[id_]
        (regel,) = maak_bellijst((organisatie,), kaart, dag)
        regels.append(", ".join(filter(None, (organisatie.naam, regel.telefoon))))
    return "".join(f"{regel}\n" for regel in regels).encode()


def _telt_zonder(ids: Sequence[str]) -> Iterator[str]:
    if ids:
        wie = "1 organisatie" if len(ids) == 1 else f"{len(ids)} organisaties"
        yield f"van {wie} staat geen mailbox op de kaart; zij staan in {_ZONDER}"


def _zegt_zonder(namen: Sequence[str]) -> Iterator[str]:
    if namen:
        yield f"geen mailbox op de kaart, bel of ga langs: {', '.join(namen)}"
