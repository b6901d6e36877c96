"""Roles, permissions and passwords."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import (
    PASSWORD_LENGTH,
    ROLES,
    Actor,
    Permission,
    Role,
    check_password,
    permissions_of,
)


def actor(*permissions: Permission) -> Actor:
    return Actor(
        operator_id=new_id(), login="", name="", location_id=new_id(), location_name="",
        session_id=new_id(), permissions=frozenset(permissions),
    )  # fmt: skip


def test_every_role_and_every_permission_is_used() -> None:
    assert set(ROLES) == set(Role)
    assert permissions_of(frozenset(Role)) == set(Permission)
    assert permissions_of(frozenset()) == frozenset()


def test_duties_that_are_kept_apart() -> None:
    """Who verifies or hands out neither makes accounts nor reads the audit trail."""
    at_desk = {Permission.VERIFY, Permission.HAND_OUT}
    control = {Permission.MANAGE_OPERATORS, Permission.SEE_AUDIT}
    for role, allowed in ROLES.items():
        assert not (allowed & at_desk and allowed & control), role
    assert Permission.SEE_PEOPLE not in ROLES[Role.AUDITOR]


@given(st.sets(st.sampled_from(Role)))
def test_roles_add_up(roles: set[Role]) -> None:
    assert permissions_of(frozenset(roles)) == {one for role in roles for one in ROLES[role]}


@pytest.mark.parametrize("permission", Permission)
def test_an_actor_may_what_is_permitted_and_nothing_else(permission: Permission) -> None:
    allowed = actor(permission)
    allowed.require(permission)
    assert [one for one in Permission if allowed.may(one)] == [permission]
    with pytest.raises(Refused) as caught:
        actor(*(set(Permission) - {permission})).require(permission)
    assert (caught.value.code, caught.value.values) == (
        Code.NOT_PERMITTED,
        {"permission": permission.value},
    )


def test_a_password_has_a_length() -> None:
    check_password("x" * PASSWORD_LENGTH)
    with pytest.raises(Invalid) as caught:
        check_password("x" * (PASSWORD_LENGTH - 1))
    assert (caught.value.code, caught.value.field) == (Code.PASSWORD_TOO_SHORT, "password")
    assert "xxx" not in repr(caught.value)
