"""Being asked to end (a window closed, a computer shut down) as an ordinary end that cleans up.

Without this, a temporary folder with names in it would stay, and a child would go on.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

# A closed window is SIGHUP; Windows ends a process there without asking.
_SEINEN = ("SIGTERM", "SIGHUP")


def ruim_op_bij_einde() -> None:
    """Let these signals unwind the program; one that is ignored (nohup) stays so."""
    for naam in _SEINEN:
        sein = getattr(signal, naam, None)
        if sein is not None and signal.getsignal(sein) is signal.SIG_DFL:
            signal.signal(sein, _einde)


def _einde(nummer: int, _: FrameType | None) -> None:
    signal.signal(nummer, signal.SIG_IGN)  # cleaning takes a moment, and must not be broken off
    sys.exit(128 + nummer)


@contextmanager
def onderbreekbaar() -> Iterator[None]:
    """Let Ctrl-C unwind what is at work, so that it tidies up; before and after, it just ends."""
    eerder = signal.getsignal(signal.SIGINT)
    if not callable(eerder):  # ignored, and it stays so
        yield
        return
    try:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    except ValueError:  # not the main thread: signals are somebody else's
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, eerder)
