"""Each product: a Drukvraag → a Product, and what to do once it is written."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kaart.basis import KaartFout
from kaart.drukwerk import (
    A5,
    A6,
    ALLEEN,
    GEEN_VERSCHUIVING,
    PER_THEMA,
    VELLEN,
    WAARSCHUWING,
    Blad,
    Drukproef,
    Opgesteld,
    Product,
    Stuk,
    Uitgavekeuze,
    begrijp_verschuiving,
    bladen_opnieuw,
    druk_stukken,
    keuze_in_woorden,
    kies_vel,
    lees_archief,
    leg_vast,
    met_personen,
    stel_op,
    titel_van,
    voeg_delen_samen,
    weiger_onvolledig,
    weiger_te_grote_map,
)
from kaart.handelingen.druk.papier import op_papier
from kaart.handelingen.druk.verzoek import KEUZE, eis_vastgelegd_papier
from kaart.handelingen.druk.vraag import Drukvraag
from kaart.handelingen.fouten import fouten_in
from kaart.hulp import Gebied, begrijp_gebied, begrijp_hulpvraag, begrijp_keuze, begrijp_locaties
from kaart.model import STAD, Kaartvel, Persoon
from kaart.vrijgave import Publiek

Afronding = Callable[[], None]


class Gemaakt(NamedTuple):
    """A product, and what remains to be done when its file is there (recording an edition)."""

    product: Product
    afronding: Afronding | None = None


class Druksoort(NamedTuple):
    """One product: what it is, what of a Drukverzoek it heeds, in which forms, and its maker."""

    uitleg: str
    opties: tuple[str, ...]
    vormen: tuple[str, ...]
    maak: Callable[[Drukvraag], Gemaakt]


def _bladen(vraag: Drukvraag) -> Gemaakt:
    _eis_keuze(vraag)
    vraag = op_papier(vraag)
    gekozen, opmerkingen = _voor_wie(vraag, vraag.bladen())
    bladen, afronding = _met_uitgave(vraag, gekozen)
    proeven = druk_stukken(bladen, vraag.opdracht, lambda stukken: _volg_stukken(vraag, stukken))
    delen = [_op_drukvel(vraag, _als_product(proef), proef.per_blad) for proef in proeven]
    product = voeg_delen_samen(delen)
    _weiger_bij_uitgave(vraag, product)
    product = product._replace(opmerkingen=(*opmerkingen, *product.opmerkingen))
    return Gemaakt(product, afronding)


def _voor_wie(vraag: Drukvraag, bladen: list[Blad]) -> tuple[list[Blad], tuple[str, ...]]:
    """Put the contact persons on sheets for deelnemers, and say who is not on them and why."""
    if not vraag.verzoek.voor:
        return bladen, ()
    return _met_personen(vraag, bladen, vraag.personen())


def _met_personen(
    vraag: Drukvraag, bladen: list[Blad], personen: Sequence[Persoon]
) -> tuple[list[Blad], tuple[str, ...]]:
    gemaakt = met_personen(bladen, personen, vraag.dag, vraag.kaart.gegevens.termijnen)
    niet = (f"staat er niet op: {reden}" for reden in gemaakt.niet)
    return gemaakt.bladen, (WAARSCHUWING, *niet)


def _volg_stukken(vraag: Drukvraag, stukken: Sequence[Stuk]) -> Iterator[Stuk]:
    return vraag.volg(stukken, len(stukken), "Delen drukken")


def _als_product(proef: Drukproef) -> Product:
    per_sectie = Counter(blad.sectie.naam for blad in proef.bladen)
    secties = ", ".join(f"{naam} {aantal}" for naam, aantal in per_sectie.items())
    aantal = "1 blad" if len(proef.bladen) == 1 else f"{len(proef.bladen)} bladen"
    return Product(
        proef.pdf,
        f"{aantal} ({secties})" if proef.pdf else "",
        tuple(
            f"gaat door op de achterkant: {naam} ({bladzijden} bladzijden)"
            for naam, bladzijden in proef.doorlopend
        ),
        tuple(f"{g.naam}: {g.reden} (data/organisaties/{g.id}.yaml)" for g in proef.geweigerd),
        per_stuk=proef.per_blad,
    )


def _map(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import Mapindeling, druk_map, op_thema

    _eis_keuze(vraag)
    vraag = op_papier(vraag)
    keuzes = [indeling.value for indeling in Mapindeling]
    per = begrijp_keuze("per", vraag.verzoek.per or Mapindeling.WIJK.value, keuzes)
    indeling = Mapindeling(per)
    vrij = vraag.vrij(Publiek.VERWIJZERS).kaart
    bladen, opmerkingen = _voor_wie(vraag, vraag.bladen())
    if indeling is Mapindeling.THEMA:
        bladen = list(op_thema(bladen, vrij))
    weiger_te_grote_map(len(bladen), vraag.opdracht)
    opgesteld = _stel_op(vraag, bladen)
    proef = druk_map(
        opgesteld.bladen if opgesteld else bladen,
        vrij,
        vraag.opdracht._replace(titel=_titel_van_de_map(vraag)),
        indeling=indeling,
        keuze=_op_het_titelblad(vraag),
        licentie=vraag.kaart.gegevens.licentie,
        uitgave=vraag.verzoek.uitgave,
        vervallen=opgesteld.uitgave.vervallen if opgesteld else (),
        gebieden=vraag.keuze.gebieden,
    )
    _weiger_bij_uitgave(vraag, proef.product)
    product = _op_drukvel(vraag, proef.product, proef.per_stuk, "contactenmap")
    product = product._replace(opmerkingen=(*opmerkingen, *product.opmerkingen))
    return Gemaakt(product, _vastleggen(vraag, opgesteld))


def _leeswijzer(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import druk_leeswijzer

    vraag = op_papier(vraag)
    opdracht = vraag.opdracht._replace(titel="Zo leest u deze map")
    product = druk_leeswijzer(vraag.kaart, opdracht, per_thema=vraag.verzoek.per == PER_THEMA)
    return Gemaakt(_op_drukvel(vraag, product, product.per_stuk, "leeswijzer"))


def _titel_van_de_map(vraag: Drukvraag) -> str:
    eigen = vraag.verzoek.titelblad
    return (
        f"Contactenmap: {eigen}" if eigen else titel_van(vraag.kaart, vraag.keuze, "contactenmap")
    )


def _op_het_titelblad(vraag: Drukvraag) -> str:
    """Return what the binder holds, and that it is not for everybody when names are in it."""
    gevraagd = vraag.verzoek.titelblad or keuze_in_woorden(vraag.kaart, vraag.keuze)
    if not vraag.verzoek.voor:
        return gevraagd
    return f"{gevraagd}, {ALLEEN}" if gevraagd else f"{ALLEEN[:1].upper()}{ALLEEN[1:]}"


def _op_drukvel(
    vraag: Drukvraag, product: Product, per_stuk: Sequence[int], wat: str = "contactbladen"
) -> Product:
    """Lay the pages on A4 (A5 two by two) when that was asked for; `wat` goes in the title."""
    if vraag.verzoek.vorm != "drukvel" or not product.pdf:
        return product
    from kaart.drukwerk import een_op_een, maak_drukvel, printraad, twee_op_een

    leg = twee_op_een if vraag.opdracht.papier == A5 else een_op_een
    indeling = leg(per_stuk)
    opdracht = vraag.opdracht._replace(titel=titel_van(vraag.kaart, vraag.keuze, wat))
    return product._replace(
        pdf=maak_drukvel(product.pdf, indeling, opdracht),
        opmerkingen=(*product.opmerkingen, printraad(indeling.omslaan)),
    )


def _inlegbladen(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import maak_inlegbladen

    vraag = op_papier(vraag)
    archief = lees_archief(vraag.werkmap)
    sinds = archief.zoek(vraag.verzoek.sinds, "sinds")
    if sinds.keuze.voor:
        eis_vastgelegd_papier(vraag.verzoek.vorm, vraag.verzoek.uitgave)
    personen = vraag.personen() if sinds.keuze.voor else ()
    bladen = bladen_opnieuw(sinds.keuze, vraag.kaart, vraag.dag, vraag.onleesbaar, personen)
    gevraagd = {blad.inhoud.id for blad in bladen} | vraag.onleesbaar
    weiger_onvolledig(fouten_in(vraag.resultaat, vraag.dag, gevraagd).values())
    opgesteld = stel_op(
        vraag.verzoek.uitgave, bladen, vraag.kaart, vraag.dag, sinds.keuze, archief,
        opnieuw=vraag.verzoek.opnieuw, onleesbaar=vraag.onleesbaar,
    )  # fmt: skip
    product = maak_inlegbladen(sinds, opgesteld, vraag.kaart, vraag.opdracht)
    if sinds.keuze.voor:
        _, opmerkingen = _met_personen(vraag, bladen, personen)
        product = product._replace(opmerkingen=(*opmerkingen, *product.opmerkingen))
    wat = f"aanvulling op uitgave {sinds.uitgave}"
    op_vel = _op_drukvel(vraag, product, product.per_stuk, wat)
    return Gemaakt(op_vel, _vastleggen(vraag, opgesteld))


def _met_uitgave(vraag: Drukvraag, bladen: list[Blad]) -> tuple[list[Blad], Afronding | None]:
    opgesteld = _stel_op(vraag, bladen)
    if opgesteld is None:
        return bladen, None
    return list(opgesteld.bladen), _vastleggen(vraag, opgesteld)


def _stel_op(vraag: Drukvraag, bladen: list[Blad]) -> Opgesteld | None:
    """Prepare an edition when one was asked for: with every sheet of it, or not at all."""
    if not vraag.verzoek.uitgave:
        return None
    weiger_onvolledig(vraag.niet_gedrukt)
    per = PER_THEMA if vraag.verzoek.per == PER_THEMA else ""
    return stel_op(
        vraag.verzoek.uitgave, bladen, vraag.kaart, vraag.dag,
        Uitgavekeuze.van(vraag.keuze, per, vraag.verzoek.voor),
        lees_archief(vraag.werkmap), opnieuw=vraag.verzoek.opnieuw, onleesbaar=vraag.onleesbaar,
    )  # fmt: skip


def _vastleggen(vraag: Drukvraag, opgesteld: Opgesteld | None) -> Afronding | None:
    if opgesteld is None or opgesteld.bestaat or not vraag.verzoek.uitgave:
        return None
    return lambda: leg_vast(vraag.werkmap, opgesteld.uitgave, opgesteld.codes)


def _weiger_bij_uitgave(vraag: Drukvraag, product: Product) -> None:
    if vraag.verzoek.uitgave:
        weiger_onvolledig(product.geweigerd)


def _kaartjes(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import kies_kaartjes, leg_kaartjes, maak_kaartjes, maak_proefvel

    vel = _vel(vraag)
    verschuiving = (
        begrijp_verschuiving(vraag.verzoek.verschuif)
        if vraag.verzoek.verschuif
        else GEEN_VERSCHUIVING
    )
    if vraag.verzoek.proefvel:
        return Gemaakt(maak_proefvel(vel, vraag.opdracht, verschuiving))
    hulpvragen = {h for tekst in vraag.verzoek.hulpvragen for h in _hulpvragen(vraag, tekst)}
    gekozen = kies_kaartjes(
        vraag.vrij(Publiek.OPENBAAR).kaart, _gebied(vraag), vraag.dag, hulpvragen
    )
    opdracht = vraag.opdracht._replace(titel=titel_van(vraag.kaart, vraag.keuze, "kaartjes"))
    product = maak_kaartjes(gekozen, opdracht, vel, discreet=vraag.verzoek.discreet)
    if vraag.verzoek.vorm == "drukvel":
        product = leg_kaartjes(product, vel, opdracht, verschuiving)
    return Gemaakt(product)


def _hulpvragen(vraag: Drukvraag, tekst: str) -> Iterator[str]:
    """Yield the questions that are meant; of a thema all of them."""
    bedoeld = begrijp_hulpvraag(vraag.kaart, tekst)
    yield from bedoeld.hulpvragen
    for thema in bedoeld.themas:
        yield from (f"{thema}/{h.id}" for h in vraag.kaart.themas[thema].hulpvragen)


def _vel(vraag: Drukvraag) -> Kaartvel:
    if vraag.verzoek.vellen:
        return kies_vel(vraag.verzoek.vellen, vraag.kaart.gegevens.drukwerk.vellen)
    return A6 if vraag.verzoek.groot else VELLEN[0]


def _poster(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import Papier, maak_poster

    if len(vraag.keuze.gebieden) != 1:
        raise KaartFout("Een poster is van één plek: noem hem met --wijk")
    papieren = [papier.value for papier in Papier]
    papier = Papier(begrijp_keuze("papier", vraag.verzoek.papier or Papier.A3.value, papieren))
    gebied = vraag.keuze.gebieden[0]
    opdracht = vraag.opdracht._replace(titel=titel_van(vraag.kaart, vraag.keuze, "poster"))
    return Gemaakt(maak_poster(vraag.vrij(Publiek.OPENBAAR).kaart, gebied, opdracht, papier))


def _rooster(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import PAPIER, blad_van_gebied, blad_van_gebouw, druk_roosters

    if not (vraag.keuze.gebieden or vraag.verzoek.locaties):
        raise KaartFout("Een rooster is van een plek of een wijk: noem --locatie of --wijk")
    papier = begrijp_keuze("papier", vraag.verzoek.papier or "a4", PAPIER)
    kaart, dag, vrij = vraag.kaart, vraag.dag, vraag.vrij(Publiek.OPENBAAR).kaart
    plekken = begrijp_locaties(kaart, vraag.verzoek.locaties)
    bladen = [blad_van_gebouw(vrij, plek, dag) for plek in plekken]
    bladen += [blad_van_gebied(vrij, gebied, dag) for gebied in vraag.keuze.gebieden]
    hier = {plek.id for plek in plekken}
    geweigerd = tuple(
        reden for id_, reden in vraag.fouten.items()
        if (wie := kaart.organisaties.get(id_)) and (
            vraag.keuze.gebieden or any(aanbod.locatie in hier for aanbod in wie.aanbod)
        )
    )  # fmt: skip
    naam = bladen[0].naam if len(bladen) == 1 else "roosters"
    opdracht = vraag.opdracht._replace(titel=f"De week van {naam}")
    return Gemaakt(druk_roosters(bladen, kaart, opdracht, papier, geweigerd))


def _netwerk(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import NETWERKPAPIER, druk_netwerken, maak_netwerkblad

    if not vraag.keuze.netwerken:
        raise KaartFout("Van welk netwerk? Noem het met --netwerk; kaart netwerk noemt ze")
    papier = vraag.verzoek.papier
    vellen = (begrijp_keuze("papier", papier, NETWERKPAPIER),) if papier else NETWERKPAPIER
    vrij = vraag.vrij(Publiek.VERWIJZERS).kaart
    bladen = [maak_netwerkblad(vrij, vrij.netwerken[id_], vraag.dag)
              for id_ in vraag.keuze.netwerken]  # fmt: skip
    opdracht = vraag.opdracht._replace(titel=titel_van(vraag.kaart, vraag.keuze, "netwerk"))
    return Gemaakt(druk_netwerken(bladen, vrij, opdracht, vellen))


def _werving(vraag: Drukvraag) -> Gemaakt:
    return _samen(vraag, "vrijwilligerswerk", "werving")


def _scholing(vraag: Drukvraag) -> Gemaakt:
    return _samen(vraag, "scholing", "scholing")


def _samen(vraag: Drukvraag, soort: str, wat: str) -> Gemaakt:
    """Print what members do for volunteers: of each network asked for, else of the whole map."""
    from kaart.drukwerk import SAMENPAPIER, druk_samen, maak_samenblad

    papier = begrijp_keuze("papier", vraag.verzoek.papier or SAMENPAPIER[0], SAMENPAPIER)
    # A poster hangs where everybody passes; the sheet goes round among members.
    publiek = Publiek.DEELNEMERS if papier == SAMENPAPIER[0] else Publiek.OPENBAAR
    vrij = vraag.vrij(publiek).kaart
    bladen = [
        maak_samenblad(vrij, vrij.netwerken.get(id_), soort, vraag.dag, papier)
        for id_ in vraag.keuze.netwerken or ("",)
    ]
    opdracht = vraag.opdracht._replace(titel=titel_van(vraag.kaart, vraag.keuze, wat))
    return Gemaakt(druk_samen(bladen, vrij, opdracht, papier))


def _formulier(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import maak_formulieren, maak_leeg_formulier
    from kaart.nakijken import maak_vragenlijst

    opdracht = vraag.opdracht._replace(titel=titel_van(vraag.kaart, vraag.keuze, "formulier"))
    if vraag.verzoek.leeg:
        leeg = maak_leeg_formulier(vraag.kaart, opdracht)
        return Gemaakt(_op_drukvel(vraag, leeg, leeg.per_stuk, "formulier"))
    _eis_keuze(vraag)
    # Also of who has a fout: checking is what the form is for.
    lijsten = [maak_vragenlijst(o, vraag.kaart, vraag.dag) for _, o in vraag.gekozen]
    if not lijsten:
        return Gemaakt(Product(b"", "", geweigerd=tuple(vraag.niet_gedrukt)))
    if vraag.verzoek.vorm == "xlsx":
        from kaart.nakijken import maak_invulformulier

        inhoud = maak_invulformulier(lijsten, vraag.kaart, vraag.dag)
        return Gemaakt(
            Product(
                inhoud, f"om in te vullen: {len(lijsten)} organisatie{'s' * (len(lijsten) != 1)}"
            )
        )
    product = maak_formulieren(lijsten, vraag.kaart, opdracht)
    return Gemaakt(_op_drukvel(vraag, product, product.per_stuk, "formulieren"))


def _verspreiding(vraag: Drukvraag) -> Gemaakt:
    from kaart.drukwerk import druk_verspreiding, maak_verspreiding, stel_plekken_voor

    wijken = {wijk for gebied in vraag.keuze.gebieden for wijk in gebied.wijken}
    verspreiding = maak_verspreiding(vraag.kaart, vraag.dag, wijken)
    if not verspreiding.rondes:
        voorstel = stel_plekken_voor(vraag.kaart, vraag.dag, wijken)
        verspreiding = voorstel._replace(overgeslagen=verspreiding.overgeslagen)
    opdracht = vraag.opdracht._replace(titel=titel_van(vraag.kaart, vraag.keuze, "verspreiding"))
    return Gemaakt(druk_verspreiding(verspreiding, vraag.kaart, opdracht))


def _gebied(vraag: Drukvraag) -> Gebied:
    """Return the one place that was asked for; the whole city when there was none."""
    if len(vraag.keuze.gebieden) > 1:
        raise KaartFout("Een kaartjesserie is voor één plek: noem er één met --wijk")
    return vraag.keuze.gebieden[0] if vraag.keuze.gebieden else begrijp_gebied(vraag.kaart, STAD)


def _eis_keuze(vraag: Drukvraag) -> None:
    if not vraag.gekozen and vraag.gestopt:
        raise KaartFout(f"Wat gestopt is, komt niet op papier: {', '.join(vraag.gestopt)}")
    if not vraag.gekozen and not vraag.fouten:
        leden = {id_ for o in vraag.kaart.organisaties.values() for id_ in o.netwerken}
        for netwerk in vraag.keuze.netwerken:
            if netwerk not in leden:
                naam = vraag.kaart.netwerken[netwerk].naam
                raise KaartFout(
                    f"Er is niets te drukken: bij {naam} staan nog geen leden op de kaart"
                )
        raise KaartFout("Er is niets te drukken: geen organisatie past bij deze keuze")


# The products; the command takes its choices from here.
PRODUCTEN: Mapping[str, Druksoort] = {
    "bladen": Druksoort(
        "één A5-blad per organisatie, voor de contactenmap",
        (*KEUZE, "perforatie", "uitgave", "opnieuw", "voor", "ondanks_fouten", "papier"),
        ("pdf", "drukvel", "drukkerij", "png"), _bladen,
    ),
    "map": Druksoort(
        "de hele contactenmap, met inhoud, tabbladen en registers",
        (*KEUZE, "perforatie", "uitgave", "opnieuw", "per", "voor", "ondanks_fouten", "papier"),
        ("pdf", "drukvel", "drukkerij", "png"), _map,
    ),
    "leeswijzer": Druksoort(
        "zo leest u deze map: één bladzijde in grote letters",
        ("perforatie", "per", "papier"), ("pdf", "drukvel", "drukkerij", "png"),
        _leeswijzer,
    ),
    "kaartjes": Druksoort(
        "een kaartje per hulpvraag, om mee te geven",
        ("wijken", "hulpvragen", "vellen", "verschuif", "proefvel", "discreet"),
        ("pdf", "drukvel", "drukkerij", "png"), _kaartjes,
    ),
    "inlegbladen": Druksoort(
        "wat nieuw of anders is sinds een uitgave, met instructie",
        ("perforatie", "sinds", "uitgave", "opnieuw", "papier"),
        ("pdf", "drukvel", "drukkerij", "png"), _inlegbladen,
    ),
    "formulier": Druksoort(
        "“klopt dit blad?” per organisatie, of een leeg formulier",
        (*KEUZE, "leeg"), ("pdf", "drukvel", "drukkerij", "xlsx", "png"), _formulier,
    ),
    "poster": Druksoort(
        "wie doet wat in één wijk, op A3 of A4",
        ("wijken", "papier"), ("pdf", "drukkerij", "png"), _poster,
    ),
    "rooster": Druksoort(
        "de week van een gebouw of wijk, voor aan de muur",
        ("wijken", "locaties", "papier"), ("pdf", "drukkerij", "png"), _rooster,
    ),
    "netwerk": Druksoort(
        "een netwerk op één A5 voor de map, en één A4 voor partners",
        ("netwerken", "papier", "perforatie"), ("pdf", "drukkerij", "png"), _netwerk,
    ),
    "werving": Druksoort(
        "welke leden vrijwilligers zoeken: een blad (a4) of poster (a3)",
        ("netwerken", "papier"), ("pdf", "drukkerij", "png"), _werving,
    ),
    "scholing": Druksoort(
        "de vrijwilligersacademie: een blad (a4) of poster (a3)",
        ("netwerken", "papier"), ("pdf", "drukkerij", "png"), _scholing,
    ),
    "verspreiding": Druksoort(
        "hoeveel sets waar liggen: oplage en bezorglijst",
        ("wijken",), ("pdf", "png"), _verspreiding,
    ),
}  # fmt: skip
