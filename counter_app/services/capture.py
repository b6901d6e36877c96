"""Recording what was taken of a person at a desk, by people of the immigration service only."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import insert

from counter_app.domain.capture.photo_quality import PhotoRules
from counter_app.domain.capture.record import (
    WHO_MAY,
    CaptureReport,
    CaptureWish,
    PhotoTaken,
    PrintsTaken,
    WhyNot,
    check,
)
from counter_app.domain.changes import PersonChanged
from counter_app.domain.errors import Code, CounterError, Refused
from counter_app.domain.identity.evidence import PictureSource
from counter_app.domain.identity.verification import Outcome
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.opening import Ability
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.domain.queue import QueueState
from counter_app.domain.reuse.capture_list import written
from counter_app.domain.reuse.facts import Modality, Place
from counter_app.services.kept_pictures import KeptPictures
from counter_app.store.base import table
from counter_app.store.queries import appointments, identity, people, queue
from counter_app.store.queries import capture as queries
from counter_app.store.store import Store
from counter_app.store.tables.capture import CaptureReportRow
from counter_app.store.tables.reuse import BiometricCaptureRow
from counter_app.store.work import Work


class Capture:
    """Captures at this desk; the decision on reuse rests on their records at once."""

    def __init__(self, store: Store, rules: PhotoRules, pictures: KeptPictures) -> None:
        """Join the parts."""
        self._store = store
        self.rules = rules
        self._pictures = pictures

    def hindrance(self, actor: Actor) -> CounterError | None:
        """Return why nothing may be taken by this operator at this desk, None when it may.

        The answers: NOT_PERMITTED; BIOMETRICS_NOT_YOURS for a partner's people or place
        (Vw 106a(3)); NO_DESK; DESK_UNABLE for a desk without the ability.
        """
        if not actor.may(Permission.CAPTURE):
            return Refused(Code.NOT_PERMITTED, permission=Permission.CAPTURE.value)
        with self._store.reading() as session:
            found = queries.place(session, actor.operator_id, actor.location_id, actor.desk_id)
        return _hindrance(found)

    def of_visit(self, actor: Actor, appointment_id: UUID, person_id: UUID) -> CaptureReport | None:
        """Return what was recorded last of a person in a visit, None for nothing yet.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_PEOPLE)
        with self._store.reading() as session:
            made = queries.of_visit(session, appointment_id, person_id)
        return made[-1] if made else None

    def record(
        self, actor: Actor, wish: CaptureWish, gesture: UUID, picture: bytes | None = None
    ) -> CaptureReport:
        """Record what was taken and what was not, with the reasons.

        Args:
            actor: who took it.
            wish: each part as it was taken, or why not.
            gesture: the key of the gesture.
            picture: the photo itself; kept only where the rule of the location says so.

        Raises:
            Refused: NOT_PERMITTED, BIOMETRICS_NOT_YOURS, NO_DESK, DESK_UNABLE (the database
                refuses the same); WRONG_STATE, NOT_YOURS unless the visit is served at this desk;
                NOT_FOUND for somebody who is not on the appointment; UNDER_SIX, ANSWER_OPEN,
                PHOTO_UNUSABLE, PHOTO_POOR.
            Invalid: BAD_WORD for a reason that does not fit; FILE_DAMAGED for another picture.
            Unavailable: DISK_FULL.
        """
        actor.require(Permission.CAPTURE)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.report(work.session, earlier)
            here = queries.place(work.session, actor.operator_id, actor.location_id, actor.desk_id)
            hindrance = _hindrance(here)
            if hindrance is not None:
                raise hindrance
            _check_served(work, wish)
            today, _ = day_and_tick(work.now, ZoneInfo(here.zone))
            self._check(work, wish, today)
            made = _report(work, wish)
            work.session.execute(insert(table(CaptureReportRow)), _row(work, wish, made))
            _insert_captures(work, wish, made, today)
            if picture is not None and isinstance(wish.photo, PhotoTaken):
                self._pictures.keep(work, made, picture, here.code, today)
            _note(work, made)
            return made

    def _check(self, work: Work, wish: CaptureWish, today: date) -> None:
        found = appointments.appointment(work.session, wish.appointment_id)
        found.participant(wish.person_id)
        person = people.person(work.session, wish.person_id)
        of_file = isinstance(wish.photo, PhotoTaken) and wish.photo.source is PictureSource.FILE
        check(wish, self.rules.asked(of_file=of_file), person.date_of_birth.age_on(today))


def _hindrance(found: queries.CapturePlace) -> Refused | None:
    if found.kinds != {WHO_MAY}:
        return Refused(Code.BIOMETRICS_NOT_YOURS)
    if found.abilities is None:
        return Refused(Code.NO_DESK)
    if Ability.BIOMETRICS not in found.abilities:
        return Refused(Code.DESK_UNABLE, desk=found.desk, missing=(Ability.BIOMETRICS.value,))
    return None


def _check_served(work: Work, wish: CaptureWish) -> None:
    """Raise Refused unless the visit is being served at the actor's desk."""
    entry = queue.open_entry(work.session, wish.appointment_id)
    if entry is None or entry.state is not QueueState.SERVING:
        state = entry.state.value if entry else "none"
        raise Refused(Code.WRONG_STATE, state=state, wanted="serving")
    if entry.desk_id != work.actor.desk_id:
        raise Refused(Code.NOT_YOURS, desk=entry.desk_name)


def _report(work: Work, wish: CaptureWish) -> CaptureReport:
    actor = work.actor
    seen = identity.latest(work.session, wish.appointment_id, wish.person_id)
    is_accepted = seen is not None and seen.outcome is Outcome.ACCEPTED
    parts = {modality: wish.part(modality) for modality in Modality}
    assert actor.desk_id is not None  # noqa: S101 - `_hindrance` looked at it
    return CaptureReport(
        id=new_id(), person_id=wish.person_id, appointment_id=wish.appointment_id,
        location_id=actor.location_id, desk_id=actor.desk_id, operator_id=actor.operator_id,
        at=work.now,
        outcomes={
            modality: part if isinstance(part, WhyNot) else None
            for modality, part in parts.items()
        },
        missing=wish.prints.missing if isinstance(wish.prints, PrintsTaken) else {},
        photo_sha256=wish.photo.sha256 if isinstance(wish.photo, PhotoTaken) else "",
        verification_id=seen.id if seen is not None and is_accepted else None,
    )  # fmt: skip


def _row(work: Work, wish: CaptureWish, made: CaptureReport) -> dict[str, Any]:
    return {
        "id": made.id, "person_id": made.person_id, "appointment_id": made.appointment_id,
        "location_id": made.location_id, "desk_id": made.desk_id,
        "operator_id": made.operator_id, "session_id": work.actor.session_id, "at": made.at,
        "photo": made.outcomes[Modality.PHOTO], "prints": made.outcomes[Modality.FINGERPRINTS],
        "signature": made.outcomes[Modality.SIGNATURE], "missing": written(made.missing),
        "photo_sha256": made.photo_sha256,
        "quality": wish.photo.as_data() if isinstance(wish.photo, PhotoTaken) else {},
        "verification_id": made.verification_id,
    }  # fmt: skip


def _note(work: Work, made: CaptureReport) -> None:
    outcomes = {one.value: why.value if why else "taken" for one, why in made.outcomes.items()}
    work.audit(
        "capture.recorded", made.id, location_id=made.location_id, person=str(made.person_id),
        visit=str(made.appointment_id), outcomes=outcomes, missing=written(made.missing),
        identified=made.verification_id is not None,
    )  # fmt: skip
    work.note(PersonChanged(made.person_id))


def _insert_captures(work: Work, wish: CaptureWish, made: CaptureReport, today: date) -> None:
    """Add a record for each thing that was taken, as the decision on reuse reads them."""
    rows = [
        {
            "id": new_id(), "person_id": made.person_id, "modality": modality, "taken_on": today,
            "place": Place.DESK, "quality": quality,
            "missing": written(made.missing) if modality is Modality.FINGERPRINTS else "",
            "recorded_at": work.now, "operator_id": made.operator_id, "report_id": made.id,
        }
        for modality in Modality
        if (quality := wish.quality(modality)) is not None
    ]  # fmt: skip
    if rows:
        work.session.execute(insert(table(BiometricCaptureRow)), rows)
