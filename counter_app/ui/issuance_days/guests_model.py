"""What the ready list of a day knows and does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal

from counter_app.domain.booking import DayPart
from counter_app.domain.errors import Code, CounterError
from counter_app.domain.issuance_days.guests import Guest
from counter_app.domain.issuance_days.invitations import Answer, Invitation
from counter_app.domain.issuance_days.ready import ListKind, ReadyGuest, ReadyList, counts
from counter_app.domain.issuance_days.roster import Columns
from counter_app.domain.operators import Permission
from counter_app.exchange.written_tables import workbook
from counter_app.services.day_guests import RosterReport
from counter_app.services.invitation_answers import AnswersTaken
from counter_app.ui.issuance_days.day_tab import DayModel
from counter_app.ui.issuance_days.remarks_dialog import Remark, of_findings, of_refused


@dataclass(frozen=True, slots=True)
class Unmapped:
    """A list of which not every column that is needed is known."""

    institution_id: UUID
    path: Path
    columns: Columns


@dataclass(frozen=True, slots=True)
class Unread:
    """A list that was taken in without some of its columns: nobody said what they hold."""

    institution_id: UUID
    path: Path
    headings: tuple[str, ...]


class GuestsModel(DayModel):
    """Everybody on the lists of a day, by what each still lacks.

    Signals:
        roster_taken: the report of a list that was taken in.
        answers_taken: the report of a list of answers.
        number_unknown: nobody on file and no card has the number that was named.
        columns_wanted: an Unmapped list, of whose columns somebody has to say what they hold.
    """

    roster_taken = Signal(object)
    answers_taken = Signal(object)
    columns_wanted = Signal(object)
    number_unknown = Signal()

    def forget(self) -> None:
        """Forget what was known of the day before."""
        self.ready: ReadyList | None = None
        self.kind: ListKind | None = None
        self.remarks: tuple[Remark, ...] = ()
        self.unread: Unread | None = None

    @property
    def may_import(self) -> bool:
        """Whether the actor may take lists in and say who is meant."""
        return self.actor.may(Permission.IMPORT) and self.day is not None

    @property
    def may_book(self) -> bool:
        """Whether the actor may note answers."""
        return self.actor.may(Permission.BOOK)

    @property
    def shown(self) -> tuple[ReadyGuest, ...]:
        """The guests of the list in front, or all of them."""
        if self.ready is None:
            return ()
        return self.ready.guests if self.kind is None else self.ready.of(self.kind)

    def numbers(self) -> dict[ListKind, int]:
        """Count the guests of each list."""
        return counts(self.ready.guests) if self.ready else {}

    def load(self) -> None:
        """Read the ready list anew."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            self.changed.emit()
            return

        def done(ready: ReadyList) -> None:
            if self.day is not None and ready.day_id == self.day.id:
                self.ready = ready
                self.changed.emit()

        self.tasks.run(self, lambda: office.day_guests.ready(actor, day.id), done)

    def show(self, kind: ListKind | None) -> None:
        """Go to another list."""
        self.kind = kind
        self.changed.emit()

    def take_roster(
        self, institution_id: UUID, path: Path, columns: Mapping[str, str] | None = None
    ) -> None:
        """Take in a list of an institution; ask for columns that nobody knows yet.

        Args:
            columns: heading by field, as somebody said; remembered for this institution.
        """
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(report: RosterReport) -> None:
            self.remarks = of_findings(report.findings)
            more = report.unread
            self.unread = Unread(institution_id, path, more) if more else None
            self.roster_taken.emit(report)
            self.load()

        def failed(error: Exception) -> None:
            if isinstance(error, CounterError) and error.code is Code.FILE_UNKNOWN_COLUMNS:
                self._ask_columns(institution_id, path)
            else:
                self.tasks.fail(error, self)

        self.tasks.run(
            self, lambda: office.day_guests.take_in(actor, day.id, institution_id, path, columns),
            done, failed,
        )  # fmt: skip

    def ask_unread(self) -> None:
        """Ask what the columns hold that were left out of the list that was taken in last."""
        if self.unread is not None:
            self._ask_columns(self.unread.institution_id, self.unread.path)

    def _ask_columns(self, institution_id: UUID, path: Path) -> None:
        office, actor = self.office, self.actor
        self.tasks.run(
            self, lambda: office.day_guests.columns(actor, institution_id, path),
            lambda found: self.columns_wanted.emit(Unmapped(institution_id, path, found)),
        )  # fmt: skip

    def settle(self, guest: Guest, person_id: UUID | None) -> None:
        """Say who a line means, or that it is nobody on file."""
        office, actor = self.office, self.actor
        self.gestures.run(
            ("settle", guest.id, guest.version, person_id),
            lambda key: office.day_guests.settle(actor, guest, person_id, key), self._again,
        )  # fmt: skip

    def settle_as(self, guest: Guest, number: str) -> None:
        """Say who a line means, by a V-number or the number of a card."""
        office, actor = self.office, self.actor
        self.gestures.run(
            ("settle_as", guest.id, guest.version, number),
            lambda key: office.day_guests.settle_as(actor, guest, number, key), self._again,
            expected=frozenset({Code.NOT_FOUND}), on_refused=lambda _no: self.number_unknown.emit(),
        )  # fmt: skip

    def answer(self, one: Invitation, answer: Answer, wish: DayPart = DayPart.ALL) -> None:
        """Note what somebody answers."""
        office, actor = self.office, self.actor
        self.gestures.run(
            ("answer", one.id, one.version, answer, wish),
            lambda key: office.invitation_answers.answer(actor, one.id, answer, key, wish=wish),
            self._again,
        )

    def take_answers(self, path: Path) -> None:
        """Take in a list of answers."""
        office, actor, day = self.office, self.actor, self.day
        if day is None:
            return

        def done(taken: AnswersTaken) -> None:
            self.remarks = of_refused(taken.refused)
            self.answers_taken.emit(taken)
            self.load()

        self.gestures.run(
            ("answers", day.id, path),
            lambda key: office.invitation_answers.take_in(actor, day.id, path, key), done,
        )  # fmt: skip

    def write_list(self, title: str, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
        """Make a workbook of the list in front."""
        self.tasks.run(
            self, lambda: workbook(title, head, rows),
            lambda data: self.file_made.emit(data, f"{title}.xlsx"),
        )  # fmt: skip

    def _again(self, _done: object) -> None:
        self.load()
