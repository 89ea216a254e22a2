"""Every reference must lead somewhere."""

from collections.abc import Iterator

from kaart.basis import Ernst, lijkt_op
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import COLLECTIES, LANDELIJK, STAD, Locatie

NAAM = "verwijzing"
ERNST = Ernst.FOUT
UITLEG = """\
Een verwijzing noemt het id van iets anders op de kaart: een thema, een wijk, een plek, een
organisatie. Dat andere moet er zijn. Het id is de naam van het bestand zonder .yaml.

Goed:

    # data/organisaties/samen-eten.yaml
    themas:
      - eenzaamheid
    werkgebied:
      - noord/noord-haven

Fout:

    # data/organisaties/samen-eten.yaml
    themas:
      - eenzaamhijd
    werkgebied:
      - noord/noord-havn
"""
# Who has more unknown references in one file has another problem than typing errors.
_MAX_ZOEKEN = 100
# What is not itself the name of a collection → where it is looked up.
_WAAR = {"werkgebied": "wijken", "buurten": "wijken", "hulpvragen": "themas"}


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Look each reference of the document up."""
    document = stuk.document
    onbekend = 0
    for pad, soort, waarde in stuk.verwijzingen:
        if _WAAR.get(soort, soort) in keuring.onleesbaar:
            continue
        if soort == document.collectie and waarde == document.id:
            yield Toetsvondst(
                document.bestand, pad, f"“{waarde}” verwijst naar zichzelf", "haal de regel weg"
            )
            continue
        mis = _mis(soort, waarde, stuk, keuring)
        if mis is not None:
            melding, mogelijk = mis
            onbekend += 1
            zoeken = onbekend <= _MAX_ZOEKEN
            suggesties = _lijkt_op(waarde, mogelijk) if zoeken else []
            raad = (
                f"bedoelde je {' of '.join(suggesties)}?"
                if suggesties
                else _raad(soort, waarde, mogelijk)
            )
            yield Toetsvondst(
                document.bestand, pad, melding, _andere_naam(soort, waarde, keuring) or raad
            )


def _mis(
    soort: str, waarde: str, stuk: Keurstuk, keuring: Keuring
) -> tuple[str, frozenset[str]] | None:
    """Return what is wrong with a reference, and what it could have been; None when it is good."""
    match soort:
        case "werkgebied":
            return _werkgebied(waarde, keuring)
        case "hulpvragen":
            return _hulpvraag(waarde, keuring)
        case "buurten":
            wijk = stuk.ding.wijk if isinstance(stuk.ding, Locatie) else stuk.document.id
            return _buurt(waarde, wijk, keuring)
    if waarde in keuring.bekend[soort]:
        return None
    elders = next((c for c in COLLECTIES if waarde in keuring.bekend[c]), None)
    if elders is not None:
        melding = f"“{waarde}” staat in data/{elders}, hier hoort iets uit data/{soort}"
        return melding, keuring.bekend[soort]
    return f"“{waarde}” staat niet in data/{soort}", keuring.bekend[soort]


def _werkgebied(waarde: str, keuring: Keuring) -> tuple[str, frozenset[str]] | None:
    wijk, streep, buurt = waarde.partition("/")
    if not streep and wijk in (STAD, LANDELIJK):
        return None
    if wijk not in keuring.bekend["wijken"]:
        # Who writes `vleuten` means the buurt of that name.
        if buurten := {gebied for gebied in _gebieden(keuring) if gebied.endswith(f"/{waarde}")}:
            return f"“{waarde}” is geen werkgebied maar een buurt", frozenset(buurten)
        mogelijk = keuring.bekend["wijken"] | {STAD, LANDELIJK} | _gebieden(keuring)
        return f"“{waarde}” is geen werkgebied: er is geen wijk “{wijk}”", frozenset(mogelijk)
    if not streep or wijk not in keuring.kaart.wijken:
        return None
    mis = _buurt(buurt, wijk, keuring)
    return mis and (mis[0], frozenset(f"{wijk}/{naam}" for naam in mis[1]))


def _gebieden(keuring: Keuring) -> set[str]:
    """Return all buurten as wijk-id/buurt-id."""
    return {
        f"{wijk.id}/{buurt.id}" for wijk in keuring.kaart.wijken.values() for buurt in wijk.buurten
    }


def _hulpvraag(waarde: str, keuring: Keuring) -> tuple[str, frozenset[str]] | None:
    naam, _, vraag = waarde.partition("/")
    if naam not in keuring.bekend["themas"]:
        mogelijk = frozenset(
            f"{thema.id}/{hulpvraag.id}"
            for thema in keuring.kaart.themas.values()
            for hulpvraag in thema.hulpvragen
        )
        return f"“{waarde}” is geen hulpvraag: er is geen thema “{naam}”", mogelijk
    thema = keuring.kaart.themas.get(naam)
    if thema is None or any(hulpvraag.id == vraag for hulpvraag in thema.hulpvragen):
        return None
    mogelijk = frozenset(f"{naam}/{hulpvraag.id}" for hulpvraag in thema.hulpvragen)
    return f"het thema “{naam}” heeft geen hulpvraag “{vraag}”", mogelijk


def _buurt(waarde: str, wijk_id: str, keuring: Keuring) -> tuple[str, frozenset[str]] | None:
    wijk = keuring.kaart.wijken.get(wijk_id)
    if wijk is None or any(buurt.id == waarde for buurt in wijk.buurten):
        return None
    mogelijk = frozenset(buurt.id for buurt in wijk.buurten)
    return f"de wijk “{wijk_id}” heeft geen buurt “{waarde}”", mogelijk


def _andere_naam(soort: str, waarde: str, keuring: Keuring) -> str:
    """Return the cure when the file is there and only its name ends in another way."""
    naam = waarde.partition("/")[0]
    anders = keuring.anders_genoemd.get(f"data/{_WAAR.get(soort, soort)}/{naam}")
    return f"dat bestand heet {anders}: noem het {naam}.yaml" if anders else ""


def _raad(soort: str, waarde: str, mogelijk: frozenset[str]) -> str:
    if not mogelijk:
        return "er is nog niets om naar te verwijzen"
    if len(mogelijk) <= 12:  # noqa: PLR2004 - what still reads as a list
        return f"kies uit: {', '.join(sorted(mogelijk))}"
    map_ = f"data/{_WAAR.get(soort, soort)}"
    ding = _goed_begin(waarde, mogelijk)
    return f"kijk in {map_}/{ding}.yaml" if ding else f"kijk in {map_}"


def _lijkt_op(waarde: str, mogelijk: frozenset[str]) -> list[str]:
    begin = _goed_begin(waarde, mogelijk)
    if not begin:
        return lijkt_op(waarde, sorted(mogelijk), 2)
    # What is right already would make every choice look alike.
    einden = sorted(keuze.removeprefix(f"{begin}/") for keuze in mogelijk)
    return [f"{begin}/{einde}" for einde in lijkt_op(waarde.removeprefix(f"{begin}/"), einden, 2)]


def _goed_begin(waarde: str, mogelijk: frozenset[str]) -> str:
    """Return the wijk or thema before the / when all there is to choose from begins with it."""
    begin, streep, _ = waarde.partition("/")
    return begin if streep and all(k.startswith(f"{begin}/") for k in mogelijk) else ""
