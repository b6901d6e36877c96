"""One door for every scan: tokens, cards, passports, numbers, codes, words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.services.lookup import FoundKind
from counter_app.services.office import Office
from tests import factories as f

LINES = (
    "P<VNMLE<<DUNG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<",
    "PC50376554VNM0804068M3210075<<<<<<<<<<<<<<<4",
)
LE = {
    "surname": "Lê", "given_names": "Dũng", "nationality": "VNM",
    "date_of_birth": PartialDate(2008, 4, 6),
}  # fmt: skip


def test_an_appointments_qr_code(office: Office, clerk: Actor, clock: SetClock) -> None:
    visit = f.book(office, clerk, f.local(f.SATURDAY, 10))
    token = office.messages.appointment_letter(clerk, visit.id).token
    for text in (token, f" {token}\r\n", token.lower()):
        found = office.lookup.find(clerk, text)
        assert (found.kind, found.appointment_id) == (FoundKind.APPOINTMENT, visit.id), text
    moved = office.appointments.move(
        clerk, visit.id, f.local(f.SATURDAY, 11), clerk.location_id, new_id()
    )
    assert office.lookup.find(clerk, token).appointment_id == moved.id
    wrong = token[:-1] + ("A" if token[-1] != "A" else "B")
    forged = office.lookup.find(clerk, wrong)
    assert forged.refusal is not None
    assert (forged.refusal.code, forged.appointment_id) == (Code.BAD_TOKEN, None)
    clock.set(f.local(f.SATURDAY, 10) + timedelta(days=3))
    assert office.lookup.find(clerk, token).refusal is not None


def test_a_token_of_another_office(office: Office, clerk: Actor, tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    f.found(str(other))
    elsewhere = f.open_office(str(other), SetClock(f.NOW))
    actor = f.seat(elsewhere, "clerk")
    visit = f.book(elsewhere, actor, f.local(f.SATURDAY, 10))
    token = elsewhere.messages.appointment_letter(actor, visit.id).token
    elsewhere.close()
    found = office.lookup.find(clerk, token)
    assert found.refusal is not None
    assert found.refusal.code is Code.BAD_TOKEN


def test_a_cards_number(office: Office, clerk: Actor, planner: Actor, tmp_path: Path) -> None:
    someone = f.on_file(office, clerk)
    card = f.card_for(office, planner, tmp_path, someone)
    number = card.document_number
    for text in (number, number.lower(), f" {number[:4]} {number[4:]} "):
        found = office.lookup.find(clerk, text)
        assert (found.kind, found.card, found.person_id) == (FoundKind.CARD, card, someone.id)


@pytest.mark.parametrize("between", ["\n", "\r\n", ""])
def test_a_passport(office: Office, clerk: Actor, between: str) -> None:
    someone = f.on_file(office, clerk, **LE)
    f.on_file(office, clerk, **{**LE, "date_of_birth": PartialDate(1990, 1, 1)})
    found = office.lookup.find(clerk, between.join(LINES))
    assert (found.kind, found.person_id) == (FoundKind.PASSPORT, someone.id)
    assert found.mrz is not None
    assert found.mrz.document_number == "PC5037655"


def test_a_passport_of_two_or_of_nobody_leads_to_no_person(office: Office, clerk: Actor) -> None:
    text = "\n".join(LINES)
    found = office.lookup.find(clerk, text)
    assert (found.kind, found.person_id, found.mrz is None) == (FoundKind.PASSPORT, None, False)
    for _ in range(2):
        f.on_file(office, clerk, **LE)
    assert office.lookup.find(clerk, text).person_id is None


def test_a_passport_that_cannot_be_read(office: Office, clerk: Actor) -> None:
    found = office.lookup.find(clerk, "P<" + "?" * 80)
    assert found.kind is FoundKind.PASSPORT
    assert found.refusal is not None
    assert found.refusal.code is Code.BAD_MRZ


def test_a_v_number_and_an_appointments_code(office: Office, clerk: Actor) -> None:
    someone = f.on_file(office, clerk, v_number="0123456789")
    visit = f.book(office, clerk, f.local(f.SATURDAY, 10), someone)
    for text in ("0123456789", "0123 456 789"):
        found = office.lookup.find(clerk, text)
        assert (found.kind, found.person_id) == (FoundKind.PERSON, someone.id)
    for text in (visit.code, visit.code.lower(), f"{visit.code[:4]} {visit.code[4:]}"):
        found = office.lookup.find(clerk, text)
        assert (found.kind, found.appointment_id) == (FoundKind.APPOINTMENT, visit.id)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Nguyễn", FoundKind.WORDS), ("9999999999", FoundKind.WORDS), ("", FoundKind.NOTHING),
        (" \n", FoundKind.NOTHING), ("'; DROP TABLE people; --", FoundKind.WORDS),
    ],
)  # fmt: skip
def test_the_rest_is_words(office: Office, clerk: Actor, text: str, kind: FoundKind) -> None:
    found = office.lookup.find(clerk, text)
    assert (found.kind, found.person_id, found.appointment_id) == (kind, None, None)
