"""What a desk may know beyond its rows: where to send somebody who stands at the wrong one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.operators import Actor
from counter_app.services.lookup import FoundKind
from counter_app.services.office import Office
from counter_app.store.queries import day_guests as queries
from counter_app.store.queries import doors
from tests import factories as f
from tests import issuance_day_office as d
from tests.beneath import beneath
from tests.expectations import refused
from tests.security.border_scene import Border, border

__all__ = ["border"]


@pytest.fixture
def zwolle(border: Border) -> Iterator[tuple[Office, Actor]]:
    """Give the program as a clerk in Zwolle opens it, who sees nothing of Den Haag."""
    account = f.seat(border.office, "other")
    office = f.open_office(border.url, SetClock(f.NOW), by=account)
    yield office, account
    office.close()


def test_a_visit_of_another_desk_leads_there(border: Border, zwolle: tuple[Office, Actor]) -> None:
    office, clerk = zwolle
    visit = border.here.visit
    with refused(Code.NOT_HERE, location="Den Haag", starts_at=visit.starts_at):
        office.queue.check_in(clerk, visit.id, new_id())
    with refused(Code.NOT_FOUND):
        office.queue.check_in(clerk, new_id(), new_id())


def test_a_code_of_another_desk_leads_there(border: Border, zwolle: tuple[Office, Actor]) -> None:
    office, clerk = zwolle
    with border.office.store.work(border.clerk) as work:
        token = border.office.messages.token(work.session, border.here.visit)
    found = office.lookup.appointment(clerk, token)
    assert found.refusal is not None
    assert found.refusal.code is Code.NOT_HERE
    assert found.refusal.values["location"] == "Den Haag"


def test_who_names_a_whole_number_stands_here(border: Border, zwolle: tuple[Office, Actor]) -> None:
    office, clerk = zwolle
    person = border.gone.person
    with refused(Code.NOT_FOUND):
        office.people.page(clerk, person.id)
    assert office.lookup.find(clerk, str(person.v_number)[:-1]).kind is FoundKind.WORDS
    assert office.lookup.find(clerk, f.v_number()).kind is FoundKind.WORDS
    found = office.lookup.find(clerk, str(person.v_number))
    assert (found.kind, found.person_id) == (FoundKind.PERSON, person.id)
    assert office.people.page(clerk, person.id).person.surname == person.surname
    with beneath(border.office.store, keep=False) as connection:
        noted = connection.exec_driver_sql(
            "SELECT subject FROM audit WHERE action = 'person.met' ORDER BY number"
        ).scalars()  # fmt: skip
        assert [str(one) for one in noted] == [str(clerk.operator_id), str(person.id)]


def test_numbers_are_not_tried_out(border: Border, zwolle: tuple[Office, Actor]) -> None:
    office, clerk = zwolle
    with beneath(border.office.store, keep=True) as connection:
        connection.exec_driver_sql(
            "INSERT INTO border_meetings SELECT 'other', now() FROM generate_series(1, 120)"
        )
    with refused(Code.NOT_PERMITTED):
        office.lookup.find(clerk, f.v_number())


def test_a_card_of_another_address_is_told_from_one_of_nobody(
    border: Border, zwolle: tuple[Office, Actor]
) -> None:
    office, clerk = zwolle
    with office.store.work(clerk) as work:
        number = border.here.card.document_number
        assert doors.card_elsewhere(work.connection, number) == border.place
        assert doors.card_elsewhere(work.connection, "V99999999") is None


def test_a_vault_hears_which_cards_a_hall_wants_and_nothing_of_its_guests(
    border: Border, tmp_path: Path
) -> None:
    scene = d.scene(border.office, DayState.OPEN_FOR_INVITATIONS)
    d.fill(border.office, scene, tmp_path, 1)
    body = d.wave(scene, per_quarter=1)
    (wave,) = border.office.day_waves.put(scene.planner, scene.day.id, (body,), new_id())
    border.office.invitations.invite(scene.planner, wave.id, new_id())
    account = f.seat(border.office, "clerk")
    vault = f.open_office(border.url, SetClock(f.NOW), by=account)
    try:
        with vault.store.reading() as session:
            assert queries.guests(session, scene.day.id) == []
        (line,) = vault.storage.pick_list(account, d.SATURDAY)
        assert (line.hall, line.starts_at is not None) == ("Jaarbeurs Utrecht", True)
    finally:
        vault.close()
    midnight = f.local(d.SATURDAY, 0)
    for login, here in (("other", border.place), ("partner", border.partner)):
        asked = (here, d.SATURDAY, midnight, midnight)
        reads = border.stranger(login).reads(
            "SELECT card_id FROM counter_cards_for_days(%s, %s, %s, %s)", asked
        )
        assert reads == [], login
