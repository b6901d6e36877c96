"""Accounts: signing in, resting after too many wrong passwords, and adding."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select, text

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role, permissions_of
from counter_app.services.office import Office
from counter_app.services.operators import Operators
from counter_app.store.keyfile import Cost
from counter_app.store.tables.operators import OperatorRow
from tests import factories as f
from tests.beneath import beneath
from tests.expectations import refused, rows, unchanged


@pytest.fixture
def embedded(new_sqlite: Callable[[], str], clock: SetClock) -> Iterator[Office]:
    """Give an office that counts wrong passwords itself; a shared one's server judges them."""
    opened = f.open_office(new_sqlite(), clock)
    yield opened
    opened.close()


def fail(office: Office, login: str, times: int) -> None:
    for _ in range(times):
        with refused(Code.BAD_SIGN_IN):
            office.operators.sign_in(login, "not the password")


def test_each_sign_in_is_a_session_of_its_own(office: Office) -> None:
    one, other = f.seat(office, "clerk"), f.seat(office, "clerk")
    assert one.operator_id == other.operator_id
    assert one.session_id != other.session_id
    assert one.permissions == permissions_of(frozenset({Role.CLERK}))


def test_a_desk_belongs_to_the_location(office: Office, clerk: Actor) -> None:
    assert office.operators.at_desk(clerk, None).desk_name == ""
    with refused(Code.NOT_FOUND, what="desk"):
        office.operators.at_desk(clerk, new_id())


def test_an_account_rests_after_five_wrong_passwords(embedded: Office, clock: SetClock) -> None:
    fail(embedded, "clerk", 5)
    until = f.later(10)
    with refused(Code.OPERATOR_LOCKED, until=until):
        embedded.operators.sign_in("clerk", f.PASSWORD)
    assert f.seat(embedded, "second").login == "second"
    clock.set(until)
    assert embedded.operators.sign_in("clerk", f.PASSWORD).login == "clerk"
    fail(embedded, "clerk", 4)
    assert embedded.operators.sign_in("clerk", f.PASSWORD).login == "clerk"
    fail(embedded, "clerk", 4)  # counted anew after a right one


def test_after_resting_there_are_five_more_tries(embedded: Office, clock: SetClock) -> None:
    fail(embedded, "clerk", 5)
    clock.advance(timedelta(minutes=10))
    fail(embedded, "clerk", 4)
    assert embedded.operators.sign_in("clerk", f.PASSWORD).login == "clerk"


def test_wrong_passwords_are_noted_without_them(embedded: Office) -> None:
    fail(embedded, "clerk", 5)
    auditor = f.seat(embedded, "auditor")
    entries = embedded.audit.entries(auditor, auditor.location_id, most=6)[1:]
    assert {one.action for one in entries} == {"operator.sign_in_failed"}
    assert [one.facts for one in entries] == ['{"locked":true}', *['{"locked":false}'] * 4]


def test_unknown_logins_take_as_long_as_known_ones(embedded: Office, clock: SetClock) -> None:
    """Time does not tell which logins exist: both cost one hashing."""
    hasher = Operators(embedded.store, embedded.rules, Cost(3, 16_384, 1))
    actor = f.seat(embedded, "administrator")
    hasher.add(actor, "slow", "Slow", f.PASSWORD, frozenset({Role.HOST}), actor.location_id)

    def fastest(login: str) -> float:
        spent = []
        for _ in range(4):
            begin = time.process_time()
            with refused(Code.BAD_SIGN_IN):
                hasher.sign_in(login, "not the password")
            spent.append(time.process_time() - begin)
        return min(spent)

    known, unknown = fastest("slow"), fastest("nobody")
    assert known / 3 < unknown < known * 3
    assert unknown > 0.005


def test_adding_an_account(office: Office, administrator: Actor) -> None:
    roles = frozenset({Role.CLERK, Role.HOST})
    place = administrator.location_id
    made = office.operators.add(administrator, " Nieuw ", " N. Ieuw ", f.PASSWORD, roles, place)
    assert (made.login, made.name, made.roles) == ("nieuw", "N. Ieuw", roles)
    assert f.seat(office, "nieuw").permissions == permissions_of(roles)
    assert office.operators.names()[made.id] == "N. Ieuw"
    with unchanged(office.store), refused(Code.NAME_TAKEN):
        office.operators.add(administrator, "NIEUW", "Other", f.PASSWORD, roles, place)
    with unchanged(office.store), refused(Code.NOT_FOUND):
        office.operators.add(administrator, "other", "Other", f.PASSWORD, roles, new_id())


@pytest.mark.parametrize(
    ("login", "name", "password", "code", "field"),
    [
        (" ", "N", f.PASSWORD, Code.REQUIRED, "login"),
        ("n", " ", f.PASSWORD, Code.REQUIRED, "name"),
        ("n", "N", "short", Code.PASSWORD_TOO_SHORT, "password"),
    ],
)
def test_accounts_that_cannot_be(
    office: Office, administrator: Actor, login: str, name: str, password: str, code: Code,
    field: str,
) -> None:  # fmt: skip
    place = administrator.location_id
    with unchanged(office.store), pytest.raises(Invalid) as caught:
        office.operators.add(administrator, login, name, password, frozenset({Role.HOST}), place)
    assert (caught.value.code, caught.value.field) == (code, field)


def test_passwords_are_kept_as_hashes_only(
    office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fail(office, "clerk", 1)
    with beneath(office.store, keep=False) as connection:
        if office.store.is_embedded:
            begins = "$argon2id$"
            kept = list(connection.scalars(select(OperatorRow.password_hash)))
        else:
            begins = "SCRAM-SHA-256$"
            connection.exec_driver_sql("RESET ROLE")
            found = text("SELECT rolpassword FROM pg_authid JOIN operators ON rolname = login")
            kept = list(connection.scalars(found))
            assert set(connection.scalars(select(OperatorRow.password_hash))) == {""}
    assert all(one.startswith(begins) and f.PASSWORD not in one for one in kept)
    assert len(set(kept)) == len(kept) == rows(office.store, OperatorRow)
    assert f.PASSWORD not in caplog.text
