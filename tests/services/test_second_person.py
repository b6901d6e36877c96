"""Four eyes: a doubt is settled by somebody else only, who signs in on the spot."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChainVerdict,
    ChipStatement,
    CloneVerdict,
    GroupVerdict,
    SignatureVerdict,
)
from counter_app.domain.identity.evidence import (
    ChipSeen,
    Evidence,
    PictureSeen,
    PictureSource,
    Reading,
)
from counter_app.domain.identity.verification import (
    Answer,
    Finding,
    Means,
    Outcome,
    Question,
    Verification,
)
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests.expectations import actions, refused, unchanged

DOUBT = {**f.ACCEPTED, Question.HOLDER_IS_PERSON: Finding(Answer.DOUBT, frozenset({Means.PHOTOS}))}
NO = {**f.ACCEPTED, Question.DOCUMENT_GENUINE: Finding(Answer.NO, frozenset({Means.LAMP}))}
Doubted = Callable[..., tuple[f.AtDesk, Verification]]


@pytest.fixture
def doubted(office: Office, clerk: Actor, planner: Actor, tmp_path: Path) -> Doubted:
    """Give a function that brings somebody to desk 1, about whom the clerk then doubts."""

    def bring(answers: dict[Question, Finding] = DOUBT) -> tuple[f.AtDesk, Verification]:
        case = f.at_desk(office, clerk, planner, tmp_path)
        doubt = office.identity.verify(
            clerk, case.visit.id, case.person.id, f.PASSPORT, answers, new_id()
        )
        return case, doubt

    return bring


@pytest.mark.parametrize("answers", [DOUBT, NO])
def test_a_second_person_settles_a_doubt(
    office: Office, clerk: Actor, doubted: Doubted, answers: dict[Question, Finding]
) -> None:
    case, doubt = doubted(answers)
    second = office.operators.attest(clerk, "second", f.PASSWORD)
    assert office.identity.may_second(second, doubt.id) == doubt
    gesture = new_id()
    made = office.identity.second(clerk, second, doubt.id, f.ACCEPTED, gesture)
    assert (made.outcome, made.second_of, made.operator_id, made.session_id) == (
        Outcome.ACCEPTED, doubt.id, second.operator_id, clerk.session_id,
    )  # fmt: skip
    assert actions(office, gesture) == [("identity.seconded", str(made.id))]
    with unchanged(office.store):
        assert office.identity.second(clerk, second, doubt.id, f.ACCEPTED, gesture) == made
    with unchanged(office.store), refused(Code.DOUBT):
        office.issuance.hand_out(clerk, case.wish(verification_id=doubt.id), new_id())
    wish = case.wish(verification_id=made.id)
    assert office.issuance.missing(clerk, wish) == ()
    assert office.issuance.hand_out(clerk, wish, new_id()).verification_id == made.id


def test_an_acceptance_before_the_doubt_does_not_count(
    office: Office, clerk: Actor, doubted: Doubted
) -> None:
    case, _doubt = doubted()
    with unchanged(office.store), refused(Code.DOUBT, outcome="needs_second_person"):
        office.issuance.hand_out(clerk, case.wish(), new_id())


def test_whoever_doubted_does_not_settle_it_alone(
    office: Office, clerk: Actor, doubted: Doubted
) -> None:
    case, doubt = doubted()
    again = office.identity.verify(
        clerk, case.visit.id, case.person.id, f.PASSPORT, f.ACCEPTED, new_id()
    )
    assert again.outcome is Outcome.NEEDS_SECOND_PERSON
    with unchanged(office.store), refused(Code.DOUBT):
        office.issuance.hand_out(clerk, case.wish(verification_id=again.id), new_id())
    with unchanged(office.store), refused(Code.SECOND_PERSON_SAME):
        office.operators.attest(clerk, " Clerk ", f.PASSWORD)
    with unchanged(office.store), refused(Code.SECOND_PERSON_SAME):
        office.identity.second(clerk, clerk, doubt.id, f.ACCEPTED, new_id())
    second = office.operators.attest(clerk, "second", f.PASSWORD)
    made = office.identity.second(clerk, second, again.id, f.ACCEPTED, new_id())
    assert office.issuance.missing(clerk, case.wish(verification_id=made.id)) == ()


def test_a_second_doubt_needs_a_third_person(
    office: Office, clerk: Actor, doubted: Doubted
) -> None:
    case, doubt = doubted()
    second = office.operators.attest(clerk, "second", f.PASSWORD)
    still = office.identity.second(clerk, second, doubt.id, DOUBT, new_id())
    assert still.outcome is Outcome.NEEDS_SECOND_PERSON
    with unchanged(office.store), refused(Code.SECOND_PERSON_SAME):
        office.identity.second(clerk, second, doubt.id, f.ACCEPTED, new_id())
    third = office.operators.attest(clerk, "demo", f.PASSWORD)
    with unchanged(office.store), refused(Code.WRONG_STATE):
        office.identity.second(clerk, third, still.id, f.ACCEPTED, new_id())
    made = office.identity.second(clerk, third, doubt.id, f.ACCEPTED, new_id())
    assert office.issuance.missing(clerk, case.wish(verification_id=made.id)) == ()
    assert [each.outcome for each in office.identity.of_visit(case.visit.id, case.person.id)] == [
        Outcome.ACCEPTED, Outcome.NEEDS_SECOND_PERSON, Outcome.NEEDS_SECOND_PERSON,
        Outcome.ACCEPTED,
    ]  # fmt: skip


def test_who_may_not_verify_is_no_second_person(
    office: Office, clerk: Actor, doubted: Doubted, clock: SetClock
) -> None:
    _case, doubt = doubted()
    host = office.operators.attest(clerk, "host", f.PASSWORD)
    with refused(Code.NOT_PERMITTED):
        office.identity.may_second(host, doubt.id)
    with unchanged(office.store), refused(Code.NOT_PERMITTED):
        office.identity.second(clerk, host, doubt.id, f.ACCEPTED, new_id())
    with refused(Code.BAD_SIGN_IN):
        office.operators.attest(clerk, "second", "wrong password")


def test_evidence_is_kept_as_results(office: Office, clerk: Actor) -> None:
    someone = f.on_file(office, clerk)
    visit = f.book(office, clerk, f.later(30), someone)
    f.served(office, clerk, visit.id)
    chip = ChipSeen(
        access=AccessProtocol.PACE_GENERIC, signature=SignatureVerdict.GOOD,
        statements=(ChipStatement.DATA_AS_ISSUED, ChipStatement.COPY_POSSIBLE),
        chain=ChainVerdict.TRUSTED, clone=CloneVerdict.NONE_ON_DOCUMENT, state="VN",
        source="NL", groups=((1, GroupVerdict.MATCHES), (2, GroupVerdict.MATCHES)),
    )  # fmt: skip
    pictures = (PictureSeen(PictureSource.CAMERA, "0" * 64, f.TODAY),)
    evidence = Evidence(
        reading=Reading.CHIP, repairs=("filler",), checks=("photo_edge",), chip=chip,
        pictures=pictures, list_of=f.TODAY,
    )  # fmt: skip
    made = office.identity.verify(
        clerk, visit.id, someone.id, f.PASSPORT, f.ACCEPTED, new_id(), evidence
    )
    found = office.identity.latest(visit.id, someone.id)
    assert found == made
    assert found is not None
    assert found.evidence == evidence
