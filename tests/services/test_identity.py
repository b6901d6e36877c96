"""Verifications: recorded at the desk that serves, and never without three answers."""

from __future__ import annotations

import pytest

from counter_app.domain.changes import Change, PersonChanged
from counter_app.domain.errors import Code
from counter_app.domain.identity.mrz import read
from counter_app.domain.identity.verification import Answer, Finding, Means, Outcome, Question
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.partial_date import PartialDate
from counter_app.services.identity import document_seen
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import actions, refused, unchanged

MRZ = "P<VNMLE<<DUNG<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nPC50376554VNM0804068M3210075<<<<<<<<<<<<<<<4"


def test_a_verification_is_recorded_once(
    office: Office, clerk: Actor, announced: list[Change]
) -> None:
    someone = f.on_file(office, clerk)
    visit = f.book(office, clerk, f.later(30), someone)
    f.served(office, clerk, visit.id)
    announced.clear()
    assert office.identity.latest(visit.id, someone.id) is None
    gesture = new_id()
    arguments = (visit.id, someone.id, f.PASSPORT, f.ACCEPTED, gesture)
    made = office.identity.verify(clerk, *arguments)
    assert (made.outcome, made.session_id, made.at) == (
        Outcome.ACCEPTED, clerk.session_id, f.NOW,
    )  # fmt: skip
    assert announced == [PersonChanged(someone.id)]
    assert actions(office, gesture) == [("identity.verified", str(made.id))]
    with unchanged(office.store):
        assert office.identity.verify(clerk, *arguments) == made
    assert office.identity.latest(visit.id, someone.id) == made
    doubt = {**f.ACCEPTED, Question.PERSON_ON_FILE: Finding(Answer.DOUBT, frozenset({Means.EYE}))}
    newer = office.identity.verify(clerk, visit.id, someone.id, f.PASSPORT, doubt, new_id())
    assert newer.outcome is Outcome.NEEDS_SECOND_PERSON
    assert office.identity.latest(visit.id, someone.id) == newer


def test_only_the_desk_that_serves_verifies(office: Office, clerk: Actor, second: Actor) -> None:
    someone = f.on_file(office, clerk)
    visit = f.book(office, clerk, f.later(30), someone)

    def verify(actor: Actor) -> None:
        office.identity.verify(actor, visit.id, someone.id, f.PASSPORT, f.ACCEPTED, new_id())

    with unchanged(office.store), refused(Code.WRONG_STATE, state="none", wanted="serving"):
        verify(clerk)
    office.queue.check_in(clerk, visit.id, new_id())
    office.queue.call(clerk, visit.id, new_id())
    with unchanged(office.store), refused(Code.WRONG_STATE, state="called"):
        verify(clerk)
    office.queue.serve(clerk, visit.id, new_id())
    with unchanged(office.store), refused(Code.NOT_YOURS, desk="1"):
        verify(second)
    verify(clerk)


@pytest.mark.parametrize("question", Question)
def test_open_answers_and_bare_ones_are_refused(
    office: Office, clerk: Actor, question: Question
) -> None:
    for finding, code in ((Finding(), Code.ANSWER_OPEN), (Finding(Answer.YES), Code.MEANS_NEEDED)):
        with refused(code, questions=(question.value,)):
            office.identity.verify(
                clerk, new_id(), new_id(), f.PASSPORT, {**f.ACCEPTED, question: finding}, new_id()
            )


def test_a_document_is_compared_with_the_file_of_today(office: Office, clerk: Actor) -> None:
    mrz = read(MRZ, f.TODAY)
    right = f.person(
        surname="Lê", given_names="Dũng", nationality="VNM", date_of_birth=PartialDate(2008, 4, 6)
    )
    assert office.identity.compare(clerk, mrz, right).findings == ()
    other = f.person(surname="Trần", given_names="Dũng", nationality="VNM")
    found = office.identity.compare(clerk, mrz, other)
    seen = document_seen(mrz, found, was_typed=True)
    assert set(seen.findings) == {"other_surname", "other_birth_date"}
    assert (seen.issuer, seen.number, seen.was_typed) == ("VNM", "PC5037655", True)
    assert len(seen.mrz_sha256) == 64
