"""Looking after accounts: locking, new passwords, and the end of one."""

from __future__ import annotations

import pytest

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Operator, Role, permissions_of
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import actions, refused, unchanged

OTHER = "another battery staple"


@pytest.fixture
def account(office: Office, administrator: Actor) -> Operator:
    """Give an account that no other test knows."""
    return office.operators.add(
        administrator, f"nieuw{f.v_number()}", "N. Ieuw", f.PASSWORD, frozenset({Role.HOST}),
        administrator.location_id,
    )  # fmt: skip


def test_who_is_locked_signs_in_no_more(
    office: Office, administrator: Actor, account: Operator
) -> None:
    seated = f.seat(office, account.login)
    gesture = new_id()
    locked = office.accounts.lock(administrator, account.login.upper(), gesture)
    assert not locked.is_active
    assert actions(office, gesture) == [("operator.locked", str(account.id))]
    with refused(Code.BAD_SIGN_IN):
        office.operators.sign_in(account.login, f.PASSWORD)
    if not office.store.is_embedded:  # what was open meets nothing any more
        with refused(Code.NOT_PERMITTED):
            office.operators.sign_out(seated)
    assert office.accounts.lock(administrator, account.login, gesture).is_active is False
    office.accounts.unlock(administrator, account.login, new_id())
    assert f.seat(office, account.login).operator_id == account.id


def test_a_new_password_takes_the_place_of_the_old(
    office: Office, administrator: Actor, account: Operator
) -> None:
    office.accounts.reset_password(administrator, account.login, OTHER, new_id())
    assert office.operators.sign_in(account.login, OTHER).operator_id == account.id
    with refused(Code.BAD_SIGN_IN):
        office.operators.sign_in(account.login, f.PASSWORD)
    with unchanged(office.store), pytest.raises(Invalid) as caught:
        office.accounts.reset_password(administrator, account.login, "short", new_id())
    assert caught.value.code is Code.PASSWORD_TOO_SHORT


def test_other_roles_hold_from_the_next_step_on(
    office: Office, administrator: Actor, account: Operator
) -> None:
    gesture = new_id()
    wanted = frozenset({Role.PLANNER, Role.AUDITOR})
    given = office.accounts.assign(administrator, account.login, wanted, gesture)
    assert given.roles == wanted
    assert actions(office, gesture) == [("operator.assigned", str(account.id))]
    assert f.seat(office, account.login).permissions == permissions_of(wanted)
    with unchanged(office.store), pytest.raises(Invalid) as caught:
        office.accounts.assign(administrator, account.login, frozenset(), new_id())
    assert (caught.value.code, caught.value.field) == (Code.REQUIRED, "roles")


def test_an_account_that_a_gesture_made_is_not_made_twice(
    office: Office, administrator: Actor
) -> None:
    login, gesture = f"nieuw{f.v_number()}", new_id()
    made = [
        office.operators.add(
            administrator, login, "N. Ieuw", f.PASSWORD, frozenset({Role.HOST}),
            administrator.location_id, gesture,
        )
        for _ in range(2)
    ]  # fmt: skip
    assert made[0] == made[1]


def test_an_account_ends_and_keeps_its_name(
    office: Office, administrator: Actor, account: Operator
) -> None:
    ended = office.accounts.retire(administrator, account.login, new_id())
    assert (ended.is_active, ended.roles, ended.name) == (False, frozenset(), "N. Ieuw")
    with refused(Code.BAD_SIGN_IN):
        office.operators.sign_in(account.login, f.PASSWORD)
    assert ended in office.accounts.all(administrator)
    assert office.operators.names()[account.id] == "N. Ieuw"


def test_who_looks_after_accounts(
    office: Office, administrator: Actor, clerk: Actor, account: Operator
) -> None:
    with unchanged(office.store):
        with refused(Code.NOT_PERMITTED):
            office.accounts.all(clerk)
        with refused(Code.NOT_PERMITTED):
            office.accounts.lock(clerk, account.login, new_id())
        with refused(Code.NOT_PERMITTED):  # nobody looks after the own account
            office.accounts.reset_password(administrator, "administrator", OTHER, new_id())
        with refused(Code.NOT_FOUND):
            office.accounts.retire(administrator, "nobody", new_id())
    found = {one.login: one.roles for one in office.accounts.all(administrator)}
    assert found["clerk"] == {Role.CLERK}
    assert found[account.login] == {Role.HOST}
