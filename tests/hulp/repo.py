"""A real git repository in a temporary folder."""

import subprocess
from pathlib import Path

_NAAM = ("-c", "user.name=toets", "-c", "user.email=toets@voorbeeld.example")


def git(plek: Path, *opdracht: str) -> str:
    """Run git in a folder and return what it says."""
    klaar = subprocess.run(  # noqa: S603 - the words are of the test itself
        ("git", *_NAAM, "-C", str(plek), *opdracht),  # noqa: S607
        check=True,
        capture_output=True,
        text=True,
    )
    return klaar.stdout.strip()


def leg_vast(plek: Path) -> str:
    """Commit all there is, in a new repository when there is none; return the commit."""
    if not any((hier / ".git").exists() for hier in (plek, *plek.parents)):
        git(plek, "init", "-q", "-b", "main")
    git(plek, "add", "-A")
    git(plek, "commit", "-q", "--allow-empty", "-m", "vast")
    return git(plek, "rev-parse", "HEAD")
