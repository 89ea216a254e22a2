"""The bar is for somebody who looks, and leaves nothing behind."""

import io

import pytest

from kaart.weergave.voortgang import kondig_aan, volg


class Terminal(io.StringIO):
    """A stream that says somebody looks at it."""

    def isatty(self) -> bool:
        return True


def test_op_een_terminal_staat_hoe_ver_het_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    scherm = Terminal()
    assert list(volg("abc", 3, "Delen [drukken]", scherm)) == ["a", "b", "c"]
    assert "Delen [drukken]" in scherm.getvalue()
    assert "3 van 3" in scherm.getvalue()
    # Erased: the last thing it does is to clear its line.
    assert scherm.getvalue().endswith("\x1b[1A\x1b[2K")


def test_ook_na_een_fout_is_de_balk_weg(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    scherm = Terminal()
    with pytest.raises(ZeroDivisionError):
        assert [1 / deel for deel in volg((0, 1), 2, "Delen", scherm)]
    assert scherm.getvalue().endswith("\x1b[1A\x1b[2K")


@pytest.mark.parametrize(("stroom", "term", "totaal"), [
    (io.StringIO(), "xterm", 3), (None, "xterm", 3), (Terminal(), "dumb", 3),
    (Terminal(), "xterm", 1),
])  # fmt: skip
def test_anders_blijft_het_stil(
    monkeypatch: pytest.MonkeyPatch, stroom: io.StringIO | None, term: str, totaal: int
) -> None:
    monkeypatch.setenv("TERM", term)
    assert list(volg(range(totaal), totaal, "Delen", stroom)) == list(range(totaal))
    assert stroom is None or stroom.getvalue() == ""


def test_wat_lang_duurt_wordt_gezegd_aan_wie_kijkt() -> None:
    scherm, pijp = Terminal(), io.StringIO()
    for stroom in (scherm, pijp, None):
        kondig_aan("ik zoek", stroom)
    assert (scherm.getvalue(), pijp.getvalue()) == ("kaart: ik zoek\n", "")
