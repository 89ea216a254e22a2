"""A folder on disk: which files are things of the map, what they say, and the user's programs."""

from typing import TYPE_CHECKING

from kaart.basis.gezicht import maak_gezicht

if TYPE_CHECKING:
    from kaart.bestand.dataset import (
        Document as Document,
        Inleesresultaat as Inleesresultaat,
        laad as laad,
        lees_document as lees_document,
        lees_map as lees_map,
        maak_document as maak_document,
        maak_resultaat as maak_resultaat,
    )
    from kaart.bestand.editor import (
        bewerk as bewerk,
        kies_editor as kies_editor,
        lees as lees,
        wachtraad as wachtraad,
    )
    from kaart.bestand.getoond import (
        id_van_nummer as id_van_nummer,
        onthoud as onthoud,
    )
    from kaart.bestand.git import (
        ONDIEP as ONDIEP,
        gevolgde_bestanden as gevolgde_bestanden,
        gewijzigde_bestanden as gewijzigde_bestanden,
        is_inhoud as is_inhoud,
        is_ondiep as is_ondiep,
        is_repository as is_repository,
        negeert as negeert,
        vraag as vraag,
        zoek_begin as zoek_begin,
        zoek_commit as zoek_commit,
    )
    from kaart.bestand.gitproces import (
        GitFout as GitFout,
        maak_repository as maak_repository,
        vind_repository as vind_repository,
    )
    from kaart.bestand.gitvast import (
        leg_bestanden_vast as leg_bestanden_vast,
        losse_bestanden as losse_bestanden,
    )
    from kaart.bestand.index import (
        Leesbaar as Leesbaar,
        laad_kaart as laad_kaart,
    )
    from kaart.bestand.naslag import (
        Naslag as Naslag,
        Rijen as Rijen,
        naslag_van as naslag_van,
    )
    from kaart.bestand.plek import (
        EIGEN_MAP as EIGEN_MAP,
        Koppeling as Koppeling,
        eis_binnen as eis_binnen,
        is_koppeling as is_koppeling,
        maak_map as maak_map,
    )
    from kaart.bestand.werkmap import (
        Werkmap as Werkmap,
    )

__getattr__ = maak_gezicht(
    __name__,
    dataset="Document Inleesresultaat laad lees_document lees_map maak_document maak_resultaat",
    editor="bewerk kies_editor lees wachtraad",
    getoond="id_van_nummer onthoud",
    git=(
        "ONDIEP gevolgde_bestanden gewijzigde_bestanden is_inhoud is_ondiep is_repository "
        "negeert vraag zoek_begin zoek_commit"
    ),
    gitproces="GitFout maak_repository vind_repository",
    gitvast="leg_bestanden_vast losse_bestanden",
    index="Leesbaar laad_kaart",
    naslag="Naslag Rijen naslag_van",
    plek="EIGEN_MAP Koppeling eis_binnen is_koppeling maak_map",
    werkmap="Werkmap",
)
