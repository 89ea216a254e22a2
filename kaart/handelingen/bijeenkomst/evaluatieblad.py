"""The form for after a meeting: on paper, and a list to type the filled-in ones into."""

from datetime import date
from pathlib import Path

from kaart.basis import sorteersleutel
from kaart.bestand import Werkmap
from kaart.drukwerk import Drukopdracht, Evaluatieblad, Huisstijl, druk_evaluatieblad
from kaart.handelingen.bijeenkomst.formulierlijst import (
    AANTAL,
    GEMIST,
    GEZEGD,
    GROEP,
    KLOPT_NIET,
    MIST,
    WAT,
    WAT_FOUT,
)
from kaart.handelingen.bijeenkomst.plek import bewaar_in
from kaart.handelingen.bijeenkomst.tafelwerk import Bestandantwoord
from kaart.handelingen.bijeenkomst.zaak import open_zaak
from kaart.handelingen.uitkomst import Uitkomst
from kaart.model import Kaart
from kaart.tabellen import Tabkolom, Werkblad, maak_werkboek
from kaart.wijk import FORMULIERGROEPEN, STEMMEN, VRAGEN, dagentekst

_STEMWOORDEN = tuple(stem.replace("_", " ") for stem in STEMMEN)
_VRAAGZINNEN = {
    "vervolg": "Wilt u een vervolg?",
    "nieuwe_contacten": "Deed u nieuwe contacten op?",
    "bestaande_contacten": "Sprak u mensen die u al kende?",
}
_GEEN_NAMEN = "Schrijf hier geen namen op."


def maak_evaluatieformulier(
    werkmap: Werkmap, peildatum: date, wie: str, doel: Path | None
) -> Uitkomst[Bestandantwoord]:
    """Write the form and the list; nothing in them says who filled it in. Raises KaartFout."""
    zaak = open_zaak(werkmap, peildatum, wie)
    bijeenkomst, kaart = zaak.bijeenkomst, zaak.kaart
    themas = tuple(sorted((t.naam for t in kaart.themas.values()), key=sorteersleutel))
    blad = Evaluatieblad(
        bijeenkomst.naam,
        dagentekst(bijeenkomst),
        tuple(_VRAAGZINNEN[vraag] for vraag, _ in VRAGEN),
        _STEMWOORDEN,
        themas,
    )
    titel = f"{bijeenkomst.naam}: wat vond u ervan?"
    opdracht = Drukopdracht(
        titel, peildatum, eigen_sjablonen=werkmap.wortel / "templates",
        huisstijl=Huisstijl.van(kaart.gegevens.drukwerk),
    )  # fmt: skip
    product = druk_evaluatieblad(blad, kaart, opdracht)
    naam = f"{bijeenkomst.id}-evaluatie"
    papier = bewaar_in(werkmap, doel, f"{naam}.pdf", product.pdf)
    boek = maak_werkboek(maak_evaluatiebladen(kaart, themas), titel, peildatum)
    lijst = bewaar_in(werkmap, doel, f"{naam}.xlsx", boek)
    return Uitkomst(
        Bestandantwoord((
            f"{papier}: {product.verslag}",
            f"{lijst}: een rij per ingevuld formulier, of op het tweede blad wat is geteld",
        )),
        opmerkingen=zaak.opmerkingen,
        ten_slotte=zaak.ten_slotte,
    )  # fmt: skip


def maak_evaluatiebladen(kaart: Kaart, themas: tuple[str, ...]) -> tuple[Werkblad, ...]:
    """Return the tabs: a row for each form, the counts, and what one may call things."""
    vragen = tuple(
        Tabkolom(vraag.replace("_", " "), zin, _STEMWOORDEN, 21)
        for vraag, zin in _VRAAGZINNEN.items()
    )
    per_formulier = (
        *vragen,
        Tabkolom(GROEP, "Betaalde krachten, vrijwilligers of allebei", FORMULIERGROEPEN, 14),
        Tabkolom(GEMIST, "Thema’s, met ; ertussen: zie het blad Woorden", breedte=30),
        Tabkolom(KLOPT_NIET, "Van welke organisatie, met ; ertussen", breedte=30),
        Tabkolom(WAT_FOUT, _GEEN_NAMEN, breedte=34),
        Tabkolom(GEZEGD, _GEEN_NAMEN, breedte=44),
    )
    vraagwoorden = tuple(vraag.replace("_", " ") for vraag, _ in VRAGEN)
    te_tellen = ("formulieren", *vraagwoorden, *(MIST + thema for thema in themas))
    geteld = (
        Tabkolom(WAT, "Wie alleen turft, vult dit blad in en laat het eerste leeg", breedte=38),
        *(Tabkolom(stem, "Hoe vaak", breedte=11) for stem in _STEMWOORDEN),
        Tabkolom(AANTAL, "Hoeveel", breedte=11),
    )
    organisaties = sorted((o.naam for o in kaart.organisaties.values()), key=sorteersleutel)
    lengte = max(len(themas), len(organisaties))
    rijen = tuple(
        tuple(lijst[nr] if nr < len(lijst) else "" for lijst in (themas, organisaties))
        for nr in range(lengte)
    )
    return (
        Werkblad("Formulieren", per_formulier, (), vast=0),
        Werkblad("Geteld", geteld, tuple((wat, "", "", "", "") for wat in te_tellen)),
        Werkblad("Woorden", (Tabkolom("thema"), Tabkolom("organisatie", breedte=50)), rijen),
    )
