"""Recording what was taken: who may, where, of whom; and what the decision on reuse makes of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from counter_app.domain.appointments import Appointment
from counter_app.domain.capture.record import PrintsTaken, WhyNot
from counter_app.domain.changes import Change, PersonChanged
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.identity.evidence import PictureSource
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person
from counter_app.domain.reuse.decision import Need, Reason
from counter_app.domain.reuse.facts import Finger, FingerMissing, Modality, Product
from counter_app.services.office import Office
from counter_app.store.tables.capture import CaptureReportRow
from counter_app.store.tables.reuse import BiometricCaptureRow
from tests import factories as f
from tests.capture_office import belongs_to, capture, may_capture, photo, visit_of
from tests.expectations import actions, refused, rows
from tests.partner_office import partner


@pytest.fixture
def person(office: Office, clerk: Actor) -> Person:
    may_capture(office, "1")
    return f.on_file(office, clerk)


@pytest.fixture
def visit(office: Office, clerk: Actor, person: Person) -> Appointment:
    return visit_of(office, clerk, person)


def test_all_that_was_taken_is_recorded_once_and_told(
    office: Office, clerk: Actor, visit: Appointment, person: Person, announced: list[Change]
) -> None:
    gesture, wish = new_id(), capture(visit, person)
    announced.clear()
    made = office.capture.record(clerk, wish, gesture)
    assert office.capture.record(clerk, wish, gesture) == made
    assert office.capture.of_visit(clerk, visit.id, person.id) == made
    assert (made.operator_id, made.desk_id, made.at) == (clerk.operator_id, clerk.desk_id, f.NOW)
    assert set(made.outcomes.values()) == {None}
    assert made.verification_id is None
    assert actions(office, gesture) == [("capture.recorded", str(made.id))]
    assert rows(office.store, BiometricCaptureRow, report_id=made.id) == 3
    assert PersonChanged(person.id) in announced


def test_the_decision_on_reuse_changes_at_once(
    office: Office, clerk: Actor, clock: SetClock, visit: Appointment, person: Person
) -> None:
    before = office.reuse.decide(clerk, person.id, Product.EU_FAMILY)
    missing = {Finger.LEFT_INDEX: FingerMissing.PASSING}
    office.capture.record(
        clerk, capture(visit, person, prints=PrintsTaken(missing=missing)), new_id()
    )
    after = office.reuse.decide(clerk, person.id, Product.EU_FAMILY)
    assert before.line(Modality.FINGERPRINTS).taken_on is None
    prints = after.line(Modality.FINGERPRINTS)
    assert (prints.need, prints.reason) == (Need.TAKE, Reason.PASSING_IMPEDIMENT)
    assert prints.taken_on == f.TODAY
    assert after.line(Modality.PHOTO).taken_on == f.TODAY


def test_a_poor_photo_is_known_as_poor(
    office: Office, clerk: Actor, visit: Appointment, person: Person
) -> None:
    answers = {**photo().answers, "likeness": False}
    with refused(Code.PHOTO_POOR):
        office.capture.record(clerk, capture(visit, person, photo=photo(answers=answers)), new_id())
    office.capture.record(
        clerk, capture(visit, person, photo=photo(answers=answers, is_best=True)), new_id()
    )
    assert rows(office.store, BiometricCaptureRow, modality="photo", quality="poor") == 1
    assert rows(office.store, BiometricCaptureRow, quality="good") == 2


def test_what_was_not_taken_is_no_capture_but_has_its_reason(
    office: Office, clerk: Actor, visit: Appointment, person: Person
) -> None:
    made = office.capture.record(
        clerk,
        capture(visit, person, photo=WhyNot.REUSED, prints=WhyNot.REFUSED,
                signature=WhyNot.CANNOT_SIGN),
        new_id(),
    )  # fmt: skip
    assert list(made.outcomes.values()) == [WhyNot.REUSED, WhyNot.REFUSED, WhyNot.CANNOT_SIGN]
    assert made.photo_sha256 == ""
    assert rows(office.store, BiometricCaptureRow) == 0


def test_never_any_finger_is_a_lasting_impediment(
    office: Office, clerk: Actor, visit: Appointment, person: Person
) -> None:
    missing = dict.fromkeys(Finger, FingerMissing.LASTING)
    office.capture.record(
        clerk, capture(visit, person, prints=PrintsTaken(missing=missing)), new_id()
    )
    line = office.reuse.decide(clerk, person.id, Product.ID_W).line(Modality.FINGERPRINTS)
    assert (line.need, line.reason) == (Need.NOT_TAKEN, Reason.LASTING_IMPEDIMENT)


def test_no_prints_of_a_child_under_six(office: Office, clerk: Actor) -> None:
    may_capture(office)
    child = f.on_file(office, clerk, date_of_birth=PartialDate(2021, 9, 4 + 1))
    visit = visit_of(office, clerk, child)
    with refused(Code.UNDER_SIX, age=6):
        office.capture.record(clerk, capture(visit, child), new_id())
    made = office.capture.record(clerk, capture(visit, child, prints=WhyNot.UNDER_SIX), new_id())
    assert made.outcomes[Modality.FINGERPRINTS] is WhyNot.UNDER_SIX


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"prints": WhyNot.UNDER_SIX}, Code.BAD_WORD),
        ({"prints": WhyNot.CANNOT_SIGN}, Code.BAD_WORD),
        ({"photo": WhyNot.UNDER_SIX}, Code.BAD_WORD),
        ({"photo": photo(answers={"eyes": True})}, Code.ANSWER_OPEN),
        ({"photo": photo(source=PictureSource.FILE)}, Code.ANSWER_OPEN),
        ({"person_id": new_id()}, Code.NOT_FOUND),
    ],
)
def test_what_cannot_be_is_refused(
    office: Office, clerk: Actor, visit: Appointment, person: Person, changes: dict[str, Any],
    code: Code,
) -> None:  # fmt: skip
    with refused(code):
        office.capture.record(clerk, capture(visit, person, **changes), new_id())
    assert rows(office.store, CaptureReportRow) == 0


def test_an_unusable_photo_is_refused_whatever_a_clerk_says(
    office: Office, clerk: Actor, visit: Appointment, person: Person
) -> None:
    from counter_app.devices.photo_measures import measure
    from tests.capture_office import RULES
    from tests.devices.test_cameras import picture

    tiny = RULES.judge(measure(picture()), f.TODAY)
    with refused(Code.PHOTO_UNUSABLE):
        office.capture.record(
            clerk, capture(visit, person, photo=photo(quality=tiny, is_best=True)), new_id()
        )


def test_the_check_of_the_identity_is_named_where_it_was_accepted(
    office: Office, clerk: Actor, visit: Appointment, person: Person
) -> None:
    seen = f.verified(office, clerk, visit.id, person.id)
    made = office.capture.record(clerk, capture(visit, person), new_id())
    assert made.verification_id == seen.id


def test_only_the_service_at_a_desk_that_can_with_the_permission(
    office: Office, clerk: Actor, second: Actor, visit: Appointment, person: Person
) -> None:
    wish = capture(visit, person)
    assert office.capture.hindrance(clerk) is None
    for actor, code in (
        (second, Code.DESK_UNABLE),
        (replace(clerk, desk_id=None), Code.NO_DESK),
        (replace(clerk, permissions=clerk.permissions - {Permission.CAPTURE}), Code.NOT_PERMITTED),
    ):
        found = office.capture.hindrance(actor)
        assert found is not None
        assert found.code is code
        with refused(code):
            office.capture.record(actor, wish, new_id())
    may_capture(office, "2")
    with refused(Code.NOT_YOURS, desk="1"):
        office.capture.record(second, wish, new_id())
    belongs_to(office, "municipality")
    with refused(Code.BIOMETRICS_NOT_YOURS):
        office.capture.record(clerk, wish, new_id())
    assert rows(office.store, CaptureReportRow) == 0


def test_nobody_is_captured_who_is_not_being_served(
    office: Office, clerk: Actor, visit: Appointment, person: Person
) -> None:
    office.queue.done(clerk, visit.id, new_id())
    with refused(Code.WRONG_STATE, wanted="serving"):
        office.capture.record(clerk, capture(visit, person), new_id())


def test_a_partners_clerk_takes_nothing_whatever_the_permissions(
    office: Office, visit: Appointment, person: Person
) -> None:
    theirs = partner(office).clerk
    wish = capture(visit, person)
    with refused(Code.NOT_PERMITTED):
        office.capture.record(theirs, wish, new_id())
    lent = replace(theirs, permissions=theirs.permissions | {Permission.CAPTURE})
    found = office.capture.hindrance(lent)
    assert found is not None
    assert found.code is Code.BIOMETRICS_NOT_YOURS
    with refused(Code.BIOMETRICS_NOT_YOURS):
        office.capture.record(lent, wish, new_id())
    assert rows(office.store, CaptureReportRow) == 0
