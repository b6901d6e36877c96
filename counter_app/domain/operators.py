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
    CAPTURE = "capture"
    HAND_OUT = "hand_out"
    KEEP = "keep"
    UNDO = "undo"
    SEE_AUDIT = "see_audit"
    MANAGE_OPERATORS = "manage_operators"
    MANAGE_TRUST = "manage_trust"
    SEE_MANDATES = "see_mandates"
    MANAGE_MANDATES = "manage_mandates"
    MANAGE_RULES = "manage_rules"
    SEE_OWN_SHELF = "see_own_shelf"
    RETURN_CARDS = "return_cards"
    FETCH = "fetch"
    LEAD_DAY = "lead_day"
    PACK_DAY = "pack_day"
    MERGE_DAY = "merge_day"
    WORK_BEYOND = "work_beyond"
    SEE_REPORTS = "see_reports"
    SEE_DAYS = "see_days"


class Role(StrEnum):
    """A named set of permissions."""

    CLERK = "clerk"
    HOST = "host"
    KIOSK = "kiosk"
    PLANNER = "planner"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    MANDATE_MANAGER = "mandate_manager"
    RULE_MANAGER = "rule_manager"
    PARTNER_CLERK = "partner_clerk"
    PARTNER_MANAGER = "partner_manager"
    RUNNER = "runner"
    CAPTAIN = "captain"


_P = Permission
ROLES: dict[Role, frozenset[Permission]] = {
    Role.CLERK: frozenset({_P.SEE_PEOPLE, _P.BOOK, _P.CHECK_IN, _P.CALL, _P.PICK,
                           _P.PRIORITISE, _P.VERIFY, _P.CAPTURE, _P.HAND_OUT, _P.KEEP, _P.UNDO,
                           _P.SEE_DAYS}),
    Role.HOST: frozenset({_P.SEE_PEOPLE, _P.CHECK_IN, _P.PRIORITISE, _P.SEE_DAYS}),
    Role.KIOSK: frozenset({_P.CHECK_IN}),
    Role.PLANNER: frozenset({_P.SEE_PEOPLE, _P.PLAN, _P.BOOK, _P.OVERBOOK, _P.IMPORT, _P.KEEP,
                             _P.SEE_DAYS, _P.PACK_DAY, _P.MERGE_DAY, _P.WORK_BEYOND,
                             _P.SEE_REPORTS}),
    Role.AUDITOR: frozenset({_P.SEE_AUDIT}),
    Role.ADMINISTRATOR: frozenset({_P.MANAGE_OPERATORS, _P.MANAGE_TRUST, _P.SEE_AUDIT, _P.PLAN,
                                   _P.SEE_REPORTS}),
    Role.MANDATE_MANAGER: frozenset({_P.SEE_MANDATES, _P.MANAGE_MANDATES}),
    Role.RULE_MANAGER: frozenset({_P.MANAGE_RULES, _P.SEE_PEOPLE}),
    Role.PARTNER_CLERK: frozenset({_P.SEE_OWN_SHELF, _P.RETURN_CARDS, _P.CHECK_IN, _P.CALL,
                                   _P.PICK, _P.VERIFY, _P.HAND_OUT, _P.UNDO}),
    Role.PARTNER_MANAGER: frozenset({_P.SEE_OWN_SHELF, _P.RETURN_CARDS}),
    Role.RUNNER: frozenset({_P.FETCH}),
    Role.CAPTAIN: frozenset({_P.SEE_PEOPLE, _P.CHECK_IN, _P.PRIORITISE, _P.SEE_DAYS, _P.FETCH,
                             _P.LEAD_DAY}),
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
        organisation_id: for whom the operator works.
        is_partner: whether that is another organisation than the immigration service; such an actor
            sees and does only what lies at the own location.
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
    organisation_id: UUID | None = None
    is_partner: bool = False

    def may(self, permission: Permission) -> bool:
        """Whether the actor may do it; screens grey their buttons by this."""
        return permission in self.permissions

    def require(self, permission: Permission) -> None:
        """Raise Refused(NOT_PERMITTED) unless the actor may do it."""
        if permission not in self.permissions:
            raise Refused(Code.NOT_PERMITTED, permission=permission.value)

    def require_any(self, *permissions: Permission) -> None:
        """Raise Refused(NOT_PERMITTED) unless the actor may do one of them."""
        if not self.permissions & set(permissions):
            raise Refused(Code.NOT_PERMITTED, permission=permissions[0].value)

    def require_service(self) -> None:
        """Raise Refused(NOT_PERMITTED) for a partner: no mandate reaches this far here."""
        if self.is_partner:
            raise Refused(Code.NOT_PERMITTED, permission=Permission.SEE_PEOPLE.value)

    def require_here(self, location_id: UUID | None) -> None:
        """Raise Refused(NOT_FOUND) for a partner who asks for what lies elsewhere.

        The same words as for what does not exist: whether it does is not told.
        """
        if self.is_partner and location_id != self.location_id:
            raise Refused(Code.NOT_FOUND, what="location")


def permissions_of(roles: frozenset[Role]) -> frozenset[Permission]:
    """Return all that the roles together may do."""
    return frozenset[Permission]().union(*(ROLES[role] for role in roles))


def check_password(password: str) -> None:
    """Raise Invalid(PASSWORD_TOO_SHORT) for a password under the house's length."""
    if len(password) < PASSWORD_LENGTH:
        raise Invalid(Code.PASSWORD_TOO_SHORT, "password", least=PASSWORD_LENGTH)
