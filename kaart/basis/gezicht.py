"""The face of a room: which names other rooms may ask for, loaded when somebody asks.

A command loads what it uses, and a room is entered by its face only; both at once asks for a face
that names and does not load. The names stand twice in it, for the reader of types and for the
run (`tests/test_lagen.py` holds them together).
"""

from collections.abc import Callable
from sys import modules


def maak_gezicht(kamer: str, **waar: str) -> Callable[[str], object]:
    """Return the `__getattr__` of a room: for each of its modules the names that it gives."""
    module_van = {naam: module for module, namen in waar.items() for naam in namen.split()}

    def geef(naam: str) -> object:
        if naam not in module_van:
            raise AttributeError(f"{kamer} has no {naam}", name=naam, obj=modules[kamer])
        module = f"{kamer}.{module_van[naam]}"
        __import__(module)  # and not import_module, which `-X importtime` does not see
        gevonden = getattr(modules[module], naam)
        setattr(modules[kamer], naam, gevonden)
        return gevonden

    return geef
