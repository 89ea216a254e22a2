"""Findings that a person looked at and lets stand, until a day: `aanvaard` in data/kaart.yaml.

One entry lets one finding stand: the same toets, the same file, the same words. So a second one
like it in that file is still shown, and so is the same place once something else stands there.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from kaart.basis import Bevinding, Ernst, Vindplaats
from kaart.keuring.invoer import Keuring, Toetsvondst
from kaart.keuring.lopen import Vindplaatsen
from kaart.model import Aanvaarding, eerste_dag
from kaart.taal import datumtekst
from kaart.yamllezer import Pad

TOETS = "aanvaard"
# Where in a file a finding is; asked of data/kaart.yaml only.
Paden = dict[Bevinding, Pad]
BESTAND = "data/kaart.yaml"
# Where only a person can judge. A fout never; nor what a command cures (opmaak, dubbel --geen,
# --herstel), what cannot be read, or what is about a contact person.
AANVAARDBAAR = (
    "gestopt", "http", "onbereikbaar", "overlap", "postcode", "privacy", "ruimte", "stijl",
    "uren", "verdwaald",
)  # fmt: skip
UITLEG = """\
Een “let op” of een tip die klopt en toch zo moet blijven, kun je aanvaarden: met een reden, een
einddatum en de rol die het besloot. De melding neem je precies over van kaart valideer, tot aan
“; raad”. Na de einddatum komt ze terug. Eén aanvaarding geldt voor één bevinding.

Een fout kan niet worden aanvaard. Dit kan alleen bij gestopt, http, onbereikbaar, overlap,
postcode, privacy, ruimte, stijl, uren en verdwaald. Wat aanvaard is, zie je met
kaart valideer --alles.

Goed:

    # data/organisaties/samen-eten.yaml
    website: http://samen-eten.example
    # data/kaart.yaml
    aanvaard:
      - toets: http
        bestand: data/organisaties/samen-eten.yaml
        melding: “http://samen-eten.example” is alleen http
        reden: de site kan niet anders
        tot: 2027-06-01
        door: beheerder

Fout:

    # data/organisaties/samen-eten.yaml
    website: https://samen-eten.example
    # data/kaart.yaml
    aanvaard:
      - toets: http
        bestand: data/organisaties/samen-eten.yaml
        melding: “http://samen-eten.example” is alleen http
        reden: de site kan niet anders
        tot: 2027-06-01
        door: beheerder
"""
_NIET_NODIG = "deze aanvaarding is niet (meer) nodig: er is geen bevinding die zo luidt"


def pas_toe(
    bevindingen: Sequence[Bevinding],
    paden: Paden,
    keuring: Keuring,
    plaatsen: Vindplaatsen,
) -> Iterator[Bevinding]:
    """Yield every finding, marked when it is accepted, and what is wrong with an acceptance.

    `paden` are the places of the findings in data/kaart.yaml.
    """
    gezien = {document.bestand for document in keuring.goede()}
    ongezien = {d.bestand for d in keuring.documenten} | {b.vindplaats.bestand for b in bevindingen}
    aanvaard = keuring.kaart.gegevens.aanvaard
    onbekend = frozenset(ongezien - gezien)
    for bevinding, pad in _pas_toe(bevindingen, paden, aanvaard, keuring.peildatum, onbekend):
        if pad:
            plek = plaatsen.vind(Toetsvondst(BESTAND, pad, bevinding.melding))
            yield bevinding._replace(vindplaats=plek)
        else:
            yield bevinding


def _pas_toe(
    bevindingen: Sequence[Bevinding],
    paden: Paden,
    aanvaardingen: Sequence[Aanvaarding],
    peildatum: date,
    onbekend: frozenset[str],
) -> Iterator[tuple[Bevinding, Pad]]:
    """Yield each finding, and of a new one where in data/kaart.yaml it is.

    `onbekend` are the files whose content nobody could look at.
    """
    over = dict(enumerate(aanvaardingen))
    gelijk: dict[Bevinding, int] = {}
    for bevinding in bevindingen:
        nummer = next((n for n, a in over.items() if _past(a, bevinding)), None)
        if nummer is not None:
            gelijk[bevinding] = nummer
            del over[nummer]
    for bevinding in bevindingen:
        # What an acceptance repeats of a finding is no finding of its own.
        if _herhaalt(paden.get(bevinding, ()), set(gelijk.values())):
            continue
        nummer = gelijk.get(bevinding)
        if nummer is None:
            yield bevinding, ()
        elif _geldt(aanvaardingen[nummer], peildatum):
            yield bevinding._replace(aanvaard=_waarom(aanvaardingen[nummer])), ()
        else:
            yield bevinding, ()
            tot = datumtekst(aanvaardingen[nummer].tot)
            raad = "kijk of het nog zo is; zet dan een nieuwe datum, of haal haar weg"
            yield _nieuw(Ernst.LET_OP, f"deze aanvaarding gold tot en met {tot}", raad), (
                "aanvaard", nummer, "tot",
            )  # fmt: skip
    for nummer, aanvaarding in over.items():
        if aanvaarding.bestand not in onbekend:
            raad = _raad(aanvaarding, [b for b in bevindingen if b not in gelijk])
            yield _nieuw(Ernst.TIP, _NIET_NODIG, raad), ("aanvaard", nummer, "melding")


def _past(aanvaarding: Aanvaarding, bevinding: Bevinding) -> bool:
    return (
        bevinding.ernst is not Ernst.FOUT
        and bevinding.toets == aanvaarding.toets
        and bevinding.toets in AANVAARDBAAR
        and bevinding.vindplaats.bestand == aanvaarding.bestand
        and bevinding.melding == aanvaarding.melding
    )


def _geldt(aanvaarding: Aanvaarding, peildatum: date) -> bool:
    tot = eerste_dag(aanvaarding.tot)
    return tot is not None and peildatum <= tot


def _herhaalt(pad: Pad, gebruikt: set[int]) -> bool:
    match pad:
        case ("aanvaard", int() as nummer, "melding"):
            return nummer in gebruikt
    return False


def _waarom(aanvaarding: Aanvaarding) -> str:
    tot = datumtekst(aanvaarding.tot)
    return f"aanvaard tot en met {tot} door {aanvaarding.door}: {aanvaarding.reden}"


def _nieuw(ernst: Ernst, melding: str, raad: str) -> Bevinding:
    return Bevinding(Vindplaats(BESTAND), ernst, TOETS, melding, raad)


def _raad(aanvaarding: Aanvaarding, open_: Sequence[Bevinding]) -> str:
    """Say what to do; when the words were copied wrongly, what they are."""
    for bevinding in open_:
        if _past(aanvaarding._replace(melding=bevinding.melding), bevinding):
            return f"haal haar weg, of bedoel je: {bevinding.melding}"
    return "haal haar weg"
