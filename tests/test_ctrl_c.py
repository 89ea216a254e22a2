"""Ctrl-C at any moment from kaart's own first line on."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest

from kaart import __main__ as ingang
from kaart.cli import seinen

ALLEEN_POSIX = pytest.mark.skipif(os.name == "nt", reason="seinen zijn er niet op Windows")
# Loading a module of kaart is the moment; the signal comes there, and not after some time.
BIJ_HET_LADEN = """
import builtins, os, signal
echt = builtins.__import__
def laad(naam, *rest):
    if naam.startswith("kaart.cli"):
        os.kill(os.getpid(), signal.SIGINT)
    return echt(naam, *rest)
builtins.__import__ = laad
from kaart.__main__ import start
start()
"""


@ALLEEN_POSIX
def test_terwijl_de_modules_nog_worden_geladen() -> None:
    klaar = subprocess.run([sys.executable, "-c", BIJ_HET_LADEN], capture_output=True, check=False)  # noqa: S603
    assert (klaar.returncode, klaar.stdout, klaar.stderr) == (130, b"", b"kaart: afgebroken\n")


def test_wie_ctrl_c_laat_negeren_houdt_dat_zo(monkeypatch: pytest.MonkeyPatch) -> None:
    gezet: list[object] = []
    monkeypatch.setattr("kaart.cli.start", lambda: None)
    monkeypatch.setattr(signal, "getsignal", lambda _: signal.SIG_IGN)
    monkeypatch.setattr(signal, "signal", lambda *wat: gezet.append(wat))
    ingang.start()
    with seinen.onderbreekbaar():
        pass
    assert gezet == []


@ALLEEN_POSIX
@pytest.mark.parametrize("eerder", [signal.default_int_handler, lambda *_: None])
def test_wat_bezig_is_wordt_afgewikkeld(eerder: Callable[..., object]) -> None:
    was = signal.signal(signal.SIGINT, eerder)
    opgeruimd = []
    try:
        with pytest.raises(KeyboardInterrupt), seinen.onderbreekbaar():  # noqa: PT012
            try:
                os.kill(os.getpid(), signal.SIGINT)
            finally:
                opgeruimd.append(True)
        assert signal.getsignal(signal.SIGINT) is eerder
    finally:
        signal.signal(signal.SIGINT, was)
    assert opgeruimd == [True]
