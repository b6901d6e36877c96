"""Names: when two are one, and how lost letters come back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.facts import PersonFacts, same_name
from counter_app.domain.people.names import restored

BORN = PartialDate(2001, 2, 3)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Đặng", "DANG"),
        ("Müller", "MUELLER"),
        ("Müller", "Muller"),
        ("van den Berg-Smit", "VAN DEN BERG SMIT"),
        ("O'Brien", "OBRIEN"),
    ],
)
def test_ways_to_write_one_name(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(("one", "other"), [("Jansen", "Janssen"), ("Tr?n", "Trần"), ("", "A")])
def test_different_names(one: str, other: str) -> None:
    assert not same_name(one, other)


def test_names_that_no_table_can_write_are_not_all_one() -> None:
    assert not same_name("王", "李")
    assert same_name("王", "王")


def test_names_divided_elsewhere_are_the_same_person() -> None:
    one = PersonFacts(surname="Nguyễn Hồng", given_names="Dương", date_of_birth=BORN)
    other = PersonFacts(surname="NGUYEN", given_names="HONG DUONG", date_of_birth=BORN)
    assert one.named_as(other)


@given(st.text("aeiounhgyễơđə ", min_size=1, max_size=12), st.sets(st.integers(0, 11)))
def test_question_marks_are_replaced_by_the_letters_of_the_card(whole: str, lost: set[int]) -> None:
    damaged = "".join("?" if at in lost else letter for at, letter in enumerate(whole))
    assert restored(damaged, whole) == whole


@pytest.mark.parametrize(
    ("damaged", "whole"), [("Tr?n", "Tran Van"), ("Tr?n", "Brân"), ("?", ""), ("V?", "Lê")]
)
def test_a_card_of_another_name_restores_nothing(damaged: str, whole: str) -> None:
    assert restored(damaged, whole) is None
