"""Files as LibreOffice saved them, kept with the tests because not everybody has it.

After a change of what a spreadsheet holds: `KAART_TEST_NEEM_OVER=1 pytest -k libreoffice`, on a
computer with LibreOffice.
"""

import os
import shutil
import subprocess
from pathlib import Path

BEWAARD = Path(__file__).parents[1] / "gevallen" / "libreoffice"


def bewaard(pad: Path, omweg: tuple[str, ...]) -> Path:
    """Return a filled-in spreadsheet as it came back through these formats, one after another."""
    klaar = BEWAARD / f"{pad.stem}-via-{'-'.join(omweg)}.{omweg[-1]}"
    if os.environ.get("KAART_TEST_NEEM_OVER") and shutil.which("soffice"):
        klaar.parent.mkdir(exist_ok=True)
        klaar.write_bytes(_zet_om(pad, omweg).read_bytes())
    return klaar


def _zet_om(pad: Path, omweg: tuple[str, ...]) -> Path:
    thuis = (pad.parent / "libreoffice").as_uri()
    for nummer, vorm in enumerate(omweg):
        doel = pad.parent / f"omweg{nummer}"
        subprocess.run(  # noqa: S603
            ["soffice", f"-env:UserInstallation={thuis}", "--headless",  # noqa: S607
             "--convert-to", vorm, "--outdir", str(doel), str(pad)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        pad = doel / f"{pad.stem}.{vorm}"
    return pad
