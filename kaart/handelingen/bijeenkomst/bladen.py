"""The sheets of who is there: bound as a map on the spot, or hung on the wall by thema."""

from datetime import date
from pathlib import Path

from kaart.basis import KaartFout
from kaart.bestand import Werkmap
from kaart.drukwerk import WANDPAPIER, druk_wand, maak_wand
from kaart.handelingen.bijeenkomst.plek import bewaar_in, map_voor
from kaart.handelingen.bijeenkomst.tafelwerk import Bestandantwoord
from kaart.handelingen.bijeenkomst.zaak import Zaak, open_zaak
from kaart.handelingen.druk.afdrukken import druk_af
from kaart.handelingen.druk.verzoek import Drukverzoek
from kaart.handelingen.druk.vraag import stel_vraag
from kaart.handelingen.uitkomst import Uitkomst
from kaart.handelingen.voortgang import Voortgang, ongezien
from kaart.hulp import begrijp_keuze
from kaart.vrijgave import Publiek
from kaart.wijk import dagentekst


def maak_map_ter_plekke(
    werkmap: Werkmap, peildatum: date, wie: str, doel: Path | None, volg: Voortgang = ongezien
) -> Uitkomst[Bestandantwoord]:  # fmt: skip
    """Print the binder of who is there, with its index of hulpvragen, and a blank sheet.

    Raises KaartFout when nobody is there, or no sheet can be printed.
    """
    zaak = open_zaak(werkmap, peildatum, wie)
    bijeenkomst = zaak.bijeenkomst
    kop = ", ".join(filter(None, (bijeenkomst.naam, dagentekst(bijeenkomst))))
    verzoek = Drukverzoek(organisaties=_aanwezigen(zaak), titelblad=kop)
    leeg = Drukverzoek(leeg=True)
    plek, naam = map_voor(werkmap, doel), bijeenkomst.id
    gemaakt = [
        druk_af(werkmap, peildatum, soort, wat, plek / f"{naam}-{achter}.pdf", volg)
        for soort, wat, achter in (("map", verzoek, "map"), ("formulier", leeg, "leeg-blad"))
    ]
    regels = tuple(regel for uitkomst in gemaakt for regel in uitkomst.antwoord.regels)
    opmerkingen = tuple(dict.fromkeys(zin for uitkomst in gemaakt for zin in uitkomst.opmerkingen))
    return Uitkomst(
        Bestandantwoord(regels),
        opmerkingen=(*zaak.opmerkingen, *_zonder_blad(zaak), *opmerkingen),
        ten_slotte=zaak.ten_slotte,
        code=max(uitkomst.code for uitkomst in gemaakt),
    )


def hang_op(
    werkmap: Werkmap, peildatum: date, wie: str, papier: str, doel: Path | None
) -> Uitkomst[Bestandantwoord]:  # fmt: skip
    """Print a card per thema, and say which sheet hangs where. Raises KaartFout for nobody."""
    zaak = open_zaak(werkmap, peildatum, wie)
    papier = begrijp_keuze("papier", papier, WANDPAPIER)
    vraag = stel_vraag(
        werkmap, peildatum, Drukverzoek(organisaties=_aanwezigen(zaak)), ongezien,
        hulpvraag_kiest=True,
    )  # fmt: skip
    kaart = vraag.vrij(Publiek.OPENBAAR).kaart
    wand = maak_wand(vraag.bladen(), kaart)
    if not wand:
        raise KaartFout(f"er is niets op te hangen: {'; '.join(vraag.niet_gedrukt)}")
    opdracht = vraag.opdracht._replace(titel=zaak.bijeenkomst.naam)
    product = druk_wand(wand, kaart, opdracht, papier)
    pad = bewaar_in(werkmap, doel, f"{zaak.bijeenkomst.id}-wand.pdf", product.pdf)
    hangt = tuple(f"  {kaart_.thema}: {', '.join(kaart_.hier)}" for kaart_ in wand)
    niet = tuple(f"niet gedrukt: {reden}" for reden in vraag.niet_gedrukt)
    return Uitkomst(
        Bestandantwoord((f"{pad}: {product.verslag}", *hangt)),
        opmerkingen=(*zaak.opmerkingen, *_zonder_blad(zaak), *niet),
        ten_slotte=zaak.ten_slotte,
        code=int(bool(niet)),
    )


def _aanwezigen(zaak: Zaak) -> tuple[str, ...]:
    ids = zaak.organisaties()
    if not ids:
        raise KaartFout(
            f"van {zaak.bijeenkomst.id} is nog niet bekend wie er komen",
            "schrijf aanmeldingen op met kaart bijeenkomst aanmelding, of wie er waren bij "
            "aanwezig",
        )
    return ids


def _zonder_blad(zaak: Zaak) -> tuple[str, ...]:
    """Say who is there and has no sheet: they fill in the blank one."""
    bij = zaak.bijeenkomst.aanwezig_zonder_kaart if zaak.bijeenkomst.aanwezig else zaak.aanmeldingen
    zonder = [wie for wie in bij if wie not in zaak.kaart.organisaties]
    return (f"nog geen blad, geef het lege: {', '.join(zonder)}",) if zonder else ()
