"""What becomes of one person: kept with a reason, moved to a proposed time, or called off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from counter_app.domain.appointments import FreeStart
from counter_app.domain.planning.opening import Location
from counter_app.domain.planning.preview import REASON_LENGTH, Choice, Hit, Way
from counter_app.ui import local_time, text
from counter_app.ui.planning.change_model import choice_of
from counter_app.ui.widgets.boxes import VBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label


class ChoicePanel(Card):
    """The decision about the person that is chosen in the list.

    Signals:
        decided: the Choice, at each step of it.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the panel."""
        super().__init__("", parent, panel="well", margins=12)
        self._hit: Hit | None = None
        self._place: Location | None = None
        self.bar = ChoiceBar()
        for way in (Way.MOVE, Way.CALL_OFF, Way.KEEP):
            self.bar.add(way)
        self.times: FormField[QComboBox] = FormField("", QComboBox())
        self.reason: FormField[QLineEdit] = FormField("", QLineEdit(), required=True)
        self.reason.editor.setMaxLength(REASON_LENGTH)
        self._hint = Label("", "muted", wrap=True)
        parts = VBox(spacing=8)
        for part in (self.bar, self.times, self.reason, self._hint):
            parts.addWidget(part)
        self.add(parts)
        self.bar.chosen.connect(self._choose)
        self.times.editor.activated.connect(lambda _index: self._move())
        self.reason.editor.textEdited.connect(lambda _words: self._keep())
        self.retranslate()

    def retranslate(self) -> None:
        """Word the panel anew."""
        self.bar.setAccessibleName(self.tr("What becomes of this person"))
        for way in Way:
            self.bar.set_words(way, text.of(way))
        self.times.set_label(self.tr("New time"))
        self.reason.set_label(
            self.tr("Reason"),
            self.tr("Kept in the audit trail: why somebody comes where there is no place"),
        )
        if self._hit is not None and self._place is not None:
            self._fill_times(self._hit, self._place)

    def go_first(self) -> None:
        """Go to the decision."""
        for way in (Way.MOVE, Way.CALL_OFF, Way.KEEP):
            if self.bar.button(way).isEnabled():
                self.bar.button(way).setFocus(Qt.FocusReason.TabFocusReason)
                return

    def show_hit(
        self, hit: Hit, ways: Sequence[Way], choice: Choice | None, place: Location
    ) -> None:
        """Show a person, the ways that are open, and what was decided."""
        is_other = self._hit is None or self._hit.appointment_id != hit.appointment_id
        is_new = is_other or self._hit != hit
        self._hit, self._place = hit, place
        who = hit.name or hit.code
        at = local_time.moment_words(hit.starts_at, place.tz)
        self.set_title(who, f"{at} · {text.service(hit.service)}")
        for way in Way:
            may = way in ways and (way is not Way.MOVE or bool(hit.proposals))
            self.bar.button(way).setEnabled(may)
        if is_new:
            self._fill_times(hit, place)
        self._show(choice, fresh=is_other)
        self._hint.setText("" if choice else self._advice(hit, ways))
        self._hint.setVisible(bool(self._hint.text()))

    def _advice(self, hit: Hit, ways: Sequence[Way]) -> str:
        if not ways:
            return self.tr("You may not decide this. Ask somebody who may book.")
        if Way.MOVE in ways and not hit.proposals:
            return self.tr("No other time is free. Add hours first, or keep or call off.")
        if hit.ways == (Way.KEEP,):
            return self.tr("This person is here already and can only be kept.")
        return ""

    def _show(self, choice: Choice | None, *, fresh: bool) -> None:
        way = choice.way if choice else None
        if way is not None:
            self.bar.choose(way)
        elif fresh:
            self._unpress()
        self.times.setVisible(way is Way.MOVE)
        self.reason.setVisible(way is Way.KEEP)
        if fresh or (choice and choice.way is Way.KEEP):
            words = choice.reason if choice else ""
            if self.reason.editor.text() != words:
                self.reason.editor.setText(words)
        if choice and choice.way is Way.MOVE:
            for number in range(self.times.editor.count()):
                start = self.times.editor.itemData(number)
                if (start.starts_at, start.location_id) == (choice.to, choice.location_id):
                    self.times.editor.setCurrentIndex(number)

    def _unpress(self) -> None:
        group = self.bar.button(Way.MOVE).group()
        group.setExclusive(False)
        for way in Way:
            self.bar.button(way).setChecked(False)
        group.setExclusive(True)

    def _fill_times(self, hit: Hit, place: Location) -> None:
        box = self.times.editor
        at = box.currentIndex()
        box.clear()
        words = self.tr("%1, %2")
        for start in hit.proposals:
            when = local_time.moment_words(start.starts_at, place.tz)
            box.addItem(words.replace("%1", when).replace("%2", start.location_name), start)
        box.setCurrentIndex(at if 0 <= at < box.count() else 0)

    def _choose(self, way: object) -> None:
        if way is Way.MOVE:
            self._move()
        elif way is Way.KEEP:
            self._keep()
            self.reason.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._hit is not None:
            self.decided.emit(choice_of(self._hit, Way.CALL_OFF))

    def _move(self) -> None:
        start = self.times.editor.currentData()
        if self._hit is not None and isinstance(start, FreeStart):
            self.decided.emit(choice_of(self._hit, Way.MOVE, start))

    def _keep(self) -> None:
        if self._hit is not None:
            self.decided.emit(choice_of(self._hit, Way.KEEP, reason=self.reason.editor.text()))
