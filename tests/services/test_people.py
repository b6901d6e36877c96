"""People on file: found by what is typed, kept with their version, and told in the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from counter_app.domain.changes import Change, PersonChanged
from counter_app.domain.errors import Code, Conflict, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Address, Relation, Sex
from counter_app.services.office import Office
from counter_app.store.tables.people import PersonRow, RepresentativeRow
from tests import factories as f
from tests.expectations import actions, refused, rows


def test_adding_a_person(office: Office, clerk: Actor, announced: list[Change]) -> None:
    wanted = f.person(
        surname="  Nguyễn ", given_names="Hồng   Dương", sex=Sex.FEMALE, languages=("vi", "en"),
        email="h@example.org", phone="+31 70 000 00 00",
        address=Address("Voorbeeldlaan 1", "2500 AA", "Den Haag"),
    )  # fmt: skip
    gesture = new_id()
    made = office.people.add(clerk, wanted, gesture)
    assert made == replace(wanted, surname="Nguyễn", given_names="Hồng Dương")
    assert office.people.get(made.id) == made
    assert announced == [PersonChanged(made.id)]
    assert actions(office, gesture) == [("person.added", str(made.id))]
    assert office.people.add(clerk, f.person(), gesture) == made
    assert rows(office.store, PersonRow) == 1


def test_a_v_number_belongs_to_one_person(office: Office, clerk: Actor) -> None:
    first = f.on_file(office, clerk)
    other = f.on_file(office, clerk)
    with refused(Code.V_NUMBER_TAKEN):
        f.on_file(office, clerk, v_number=first.v_number)
    with refused(Code.V_NUMBER_TAKEN):
        office.people.change(clerk, replace(other, v_number=first.v_number), new_id())
    assert rows(office.store, PersonRow) == 2
    assert f.on_file(office, clerk, v_number=None).v_number is None
    assert f.on_file(office, clerk, v_number=None).v_number is None


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"surname": " ", "given_names": ""}, Code.REQUIRED, "surname"),
        ({"v_number": "123"}, Code.BAD_V_NUMBER, "v_number"),
        ({"nationality": "QQQ"}, Code.BAD_NATIONALITY, "nationality"),
        ({"email": "nobody"}, Code.BAD_EMAIL, "email"),
    ],
)
def test_fields_that_cannot_be_right(
    office: Office, clerk: Actor, changes: dict[str, Any], code: Code, field: str
) -> None:
    with pytest.raises(Invalid) as caught:
        f.on_file(office, clerk, **changes)
    assert (caught.value.code, caught.value.field) == (code, field)
    assert rows(office.store, PersonRow) == 0


def test_who_changes_a_person_saw_the_latest_version(
    office: Office, clerk: Actor, second: Actor, announced: list[Change]
) -> None:
    read = f.on_file(office, clerk)
    gesture = new_id()
    changed = office.people.change(second, replace(read, phone="070"), gesture)
    assert (changed.phone, changed.version) == ("070", 2)
    assert actions(office, gesture) == [("person.changed", str(read.id))]
    assert announced[-1] == PersonChanged(read.id)
    with pytest.raises(Conflict) as caught:
        office.people.change(clerk, replace(read, phone="071"), new_id())
    assert caught.value.code is Code.CHANGED_MEANWHILE
    again = office.people.change(second, replace(read, phone="072"), gesture)
    assert again == changed == office.people.get(read.id)


def test_names_are_found_without_their_marks(office: Office, clerk: Actor) -> None:
    duong = f.on_file(office, clerk, surname="Nguyễn", given_names="Hồng Dương")
    f.on_file(office, clerk, surname="Nguyệt", given_names="An")
    one_name = f.on_file(office, clerk, surname="", given_names="Şirin")

    def found(text: str) -> list[object]:
        return [line.id for line in office.people.search(clerk, text)]

    for text in ("nguyễn h", "NGUYEN H", "nguyen, hong", "  Nguyen  Hong Duong"):
        assert found(text) == [duong.id], text
    assert len(found("nguy")) == 2
    assert found("sirin") == [one_name.id]
    assert found("hong") == found("zz") == found("  ") == found("%") == found("_") == []


def test_v_numbers_are_found_by_their_beginning(office: Office, clerk: Actor) -> None:
    one = f.on_file(office, clerk, v_number="0123456789")
    f.on_file(office, clerk, v_number="0124000000")
    for text in ("0123456789", "0123", "012 345", "0123.45"):
        assert [line.id for line in office.people.search(clerk, text)] == [one.id], text
    assert len(office.people.search(clerk, "012")) == 2
    assert len(office.people.search(clerk, "012", most=1)) == 1
    assert office.people.search(clerk, "123") == ()
    assert office.people.search(clerk, "٠١٢") == ()


def test_a_page_tells_all_and_its_reading_is_noted(
    office: Office, clerk: Actor, auditor: Actor
) -> None:
    someone = f.on_file(office, clerk)
    visit = f.book(office, clerk, f.later(60), someone)
    parent = office.people.add_representative(
        clerk, someone.id, " A. Voorbeeld ", Relation.PARENT, date(2020, 1, 1), new_id()
    )
    page = office.people.page(clerk, someone.id)
    assert (page.person, page.appointments) == (someone, (visit,))
    assert page.cards == office.custody.of_person(someone.id)
    assert page.representatives == (parent,)
    assert parent.name == "A. Voorbeeld"
    assert [line.action for line in page.history] == ["appointment.booked", "person.added"] or [
        line.action for line in page.history
    ] == ["person.added", "appointment.booked"]  # the clock stands still
    assert {(line.operator, line.location) for line in page.history} == {
        ("Clerk Voorbeeld", "Den Haag")
    }
    (seen,) = office.audit.entries(auditor, clerk.location_id, most=1)
    assert (seen.action, seen.subject) == ("person.seen", str(someone.id))


def test_representatives(office: Office, clerk: Actor) -> None:
    someone = f.on_file(office, clerk)
    gesture = new_id()
    arguments = (someone.id, "A. Voorbeeld", Relation.GUARDIAN, date(2020, 1, 1), gesture)
    made = office.people.add_representative(clerk, *arguments)
    assert office.people.add_representative(clerk, *arguments) == made
    assert rows(office.store, RepresentativeRow) == 1
    with pytest.raises(Invalid) as caught:
        office.people.add_representative(
            clerk, someone.id, " ", Relation.PARENT, date(2020, 1, 1), new_id()
        )
    assert caught.value.field == "name"
    with refused(Code.NOT_FOUND):
        office.people.add_representative(
            clerk, new_id(), "A", Relation.PARENT, date(2020, 1, 1), new_id()
        )


def test_nobody_is_found_who_is_not_there(office: Office, clerk: Actor) -> None:
    with refused(Code.NOT_FOUND, what="person"):
        office.people.get(new_id())
    with refused(Code.NOT_FOUND, what="person"):
        office.people.page(clerk, new_id())
    with pytest.raises(Conflict):
        office.people.change(clerk, f.person(), new_id())
