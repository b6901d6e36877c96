"""Check digits that point at the wrong character."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.identity.mrz import Mrz, read
from counter_app.domain.identity.mrz_suspects import MOST, Suspect, suspects

TODAY = date(2026, 9, 4)
TD3 = (
    "P<VNMERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
    "L898902C36VNM7408122F1204159ZE184226B<<<<<10",
)
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6",
       "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")  # fmt: skip


def typed(lines: tuple[str, ...], line: int, position: int, text: str) -> Mrz:
    rows = list(lines)
    row = rows[line - 1]
    rows[line - 1] = row[: position - 1] + text + row[position - 1 + len(text) :]
    return read("\n".join(rows), TODAY)


@pytest.mark.parametrize(
    ("lines", "line", "position", "text", "fits"),
    [
        (TD3, 2, 1, "I", "L"),
        (TD3, 2, 6, "Q", "0"),
        (TD3, 2, 8, "G", "C"),
        (TD3, 2, 14, "1", "7"),
        (TD3, 2, 29, "2", "Z"),
        (TD3, 2, 2, "98", "89"),
        (TD3, 2, 10, "8", "6"),
        (TD1, 1, 7, "Z", "2"),
        (TD1, 2, 9, "7", "1"),
    ],
)
def test_the_slip_is_pointed_at(
    lines: tuple[str, ...], line: int, position: int, text: str, fits: str
) -> None:
    mrz = typed(lines, line, position, text)
    assert mrz.problems
    assert Suspect(line, position, text, fits) in suspects(mrz, TODAY)


def test_nothing_is_pointed_at_where_all_fits() -> None:
    assert suspects(read("\n".join(TD3), TODAY), TODAY) == ()


@given(st.integers(1, 27), st.sampled_from("0123456789"))
def test_what_is_pointed_at_makes_every_digit_fit(position: int, digit: str) -> None:
    mrz = typed(TD3, 2, position, digit)
    found = suspects(mrz, TODAY)
    assert len(found) <= MOST
    for one in found:
        row = mrz.lines[one.line - 1]
        assert row[one.position - 1 :].startswith(one.found)
        assert not typed(mrz.lines, one.line, one.position, one.fits).problems
