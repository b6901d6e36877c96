"""An office as a partner sees it: few services, and of them what lies at the own location.

Screens and commands of a partner's session receive this in place of the office. Each method that
a partner reaches stands in REACH; whatever names something that lies elsewhere is answered as if
it did not exist. Permissions, the services' own checks and the database stand behind it.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy.orm import Session

from counter_app.domain.custody.card import Card
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.store.queries import shelf

if TYPE_CHECKING:
    from counter_app.services.office import Office

REACH: Mapping[str, frozenset[str]] = {
    "partner_shelf": frozenset({"look", "send_back", "report_missing"}),
    "consignments": frozenset({"open", "open_bag", "scan", "close"}),
    "shelf_counts": frozenset({"compare", "close"}),
    "appointments": frozenset({"get", "day"}),
    "queue": frozenset(
        {"day", "entries", "entry", "check_in", "call", "call_next", "recall", "serve", "done",
         "no_show", "back_to_waiting", "left", "undo"}
    ),
    "hall": frozenset(
        {"take_desk", "leave_desk", "at_work", "ticket", "estimates", "outline"}
    ),
    "identity": frozenset({"compare", "latest", "of_visit", "verify", "may_second", "second"}),
    "identity_reports": frozenset({"report"}),
    "reported_documents": frozenset({"list_of"}),
    "custody": frozenset({"of_person", "present", "put_back"}),
    "issuance": frozenset({"visit", "missing", "hand_out", "refuse", "undo", "sign"}),
    "messages": frozenset({"receipt_letter"}),
    "papers": frozenset({"packing_list"}),
    "lookup": frozenset({"find", "appointment"}),
    "planning": frozenset({"location", "desks", "services_at"}),
    "offline": frozenset({"state", "note_scan", "close"}),
    "offline_accounts": frozenset({"enrol"}),
    "operators": frozenset({"sign_in", "sign_out", "attest", "at_desk"}),
    "audit": frozenset({"outcome_of"}),
}  # fmt: skip
"""What a partner reaches: per service the methods, and nothing else of any."""

_RULES = frozenset({"rules", "fees"})
"""What a service holds of the rules of the house: data of files, of nobody in particular."""

_PASSED_ON = frozenset({"store", "rules", "close"})

_Sees = Callable[[Session, UUID, Any], bool]
_BY_NAME: Mapping[str, _Sees] = {
    "appointment_id": shelf.sees_appointment,
    "person_id": shelf.sees_person,
    "card_id": shelf.sees_card,
    "cards": lambda session, here, cards: all(
        shelf.sees_card(session, here, card_id) for card_id in cards
    ),
    "consignment_id": shelf.sees_consignment,
    "bag_id": shelf.sees_bag,
    "count_id": shelf.sees_count,
    "hand_out_id": shelf.sees_hand_out,
    "verification_id": shelf.sees_verification,
    "doubt_id": shelf.sees_verification,
    "number": shelf.sees_number,
    "location_id": lambda _session, here, asked: bool(here == asked),
    "person": lambda session, here, person: shelf.sees_person(session, here, person.id),
}
"""How it is told whether what a parameter names lies at a location."""

PLAIN = frozenset(
    {
        "actor", "second", "text", "gesture", "reason", "day", "scanned", "until", "desk_id",
        "document", "answers", "evidence", "mrz", "chip", "chip_zone", "issued", "signed",
        "signature", "bag", "login", "password", "for_identity_desk", "language", "note", "admit",
        "failure", "keys", "so_far", "seal", "is_broken", "is_damaged", "counted",
    }
)  # fmt: skip
"""Parameters that name nothing that could lie elsewhere; a desk is looked up at the location."""


def sees(parameter: str) -> bool:
    """Whether it is known how to tell where what a parameter names lies."""
    return parameter == "wish" or parameter in _BY_NAME


class PartnerOffice:
    """Stands where an `Office` stands, for the session of a partner."""

    def __init__(self, office: Office, actor: Actor) -> None:
        """Guard an office for an actor's location."""
        self._office = office
        self._here = actor.location_id

    def __getattr__(self, name: str) -> Any:
        """Return a service behind its door; the store and the rules as they are."""
        found = getattr(self._office, name)
        if name in _PASSED_ON:
            return found
        return _Door(self._office, found, REACH.get(name, frozenset()), self._here)


class _Door:
    """Lets the methods through that a partner reaches, about the own location only."""

    def __init__(
        self, office: Office, service: object, open_to: frozenset[str], here: UUID
    ) -> None:
        self._office, self._service = office, service
        self._open_to, self._here = open_to, here

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._service, name)
        if name in _RULES:
            return method
        if name not in self._open_to:
            return _refuse
        return _Guarded(self._office, method, self._here)


class _Guarded:
    """One method; what its arguments name must lie at the location."""

    def __init__(self, office: Office, method: Callable[..., Any], here: UUID) -> None:
        self._office, self._method, self._here = office, method, here

    def __call__(self, *given: Any, **named: Any) -> Any:
        bound = inspect.signature(self._method).bind(*given, **named).arguments
        with self._office.store.reading() as session:
            for name, value in bound.items():
                self._check(session, name, value)
        return self._within(self._method(*given, **named))

    def _check(self, session: Session, name: str, value: Any) -> None:
        if value is None or name in PLAIN:
            return
        if name == "wish":
            for part in ("appointment_id", "person_id", "card_id", "verification_id"):
                self._check(session, part, getattr(value, part, None))
            return
        if not _BY_NAME[name](session, self._here, value):
            raise _not_there(name, value)

    def _within(self, answer: Any) -> Any:
        """Leave out cards that lie elsewhere."""
        if isinstance(answer, tuple):
            return tuple(
                one for one in answer
                if not isinstance(one, Card) or one.location_id == self._here
            )  # fmt: skip
        return answer


def _not_there(name: str, value: Any) -> Refused:
    """Say of what lies elsewhere the same as of what does not exist."""
    if name == "number":
        return Refused(Code.CARD_UNKNOWN, number=value)
    return Refused(Code.NOT_FOUND, what=name.removesuffix("_id"))


def _refuse(*_given: Any, **_named: Any) -> Any:
    """Refuse what no partner reaches."""
    raise Refused(Code.NOT_PERMITTED, permission=Permission.SEE_PEOPLE.value)
