"""The mistakes that the measurement of the suite makes are those that people make."""

from muteer import fouten

BRON = """\
def mag(dag: int, é: str) -> bool:
    if dag <= 7 and é or not dag:
        return dag in (1,)
    return False
"""


def test_de_fouten_van_een_functie() -> None:
    gemaakt = []
    for fout in sorted(fouten(BRON)):
        bron = BRON.encode()
        nieuw = (bron[: fout.van] + fout.door.encode() + bron[fout.tot :]).decode()
        gemaakt.append(nieuw.splitlines()[fout.regel - 1].strip())
    assert gemaakt == [
        "if (dag < 7) and é or not dag:",
        "if (dag <= 7) or not dag:",
        "if (é) or not dag:",
        "if (dag <= 7 and é):",
        "if (not dag):",
        "if dag <= (8) and é or not dag:",
        "if dag <= 7 and é or (dag):",
        "return (dag not in (1,))",
        "return dag in ((2),)",
    ]


def test_alleen_op_de_regels_die_veranderden() -> None:
    assert {fout.regel for fout in fouten(BRON, {3})} == {3}
