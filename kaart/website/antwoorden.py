"""Who answers each hulpvraag in each wijk: asked once, for every page that tells of it. Pure."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from kaart.basis import sorteersleutel
from kaart.drukwerk import Vermelding, maak_vermelding
from kaart.hulp import (
    OMVATTEND,
    Gebied,
    Hulp,
    Kandidaat,
    beste_contact,
    kandidaten,
    wie_helpt,
)
from kaart.model import Organisatie, Thema
from kaart.oordeel import betrouwbaarheid
from kaart.vrijgave import VrijeKaart

# Nobody says to answer this question: so many who work on its theme are named at most.
_VIA_THEMA = 3
_MEESTE = 12


class Wijkhulp(NamedTuple):
    """Everybody who may be named in one wijk, and who of them answers each hulpvraag."""

    gebied: Gebied
    mogelijk: tuple[Kandidaat, ...]
    hulp: Mapping[str, Hulp]  # by “thema/hulpvraag”

    @property
    def hier(self) -> tuple[Kandidaat, ...]:
        """The organisations that are there for this wijk in particular, by name."""
        eigen = {
            k.organisatie.id: k
            for k in self.mogelijk
            if k.aanbod is None and k.afstand <= OMVATTEND
        }
        return tuple(sorted(eigen.values(), key=lambda k: k.naamsleutel))


def gebieden_van(kaart: VrijeKaart) -> Mapping[str, Gebied]:
    """Return the wijken by id in their order; a map without any is one area."""
    if not kaart.wijken:
        gemeente = kaart.gegevens.gemeente
        return {"": Gebied(gemeente.naam if gemeente else "de hele stad", (), "")}
    wijken = sorted(kaart.wijken.values(), key=lambda w: (sorteersleutel(w.naam), w.id))
    return {wijk.id: Gebied(wijk.naam, ((wijk.id, frozenset()),), "") for wijk in wijken}


def wijkhulp(kaart: VrijeKaart, gebied: Gebied, peildatum: date) -> Wijkhulp:
    """Ask every hulpvraag of the map in one wijk."""
    mogelijk = tuple(kandidaten(kaart, gebied, peildatum))
    hulp = {}
    for thema in kaart.themas.values():
        bij_thema = [k for k in mogelijk if _kan_antwoorden(k, thema)]
        for vraag in thema.hulpvragen:
            hulp[f"{thema.id}/{vraag.id}"] = wie_helpt(bij_thema, thema, vraag)
    return Wijkhulp(gebied, mogelijk, hulp)


def _kan_antwoorden(kandidaat: Kandidaat, thema: Thema) -> bool:
    """Say whether it is worth asking: `wie_helpt` looks at nobody else."""
    organisatie, wie = kandidaat.organisatie, kandidaat.wie
    return (
        thema.id in wie.themas
        or any(vraag.partition("/")[0] == thema.id for vraag in wie.hulpvragen)
        or (bool(thema.vangnet) and thema.vangnet in {organisatie.id, organisatie.onderdeel_van})
    )


def genoemd(hulp: Hulp) -> tuple[Kandidaat, ...]:
    """Return whom a page names: who answers the question, else who works on its theme."""
    return (hulp.antwoorden or hulp.wie[:_VIA_THEMA])[:_MEESTE]


class Vermelder:
    """An organisation as an entry, made once however many pages it stands on."""

    def __init__(self, kaart: VrijeKaart, peildatum: date) -> None:
        self._kaart = kaart
        self._dag = peildatum
        self._organisaties: dict[str, Vermelding] = {}

    def kandidaat(self, kandidaat: Kandidaat) -> Vermelding:
        """Return who serves a wijk, with how to reach it there."""
        return maak_vermelding(kandidaat, self._kaart)

    def organisatie(self, organisatie: Organisatie) -> Vermelding:
        """Return an organisation wherever it works."""
        gemaakt = self._organisaties.get(organisatie.id)
        if gemaakt is None:
            gemaakt = maak_vermelding(self._als_kandidaat(organisatie), self._kaart)
            self._organisaties[organisatie.id] = gemaakt
        return gemaakt

    def _als_kandidaat(self, organisatie: Organisatie) -> Kandidaat:
        plek = organisatie.adres or next(
            (self._kaart.locaties[i] for i in organisatie.locaties if i in self._kaart.locaties),
            None,
        )
        termijnen = self._kaart.gegevens.termijnen
        return Kandidaat(
            organisatie,
            None,
            0,
            beste_contact(organisatie),
            organisatie.website,
            plek,
            betrouwbaarheid(organisatie, termijnen, self._dag),
        )


def eerste_adres(kaart: VrijeKaart, wijk: str) -> Organisatie | None:
    """Return where somebody of a wijk can go with any question, else that of the whole map."""
    eigen = kaart.wijken[wijk].eerste_adres if wijk in kaart.wijken else ""
    return kaart.organisaties.get(eigen) or kaart.organisaties.get(kaart.gegevens.vangnet)


def op_naam(organisaties: Sequence[Organisatie]) -> tuple[Organisatie, ...]:
    """Return organisations by name, and of one name by id."""
    return tuple(sorted(organisaties, key=lambda o: (sorteersleutel(o.naam), o.id)))


def hele_kaart(kaart: VrijeKaart) -> tuple[Organisatie, ...]:
    """Return everybody, by name."""
    return op_naam(tuple(kaart.organisaties.values()))
