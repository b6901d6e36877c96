"""The ready list: who is on the lists, who is meant, what is lacking, what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton

from counter_app.domain.booking import DayPart
from counter_app.domain.issuance_days.guests import Readiness
from counter_app.domain.issuance_days.invitations import Answer, InvitationState
from counter_app.domain.issuance_days.ready import ListKind, ReadyGuest
from counter_app.services.day_guests import RosterReport
from counter_app.services.invitation_answers import AnswersTaken
from counter_app.ui import text
from counter_app.ui.issuance_days.columns_dialog import ColumnsDialog
from counter_app.ui.issuance_days.day_tab import DayTab
from counter_app.ui.issuance_days.guests_model import GuestsModel, Unmapped
from counter_app.ui.issuance_days.remarks_dialog import RemarksDialog
from counter_app.ui.issuance_days.settle_row import SettleRow
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

_MARKS = {
    Readiness.READY: ("check", Tone.GOOD),
    Readiness.CARD_ELSEWHERE: ("warn", Tone.WARN),
    Readiness.HANDED_OUT: ("check", Tone.GOOD),
}
_OTHERS = ("bad", Tone.BAD)
_ALL = "all"


class GuestsPage(DayTab):
    """Lists with their numbers, the guests of one, and what can be done with whom is chosen."""

    def __init__(self, model: GuestsModel) -> None:
        """Lay out the page."""
        super().__init__(model)
        self.model = model
        self.body = QComboBox()
        self.lists = ChoiceBar()
        self.records: MarkedTableModel[ReadyGuest] = MarkedTableModel(
            (), lambda one: one.guest.id, self
        )
        self.table = SteadyTable(self.records, "")
        self.take_button = self.button(self._choose_roster, "imports", primary=True)
        self.answers_button = self.button(self._choose_answers, "imports")
        self.remarks_button = self.button(self._show_remarks, "doubt")
        self.columns_button = self.button(model.ask_unread, "doubt")
        self.export_button = self.button(self._export, "folder")
        self.settling = SettleRow(model)
        self.fields["v_number"] = self.settling.number_field
        self.answer_buttons = {
            (answer, part): self.button(partial(self._answer, answer, part))
            for answer, part in (
                (Answer.ACCEPT, DayPart.ALL), (Answer.OTHER_TIME, DayPart.MORNING),
                (Answer.OTHER_TIME, DayPart.AFTERNOON), (Answer.CANNOT_COME, DayPart.ALL),
            )
        }  # fmt: skip
        self._build()
        model.changed.connect(self.show_all)
        model.roster_taken.connect(self._say_roster)
        model.answers_taken.connect(self._say_answers)
        model.columns_wanted.connect(self._ask_columns)
        self.lists.chosen.connect(self._choose)
        self.table.selected.connect(lambda _one: self._allow())

    def begin(self) -> None:
        """Go to the list."""
        self.table.setFocus()

    def needed_height(self) -> int | None:
        """Return what lines of buttons need at this width: at large type the screen scrolls."""
        box = self.box
        return box.minimumHeightForWidth(self.width()) if box.hasHeightForWidth() else None

    def take_scan(self, text: str) -> bool:
        """Take a V-number or a card for the chosen line."""
        return self.settling.take_scan(text)

    def buttons(self) -> Sequence[tuple[str, QPushButton]]:
        """Return the keys of this page's buttons."""
        return (
            ("Ctrl+O", self.take_button), ("Ctrl+Shift+O", self.answers_button),
            ("Ctrl+Return", self.settling.yes_button), ("Ctrl+M", self.settling.no_button),
            ("Ctrl+E", self.export_button), ("Ctrl+D", self.remarks_button),
            ("Ctrl+Shift+D", self.columns_button),
        )  # fmt: skip

    def show_all(self) -> None:
        """Show the list in front, and the numbers of all."""
        self._show_bodies()
        self._word_lists()
        self.lists.choose(self.model.kind or _ALL)
        self.records.set_rows(self.model.shown)
        self.remarks_button.setText(
            self.tr("Found in the list (%1)…").replace("%1", str(len(self.model.remarks)))
        )
        self.remarks_button.setVisible(bool(self.model.remarks))
        unread = self.model.unread.headings if self.model.unread else ()
        self.columns_button.setText(
            self.tr("Columns not known (%1)…").replace("%1", str(len(unread)))
        )
        self.columns_button.setVisible(bool(unread))
        self._allow()

    def _show_bodies(self) -> None:
        chosen = self.body.currentData()
        self.body.clear()
        for share in self.model.day.shares if self.model.day else ():
            self.body.addItem(share.name, str(share.institution_id))
        self.body.setCurrentIndex(max(0, self.body.findData(chosen)))

    def _word_lists(self) -> None:
        numbers = self.model.numbers()
        everybody = len(self.model.ready.guests) if self.model.ready else 0
        self.lists.set_words(_ALL, self.tr("Everybody (%1)").replace("%1", str(everybody)))
        for kind in ListKind:
            number = numbers.get(kind, 0)
            self.lists.set_words(kind, f"{text.of(kind)} ({number})")
            is_shown = bool(number) or kind is self.model.kind
            self.lists.button(kind).setVisible(is_shown)

    def _allow(self) -> None:
        one = self.table.record()
        model = self.model
        open_day = model.day is not None and model.day.is_open_to_changes
        self.take_button.setEnabled(model.may_import and open_day and self.body.count() > 0)
        self.answers_button.setEnabled(model.may_book and open_day)
        self.export_button.setEnabled(bool(model.shown))
        self.settling.show_guest(one if isinstance(one, ReadyGuest) else None)
        invited = one.invitation if isinstance(one, ReadyGuest) else None
        for (answer, _), button in self.answer_buttons.items():
            button.setEnabled(
                invited is not None and model.may_book and open_day
                and _may(invited.state, answer)
            )  # fmt: skip

    def _choose(self, key: object) -> None:
        self.model.show(key if isinstance(key, ListKind) else None)

    def _answer(self, answer: Answer, part: DayPart) -> None:
        one = self.table.record()
        if isinstance(one, ReadyGuest) and one.invitation is not None:
            self.model.answer(one.invitation, answer, part)

    def _choose_roster(self) -> None:
        wanted = self.body.currentData()
        if wanted:
            self._choose_file(
                self.tr("Choose the list of %1").replace("%1", self.body.currentText()),
                lambda path: self.model.take_roster(UUID(str(wanted)), path),
            )

    def _ask_columns(self, found: Unmapped) -> ColumnsDialog:
        of_whom = self.body.itemText(self.body.findData(str(found.institution_id)))
        dialog = ColumnsDialog(
            of_whom, found.columns,
            lambda said: self.model.take_roster(found.institution_id, found.path, said), self,
        )  # fmt: skip
        dialog.open()
        return dialog

    def _show_remarks(self) -> RemarksDialog:
        dialog = RemarksDialog(self.model.remarks, self.model.write_list, self)
        dialog.open()
        return dialog

    def _choose_answers(self) -> None:
        self._choose_file(self.tr("Choose a list of answers"), self.model.take_answers)

    def _choose_file(self, title: str, act: object) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Lists (*.xlsx *.csv *.txt)"))
        if callable(act):
            dialog.fileSelected.connect(lambda path: act(Path(path)))
        dialog.open()
        return dialog

    def _export(self) -> None:
        head = (
            self.tr("Institution"), self.tr("Name"), self.tr("Born"), self.tr("V-number"),
            self.tr("State"), self.tr("Answer"), self.tr("Card lies at"),
        )  # fmt: skip
        rows: list[tuple[str, ...]] = [
            (
                one.institution, one.guest.full_name, one.guest.born.iso(), _number(one),
                text.of(one.readiness), self._answered(one), one.card_place,
            )
            for one in self.model.shown
        ]  # fmt: skip
        kind = self.model.kind
        self.model.write_list(text.of(kind) if kind else self.tr("Everybody"), head, rows)

    def _say_roster(self, report: RosterReport) -> None:
        left_out = self._left_out(report.unread)
        if report.repeated:
            words = self.tr("This list was taken in before; nothing changed.")
            self.said.emit(Tone.WARN, f"{words} {left_out}".strip())
            return
        words = self.tr("%n lines: %2 by V-number, %3 to confirm, %4 not known.", "", report.rows)
        for mark, number in (
            ("%2", report.by_number), ("%3", report.proposed), ("%4", report.nobody)
        ):  # fmt: skip
            words = words.replace(mark, str(number))
        doubtful = report.proposed or report.nobody or report.unread
        self.said.emit(Tone.WARN if doubtful else Tone.GOOD, f"{words} {left_out}".strip())

    def _left_out(self, headings: Sequence[str]) -> str:
        """Say which columns were left out, if any, and what to do about it."""
        if not headings:
            return ""
        words = self.tr("Columns left out, as nobody said what they hold: %1. Say it below, once.")
        return words.replace("%1", ", ".join(headings))

    def _say_answers(self, taken: AnswersTaken) -> None:
        words = self.tr("%1 answers taken in, %2 known before, %3 lines refused.")
        for mark, number in (
            ("%1", taken.taken), ("%2", taken.unchanged), ("%3", len(taken.refused))
        ):  # fmt: skip
            words = words.replace(mark, str(number))
        self.said.emit(Tone.WARN if taken.refused else Tone.GOOD, words)

    def _answered(self, one: ReadyGuest) -> str:
        if one.invitation is not None:
            return text.of(one.invitation.state)
        return text.of(InvitationState.FALLBACK) if one.guest.fallback_uid else ""

    def _time(self, one: ReadyGuest) -> str:
        day = self.model.day
        if one.invitation is None or day is None or one.invitation.visit_uid is None:
            return ""
        return f"{one.invitation.starts_at.astimezone(day.tz):%H:%M}"

    def _build(self) -> None:
        self.field("institution", self.body, 260)
        self.lists.add(_ALL)
        for kind in ListKind:
            self.lists.add(kind)
        self.box.addWidget(
            self.row(
                self.fields["institution"],
                self.take_button,
                self.answers_button,
                self.remarks_button,
                self.columns_button,
            )
        )
        self.box.addWidget(self.lists)
        self.box.addWidget(self.table, 1)
        self.low(self.table)
        self.box.addWidget(self.settling)
        self.box.addWidget(self.row(*self.answer_buttons.values(), self.export_button))

    def retranslate(self) -> None:
        """Word the page anew."""
        self.hint.setText(
            self.tr(
                "Take in the lists of the institutions. Confirm who is meant, and see what each "
                "guest still lacks."
            )
        )
        self.fields["institution"].set_label(self.tr("&List of"))
        self.take_button.setText(self.tr("Take in list…"))
        self.answers_button.setText(self.tr("Take in answers…"))
        self.export_button.setText(self.tr("Keep as a file…"))
        self.settling.retranslate()
        for key, words in zip(
            self.answer_buttons,
            (self.tr("Comes"), self.tr("Rather morning"), self.tr("Rather afternoon"),
             self.tr("Cannot come")),
            strict=True,
        ):  # fmt: skip
            self.answer_buttons[key].setText(words)
        self.lists.setAccessibleName(self.tr("Lists"))
        self.table.setAccessibleName(self.tr("Guests"))
        self.table.set_empty(self.tr("Nobody is on this list. Take in a list, or choose another."))
        self.records.set_columns(self._columns())
        self.show_all()

    def _columns(self) -> Sequence[Column[ReadyGuest]]:
        return (
            Column[ReadyGuest](self.tr("Name"), lambda one: one.guest.full_name, stretch=True),
            Column[ReadyGuest](self.tr("Institution"), lambda one: one.institution, stretch=True),
            Column[ReadyGuest](self.tr("V-number"), _number),
            MarkedColumn[ReadyGuest](
                self.tr("State"), lambda one: text.of(one.readiness),
                icon=lambda one: _MARKS.get(one.readiness, _OTHERS),
            ),
            Column[ReadyGuest](
                self.tr("Person or place"), lambda one: one.proposal_name or one.card_place,
                stretch=True,
            ),
            Column[ReadyGuest](self.tr("Time"), self._time),
            Column[ReadyGuest](self.tr("Answer"), self._answered),
        )  # fmt: skip


def _number(one: ReadyGuest) -> str:
    return text.v_number(one.v_number) if one.v_number else one.guest.given_number


def _may(state: InvitationState, answer: Answer) -> bool:
    """Whether an answer is possible after what was answered before."""
    if state in {InvitationState.FALLBACK, InvitationState.WITHDRAWN}:
        return False
    if state is InvitationState.CANNOT_COME:
        return False
    return not (state is InvitationState.ACCEPTED and answer is Answer.ACCEPT) and not (
        state is InvitationState.UNANSWERED and answer is Answer.OTHER_TIME
    )
