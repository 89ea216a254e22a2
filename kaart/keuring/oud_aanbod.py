"""Who needs money, a home, safety or care for the mind must not be sent after something of old."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from kaart.basis import Ernst, vergelijkbaar
from kaart.keuring.invoer import Keuring, Keurstuk, Toetsvondst
from kaart.model import Organisatie, eerste_dag
from kaart.oordeel import controle_van, lopend_aanbod, plus_maanden
from kaart.taal import datumtekst

NAAM = "oud-aanbod"
ERNST = Ernst.LET_OP
UITLEG = """\
Aanbod over geld, wonen, veiligheid of psychische klachten dat meer dan drie jaar niet is
nagekeken, stuurt iemand misschien voor niets op pad. Bel na of het er nog is, of zet de twijfel
erbij met onzeker. Per organisatie staat er één regel.

Goed:

    # data/organisaties/samen-eten.yaml
    aanbod:
      - naam: Geldspreekuur
        soort: spreekuur
        themas:
          - geld
        gecontroleerd:
          op: 2026-03-01

Fout:

    # data/organisaties/samen-eten.yaml
    aanbod:
      - naam: Geldspreekuur
        soort: spreekuur
        themas:
          - geld
        gecontroleerd:
          op: 2019-03-01
"""
_MAANDEN = 36
_DRINGEND = frozenset({"geld", "wonen", "veilig", "psychisch"})
# Themes of a map that was made elsewhere, by how they are called.
_GENOEMD = re.compile(
    r"\b(?:geld|schuld|financi|inkomen|armoede|wonen|woning|huisvesting|dakloos|onderdak|veilig|"
    r"geweld|psychi|mentale|geestelijk|somber|ggz)"
)


def toets(stuk: Keurstuk, keuring: Keuring) -> Iterator[Toetsvondst]:
    """Say once of an organisation what of this it offers that nobody looked at for so long."""
    wie = stuk.ding
    if not isinstance(wie, Organisatie) or wie.onzeker or stuk.is_gestopt(keuring.peildatum):
        return  # a doubt is told already
    oud = []
    for aanbod in lopend_aanbod(wie, keuring.peildatum):
        dag = _laatste_dag(controle_van(aanbod, wie).op)
        themas = aanbod.themas or wie.themas[:1]
        dringend = any(_is_dringend(thema, keuring) for thema in themas)
        te_oud = dag is not None and plus_maanden(dag, _MAANDEN) < keuring.peildatum
        if te_oud and dringend and not aanbod.onzeker:
            oud.append((wie.aanbod.index(aanbod), aanbod.naam, controle_van(aanbod, wie).op))
    if oud:
        namen = ", ".join(f"{naam} ({datumtekst(op)})" for _, naam, op in oud)
        raad = "bel na of het er nog is, of zet er onzeker bij"
        pad = ("aanbod", oud[0][0], "naam")
        yield Toetsvondst(stuk.document.bestand, pad, f"meer dan drie jaar oud: {namen}", raad)


def _is_dringend(id_: str, keuring: Keuring) -> bool:
    thema = keuring.kaart.themas.get(id_)
    return id_ in _DRINGEND or bool(thema and _GENOEMD.search(vergelijkbaar(thema.naam)))


def _laatste_dag(op: str) -> date | None:
    """Return the last day that can be meant: "2023" may have been in December."""
    dag = eerste_dag(op)
    if dag is None:
        return None
    maanden = {4: 12, 7: 1}.get(len(op), 0)
    return plus_maanden(dag, maanden) - timedelta(days=1) if maanden else dag
