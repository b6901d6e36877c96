"""The seal of an audit entry: no two different entries under the same one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.audit import GENESIS, microseconds, moment, seal

word = st.text(st.characters(exclude_characters="\x1f", exclude_categories=["Cs"]), max_size=12)
entry = st.tuples(
    word, st.integers(1, 10**9), st.integers(0, 2**52), word, word, word, word,
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
)  # fmt: skip
Entry = tuple[str, int, int, str, str, str, str, str]


@given(entry, entry)
def test_different_entries_have_different_seals(one: Entry, other: Entry) -> None:
    assert (seal(GENESIS, *one) == seal(GENESIS, *other)) == (one == other)


@given(entry, st.data())
def test_text_moved_between_fields_changes_the_seal(one: Entry, data: st.DataObject) -> None:
    """The last character of a field, put before the next one, makes another entry."""
    at = data.draw(st.sampled_from([3, 4, 5, 6]))
    if not one[at]:
        return
    moved = list(one)
    moved[at], moved[at + 1] = str(one[at])[:-1], f"{str(one[at])[-1]}{one[at + 1]}"
    assert seal(GENESIS, *one) != seal(GENESIS, *moved)  # type: ignore[arg-type]


@given(entry, st.binary(min_size=32, max_size=32))
def test_the_seal_binds_what_came_before(one: Entry, before: bytes) -> None:
    assert (seal(before, *one) == seal(GENESIS, *one)) == (before == GENESIS)
    assert len(seal(before, *one)) == 32


def test_the_seal_never_changes_from_one_version_of_the_program_to_the_next() -> None:
    sealed = seal(
        GENESIS, "chain", 1, 1_788_512_400_000_000, "actor", "card.handed_out", "subject",
        "gesture", '{"card":"x"}',
    )  # fmt: skip
    assert sealed.hex() == "76e9f35ce057fd75f12c06d2a2c61510ea7bc2b9f6a94fa011cac83b721951a0"


@given(st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1)), st.integers(-720, 720))  # noqa: DTZ001
def test_moments_are_counted_exactly(naive: datetime, minutes: int) -> None:
    at = naive.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    assert moment(microseconds(at)) == at
    assert moment(microseconds(at)).tzinfo is UTC
