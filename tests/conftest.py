"""What every test may count on: no cache of an earlier run, and a small map to ask things of."""

import gc
import os
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from kaart.tabellen import boekkind, kolomkind, kolomlezer, werkboek

# The same examples for everybody and each time; KAART_TEST_ZOEK=1 looks for something new.
# No deadlines: a slow machine is no fault. Fifty examples, or the whole suite takes too long to run
# before each commit; what needs more says so itself.
settings.register_profile(
    "kaart",
    deadline=None,
    derandomize="KAART_TEST_ZOEK" not in os.environ,
    max_examples=50,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("kaart")

# A shell that starts the suite in the background lets it ignore Ctrl-C, and so all it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)

VOORBEELDKAART = Path(__file__).parent / "gevallen" / "kaart"


@pytest.fixture(scope="session")
def gedeelde_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a cache for all tests of this process: an index of the real map is made once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(autouse=True)
def omgeving(tmp_path: Path, gedeelde_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the index and the settings of the tests away from those of whoever runs them."""
    zet_cache(gedeelde_cache, monkeypatch)
    monkeypatch.setenv("HOME", str(tmp_path))
    for naam in ("KAART_MAP", "KAART_ZONDER_INDEX", "COLUMNS"):
        monkeypatch.delenv(naam, raising=False)


@pytest.fixture
def eigen_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache in which nothing of another test lies."""
    cache = tmp_path / "cache"
    zet_cache(cache, monkeypatch)
    return cache


def zet_cache(plek: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let kaart keep its index in `plek`, on each system."""
    for naam in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(naam, str(plek))


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
