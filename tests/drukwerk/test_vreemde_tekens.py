"""Who must be in it keeps a place, without the signs that no font has."""

from datetime import date

from kaart.drukwerk.bijeenkomst.aan_de_deur import Tekenlijst, Tekenregel, druk_tekenlijst
from kaart.drukwerk.pers.drukpers import Drukopdracht
from kaart.drukwerk.pers.vreemde_tekens import zonder_vreemde_tekens

OPDRACHT = Drukopdracht("Proef", date(2026, 11, 21))


def test_een_teken_gaat_eruit_en_dat_staat_erbij() -> None:
    lijst = Tekenlijst("Wie?", "", (Tekenregel("Eten 🍲 samen", "Sam"), Tekenregel("🍲", "")))
    heel, zinnen = zonder_vreemde_tekens(lijst, OPDRACHT)
    assert heel == Tekenlijst(
        "Wie?", "", (Tekenregel("Eten  samen", "Sam"), Tekenregel("(niet te drukken)", ""))
    )
    assert zinnen == (
        "zonder “🍲” (U+1F372), want geen lettertype heeft dat: “Eten 🍲 samen”",
        "zonder “🍲” (U+1F372), want geen lettertype heeft dat: “🍲”",
    )
    assert druk_tekenlijst(lijst, OPDRACHT).opmerkingen == zinnen


def test_zonder_zo_n_teken_blijft_alles_wat_het_is() -> None:
    lijst = Tekenlijst("Wie?", "", (Tekenregel("Café ’t Hoekje", ""),))
    assert zonder_vreemde_tekens(lijst, OPDRACHT) == (lijst, ())
