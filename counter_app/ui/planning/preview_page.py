"""What a change does before it is done: the days, the people, and what becomes of each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.preview import Choice, DayChange, Hit, Preview, Way
from counter_app.ui import local_time, text
from counter_app.ui.planning import plan_words
from counter_app.ui.planning.change_model import ChangeModel
from counter_app.ui.planning.choice_panel import ChoicePanel
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.marked_table import MarkedColumn, MarkedTableModel, SteadyTable
from counter_app.ui.widgets.notice import Notice
from counter_app.ui.widgets.reason_dialog import ReasonDialog, ask_reason
from counter_app.ui.widgets.table import Column, RecordTableModel
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns


class PreviewPage(QWidget):
    """Days that change at the left, people without a place at the right, the decision below.

    Signals:
        left: back to where the change came from; nothing was written.
    """

    left = Signal()

    def __init__(self, model: ChangeModel, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.model = model
        self._place: Location | None = None
        self._title, self._sum = Label("", "title"), Label("", "strong", wrap=True)
        self.audience = Notice()
        self.days: RecordTableModel[DayChange] = RecordTableModel(
            (), lambda one: (one.group, one.day), self
        )
        self.day_table = SteadyTable(self.days, "", sortable=False)
        self.hits: MarkedTableModel[Hit] = MarkedTableModel(
            (), lambda hit: hit.appointment_id, self
        )
        self.hit_table = SteadyTable(self.hits, "", sortable=False)
        self.panel = ChoicePanel()
        self.all_move, self.all_off, self.all_keep = QPushButton(), QPushButton(), QPushButton()
        self.leave, self.apply = QPushButton(), QPushButton()
        self._days_card, self._hits_card = Card(margins=12), Card(margins=12)
        self._open_words = Label("", "muted", wrap=True)
        self._build()
        self._connect()
        self.retranslate()

    def set_place(self, place: Location) -> None:
        """Show times in the zone of a location."""
        self._place = place

    def go_first(self) -> None:
        """Go to the first person to decide on, or to the button that applies it."""
        if self.hits.rowCount():
            self.hit_table.choose_row(0)
            self.hit_table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.apply.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Word the page anew."""
        self._title.setText(self.tr("What the change does"))
        self._days_card.set_title(self.tr("Days that change"))
        self._hits_card.set_title(self.tr("People without a place"))
        self.day_table.setAccessibleName(self.tr("Days that change"))
        self.day_table.set_empty(self.tr("No day that can be booked changes."))
        self.hit_table.setAccessibleName(self.tr("People without a place"))
        self.hit_table.set_empty(self.tr("Everybody who is booked keeps their place."))
        self.all_move.setText(self.tr("Move all to the nearest time"))
        self.all_off.setText(self.tr("Call all off"))
        self.all_keep.setText(self.tr("Keep all…"))
        self.leave.setText(self.tr("Back"))
        self.apply.setText(self.tr("Apply"))
        self.days.set_columns(
            (
                Column(self.tr("Day"), lambda one: local_time.short_day(one.day)),
                Column(
                    self.tr("Desks, now → then"), self._hours, stretch=True, tip=self._hours
                ),
            )
        )  # fmt: skip
        self.hits.set_columns(
            (
                Column(self.tr("When"), self._when),
                Column(self.tr("Who"), self._who, stretch=True, tip=self._who),
                MarkedColumn(
                    self.tr("Decision"), self._decision, icon=self._mark,
                    tip=self._decision,
                ),
                Column(self.tr("Why"), lambda hit: text.of(hit.cause)),
                Column(self.tr("Booked on"), self._booked_on),
            )
        )  # fmt: skip
        self.panel.retranslate()
        self._show()

    def decided_words(self) -> str:
        """Return what stands beside the buttons: what is decided, and what is open."""
        return self._open_words.text()

    def ask_to_keep(self) -> ReasonDialog:
        """Ask why all who are not decided on shall be kept."""
        return ask_reason(
            self, self.tr("Keep all"),
            self.tr("They come at their time although there is no place for them."),
            self.tr("Keep all"), lambda reason: self.model.decide_all(Way.KEEP, reason),
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        outer = VBox(self, spacing=12)
        outer.addWidget(self._title)
        outer.addWidget(self._sum)
        outer.addWidget(self.audience)
        self._days_card.add(self.day_table, 1)
        bulk = QWidget()
        row = FlowBox(bulk, spacing=8)
        for button in (self.all_move, self.all_off, self.all_keep):
            button.setProperty("kind", "quiet")
            row.addWidget(button)
        self._hits_card.add(bulk)
        self._hits_card.add(self.hit_table, 1)
        self._hits_card.add(self.panel)
        outer.addWidget(TwoColumns(self._days_card, self._hits_card, least=900, share=(2, 5)), 1)
        foot = HBox(spacing=8)
        foot.addWidget(self._open_words, 1)
        self.apply.setProperty("kind", "primary")
        foot.addWidget(self.leave)
        foot.addWidget(self.apply)
        outer.addLayout(foot)

    def _connect(self) -> None:
        model = self.model
        model.shown.connect(self._show)
        model.decided.connect(self._show_decisions)
        model.working_changed.connect(lambda _working: self._show_decisions())
        self.hit_table.selected.connect(self._select)
        self.hit_table.opened.connect(lambda _hit: self.panel.go_first())
        self.panel.decided.connect(self._decide)
        self.all_move.clicked.connect(lambda: model.decide_all(Way.MOVE))
        self.all_off.clicked.connect(lambda: model.decide_all(Way.CALL_OFF))
        self.all_keep.clicked.connect(self.ask_to_keep)
        self.leave.clicked.connect(self.left)
        self.apply.clicked.connect(model.apply)

    def _show(self) -> None:
        preview = self.model.preview
        if preview is None:
            return
        self._sum.setText(self._sums(preview))
        self.audience.setVisible(preview.changes_audience)
        if preview.changes_audience:
            self.audience.say(
                Tone.INFO,
                self.tr(
                    "The new groups and region count for new bookings: who is booked already stays "
                    "booked."
                ),
            )
        self.days.set_rows(preview.days)
        self.hits.set_rows(preview.hits)
        if preview.hits and self.hit_table.record() is None:
            self.hit_table.choose_row(0)
        self._show_decisions()

    def _show_decisions(self) -> None:
        preview = self.model.preview
        if preview is None:
            return
        self.hits.set_rows(preview.hits)
        self._select(self.hit_table.record())
        left = len(self.model.open_hits)
        for button in (self.all_move, self.all_off, self.all_keep):
            button.setVisible(bool(preview.hits))
            button.setEnabled(left > 0)
        can_apply = not left and not self.model.is_working and not preview.change.is_empty
        self.apply.setEnabled(can_apply)
        counts = {
            way: sum(1 for one in self.model.choices.values() if one.way is way) for way in Way
        }
        words = self.tr("%1 moved, %2 called off, %3 kept")
        for place, way in enumerate((Way.MOVE, Way.CALL_OFF, Way.KEEP), 1):
            words = words.replace(f"%{place}", str(counts[way]))
        still = self.tr("People to decide on: %n", "", left) if left else ""
        parts = [words, still] if preview.hits else []
        self._open_words.setText(" · ".join(part for part in parts if part))

    def _sums(self, preview: Preview) -> str:
        parts = [
            self.tr("Days that change: %n", "", len(preview.days)),
            self.tr("desk hours: %1 → %2")
            .replace("%1", plan_words.desk_hours(preview.minutes_before))
            .replace("%2", plan_words.desk_hours(preview.minutes_after)),
            self.tr("people without a place: %n", "", len(preview.hits)),
        ]
        if preview.cooling_ended:
            rest = self.tr("resting places that go: %n", "", preview.cooling_ended)
            parts.append(rest)
        return " · ".join(parts)

    def _select(self, hit: Hit | None) -> None:
        self.panel.setVisible(hit is not None)
        if hit is not None and self._place is not None:
            choice = self.model.choices.get(hit.appointment_id)
            self.panel.show_hit(hit, self.model.ways(hit), choice, self._place)

    def _decide(self, choice: Choice) -> None:
        self.model.decide(choice)

    def _hours(self, one: DayChange) -> str:
        if self._place is None:
            return ""
        before, after = (
            plan_words.day_plan(one.day, plan, self._place) for plan in (one.before, one.after)
        )
        return f"{before} → {after}"

    def _when(self, hit: Hit) -> str:
        place = self._place
        return local_time.moment_words(hit.starts_at, place.tz) if place else ""

    def _booked_on(self, hit: Hit) -> str:
        place = self._place
        return local_time.day(hit.booked_at.astimezone(place.tz).date()) if place else ""

    @staticmethod
    def _who(hit: Hit) -> str:
        who = hit.name or hit.code
        return f"{who} (+{hit.persons - 1})" if hit.persons > 1 else who

    def _decision(self, hit: Hit) -> str:
        choice = self.model.choices.get(hit.appointment_id)
        if choice is None:
            return self.tr("undecided")
        if choice.way is Way.MOVE and choice.to is not None and self._place is not None:
            names = {one.location_id: one.location_name for one in hit.proposals}
            name = names.get(choice.location_id, "") if choice.location_id else ""
            at = local_time.moment_words(choice.to, self._place.tz)
            if choice.location_id in {None, hit.location_id}:
                return self.tr("to %1").replace("%1", at)
            return self.tr("to %1, %2").replace("%1", at).replace("%2", name)
        if choice.way is Way.KEEP:
            why = choice.reason.strip() or self.tr("reason needed")
            return self.tr("keep: %1").replace("%1", why)
        return text.of(choice.way).lower()

    def _mark(self, hit: Hit) -> tuple[str, Tone] | None:
        is_open = hit in self.model.open_hits
        return ("warn", Tone.WARN) if is_open else ("good", Tone.GOOD)
