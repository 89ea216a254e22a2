from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.scheef.een import Een as Een

__getattr__ = maak_gezicht(__name__, een="Een Twee", ding="ding")
