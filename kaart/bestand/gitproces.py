"""The one place that starts git, in such a way that nothing which came with the map can run.

A map travels, and its `.git` with it: settings, attributes and hooks of somebody else. So git gets
no work tree to compare with (that is what calls filters), only the questions below, its settings
from here, and the repository that holds the map named outright, so that no other one inside the
map can pass for it. The user's own settings are left out too: their drivers and aliases are not
needed, and not having them makes every computer the same.
"""

import os
from collections.abc import Container, Mapping
from functools import cache
from pathlib import Path

from kaart.basis import KaartFout
from kaart.bestand.programma import vind_programma

TIJDSLIMIET = 30
# What is asked of git. Not `diff` and `status`, which run the filters that a repository names.
_VRAGEN = frozenset(
    "cat-file check-attr check-ignore log ls-files ls-tree merge-base rev-list rev-parse "
    "symbolic-ref".split()
)
# What writes in the repository, from what it is handed: no file of the folder is read by git.
_SCHRIJFT = frozenset(
    "commit-tree hash-object read-tree update-index update-ref write-tree".split()
)
_NIETS = "/dev/null"  # git knows it on Windows as well
# Empty and not "false" for fsmonitor: an old git would start a program of that name.
_INSTELLINGEN = {
    "core.alternateRefsCommand": "",
    "core.askPass": "",
    "core.attributesFile": _NIETS,
    "core.fsmonitor": "",
    "core.gitProxy": "",
    "core.hooksPath": _NIETS,
    "core.longPaths": "true",
    "core.pager": "cat",
    "core.quotePath": "false",
    "core.sshCommand": "false",
    "core.untrackedCache": "false",
    "commit.gpgSign": "false",
    "credential.helper": "",
    "diff.external": "",
    "diff.orderFile": _NIETS,
    "gpg.program": "false",
    "i18n.logOutputEncoding": "UTF-8",
    "log.follow": "false",
    "log.mailmap": "false",
    "log.showRoot": "true",
    "log.showSignature": "false",
    "protocol.allow": "never",
    "safe.bareRepository": "explicit",
    "submodule.recurse": "false",
    "tag.gpgSign": "false",
}
_WOORDEN = (
    *(woord for naam, waarde in _INSTELLINGEN.items() for woord in ("-c", f"{naam}={waarde}")),
    "--no-pager", "--no-optional-locks",
)  # fmt: skip
# For the others a name that begins with `:` is a name; this one refuses to be told so.
_MET_PATRONEN = frozenset({"check-ignore"})
# What these questions would do unasked.
_ZONDER = {
    "log": ("--no-show-signature", "--no-ext-diff", "--no-textconv", "--no-color", "--no-mailmap"),
}
# What a clone without its old files lacks is not fetched in passing, over whatever road it names;
# and what a commit says it is, it is.
_OMGEVING = {
    "LANG": "C", "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_TERMINAL_PROMPT": "0",
    "GIT_ATTR_NOSYSTEM": "1",
}  # fmt: skip
_EIGEN_INSTELLINGEN = {"GIT_CONFIG_GLOBAL": _NIETS, "GIT_CONFIG_NOSYSTEM": "1"}
_OUD = "deze git is te oud; installeer een nieuwere (2.32 of later)"
# By a few words of what git says.
_RAAD = {
    "bad config": "in de instellingen staat een fout; verbeter die met: git config --global --edit "
                  "(of in .git/config)",
    "bad numeric config": "in de instellingen staat een fout; verbeter die in .git/config",
    "bad boolean config": "in de instellingen staat een fout; verbeter die in .git/config",
    "unknown option": _OUD,
    "unknown switch": _OUD,
    "ambiguous argument 'HEAD'": "er is nog niets vastgelegd; doe dat met: kaart leg-vast",
    "object file": "de repository is beschadigd; kijk met: git fsck",
    "unable to read": "de repository is beschadigd; kijk met: git fsck",
}  # fmt: skip
_VAN_EEN_ANDER = "dubious ownership"
_GEEN_GIT = "git is niet gevonden op deze computer; installeer git"


class GitFout(KaartFout):
    """Git could not answer."""


def vind_repository(map_: Path) -> Path | None:
    """Return the `.git` of the repository that the folder lies in, without starting git."""
    echt = Path(os.path.realpath(map_))
    for plek in (echt, *echt.parents):
        git = plek / ".git"
        # A folder called .git with nothing in it is none, for git neither.
        if os.path.isfile(git) or os.path.lexists(git / "HEAD"):  # noqa: PTH113 - raises on nothing
            return git
    return None


def draai(map_: Path, *opdracht: str, invoer: bytes = b"") -> tuple[int, bytes, bytes]:
    """Ask git about the folder of a map: its exit code, answer and remarks.

    Raises GitFout when there is no git or no repository, when the repository is somebody else's,
    and when no answer comes.
    """
    return _draai(map_, _VRAGEN, opdracht, _EIGEN_INSTELLINGEN, invoer)


def draai_schrijvend(
    map_: Path, *opdracht: str, invoer: bytes = b"", erbij: Mapping[str, str] | None = None
) -> tuple[int, bytes, bytes]:
    """Let git write down what it is handed; `erbij` is whose it is, and which list of files.

    Raises what `draai` raises.
    """
    return _draai(map_, _SCHRIJFT, opdracht, {**_EIGEN_INSTELLINGEN, **(erbij or {})}, invoer)


def instelling(map_: Path, naam: str) -> str:
    """Return a setting of the user or of the repository, to read and not to obey; "" is none.

    Raises what `draai` raises.
    """
    vraagt = ("config", "--get", naam)
    code, uit, fout = _draai(map_, frozenset({"config"}), vraagt, {}, b"")
    if code not in {0, 1}:  # 1 is: it is not set
        raise weigering(map_, fout)
    return uit.decode(errors="replace").strip()


def _draai(
    map_: Path, mag: Container[str], opdracht: tuple[str, ...], erbij: dict[str, str], invoer: bytes
) -> tuple[int, bytes, bytes]:
    vraag, *rest = opdracht
    if vraag not in mag:
        raise ValueError(f"git {vraag} is no question that is safe in a map of somebody else")
    repository = vind_repository(map_)
    if repository is None:
        raise GitFout(f"{map_} staat niet in git; maak er een repository van met: git init")
    _eis_eigenaar(repository)
    waar = [f"--git-dir={repository}", f"--work-tree={repository.parent}"]
    if vraag not in _MET_PATRONEN:
        waar.append("--literal-pathspecs")
    return _start(map_, repository, (*waar, vraag, *_ZONDER.get(vraag, ()), *rest), erbij, invoer)


def weigering(map_: Path, fout: bytes) -> GitFout:
    """Return why git says no, with what helps where that is known; else in its own words."""
    zegt = fout.decode(errors="replace").strip().partition("\n")[0]
    raad = next((raad for teken, raad in _RAAD.items() if teken in zegt), "")
    return GitFout(f"git geeft geen antwoord over {map_}: {zegt}", raad)


@cache
def _eis_eigenaar(repository: Path) -> None:
    """Refuse a repository of another user that git itself would refuse; git knows the exceptions.

    Who names the repository outright, as we do, is not asked for this by git.
    """
    if os.name != "nt" and _eigenaar(repository) == os.geteuid():
        return
    _, _, fout = _start(repository.parent, repository, ("rev-parse", "--git-dir"), {}, b"")
    if _VAN_EEN_ANDER in fout.decode(errors="replace"):
        plek = repository.parent.as_posix()
        raise GitFout(
            f"{plek} is van een andere gebruiker, en git leest dat alleen als jij het goedvindt; "
            f'vertrouw je deze map, geef dan: git config --global --add safe.directory "{plek}"'
        )


def _eigenaar(repository: Path) -> int:
    try:
        return min(repository.stat().st_uid, repository.parent.stat().st_uid)
    except OSError:
        return -1


def _start(
    map_: Path, repository: Path, woorden: tuple[str, ...], erbij: dict[str, str], invoer: bytes
) -> tuple[int, bytes, bytes]:
    import subprocess  # only who asks git pays for it

    git = vind_programma("git", repository.parent)
    if git is None:
        raise GitFout(_GEEN_GIT)
    # Nothing of the caller's GIT_*: a hook sets some for its own repository, others name programs.
    omgeving = {n: w for n, w in os.environ.items() if not n.upper().startswith("GIT_")}
    omgeving |= _OMGEVING | erbij
    try:
        klaar = subprocess.run(  # noqa: S603 - no shell, and each word is our own or a commit
            (git, *_WOORDEN, "-C", str(map_), *woorden),
            env=omgeving, input=invoer, capture_output=True, timeout=TIJDSLIMIET, check=False,
        )  # fmt: skip
    except FileNotFoundError:
        raise GitFout(_GEEN_GIT) from None
    except OSError as fout:
        raise GitFout(f"git start niet ({fout.strerror})") from None
    except subprocess.TimeoutExpired:
        raise GitFout(f"git gaf na {TIJDSLIMIET} seconden geen antwoord") from None
    return klaar.returncode, klaar.stdout, klaar.stderr


def maak_repository(map_: Path) -> None:
    """Make a repository of a folder, without the hooks a template of the user may bring.

    Raises GitFout when there is no git, or it says no.
    """
    woorden = ("-c", "init.templateDir=", "init", "--quiet", "--initial-branch=main", ".")
    code, _, fout = _start(map_, map_ / ".git", woorden, dict(_EIGEN_INSTELLINGEN), b"")
    if code != 0:
        raise weigering(map_, fout)
