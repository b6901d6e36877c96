"""The border around mandates: raw statements get no further than the register would let them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Connection, delete, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOut, HandOutState, OldDocument
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.partners.mandate import (
    DataKind,
    Mandate,
    MandateAction,
    MandateKind,
    MandateState,
    Minors,
    Scope,
)
from counter_app.domain.people.person import Relation
from counter_app.services.mandate_rows import columns, location_rows, scope_rows
from counter_app.store.base import Base, table
from counter_app.store.refusals import translate
from counter_app.store.tables.issuance import HandOutDetailRow, HandOutRow
from counter_app.store.tables.partners import (
    MandateActRow,
    MandateEventRow,
    MandateLocationRow,
    MandatePersonRow,
    MandateRow,
    MandateScopeRow,
    StaffRecordRow,
)
from counter_app.store.tables.people import RepresentativeRow
from counter_app.store.tables.planning import OrganisationRow
from tests import factories as f
from tests import partner_office as p
from tests.beneath import beneath
from tests.postgres_server import PostgresServer

REGISTER = (
    "mandates", "mandate_events", "mandate_acts", "mandate_scopes", "mandate_locations",
    "mandate_persons",
)  # fmt: skip
TERMS = [
    column.name
    for column in table(MandateRow).columns
    if column.name
    not in {"state", "version", "withdrawn_at", "withdrawn_by", "withdrawal_document"}
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """A municipality that handed one card out, with another person at its desk."""

    town: p.Partner
    mandate: Mandate
    done: HandOut
    here: f.AtDesk

    def attack(self, *acts: Callable[[Connection], Any]) -> CounterError | str:
        """Do something below the services; return what the database said, and undo it all."""
        with beneath(self.town.office.store, keep=False) as connection:
            try:
                for act in acts:
                    act(connection)
            except DBAPIError as error:
                return translate(error) or str(error.orig)
        return "nothing"

    def hand_out(self, **changes: Any) -> Callable[[Connection], Any]:
        """Return the act of handing out, with changes to its row."""
        clerk, desk = self.town.clerk, self.here
        row = {
            "id": new_id(), "card_id": desk.card.id, "person_id": desk.person.id,
            "appointment_id": desk.visit.id, "verification_id": desk.verification.id,
            "operator_id": clerk.operator_id, "session_id": clerk.session_id,
            "location_id": clerk.location_id, "representative_id": None,
            "state": HandOutState.HANDED_OUT, "at": f.NOW, "old_document": OldDocument.NONE_HELD,
            "old_reference": "", "undone_at": None, "undo_reason": "",
            "mandate_id": self.mandate.id, **changes,
        }  # fmt: skip
        return lambda connection: connection.execute(insert(table(HandOutRow)), row)

    def code(self, *acts: Callable[[Connection], Any]) -> Code | str:
        """Return the code with which the database refused."""
        said = self.attack(*acts)
        return said.code if isinstance(said, CounterError) else said


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def scene(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Scene]:
    """Give the scene; nothing that a test does to it stays."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        database = str(tmp_path_factory.mktemp("mandates") / "office.db")
        for tail in ("", ".keys"):
            shutil.copyfile(f"{template}{tail}", f"{database}{tail}")
        yield from _filled(database)
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"mandates_{uuid4().hex}"
    server.create_database(name, request.getfixturevalue("postgres_template"))
    yield from _filled(server.url(name))
    server.drop_database(name)


def _filled(database: str) -> Iterator[Scene]:
    office = f.open_office(database, SetClock(f.NOW))
    town = p.partner(office)
    mandate = town.mandate(
        scope=town.scoped(
            location_ids=frozenset({town.place.id}), minors=Minors.NO,
            person_ids=frozenset({town.clerk.operator_id}), document_types=frozenset({"I"}),
            weekdays=frozenset({4}), most_per_day=2, most_in_all=2, groups=frozenset({"student"}),
            actions=frozenset({MandateAction.ISSUE, MandateAction.RECORD_RECEIPT}),
        ),
        grantee_function="balie",
    )  # fmt: skip
    first = town.at_desk(group="student")
    done = office.issuance.hand_out(town.clerk, first.wish(), new_id())
    office.queue.done(town.clerk, first.visit.id, new_id())
    yield Scene(town=town, mandate=mandate, done=done, here=town.at_desk(group="student"))
    office.close()


def running(statement: Any) -> Callable[[Connection], Any]:
    return lambda connection: connection.execute(statement)


def test_the_act_itself_goes_through(scene: Scene) -> None:
    assert scene.attack(scene.hand_out()) == "nothing"


@pytest.mark.parametrize("name", REGISTER)
def test_the_register_stays(scene: Scene, name: str) -> None:
    rows = Base.metadata.tables[name]
    with scene.town.office.store.reading() as session:
        assert session.execute(select(rows)).first() is not None
    assert "append_only" in str(scene.attack(running(delete(rows))))
    if not scene.town.office.store.is_embedded:
        assert "append_only" in str(scene.attack(running(text(f"TRUNCATE {name} CASCADE"))))


@pytest.mark.parametrize("name", REGISTER[1:])
def test_nothing_that_happened_is_changed(scene: Scene, name: str) -> None:
    rows = Base.metadata.tables[name]
    column = "organisation_id"
    same = update(rows).values({column: rows.c[column]})
    assert "append_only" in str(scene.attack(running(same)))


@pytest.mark.parametrize("column", TERMS)
def test_the_text_of_a_mandate_in_force_rests(scene: Scene, column: str) -> None:
    one = table(MandateRow).c[column]
    others = {
        "kind": "authorisation", "minors": "yes", "only_wards": True, "sub_mandate_allowed": True,
        "consent_on": date(2020, 1, 1), "in_force_from": f.later(-99999),
        "in_force_until": f.later(99999), "made_at": f.later(1), "most_per_day": 99,
        "most_in_all": 99, "parent_id": scene.mandate.id, "id": new_id(),
        "organisation_id": new_id(), "made_by": new_id(),
    }  # fmt: skip
    changed = update(table(MandateRow)).values({column: others.get(column, "something else")})
    said = str(scene.attack(running(changed)))
    assert said != "nothing", one
    assert "append_only" in said or "CHECK" in said.upper() or "FOREIGN" in said.upper(), said


@pytest.mark.parametrize("state", ["draft", "consented", "suspended", "ended", "in_force"])
def test_a_mandate_takes_no_step_without_its_event(scene: Scene, state: str) -> None:
    jump = update(table(MandateRow)).values(state=state, version=MandateRow.version + 1)
    assert scene.code(running(jump)) is Code.MANDATE_WRONG_STATE


@pytest.mark.parametrize(
    ("now", "then"),
    [("in_force", "draft"), ("in_force", "consented"), ("suspended", "in_force"),
     ("ended", "in_force"), ("draft", "in_force")],
)  # fmt: skip
def test_an_event_that_the_machine_does_not_have(scene: Scene, now: str, then: str) -> None:
    event = insert(table(MandateEventRow)).values(
        mandate_id=scene.mandate.id, version=scene.mandate.version + 1,
        organisation_id=scene.town.organisation.id, at=f.later(1), from_state=now, to_state=then,
        operator_id=scene.town.head.operator_id, reason="",
    )  # fmt: skip
    assert scene.code(running(event)) is Code.MANDATE_WRONG_STATE


def test_an_event_is_not_written_back_in_time(scene: Scene) -> None:
    event = insert(table(MandateEventRow)).values(
        mandate_id=scene.mandate.id, version=scene.mandate.version + 1,
        organisation_id=scene.town.organisation.id, at=f.later(-60), from_state="in_force",
        to_state="suspended", operator_id=scene.town.head.operator_id, reason="",
    )  # fmt: skip
    assert scene.code(running(event)) is Code.MANDATE_WRONG_STATE


def test_no_mandate_begins_in_force(scene: Scene) -> None:
    rows = table(MandateRow)
    copied = {column.name: column for column in rows.columns}
    new = {**copied, "id": text(f"'{uuid4().hex}'"), "number": text("'M-FORGED'")}
    forged = insert(rows).from_select(list(new), select(*new.values()))
    assert "mandate_wrong_state" in str(scene.attack(running(forged)))


@pytest.mark.parametrize("rows", [MandateScopeRow, MandateLocationRow, MandatePersonRow])
def test_nobody_widens_a_mandate_in_force(scene: Scene, rows: type[Base]) -> None:
    key = {"mandate_id": scene.mandate.id, "organisation_id": scene.town.organisation.id}
    more: dict[type[Base], dict[str, object]] = {
        MandateScopeRow: {"kind": "document_type", "value": "W"},
        MandateLocationRow: {"location_id": scene.town.head.location_id},
        MandatePersonRow: {"operator_id": scene.town.head.operator_id},
    }
    added = insert(table(rows)).values({**key, **more[rows]})
    assert "append_only" in str(scene.attack(running(added)))


def test_no_act_is_forged(scene: Scene) -> None:
    rows = table(MandateActRow)
    forged = {
        "subject_id": scene.done.id, "mandate_id": scene.mandate.id, "mandate_version": 1,
        "organisation_id": scene.town.organisation.id, "location_id": scene.town.place.id,
        "operator_id": scene.town.clerk.operator_id, "at": f.NOW, "snapshot": "{}",
    }  # fmt: skip
    assert scene.attack(running(insert(rows).values(forged))) != "nothing"
    other = running(insert(rows).values({**forged, "subject_id": new_id()}))
    assert scene.attack(other) != "nothing"


def test_the_mandate_of_a_hand_out_stays(scene: Scene) -> None:
    for value in (None, scene.mandate.id):
        changed = update(table(HandOutRow)).values(mandate_id=value, state="undone",
                                                   undone_at=f.NOW, undo_reason="x")  # fmt: skip
        said = scene.attack(running(changed))
        assert ("append_only" in str(said)) == (value is None)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"mandate_id": None}, Code.MANDATE_NEEDED),
        ({"at": f.later(-61)}, Code.MANDATE_NEEDED),  # before its first second
        ({"at": f.later(60 * 24)}, Code.MANDATE_NOT_COVERING),  # Saturday
        ({"old_document": OldDocument.TAKEN_IN, "old_reference": "X1"}, Code.MANDATE_NOT_COVERING),
    ],
)
def test_a_hand_out_outside_its_mandate(scene: Scene, changes: dict[str, Any], code: Code) -> None:
    assert scene.code(scene.hand_out(**changes)) is code


def _mandate(town: p.Partner, **changes: Any) -> tuple[UUID, Callable[[Connection], Any]]:
    """Return a mandate that is put in force below the services, and the acts that do it."""
    mandate_id = new_id()
    terms = town.terms(f"M-{mandate_id}"[:40], **changes)
    key = {"mandate_id": mandate_id, "organisation_id": town.organisation.id}
    head = {
        **columns(terms), "id": mandate_id, "state": MandateState.DRAFT, "version": 0,
        "rule": "mayor", "made_at": f.NOW, "made_by": town.head.operator_id, "consent_by": "x",
        "consent_superior": "y", "consent_on": f.TODAY, "withdrawn_by": "",
        "withdrawal_document": "",
    }  # fmt: skip

    def write(connection: Connection) -> None:
        connection.execute(insert(table(MandateRow)), head)
        for row in scope_rows(mandate_id, terms):
            connection.execute(insert(table(MandateScopeRow)), row)
        for row in location_rows(mandate_id, terms):
            connection.execute(insert(table(MandateLocationRow)), row)
        states = [None, "draft", "consented", "in_force"]
        for version, (was, then) in enumerate(pairwise(states), 1):
            connection.execute(
                insert(table(MandateEventRow)),
                {**key, "version": version, "at": f.NOW, "from_state": was, "to_state": then,
                 "operator_id": town.head.operator_id, "reason": ""},
            )  # fmt: skip

    return mandate_id, write


@pytest.mark.parametrize("group", ["student", "ukraine"])
def test_a_group_is_the_one_that_was_said_at_the_booking(scene: Scene, group: str) -> None:
    mandate_id, written = _mandate(scene.town, scope=replace(p.SCOPE, groups=frozenset({group})))
    said = scene.code(written, scene.hand_out(mandate_id=mandate_id))
    assert said == ("nothing" if group == "student" else Code.MANDATE_NOT_COVERING)


@pytest.mark.parametrize(
    ("changes", "scope"),
    [
        ({}, {"actions": frozenset(MandateAction)}),
        ({}, {"document_types": frozenset({"I", "W"})}),
        ({}, {"weekdays": frozenset()}),
        ({}, {"groups": frozenset({"student", "ukraine"})}),
        ({}, {"location_ids": frozenset()}),
        ({}, {"minors": Minors.YES}),
        ({}, {"only_wards": False}),
        ({}, {"most_per_day": None}),
        ({}, {"most_in_all": 8}),
        ({}, {"data": frozenset({DataKind.NAME, DataKind.BIRTH})}),
        ({"in_force_from": f.later(-61)}, {}),
        ({"in_force_until": None}, {}),
    ],
)
def test_no_sub_mandate_goes_beyond_what_it_rests_on(
    scene: Scene, changes: dict[str, Any], scope: dict[str, Any]
) -> None:
    town = scene.town
    narrow = Scope(
        actions=frozenset({MandateAction.ISSUE, MandateAction.RECORD_RECEIPT}),
        document_types=frozenset({"I"}), weekdays=frozenset({4}), groups=frozenset({"student"}),
        location_ids=frozenset({town.place.id}), minors=Minors.NO, only_wards=True,
        most_per_day=2, most_in_all=7, data=frozenset({DataKind.NAME}),
    )  # fmt: skip
    until = f.later(999)
    parent_id, parent = _mandate(town, scope=narrow, in_force_until=until, sub_mandate_allowed=True)
    rests = {"kind": MandateKind.SUBMANDATE, "parent_id": parent_id, "in_force_until": until}
    _, same = _mandate(town, scope=narrow, **rests)
    assert scene.attack(parent, same) == "nothing"
    _, more = _mandate(town, scope=replace(narrow, **scope), **{**rests, **changes})
    assert scene.code(parent, more) is Code.SUB_MANDATE_WIDER
    closed_id, closed = _mandate(town, scope=narrow, in_force_until=until)
    _, orphan = _mandate(town, scope=narrow, **{**rests, "parent_id": closed_id})
    assert scene.code(closed, orphan) is Code.SUB_MANDATE_NOT_ALLOWED


@pytest.mark.parametrize("most", [1, 2])
def test_what_rests_on_a_mandate_counts_for_its_numbers(scene: Scene, most: int) -> None:
    """A second hand-out under the other sub-mandate is too many, before its card is asked about."""
    town, scope = scene.town, replace(p.SCOPE, most_in_all=most)
    parent_id, parent = _mandate(town, scope=scope, sub_mandate_allowed=True)
    rests = {"kind": MandateKind.SUBMANDATE, "parent_id": parent_id, "scope": scope}
    (first_id, first), (second_id, second) = _mandate(town, **rests), _mandate(town, **rests)
    acts = (parent, first, second, scene.hand_out(mandate_id=first_id))
    assert scene.attack(*acts) == "nothing"
    said = scene.code(*acts, scene.hand_out(mandate_id=second_id))
    assert (said is Code.MANDATE_NOT_COVERING) == (most == 1)
    assert said != "nothing"


@pytest.mark.parametrize("kind", [MandateKind.AUTHORISATION, MandateKind.MANDATE])
def test_who_may_not_decide_grants_nothing(scene: Scene, kind: MandateKind) -> None:
    mandate_id, written = _mandate(scene.town, kind=kind)
    hand_out_id = new_id()
    granted = insert(table(HandOutDetailRow)).values(
        hand_out_id=hand_out_id, name_right=True, lines_agree=True, chip="not_read", grants=True,
        in_name_of="namens de minister", fee_kind="none", fee_cents=0, relation=None,
        representative_kind="", representative_number="", representative_genuine=False,
        representative_holder=False, representative_on_file=False, old_card_id=None,
    )  # fmt: skip
    said = scene.code(
        written, scene.hand_out(id=hand_out_id, mandate_id=mandate_id), running(granted)
    )
    decides = kind is MandateKind.MANDATE
    assert said == ("nothing" if decides else Code.MANDATE_NOT_COVERING)


@pytest.mark.parametrize("act", ["place_sticker", "take_prints"])
def test_no_mandate_says_what_stays_with_the_service(scene: Scene, act: str) -> None:
    forged = insert(table(MandateScopeRow)).values(
        mandate_id=scene.mandate.id, organisation_id=scene.town.organisation.id, kind="action",
        value=act,
    )  # fmt: skip
    said = str(scene.attack(running(forged)))
    assert "append_only" in said or "CHECK" in said.upper()


def test_a_partners_clerk_elsewhere(scene: Scene) -> None:
    elsewhere = scene.town.head.location_id
    assert scene.code(scene.hand_out(location_id=elsewhere)) is Code.MANDATE_NOT_COVERING


def test_somebody_else_than_whom_the_mandate_names(scene: Scene) -> None:
    office, head = scene.town.office, scene.town.head
    other = office.partners.staff(head, scene.town.organisation.id)
    if len(other) == 1:
        p.add_staff(office, head, scene.town.place.id, "tweede")
    second = office.operators.sign_in("tweede", f.PASSWORD)
    said = scene.code(scene.hand_out(operator_id=second.operator_id))
    assert said is Code.MANDATE_NOT_COVERING


def test_the_services_own_people_use_no_mandate(scene: Scene) -> None:
    said = scene.code(scene.hand_out(operator_id=scene.town.head.operator_id))
    assert said is Code.MANDATE_NEEDED


def test_training_and_screening_are_asked(scene: Scene) -> None:
    for column in ("trained_on", "screened_on"):
        gone = update(table(StaffRecordRow)).values({column: None})
        assert scene.code(running(gone), scene.hand_out()) is Code.STAFF_NOT_READY
        over = update(table(StaffRecordRow)).values(
            {column.replace("_on", "_until"): f.TODAY - timedelta(days=1)}
        )
        assert scene.code(running(over), scene.hand_out()) is Code.STAFF_NOT_READY
    other = update(table(StaffRecordRow)).values(function="archief")
    assert scene.code(running(other), scene.hand_out()) is Code.MANDATE_NOT_COVERING


def test_an_organisation_that_stopped(scene: Scene) -> None:
    rests = update(table(OrganisationRow)).where(
        OrganisationRow.id == scene.town.organisation.id
    )  # fmt: skip
    assert scene.code(running(rests.values(is_active=False)), scene.hand_out()) is (
        Code.MANDATE_NEEDED
    )


@pytest.mark.parametrize(
    ("born", "is_minor"),
    [
        ("2008-09-04", False), ("2008-09-05", True), ("2008-09-00", True), ("2008-08-00", False),
        ("2008-00-00", True), ("2007-00-00", False), ("0000-00-00", False),
    ],
)  # fmt: skip
def test_age_is_counted_as_the_domain_counts_it(scene: Scene, born: str, is_minor: bool) -> None:
    """The mandate is for adults; unknown parts of a birth date count as the latest they may be."""
    someone = f.person(date_of_birth=PartialDate.parse(born))
    assert someone.is_minor(f.TODAY) == is_minor
    aged = text("UPDATE people SET born = :born").bindparams(born=born)
    said = scene.code(running(aged), scene.hand_out())
    assert said == (Code.MANDATE_NOT_COVERING if is_minor else "nothing")


@pytest.mark.parametrize("by_name", [True, False])
def test_nobody_plays_both_roles(scene: Scene, by_name: bool) -> None:
    clerk = scene.town.clerk
    row = {
        "id": new_id(), "person_id": scene.here.person.id,
        "name": clerk.name if by_name else "Iemand anders", "relation": Relation.GUARDIAN,
        "valid_from": f.TODAY, "valid_until": None, "organisation_id": None,
        "operator_id": None if by_name else clerk.operator_id,
    }  # fmt: skip
    acting = insert(table(RepresentativeRow)).values(row)
    assert scene.code(running(acting), scene.hand_out()) is Code.REPRESENTATIVE_SAME
    later = insert(table(RepresentativeRow)).values({**row, "valid_from": f.SATURDAY})
    assert scene.code(running(later), scene.hand_out()) == "nothing"


def test_numbers_are_counted_by_the_database(scene: Scene) -> None:
    """Two a day and in all: one is done, the next goes through, a third does not."""
    row = {"id": new_id()}

    def undone(connection: Connection) -> None:
        connection.execute(
            update(table(HandOutRow))
            .where(HandOutRow.id == scene.done.id)
            .values(state=HandOutState.UNDONE, undone_at=f.NOW, undo_reason="wrong card")
        )

    assert scene.attack(undone, scene.hand_out(**row)) == "nothing"
    office, town = scene.town.office, scene.town
    office.issuance.hand_out(town.clerk, scene.here.wish(), new_id())
    office.queue.done(town.clerk, scene.here.visit.id, new_id())
    third = town.at_desk(group="student")
    full = Scene(town=town, mandate=scene.mandate, done=scene.done, here=third)
    assert full.code(full.hand_out()) is Code.MANDATE_NOT_COVERING


def test_moments_and_identifiers_are_told_apart(scene: Scene) -> None:
    """A snapshot says the same on both databases."""
    with scene.town.office.store.reading() as session:
        row = session.execute(
            select(table(MandateActRow)).where(MandateActRow.subject_id == scene.done.id)
        ).one()
    assert isinstance(row.at, datetime)
    assert (row.mandate_version, row.location_id) == (3, scene.town.place.id)
    assert UUID(row.snapshot.split('"id"')[1].split('"')[1]) == scene.mandate.id
