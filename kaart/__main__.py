"""The first line of kaart: `kaart`, and `python -m kaart`.

Until a command is at work there is nothing to tidy up, so a Ctrl-C while modules are still being
loaded ends at once. An exception there would end in a traceback, wherever it struck.
"""

import os

try:
    import signal
except KeyboardInterrupt:  # the first thing that takes a moment
    os._exit(130)
from types import FrameType


def start() -> None:
    """Run the command line; the console script."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # not ignored (nohup, &)
        signal.signal(signal.SIGINT, _weg)
    from kaart.cli import start as begin

    begin()


def _weg(_nummer: int, _waar: FrameType | None) -> None:
    try:
        os.write(2, b"kaart: afgebroken\n")
    finally:
        os._exit(130)


if __name__ == "__main__":
    start()
