"""How the answer of bouwblokken looks: the shape that others compare, and what people read."""

import json
from datetime import date
from typing import Any

from hulp.buurtje import kaart_met

from kaart.handelingen import Blokkenantwoord, Uitkomst
from kaart.model import Kaart
from kaart.weergave import BLOKVORMEN
from kaart.weergave.scherm import Scherm
from kaart.wijk import Blokkeuze, bekijk_gebouw, zoek_bouwblokken

VANDAAG = date(2026, 11, 30)
KAART = kaart_met(
    "a/brug/di/10:00-12:00/ouderen/eten",
    "b/brug/di/11:00-15:30/ouderen/taal",
    "c/zaal/wo/ochtend/ouderen/eten",
    "d/zaal/wo/ochtend/kinderen/eten",
    "d/zaal/do/ochtend/ouderen/geld",
    "e/brug/di",
    "f/kerk/di/11:00-12:00/ouderen/eten",
    a0={"tijden": [{"dag": "di", "van": "10:00", "tot": "12:00", "ritme": "wekelijks"}]},
    a6={"tijden": [{"dag": "di", "van": "11:00", "tot": "12:00", "ritme": "wekelijks"}]},
)


def toon(vorm: str, kaart: Kaart = KAART, *gebouwen: str) -> str:
    bouwblokken = zoek_bouwblokken(kaart, Blokkeuze(), VANDAAG)
    week = tuple(bekijk_gebouw(kaart, kaart.locaties[plek], VANDAAG) for plek in gebouwen)
    antwoord = Blokkenantwoord(kaart, VANDAAG, (), bouwblokken, week)
    return BLOKVORMEN[vorm].toon(Uitkomst(antwoord), Scherm())


def test_de_vorm_van_json_staat_vast() -> None:
    gezegd: dict[str, Any] = json.loads(toon("json"))
    assert gezegd == {
        "clusters": [
            {"locatie": "brug", "dagen": ["di"], "blokken": [["a", 0], ["b", 0]],
             "zekerheid": "uur", "van": "10:00", "tot": "15:30", "soort": "dagprogramma"},
            {"locatie": "zaal", "dagen": ["wo"], "blokken": [["c", 0], ["d", 0]],
             "zekerheid": "dagdeel", "van": None, "tot": None, "soort": "cluster"},
        ],
        "koppelkansen": [
            {"locatie": "brug", "dagen": ["di"], "blokken": [["a", 0], ["b", 0]],
             "doelgroepen": ["ouderen"], "waarom": "samen"},
            {"locatie": "brug", "dagen": ["di"], "blokken": [["b", 0], ["f", 0]],
             "doelgroepen": ["ouderen"], "waarom": "andere plek"},
            {"locatie": "zaal", "dagen": ["wo", "do"], "blokken": [["c", 0], ["d", 1]],
             "doelgroepen": ["ouderen"], "waarom": "andere dag"},
        ],
        "tegelijk": [
            {"dagen": ["di"], "blokken": [["a", 0], ["f", 0]], "doelgroepen": ["ouderen"],
             "themas": ["eten"]},
        ],
        "bijna": [
            {"soort": "andere plek", "dagen": ["di"], "blokken": [["a", 0], ["f", 0]]},
            {"soort": "andere plek", "dagen": ["di"], "blokken": [["b", 0], ["f", 0]]},
            {"soort": "andere dag", "dagen": ["wo", "do"], "blokken": [["c", 0], ["d", 1]]},
            {"soort": "andere dag", "dagen": ["wo", "do"], "blokken": [["d", 0], ["d", 1]]},
        ],
        "dekking": {"blokken": 7, "met_plek_en_moment": 6},
    }  # fmt: skip


def test_eerst_staat_er_van_hoeveel_iets_bekend_is() -> None:
    zin = "Van 7 lopende bouwblokken zijn bij 6 de plek, de dag en het uur of dagdeel"
    assert toon("lijst").startswith(zin)
    assert toon("tabel").startswith(zin)
    assert BLOKVORMEN["csv"].ernaast(_antwoord()) != ()


def _antwoord() -> Blokkenantwoord:
    return Blokkenantwoord(KAART, VANDAAG, (), zoek_bouwblokken(KAART, Blokkeuze(), VANDAAG))


def test_de_lijst_zegt_alles() -> None:
    assert (
        "\n".join(toon("lijst", KAART, "zaal").splitlines()[3:])
        == """\
De week van Zaal
Woensdag
   ochtend            Blok van c, C [c]
                      hoe vaak is niet bekend: vraag na; nooit gecontroleerd
                      (bron zonder datum)
   ochtend            Blok van d, D [d]
                      hoe vaak is niet bekend: vraag na; nooit gecontroleerd
                      (bron zonder datum)
Donderdag
   ochtend            Blok van d, D [d]
                      hoe vaak is niet bekend: vraag na; nooit gecontroleerd
                      (bron zonder datum)

── Nooit samen ─────────────────────────────────────────────────────────────────
• Blok van c van C (woensdagochtend) en Blok van d van D (donderdagochtend).

Brug  [brug]
   dinsdag, 10.00-15.30 uur, een dagprogramma, hooguit 2 tegelijk
   • Blok van a, A [a]
     dinsdag 10.00–12.00 uur, elke week; nooit gecontroleerd (bron zonder datum)
   • Blok van b, B [b]
     dinsdag 11.00–15.30 uur; nooit gecontroleerd (bron zonder datum)

Zaal  [zaal]
   woensdag, de uren zijn niet van alle bekend, hooguit 2 tegelijk
   • Blok van c, C [c]
     woensdagochtend; nooit gecontroleerd (bron zonder datum)
   • Blok van d, D [d]
     woensdagochtend; nooit gecontroleerd (bron zonder datum)

── Kunnen naar elkaar verwijzen ────────────────────────────────────────────────
• Blok van a van A en Blok van b van B. Brug, dinsdag; allebei voor ouderen, elk
  iets anders.
• Blok van b van B en Blok van f van F. Brug, dinsdag (andere plek); allebei
  voor ouderen, elk iets anders.
• Blok van c van C en Blok van d van D. Zaal, woensdag en donderdag (andere
  dag); allebei voor ouderen, elk iets anders.

── Bijna samen ─────────────────────────────────────────────────────────────────
• Blok van a van A (dinsdag 10.00-12.00 uur, elke week) en Blok van f van F
  (dinsdag 11.00-12.00 uur, elke week): andere plek, Brug en Kerk.
• Blok van b van B (dinsdag 11.00-15.30 uur) en Blok van f van F (dinsdag
  11.00-12.00 uur, elke week): andere plek, Brug en Kerk.
• Blok van c van C (woensdagochtend) en Blok van d van D (donderdagochtend):
  andere dag, Zaal.
• Blok van d van D (woensdagochtend) en Blok van d van D (donderdagochtend):
  andere dag, Zaal.

── Tegelijk, op een andere plek ────────────────────────────────────────────────
• Blok van a van A (Brug, dinsdag 10.00-12.00 uur, elke week) en Blok van f van
  F (Kerk, dinsdag 11.00-12.00 uur, elke week). Allebei voor ouderen, over Eten.

── Misschien ook: het uur is niet bekend ───────────────────────────────────────
• Brug, dinsdag: Blok van e van E."""
    )


def test_csv_heeft_een_rij_per_moment_en_per_paar() -> None:
    soorten = [regel.partition(";")[0] for regel in toon("csv").splitlines()[1:]]
    assert soorten == [
        "dagprogramma", "dagprogramma", "cluster", "cluster", "koppelkans", "koppelkans",
        "koppelkans", "bijna", "bijna", "bijna", "bijna", "tegelijk", "misschien",
    ]  # fmt: skip


def test_wat_van_een_ander_komt_stuurt_de_terminal_niet() -> None:
    kaart = kaart_met("a/brug/di/ochtend", "b/brug/di/ochtend", a0={"naam": "\x1b[31mrood"})
    assert "\x1b" not in toon("lijst", kaart, "brug") + toon("tabel", kaart) + toon("csv", kaart)
