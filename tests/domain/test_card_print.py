"""A new card against its record: names that are cut off, numbers, dates, the chip's lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from counter_app.domain.card_print import compare_print
from counter_app.domain.custody.card import Card, CardState, Place
from counter_app.domain.identity.mrz import Mrz, read
from counter_app.domain.identity.mrz_writing import MrzFields, write_td1
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_details import CardCheck, ChipLook
from counter_app.domain.partial_date import PartialDate
from tests.factories import TODAY

CARD = Card(
    id=new_id(), document_number="V123AL568", document_type="I", v_number="2000000000",
    surname="Nguyễn", given_names="Thị Lan", date_of_birth=PartialDate(1999, 5, 4),
    valid_from=TODAY, valid_until=date(2030, 9, 28), state=CardState.PRESENTED,
    location_id=new_id(), place=Place("A", 1),
)  # fmt: skip


def lines(card: Card = CARD, **changes: Any) -> Mrz:
    facts: dict[str, Any] = {
        "document_code": "IR", "issuer": "NLD", "document_number": card.document_number,
        "surname": card.surname, "given_names": card.given_names, "nationality": "VNM",
        "date_of_birth": card.date_of_birth, "sex": "F", "date_of_expiry": card.valid_until,
        **changes,
    }  # fmt: skip
    return read("\n".join(write_td1(MrzFields(**facts))), TODAY)


def test_print_and_record_agree() -> None:
    assert compare_print(CARD, lines()) == CardCheck(True, True, ChipLook.NOT_READ)
    agreed = compare_print(CARD, lines(), lines().zone)
    assert agreed == CardCheck(True, True, ChipLook.AGREES)


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        ({"surname": "Tran"}, CardCheck(False, True)),
        ({"given_names": "Lan"}, CardCheck(False, True)),
        ({"document_number": "V123AL569"}, CardCheck(True, False)),
        ({"date_of_birth": PartialDate(1999, 5, 5)}, CardCheck(True, False)),
        ({"date_of_expiry": date(2030, 9, 29)}, CardCheck(True, False)),
    ],
)
def test_what_is_not_right_is_told_apart(changes: dict[str, Any], check: CardCheck) -> None:
    assert compare_print(CARD, lines(**changes)) == check


def test_another_chip_and_a_name_that_is_cut_off() -> None:
    other = lines(date_of_expiry=date(2031, 1, 1)).zone
    assert compare_print(CARD, lines(), other).chip is ChipLook.DIFFERS
    long = replace(CARD, surname="Wolfeschlegelsteinhausen", given_names="Maximiliana Theodora")
    assert compare_print(long, lines(long)).name_right
