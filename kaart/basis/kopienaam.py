"""Names that programs give to a copy: of a folder shared between computers, an editor, a merge."""

import re

# Each leaves the name of what was copied as `naam`.
_PATRONEN = tuple(
    re.compile(patroon, re.IGNORECASE)
    for patroon in (
        r"~\$(?P<naam>.+)",
        r"(?:kopie van|copy of|copie de) (?P<naam>.+)",
        r"(?P<naam>.+?)\.sync-conflict-[0-9]{8}-[0-9]{6}(?:-\w+)?",
        r"(?P<naam>.+?)[ _.-]*\([^()]*(?:conflict|gekopieerd|kopie|copy)[^()]*\)",
        r"(?P<naam>.+?)[ _-]conflict(?:ed)?[ _-]?[0-9][\w-]*",
        r"(?P<naam>.+?)[ _-]*\([0-9]{1,3}\)",
        r"(?P<naam>.+?)[ _]-?[ _]?(?:kopie|copy)(?: ?\(?[0-9]{1,3}\)?)?",
        r"(?P<naam>.+?)[ _-](?:DESKTOP|LAPTOP|PC|MACBOOK|IMAC|SURFACE)(?:[ _-][\w-]+)?",
        r"(?P<naam>.+?)[._](?:BACKUP|BASE|LOCAL|REMOTE)[._][0-9]+",
        r"(?P<naam>[\w-]+) [0-9]{1,2}",
    )
)
_EINDE = re.compile(r"(?:~|\.(?:orig|bak|backup|old|oud|rej|tmp|swp|kopie|copy))+$", re.IGNORECASE)
_YAML = re.compile(r"\.ya?ml$", re.IGNORECASE)


def kopie_van(naam: str) -> str:
    """Return the id of the file that a file with this name is a copy of; "" when it is none.

    A name that may as well be one that somebody chose (`dock-laptop`) is a copy only by its
    content; that is not for a name to say.
    """
    zonder_einde = _EINDE.sub("", naam)
    kaal = _YAML.sub("", zonder_einde)
    for patroon in _PATRONEN:
        if gevonden := patroon.fullmatch(kaal):
            van = _YAML.sub("", gevonden["naam"])
            return kopie_van(van) or van  # a copy of a copy
    return kaal if zonder_einde not in (naam, kaal) else ""
