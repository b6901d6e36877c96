"""Dates as lists write them: one cell alone, and what the column says about it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.tables import Cell
from counter_app.domain.written_dates import DateColumn, DateDoubt, DayOrder, WrittenDate

days = st.dates(date(1900, 1, 1), date(2099, 12, 31))


def read(cell: Cell, *others: Cell) -> WrittenDate:
    return DateColumn.of([cell, *others]).read(cell)


@given(days)
def test_full_dates_that_leave_no_doubt(day: date) -> None:
    right = WrittenDate(date=PartialDate.of(day))
    for cell in (
        day,
        day.isoformat(),
        f"{day:%Y%m%d}",
        int(f"{day:%Y%m%d}"),
        f"{day:%Y/%m/%d}",
        f"{day} 00:00:00",
    ):
        assert read(cell) == right
    for text in (f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}", f" {day:%d.%m.%Y} "):
        assert read(text, "31-12-1999") == right
    assert read(f"{day:%m/%d/%Y}", "12/31/1999") == right


@given(days)
def test_a_column_without_evidence_is_read_day_first_and_said(day: date) -> None:
    found = read(f"{day:%d-%m-%Y}")
    assert found.date == PartialDate.of(day)
    doubtful = day.day <= 12 and day.day != day.month
    assert found.doubt is (DateDoubt.AMBIGUOUS if doubtful else None)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1998-00-00", (1998, 0, 0)),
        ("00-00-1998", (1998, 0, 0)),
        ("00-05-1998", (1998, 5, 0)),
        ("1998-05-00", (1998, 5, 0)),
    ],
)
def test_parts_may_be_unknown(text: str, parts: tuple[int, int, int]) -> None:
    assert read(text) == WrittenDate(date=PartialDate(*parts))


@pytest.mark.parametrize(
    ("cell", "doubt", "proposal"),
    [
        (None, DateDoubt.EMPTY, None),
        ("  ", DateDoubt.EMPTY, None),
        ("31-02-2001", DateDoubt.IMPOSSIBLE, None),
        ("2001-02-31", DateDoubt.IMPOSSIBLE, None),
        ("20013199", DateDoubt.IMPOSSIBLE, None),
        ("27-09-07", DateDoubt.UNREADABLE, None),
        ("3 mei 2001", DateDoubt.UNREADABLE, None),
        ("2001-02/03", DateDoubt.UNREADABLE, None),
        ("2001-02-03 22:00:00", DateDoubt.UNREADABLE, None),
        ("２００１-02-03", DateDoubt.UNREADABLE, None),
        (36925, DateDoubt.NUMBER, PartialDate(2001, 2, 3)),
        (36925.5, DateDoubt.NUMBER, None),
        (2001, DateDoubt.NUMBER, PartialDate(1905, 6, 23)),
        (10**12, DateDoubt.NUMBER, None),
        (-1, DateDoubt.NUMBER, None),
    ],
)
def test_no_dates(cell: Cell, doubt: DateDoubt, proposal: PartialDate | None) -> None:
    assert read(cell) == WrittenDate(date=None, doubt=doubt, proposal=proposal)


def test_one_slip_among_many_does_not_change_the_order() -> None:
    column = DateColumn.of(["27-05-2003"] * 20 + ["05-27-2003", "03-04-2003"])
    assert column.order is DayOrder.DAY
    assert column.read("03-04-2003") == WrittenDate(date=PartialDate(2003, 4, 3))
    slip = column.read("05-27-2003")
    assert (slip.date, slip.doubt) == (None, DateDoubt.OTHER_ORDER)
    assert slip.proposal == PartialDate(2003, 5, 27)


def test_a_column_with_both_orders_leaves_doubt() -> None:
    column = DateColumn.of(["27-05-2003", "05-27-2003"])
    assert column.order is DayOrder.MIXED
    assert column.read("27-05-2003") == WrittenDate(date=PartialDate(2003, 5, 27))
    assert column.read("05-27-2003") == WrittenDate(date=PartialDate(2003, 5, 27))
    assert column.read("03-04-2003").doubt is DateDoubt.AMBIGUOUS
    assert column.read("04-04-2003").doubt is None


def test_impossible_dates_are_no_evidence_for_an_order() -> None:
    assert DateColumn.of(["31-31-2001", "45-02-2001"]).order is DayOrder.UNKNOWN


def test_days_that_a_spreadsheet_may_have_swapped_are_said() -> None:
    typed = [date(2001, month, 4) for month in range(1, 8)]
    texts = ["27-05-2003"] * 6
    column = DateColumn.of([*typed, *texts])
    found = column.read(typed[0])
    assert (found.date, found.doubt) == (PartialDate(2001, 1, 4), DateDoubt.SWAPPED_BY_SPREADSHEET)
    assert found.proposal == PartialDate(2001, 4, 1)
    assert column.read(date(2001, 4, 4)).doubt is None
    plain = DateColumn.of([*typed, *texts, date(2001, 1, 13)])
    assert plain.read(typed[0]).doubt is None


@given(
    st.lists(
        st.one_of(st.none(), st.text(max_size=12), st.integers(), days, st.floats()), max_size=6
    )
)
def test_any_column_can_be_read(cells: list[Cell]) -> None:
    column = DateColumn.of(cells)
    for cell in cells:
        found = column.read(cell)
        assert (found.date is None) <= (found.doubt is not None)
