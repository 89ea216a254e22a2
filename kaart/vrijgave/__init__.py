"""What may go out, and to whom: the one gate before paper, files and pages. Pure."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.vrijgave.personen import mensen_erbij as mensen_erbij
    from kaart.vrijgave.publiek import Publiek as Publiek
    from kaart.vrijgave.vrijgeven import (
        VrijeKaart as VrijeKaart,
        Vrijgave as Vrijgave,
        Weerhouden as Weerhouden,
        geef_vrij as geef_vrij,
    )

__getattr__ = maak_gezicht(
    __name__,
    personen="mensen_erbij",
    publiek="Publiek",
    vrijgeven="VrijeKaart Vrijgave Weerhouden geef_vrij",
)
