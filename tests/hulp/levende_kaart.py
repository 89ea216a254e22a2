"""A small map in git whose life we write ourselves, one commit a day."""

import os
from pathlib import Path
from unittest import mock

from hulp.repo import git, leg_vast

SOEP = """\
naam: Soep aan Zee
organisatievorm: bewonersinitiatief
omschrijving: Buren koken en eten samen.
themas:
  - eten
doelgroepen:
  - iedereen
werkgebied:
  - noord
contacten:
  - functie: keuken
    telefoon: "030 111 11 11"
bronnen:
  - document: folder
gecontroleerd:
  op: 2026-01
  hoe: website
"""
WIJK = "naam: Noord\n"
THEMA = "naam: Eten\nhulpvragen:\n  - id: honger\n    tekst: Ik heb niets te eten\n"


class LevendeKaart:
    """A map in a folder of a repository; `dag` commits what was written."""

    def __init__(self, plek: Path) -> None:
        self.wortel = plek / "repo" / "kaart"
        self.schrijf("wijken/noord", WIJK)
        self.schrijf("wijken/zuid", "naam: Zuid\n")
        self.schrijf("themas/eten", THEMA)
        self.schrijf("organisaties/soep", SOEP)

    def schrijf(self, naam: str, tekst: str) -> None:
        pad = self.wortel / "data" / f"{naam}.yaml"
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_text(tekst, encoding="utf-8")

    def wijzig(self, naam: str, oud: str, nieuw: str) -> None:
        pad = self.wortel / "data" / f"{naam}.yaml"
        tekst = pad.read_text(encoding="utf-8")
        assert oud in tekst
        pad.write_text(tekst.replace(oud, nieuw), encoding="utf-8")

    def hernoem(self, oud: str, nieuw: str) -> None:
        (self.wortel / f"data/{oud}.yaml").rename(self.wortel / f"data/{nieuw}.yaml")

    def weg(self, naam: str) -> None:
        (self.wortel / f"data/{naam}.yaml").unlink()

    def dag(self, datum: str) -> str:
        """Commit everything as it is at noon of this day."""
        op = f"{datum}T12:00:00 +0100"
        with mock.patch.dict(os.environ, GIT_AUTHOR_DATE=op, GIT_COMMITTER_DATE=op):
            if not (self.wortel.parent / ".git").exists():
                git(self.wortel.parent, "init", "-q", "-b", "main")
            return leg_vast(self.wortel.parent)
