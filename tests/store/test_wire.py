"""Changes travel as short texts without personal data, whatever kind they are."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import get_type_hints
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counter_app.domain.changes import AnythingChanged, AppointmentsChanged, Change, PersonChanged
from counter_app.domain.ids import new_id
from counter_app.store import wire

ME = UUID("019a0000-0000-7000-8000-000000000001")
KINDS = sorted(wire.kinds().values(), key=lambda kind: kind.__name__)
DAY = date(2026, 9, 4)


def _filled(kind: type[Change]) -> st.SearchStrategy[Change]:
    hints = get_type_hints(kind)
    return st.builds(kind, *(st.from_type(hints[field.name]) for field in fields(kind)))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_kind_of_change_arrives_as_it_was_sent(kind: type[Change]) -> None:
    @given(_filled(kind))
    def arrives(change: Change) -> None:
        (text,) = wire.write([change], ME)
        assert wire.read(text) == (ME, (change,))

    arrives()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_change_holds_identifiers_and_days_only(kind: type[Change]) -> None:
    hints = get_type_hints(kind)
    assert {hints[field.name] for field in fields(kind)} <= {UUID, date}


def test_a_kind_that_may_not_travel_is_a_bug_and_not_a_silence() -> None:
    @dataclass(frozen=True, slots=True)
    class Odd(Change):
        weight: float

    try:
        (text,) = wire.write([Odd(1.5)], ME)
        assert wire.read(text) == (None, (AnythingChanged(),))
    finally:
        del Odd


@settings(max_examples=20)
@given(st.integers(1, 400))
def test_many_changes_go_in_few_texts_that_are_not_too_long(count: int) -> None:
    changes = [AppointmentsChanged(new_id(), DAY + timedelta(n)) for n in range(count)]
    texts = wire.write(changes, ME)
    assert all(len(text.encode()) <= wire.LONGEST for text in texts)
    assert [one for text in texts for one in wire.read(text)[1]] == changes


def test_too_many_changes_are_told_as_one() -> None:
    (text,) = wire.write([PersonChanged(new_id()) for _ in range(5_000)], ME)
    assert wire.read(text) == (ME, (AnythingChanged(),))


def test_nothing_is_told_of_nothing() -> None:
    assert wire.write([], ME) == []


@pytest.mark.parametrize(
    "text",
    [
        "", "null", "[]", "{}", '{"by":"x","are":[]}', f'{{"by":"{ME.hex}"}}',
        f'{{"by":"{ME.hex}","are":[["FromTheFuture","1"]]}}',
        f'{{"by":"{ME.hex}","are":[["PersonChanged"]]}}',
        f'{{"by":"{ME.hex}","are":[["PersonChanged","x"]]}}',
        f'{{"by":"{ME.hex}","are":[["PersonChanged",7]]}}',
        f'{{"by":"{ME.hex}","are":[[]]}}', f'{{"by":"{ME.hex}","are":7}}',
    ],
)  # fmt: skip
def test_what_nobody_can_read_may_mean_anything(text: str) -> None:
    assert wire.read(text) == (None, (AnythingChanged(),))


@settings(max_examples=30)
@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert wire.read(text) == (None, (AnythingChanged(),))
