"""Letters and calendar entries of many invitations in one go, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from counter_app.domain.appointments import Appointment
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import IssuanceDay
from counter_app.domain.messages import Way
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.letters import appointment as appointment_letter
from counter_app.letters import calendar
from counter_app.letters.data import AppointmentLetter, LetterKind
from counter_app.services.messages import Messages, sender
from counter_app.services.papers_on_file import PapersOnFile
from counter_app.store.base import table
from counter_app.store.queries import invited as queries
from counter_app.store.queries import issuance_days as days
from counter_app.store.queries import planning
from counter_app.store.store import Store
from counter_app.store.tables.messages import OutboxRow

_AT_ONCE = 500

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """Invitations ready to print, and a calendar entry for each.

    Attributes:
        pdf: all letters in one file, each beginning on a page of its own.
        entries: for each the appointment's code and the calendar entry; nothing personal.
    """

    pdf: bytes
    entries: tuple[tuple[str, bytes], ...]

    @property
    def number(self) -> int:
        """How many invitations they are of."""
        return len(self.entries)


class InvitationPapers:
    """Makes the papers of many invitations."""

    def __init__(self, store: Store, messages: Messages, papers: PapersOnFile) -> None:
        """Join the parts."""
        self._store = store
        self._messages = messages
        self._papers = papers

    def make(
        self, actor: Actor, day_id: UUID, *, wave_id: UUID | None = None,
        only_without_mail: bool = False, progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Papers:  # fmt: skip
        """Make letters and calendar entries of all invitations that stand.

        Args:
            wave_id: only those of one wave.
            only_without_mail: only those who get no e-mail, and whose letter was not printed yet.
            progress: hears (done, of) after each letter.
            cancelled: is asked before each letter.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, also when there is no invitation to make.
            Invalid: LOST_CHARACTERS for a name that the fonts cannot write.
            RenderingStopped: when somebody stopped it; nothing was noted then.
        """
        actor.require(Permission.BOOK)
        with self._store.reading() as session:
            day = days.day(session, day_id)
            found = queries.to_write(session, day_id, wave_id, only_without_mail=only_without_mail)
            if not found:
                raise Refused(Code.NOT_FOUND, what="invitation")
            letters = self._letters(session, day, found)
        pdf = appointment_letter.render_many(letters, progress, cancelled)
        stamp, organizer = self._store.clock.now(), self._messages.organizer
        entries = tuple(
            (
                one.visit.code,
                calendar.entry(letter, one.visit.uid, one.visit.sequence, stamp, organizer),
            )
            for one, letter in zip(found, letters, strict=True)
        )  # fmt: skip
        self._note(actor, day, [one.visit for one in found])
        return Papers(pdf=pdf, entries=entries)

    def _letters(
        self, session: Session, day: IssuanceDay, found: Sequence[queries.ToWrite]
    ) -> list[AppointmentLetter]:
        """Return what the letters are made of; what they share is read once."""
        place, kinds = planning.offered_at(session, (day.service,), day.location_id)
        written_on, _ = day_and_tick(self._store.clock.now(), place.tz)
        from_whom = sender(session, place)
        address = tuple(place.address.splitlines())
        bring = self._papers.each_to_bring(
            session, kinds[0].bring, [one.person_id for one in found], day.day
        )
        return [
            AppointmentLetter(
                kind=LetterKind.INVITATION, language=one.visit.language, written_on=written_on,
                sender=from_whom, recipient=one.recipient, code=one.visit.code,
                services=(day.service,), participants=(one.visit.name,),
                starts_at=one.visit.starts_at, ends_at=one.visit.ends_at, time_zone=place.zone,
                location_name=place.name, location_address=address,
                contact=(place.phone,) if place.phone else (), bring=bring[one.person_id],
                token=self._messages.token(session, one.visit), answer_by=day.cut_off_at,
                note=day.guest_note,
            )
            for one in found
        ]  # fmt: skip

    def _note(self, actor: Actor, day: IssuanceDay, visits: Sequence[Appointment]) -> None:
        """Note that these were told on paper: the worker prints them no more."""
        outbox = table(OutboxRow)
        with self._store.work(actor, new_id()) as work:
            for start in range(0, len(visits), _AT_ONCE):
                some = [one.id for one in visits[start : start + _AT_ONCE]]
                work.session.execute(
                    update(outbox)
                    .where(
                        outbox.c.appointment_id.in_(some), outbox.c.printed_at.is_(None),
                        outbox.c.kind == LetterKind.INVITATION, outbox.c.routed_at.is_(None),
                    )
                    .values(printed_at=work.now)
                )  # fmt: skip
            work.audit(
                "letter.made", day.id, location_id=day.location_id,
                kind=LetterKind.INVITATION.value, count=len(visits), channel=Way.LETTER.value,
            )  # fmt: skip
