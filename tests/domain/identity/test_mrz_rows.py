"""Rows that a reader sends one by one."""

import pytest

from counter_app.domain.identity.mrz_rows import Rows, line_of, lone_row
from tests.domain.identity.test_mrz_suspects import TD1, TD3

MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")


@pytest.mark.parametrize("lines", [TD3, TD1, MRV_B])
def test_rows_find_their_places_in_any_order(lines: tuple[str, ...]) -> None:
    assert [line_of(row) for row in lines] == list(range(1, len(lines) + 1))
    for order in (lines, lines[::-1]):
        rows = Rows()
        got = [rows.add(row) for row in order]
        assert got == [None] * (len(lines) - 1) + ["\n".join(lines)]
        assert rows.lines == ()


@pytest.mark.parametrize(
    "sent",
    ["{}\r", "\x02{}\x03", "]A0{}", " {} ", "{}\t"],
)
def test_a_lone_row_is_put_right_as_a_zone_is(sent: str) -> None:
    assert lone_row(sent.format(TD3[0].lower().replace("<", ";"))) == TD3[0]


@pytest.mark.parametrize(
    "text",
    ["", "V123AL568", "0872092314", "\n".join(TD3), "nguyen", "A" * 44, "x" * 600],
)
def test_other_texts_are_no_row(text: str) -> None:
    assert lone_row(text) is None


def test_a_missing_row_is_known() -> None:
    rows = Rows()
    assert rows.add(TD3[1]) is None
    assert rows.lines == ("", TD3[1])
    assert rows.add(TD1[0]) is None  # another document
    assert rows.lines == (TD1[0], "", "")
    rows.forget()
    assert rows.lines == ()
