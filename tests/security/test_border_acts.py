"""No act without an entry in the audit trail, in the session's own name, in its transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, insert, select, text, update

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOut, HandOutState, OldDocument, Signed
from counter_app.domain.operators import Actor, Role
from counter_app.domain.partners.mandate import Mandate
from counter_app.services.office import Office
from counter_app.store.base import table
from counter_app.store.tables.audit import AuditRow
from counter_app.store.tables.custody import CustodyEventRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.issuance import HandOutRow, ReceiptRow
from counter_app.store.tables.operators import OperatorRoleRow, OperatorRow
from counter_app.store.tables.partners import MandateEventRow
from tests import factories as f
from tests import partner_office as p
from tests.beneath import beneath
from tests.postgres_server import PostgresServer
from tests.security.psql import Act, code, noted, told


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Somebody at a desk whose card is due, somebody who has hers, and a mandate in force."""

    office: Office
    clerk: Actor
    head: Actor
    second: UUID
    done: HandOut
    here: f.AtDesk
    mandate: Mandate


@pytest.fixture(scope="module")
def scene(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Scene]:
    """Give the scene; nothing that a test does to it stays."""
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"acts_{uuid4().hex}"
    server.create_database(name, request.getfixturevalue("postgres_template"))
    office = f.open_office(server.url(name), SetClock(f.NOW))
    clerk, planner = f.seat(office, "clerk"), f.seat(office, "planner")
    folder = tmp_path_factory.mktemp("acts")
    gone = f.at_desk(office, clerk, planner, folder)
    done = office.issuance.hand_out(clerk, gone.wish(), new_id())
    office.queue.done(clerk, gone.visit.id, new_id())
    town = p.partner(office)
    yield Scene(
        office=office, clerk=clerk, head=town.head, done=done, mandate=town.mandate(),
        second=f.seat(office, "second").operator_id,
        here=f.at_desk(office, clerk, planner, folder),
    )  # fmt: skip
    office.close()
    server.drop_database(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Permitted:
    """What somebody may do: who, the statement, and what the entry must be about."""

    login: str
    actor: Actor
    act: Act
    subject: UUID | None
    """None: any entry of the transaction serves."""


def hand_out(s: Scene) -> Permitted:
    row = {
        "id": new_id(), "card_id": s.here.card.id, "person_id": s.here.person.id,
        "appointment_id": s.here.visit.id, "verification_id": s.here.verification.id,
        "operator_id": s.clerk.operator_id, "session_id": s.clerk.session_id,
        "location_id": s.clerk.location_id, "representative_id": None,
        "state": HandOutState.HANDED_OUT, "at": f.NOW, "old_document": OldDocument.NONE_HELD,
        "old_reference": "", "undone_at": None, "undo_reason": "", "mandate_id": None,
    }  # fmt: skip
    return _clerks(s, lambda c: c.execute(insert(table(HandOutRow)), row), row["id"])


def undo(s: Scene) -> Permitted:
    change = (
        update(table(HandOutRow))
        .where(HandOutRow.id == s.done.id)
        .values(state=HandOutState.UNDONE, undone_at=f.NOW, undo_reason="no")
    )
    return _clerks(s, lambda c: c.execute(change), s.done.id)


def verify(s: Scene) -> Permitted:
    with beneath(s.office.store) as connection:
        made = connection.execute(
            select(table(VerificationRow)).where(VerificationRow.id == s.here.verification.id)
        ).mappings().one()  # fmt: skip
    row = {one.name: made[one.name] for one in table(VerificationRow).columns}
    row["id"] = new_id()
    return _clerks(s, lambda c: c.execute(insert(table(VerificationRow)), row), row["id"])


def receipt(s: Scene) -> Permitted:
    row = {
        "id": new_id(), "hand_out_id": s.done.id, "number": "X-1", "signed": Signed.PAPER,
        "signature": None, "signed_at": f.NOW, "language": "nl",
    }  # fmt: skip
    return _clerks(s, lambda c: c.execute(insert(table(ReceiptRow)), row), row["id"])


def card_step(s: Scene) -> Permitted:
    card = s.here.card
    row = {
        "card_id": card.id, "version": card.version + 1, "at": f.NOW,
        "from_state": card.state.value, "to_state": "in_stock", "location_id": card.location_id,
        "operator_id": s.clerk.operator_id, "reason": "", "consignment_id": None,
    }  # fmt: skip
    return _clerks(s, lambda c: c.execute(insert(table(CustodyEventRow)), row), None)


def suspension(s: Scene) -> Permitted:
    row = {
        "mandate_id": s.mandate.id, "version": s.mandate.version + 1,
        "organisation_id": s.mandate.terms.organisation_id, "at": f.NOW, "from_state": "in_force",
        "to_state": "suspended", "operator_id": s.head.operator_id, "reason": "no",
    }  # fmt: skip
    return Permitted(login="demo", actor=s.head, subject=s.mandate.id,
                     act=lambda c: c.execute(insert(table(MandateEventRow)), row))  # fmt: skip


def new_role(s: Scene) -> Permitted:
    row = {"operator_id": s.second, "role": Role.PLANNER}
    return Permitted(login="demo", actor=s.head, subject=s.second,
                     act=lambda c: c.execute(insert(table(OperatorRoleRow)), row))  # fmt: skip


def role_taken(s: Scene) -> Permitted:
    gone = delete(table(OperatorRoleRow)).where(OperatorRoleRow.operator_id == s.second)
    return Permitted(login="demo", actor=s.head, subject=s.second, act=lambda c: c.execute(gone))


def lock(s: Scene) -> Permitted:
    rest = update(table(OperatorRow)).where(OperatorRow.id == s.second).values(is_active=False)
    return Permitted(login="demo", actor=s.head, subject=s.second, act=lambda c: c.execute(rest))


def _clerks(s: Scene, act: Act, subject: UUID | None) -> Permitted:
    return Permitted(login="clerk", actor=s.clerk, act=act, subject=subject)


WHAT: tuple[Callable[[Scene], Permitted], ...] = (
    hand_out, undo, verify, receipt, card_step, suspension, new_role, role_taken, lock,
)  # fmt: skip
each = pytest.mark.parametrize("permitted", WHAT, ids=lambda one: one.__name__)


@each
def test_an_act_with_its_entry_goes_through(
    scene: Scene, permitted: Callable[[Scene], Permitted]
) -> None:
    one = permitted(scene)
    entry = noted(one.actor, one.subject or new_id(), f.NOW)
    assert told(scene.office, one.login, one.act, entry) == "nothing"
    assert told(scene.office, one.login, entry, one.act) == "nothing"


@each
def test_an_act_without_an_entry_is_refused_at_the_commit(
    scene: Scene, permitted: Callable[[Scene], Permitted]
) -> None:
    one = permitted(scene)
    assert code(scene.office, one.login, one.act) is Code.NOT_ON_RECORD


@pytest.mark.parametrize(
    "permitted", [one for one in WHAT if one is not card_step], ids=lambda one: one.__name__
)  # fmt: skip
def test_an_entry_about_something_else_does_not_serve(
    scene: Scene, permitted: Callable[[Scene], Permitted]
) -> None:
    """A card's step is a part of many acts: any entry of its transaction tells of it."""
    one = permitted(scene)
    said = code(scene.office, one.login, one.act, noted(one.actor, new_id(), f.NOW, "person.seen"))
    assert said is Code.NOT_ON_RECORD


@each
def test_an_entry_of_an_earlier_transaction_does_not_serve(
    scene: Scene, permitted: Callable[[Scene], Permitted]
) -> None:
    one = permitted(scene)
    entry = noted(one.actor, one.subject or new_id(), f.NOW)
    assert told(scene.office, one.login, entry, keep=True) == "nothing"
    assert code(scene.office, one.login, one.act) is Code.NOT_ON_RECORD


def test_an_entry_in_another_name_is_refused_itself(scene: Scene) -> None:
    one = hand_out(scene)
    assert one.subject is not None
    theirs = noted(scene.head, one.subject, f.NOW)
    assert code(scene.office, "clerk", one.act, theirs) is Code.NOT_PERMITTED


def test_an_entry_that_is_taken_back_does_not_serve(scene: Scene) -> None:
    one = hand_out(scene)
    assert one.subject is not None
    said = code(
        scene.office, "clerk",
        lambda c: c.execute(text("SAVEPOINT mine")), noted(scene.clerk, one.subject, f.NOW),
        lambda c: c.execute(text("ROLLBACK TO SAVEPOINT mine")), one.act,
    )  # fmt: skip
    assert said is Code.NOT_ON_RECORD


@pytest.mark.parametrize("statement", [
    "SET CONSTRAINTS act_on_record DEFERRED",
    "ALTER TABLE hand_outs DISABLE TRIGGER act_on_record",
    "DROP TRIGGER act_on_record ON custody_events",
    "CREATE TABLE mine (LIKE audit)",
    "SELECT counter_brought_home()",
    "UPDATE audit_heads SET number = number",
])  # fmt: skip
def test_the_check_is_not_put_off(scene: Scene, statement: str) -> None:
    one = hand_out(scene)
    said = code(scene.office, "clerk", lambda c: c.exec_driver_sql(statement), one.act)
    assert said in {Code.NOT_ON_RECORD, Code.NOT_PERMITTED} or said.startswith("42501")


def test_the_trail_stays_whole(scene: Scene) -> None:
    with beneath(scene.office.store) as connection:
        assert connection.execute(select(table(AuditRow).c.chain)).first() is not None
    assert scene.office.audit.verify().flaws == ()
