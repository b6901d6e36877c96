"""Errors carry a code and facts, and never a sentence or what somebody typed."""

from __future__ import annotations

import pytest

from counter_app.domain.clock import SetClock, SystemClock
from counter_app.domain.errors import Code, Conflict, CounterError, Invalid, Refused, Unavailable
from counter_app.domain.ids import new_id
from tests.factories import NOW, later


def test_codes_are_plain_words() -> None:
    assert all(code.value == code.name.lower() for code in Code)
    assert all(code.value.replace("_", "").isascii() for code in Code)


@pytest.mark.parametrize("kind", [Refused, Conflict, Unavailable])
def test_an_error_shows_its_code_only(kind: type[CounterError]) -> None:
    error = kind(Code.NOT_FOUND, what="person", name="Voorbeeld")
    assert error.values == {"what": "person", "name": "Voorbeeld"}
    assert (str(error), "Voorbeeld" in repr(error)) == ("not_found", False)


def test_a_field_is_named() -> None:
    error = Invalid(Code.BAD_V_NUMBER, "v_number", value="123")
    assert (error.field, error.values) == ("v_number", {"field": "v_number", "value": "123"})
    assert "123" not in repr(error)


def test_identifiers_sort_by_the_time_of_their_making() -> None:
    made = [new_id() for _ in range(1000)]
    assert sorted(made) == made
    assert len(set(made)) == 1000
    assert {one.version for one in made} == {7}


def test_a_set_clock_stands_still() -> None:
    clock = SetClock(NOW)
    assert clock.now() == clock.now() == NOW
    clock.advance(later(5) - NOW)
    assert clock.now() == later(5)
    clock.set(NOW)
    assert clock.now() == NOW


def test_the_machines_clock_is_aware_and_in_utc() -> None:
    offset = SystemClock().now().utcoffset()
    assert offset is not None
    assert offset.total_seconds() == 0
