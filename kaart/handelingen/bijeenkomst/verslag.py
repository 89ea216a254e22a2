"""The report on a meeting or a series, and what people told there as something to write down."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kaart.bestand import Werkmap, laad_kaart
from kaart.bijwerken import Bewerking, zet_melding, zet_vlek
from kaart.handelingen.bijeenkomst.zaak import vind_bijeenkomst, zegt_tot_slot
from kaart.handelingen.uitkomst import Uitkomst, weggelaten
from kaart.handelingen.voorstel import Wijzigvoorstel
from kaart.keuring import herkenbaar
from kaart.model import Bijeenkomst, Gemis, Kaart, Melding, Navraag, Reeks, Vlek
from kaart.oordeel import is_gestopt
from kaart.wijk import (
    Bijeenkomstverslag,
    geldt,
    mag_van_gezegd,
    verslag_van_bijeenkomst,
    verslag_van_reeks,
)


class Onderwerp(NamedTuple):
    """What a report is on: a series, or the one meeting."""

    reeks: Reeks | None
    keren: tuple[Bijeenkomst, ...]

    @property
    def id(self) -> str:
        """The id of it."""
        return self.reeks.id if self.reeks else self.keren[0].id

    @property
    def naam(self) -> str:
        """The name of it."""
        return self.reeks.naam if self.reeks else self.keren[0].naam

    def verslag(self, kaart: Kaart) -> Bijeenkomstverslag:
        """Return what may be told of it."""
        if self.reeks:
            return verslag_van_reeks(kaart, self.reeks)
        return verslag_van_bijeenkomst(kaart, self.keren[0])


def vind_onderwerp(kaart: Kaart, wie: str) -> Onderwerp:
    """Return the series or the meeting that is meant. Raises OnbekendeWaarde."""
    reeks = kaart.reeksen.get(wie) or next(
        (r for r in kaart.reeksen.values() if r.naam.casefold() == wie.casefold()), None
    )
    if reeks is not None and wie not in kaart.bijeenkomsten:
        return Onderwerp(
            reeks, tuple(b for b in kaart.bijeenkomsten.values() if b.reeks == reeks.id)
        )
    return Onderwerp(None, (vind_bijeenkomst(kaart, wie),))


def zonder_namen(kaart: Kaart, over: Onderwerp) -> tuple[Onderwerp, tuple[str, ...]]:
    """Return it without sentences of people that may name somebody, and say that they are there.

    They stand in a file that somebody wrote; a report is sent on.
    """
    keren = tuple(_zonder_namen(kaart, keer) for keer in over.keren)
    if keren == over.keren:
        return over, ()
    zin = "wat mensen zeiden en iemand lijkt te noemen, staat niet in het verslag (kaart valideer)"
    return over._replace(keren=keren), (zin,)


def _zonder_namen(kaart: Kaart, keer: Bijeenkomst) -> Bijeenkomst:
    if keer.evaluatie is None:
        return keer

    def mag(zin: str) -> bool:
        return not any(herkenbaar(zin, kaart))

    eerst = keer.evaluatie
    return keer._replace(
        evaluatie=eerst._replace(
            gezegd=tuple(filter(mag, eerst.gezegd)),
            gemist=tuple(g if mag(g.wat) else g._replace(wat="") for g in eerst.gemist),
            klopt_niet=tuple(b if mag(b.wat) else b._replace(wat="") for b in eerst.klopt_niet),
        )
    )


def maak_verslag(
    werkmap: Werkmap, peildatum: date, wie: str, *, schrijf: bool = False
) -> Uitkomst[Bijeenkomstverslag]:  # fmt: skip
    """Return the report; with `schrijf` also what was missed and which sheets are wrong.

    Those are to be written; without it one is told what could be. Raises OnbekendeWaarde.
    """
    leesbaar = laad_kaart(werkmap)
    kaart = leesbaar.kaart
    over, stil = zonder_namen(kaart, vind_onderwerp(kaart, wie))
    verslag = over.verslag(kaart)
    opmerkingen = (*weggelaten(leesbaar.weggelaten), *stil)
    slot = zegt_tot_slot(werkmap, kaart, peildatum)
    nog = tuple(nog_te_melden(kaart, over.keren, peildatum))
    bladen = tuple(bladen_na_te_gaan(kaart, over.keren, peildatum))
    if not schrijf or not (nog or bladen):
        return Uitkomst(
            verslag,
            opmerkingen=opmerkingen,
            ten_slotte=(*_voorstelzinnen(kaart, nog), *_bladzinnen(kaart, bladen), *slot),
        )
    bewerking = Bewerking(werkmap, peildatum)
    for id_, melding in bladen:
        zet_melding(bewerking, id_, melding)
    for wijk, keer, gemis in nog:
        gevraagd = Navraag(keer.eind or peildatum.isoformat(), "bijeenkomst", keer.naam)
        zet_vlek(bewerking, wijk, Vlek(gemis.thema, "gemeld", gevraagd, gemis.wat))
    return Uitkomst(
        verslag, opmerkingen=opmerkingen, voorstel=Wijzigvoorstel(bewerking), ten_slotte=slot
    )


def nog_te_melden(
    kaart: Kaart, keren: Iterable[Bijeenkomst], peildatum: date
) -> Iterator[tuple[str, Bijeenkomst, Gemis]]:
    """Yield in which wijk what is missed that it does not say yet; not what a few said.

    A thema is said once for a wijk, and what counts there already stays as it is.
    """
    gezegd: set[tuple[str, str]] = set()
    for keer in keren:
        evaluatie = keer.evaluatie
        for gemis in evaluatie.gemist if evaluatie and mag_van_gezegd(evaluatie) else ():
            wijk = kaart.wijken.get(gemis.wijk or keer.wijk)
            if wijk is None or (wijk.id, gemis.thema) in gezegd:
                continue
            if any(v.thema == gemis.thema and geldt(v, peildatum) for v in wijk.vlekken):
                continue
            gezegd.add((wijk.id, gemis.thema))
            yield wijk.id, keer, gemis


def bladen_na_te_gaan(
    kaart: Kaart, keren: Iterable[Bijeenkomst], peildatum: date
) -> Iterator[tuple[str, Melding]]:
    """Yield which entries are wrong by what somebody said there, to be asked about first.

    Not what was told already or was checked since.
    """
    for keer in keren:
        op = keer.eind or peildatum.isoformat()
        for blad in keer.evaluatie.klopt_niet if keer.evaluatie else ():
            wie = kaart.organisaties.get(blad.organisatie)
            if wie is None or is_gestopt(wie, peildatum):
                continue
            melding = Melding(op, f"{keer.naam}: {blad.wat or 'er klopt iets niet'}")
            nagegaan = wie.gecontroleerd.op if wie.gecontroleerd else ""
            if not nagegaan > op and all(oud.zin != melding.zin for oud in wie.gemeld):
                yield wie.id, melding


def _bladzinnen(kaart: Kaart, bladen: Iterable[tuple[str, Melding]]) -> tuple[str, ...]:
    namen = ", ".join(dict.fromkeys(kaart.organisaties[id_].naam for id_, _ in bladen))
    return (f"voorstel: laat in de volgende ronde nagaan: {namen} (met --ja)",) if namen else ()


def _voorstelzinnen(kaart: Kaart, nog: Iterable[tuple[str, Bijeenkomst, Gemis]]) -> Iterator[str]:
    """Yield what would be written with --ja."""
    per_wijk: dict[str, list[str]] = {}
    for wijk, _, gemis in nog:
        thema = kaart.themas.get(gemis.thema)
        per_wijk.setdefault(wijk, []).append(thema.naam if thema else gemis.thema)
    for wijk, themas in per_wijk.items():
        yield (
            f"voorstel: zet bij {kaart.wijken[wijk].naam} als gemeld: "
            f"{', '.join(themas)} (met --ja)"
        )
