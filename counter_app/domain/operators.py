"""Operators, what they may do, and the session in which they do it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from counter_app.domain.errors import Code, Invalid, Refused


class Permission(StrEnum):
    """One verb that an operator may or may not do."""

    SEE_PEOPLE = "see_people"
    IMPORT = "import"
    PLAN = "plan"
    BOOK = "book"
    OVERBOOK = "overbook"
    CHECK_IN = "check_in"
    CALL = "call"
    PICK = "pick"
    PRIORITISE = "prioritise"
    VERIFY = "verify"
    HAND_OUT = "hand_out"
    UNDO = "undo"
    SEE_AUDIT = "see_audit"
    MANAGE_OPERATORS = "manage_operators"
    MANAGE_TRUST = "manage_trust"


class Role(StrEnum):
    """A named set of permissions."""

    CLERK = "clerk"
    HOST = "host"
    KIOSK = "kiosk"
    PLANNER = "planner"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"


_P = Permission
ROLES: dict[Role, frozenset[Permission]] = {
    Role.CLERK: frozenset({_P.SEE_PEOPLE, _P.BOOK, _P.CHECK_IN, _P.CALL, _P.PICK,
                           _P.PRIORITISE, _P.VERIFY, _P.HAND_OUT, _P.UNDO}),
    Role.HOST: frozenset({_P.SEE_PEOPLE, _P.CHECK_IN, _P.PRIORITISE}),
    Role.KIOSK: frozenset({_P.CHECK_IN}),
    Role.PLANNER: frozenset({_P.SEE_PEOPLE, _P.PLAN, _P.BOOK, _P.OVERBOOK, _P.IMPORT}),
    Role.AUDITOR: frozenset({_P.SEE_AUDIT}),
    Role.ADMINISTRATOR: frozenset({_P.MANAGE_OPERATORS, _P.MANAGE_TRUST, _P.SEE_AUDIT, _P.PLAN}),
}  # fmt: skip
"""What each role may do."""

PASSWORD_LENGTH = 12  # BIO2 / ISO 27002:2022 5.17 leaves the length to the organisation [OA]


@dataclass(frozen=True, slots=True, kw_only=True)
class Operator:
    """Somebody with an account."""

    id: UUID
    login: str
    name: str
    roles: frozenset[Role]
    location_id: UUID
    is_active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does something now: the operator, where, and in which session.

    Attributes:
        session_id: one sign-in; a verification counts only for the session that made it.
        desk_id: the desk at which the operator sits, or None away from any.
    """

    operator_id: UUID
    login: str
    name: str
    location_id: UUID
    location_name: str
    session_id: UUID
    permissions: frozenset[Permission] = field(default_factory=frozenset)
    desk_id: UUID | None = None
    desk_name: str = ""

    def may(self, permission: Permission) -> bool:
        """Whether the actor may do it; screens grey their buttons by this."""
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Raise Refused(NOT_PERMITTED) unless the actor may do it."""
        if permission not in self.permissions:
            raise Refused(Code.NOT_PERMITTED, permission=permission.value)


def permissions_of(roles: frozenset[Role]) -> frozenset[Permission]:
    """Return all that the roles together may do."""
    return frozenset[Permission]().union(*(ROLES[role] for role in roles))


def check_password(password: str) -> None:
    """Raise Invalid(PASSWORD_TOO_SHORT) for a password under the house's length."""
    if len(password) < PASSWORD_LENGTH:
        raise Invalid(Code.PASSWORD_TOO_SHORT, "password", least=PASSWORD_LENGTH)
