"""What every test may count on: no cache of an earlier run, and a small map to ask things of."""

import gc
import os
import signal
from pathlib import Path

import pytest
from hypothesis import settings

from kaart.tabellen import boekkind, kolomkind, kolomlezer, werkboek

# The same examples for everybody and each time; KAART_TEST_ZOEK=1 looks for something new.
# No deadlines: a slow machine is no fault. Fifty examples, or the whole suite takes too long to run
# before each commit; what needs more says so itself.
settings.register_profile(
    "kaart", deadline=None, derandomize="KAART_TEST_ZOEK" not in os.environ, max_examples=50
)
settings.load_profile("kaart")

# A shell that starts the suite in the background lets it ignore Ctrl-C, and so all it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)

VOORBEELDKAART = Path(__file__).parent / "gevallen" / "kaart"


@pytest.fixture(autouse=True)
def eigen_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the index of the tests away from that of whoever runs them."""
    cache = tmp_path / "cache"
    for naam in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(naam, str(cache))
    monkeypatch.setenv("HOME", str(tmp_path))
    for naam in ("KAART_MAP", "KAART_ZONDER_INDEX", "COLUMNS"):
        monkeypatch.delenv(naam, raising=False)
    return cache


@pytest.fixture(autouse=True)
def lees_werkboeken_hier(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read workbooks in this process: a child for each costs a minute of the suite.

    The tests marked `kind` do start one.
    """
    if "kind" in request.keywords:
        return
    monkeypatch.setattr(werkboek, "_vraag_kind", boekkind.lees)
    monkeypatch.setattr(kolomlezer, "_vraag_kind", lambda inhoud, o: kolomkind.lees(inhoud, **o))


@pytest.fixture
def voorbeeldkaart() -> Path:
    """Return the folder of a small fictitious map: two wijken, five organisations."""
    return VOORBEELDKAART


def pytest_collection_finish() -> None:
    """Spare the garbage collector what stays, all tests and modules: a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
