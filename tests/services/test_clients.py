"""Programs of others: let in, shown the door, and known by a token that nobody keeps."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.clients import ClientRow
from tests.expectations import refused


def test_a_client_may_book_and_nothing_else(office: Office, administrator: Actor) -> None:
    made, token = office.clients.add(administrator, " Booking site ")
    actor = office.clients.sign_in(token)
    assert (made.name, actor.operator_id) == ("Booking site", made.id)
    assert actor.permissions == {Permission.BOOK}
    with refused(Code.NOT_PERMITTED):
        office.people.search(actor, "a")


def test_a_token_is_kept_by_nobody(office: Office, administrator: Actor) -> None:
    _, token = office.clients.add(administrator, "Booking site")
    with office.store.reading() as session:
        (row,) = session.execute(select(table(ClientRow))).all()
    assert token not in map(str, row)


def test_a_retired_client_and_a_stranger_are_told_the_same(
    office: Office, administrator: Actor
) -> None:
    made, token = office.clients.add(administrator, "Booking site")
    office.clients.retire(administrator, "Booking site")
    for wrong in (token, "", "x", "\udcff"):
        with refused(Code.BAD_SIGN_IN):
            office.clients.sign_in(wrong)
    assert [(one.id, one.is_active) for one in office.clients.all(administrator)] == [
        (made.id, False)
    ]


def test_names_are_needed_and_differ(office: Office, administrator: Actor) -> None:
    office.clients.add(administrator, "Booking site")
    with refused(Code.NAME_TAKEN):
        office.clients.add(administrator, "Booking site")
    with refused(Code.REQUIRED, field="name"):
        office.clients.add(administrator, " ")
    with refused(Code.TOO_LONG, field="name"):
        office.clients.add(administrator, "x" * 61)
    with refused(Code.NOT_FOUND):
        office.clients.retire(administrator, "Nobody")


@pytest.mark.parametrize("login", ["clerk", "planner", "auditor"])
def test_only_an_administrator_lets_in(office: Office, login: str) -> None:
    from tests import factories as f

    actor = f.seat(office, login)
    for act in (
        lambda: office.clients.add(actor, "Booking site"),
        lambda: office.clients.all(actor),
        lambda: office.clients.retire(actor, "Booking site"),
    ):
        with refused(Code.NOT_PERMITTED):
            act()


def test_a_visit_of_others_is_not_there_for_a_client(office: Office, administrator: Actor) -> None:
    _, token = office.clients.add(administrator, "Booking site")
    actor = office.clients.sign_in(token)
    with refused(Code.NOT_FOUND):
        office.public_booking.details(actor, new_id())
