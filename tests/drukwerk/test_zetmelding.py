"""What Typst and Jinja say, in Dutch: each a broken template in gevallen/zetmeldingen.

The sentence that belongs to it is in verwacht.yaml. After a change on purpose:
`KAART_TEST_NEEM_OVER=1 pytest tests/drukwerk/test_zetmelding.py`, and look at the difference.
"""

import os
from pathlib import Path

import pytest
import yaml

from kaart.basis import LETTERTYPEN
from kaart.drukwerk.pers import zetter
from kaart.drukwerk.pers.drukpers import in_sjabloonfout
from kaart.drukwerk.pers.sjabloon import Sjablonen, SjabloonFout, vul_in
from kaart.drukwerk.pers.typst import zetfout
from kaart.drukwerk.pers.zetmelding import in_woorden

GEVALLEN = Path(__file__).parent.parent / "gevallen" / "zetmeldingen"
VERWACHT = GEVALLEN / "verwacht.yaml"
# Without one, every other fault would be hidden behind it.
TITEL = '#set document(title: "Proef")\n#set text(font: "Noto Sans")\n'


class Inhoud:
    naam, talen = "Noord", ("Nederlands", "Arabisch")


def gezegd(naam: str, tekst: str, plek: Path) -> str:
    """Return what somebody reads who has this template."""
    try:
        if naam.endswith(".j2"):
            return vul_in(Sjablonen({naam: tekst}, {}, ()), naam, {"i": Inhoud()})
        (plek / naam).write_text(tekst, "utf-8")
        (plek / "hoofd.typ").write_text(f'{TITEL}#include "{naam}"\n', "utf-8")
        opdracht = {
            "hoofdbestand": str(plek / "hoofd.typ"), "wortel": str(plek), "tijdstip": 0, "ppi": 0,
            "pakketten": str(plek / "weg"), "lettertypen": [str(LETTERTYPEN)], "invoer": {},
            "uit": str(plek / "uit"),
        }  # fmt: skip
        antwoord = zetter.zet(opdracht)
        raise in_sjabloonfout(zetfout(antwoord["fout"]), naam, "", Sjablonen({}, {}, ()))
    except SjabloonFout as fout:
        return str(fout)


NAMEN = sorted(pad.name for pad in GEVALLEN.iterdir() if pad != VERWACHT)


def test_elke_melding_in_het_nederlands_met_plaats_en_raad(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # No name is looked up: a proxy that is not there refuses at once.
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    nu = {naam: gezegd(naam, (GEVALLEN / naam).read_text("utf-8"), tmp_path) for naam in NAMEN}
    if os.environ.get("KAART_TEST_NEEM_OVER"):
        VERWACHT.write_text(yaml.safe_dump(nu, allow_unicode=True, width=1000), "utf-8")
    assert nu == yaml.safe_load(VERWACHT.read_text("utf-8"))


def test_wat_niet_in_de_lijst_staat_wordt_aangehaald() -> None:
    assert in_woorden("something new") == ("dit is geen goede Typst (something new)", "")
