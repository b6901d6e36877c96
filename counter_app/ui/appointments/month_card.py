"""The month with its free times, and the buttons to the months beside it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from counter_app.ui.appointments.heat_calendar import (
    HeatCalendar,
    month_words,
    next_month,
    previous_month,
)
from counter_app.ui.theme import keep_icon, keep_width
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.label import Label

_WIDTH = 324


class MonthCard(Card):
    """The middle column of the search: where there is room."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        """Begin at the month of a day."""
        super().__init__(parent=parent, spacing=8)
        self.calendar = HeatCalendar(today)
        self._name = Label("", "heading")
        self.before_button, self.after_button = QToolButton(), QToolButton()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        keep_width(self, _WIDTH)
        head = HBox(spacing=4)
        head.addWidget(self._name, 1)
        for button, icon in ((self.before_button, "left"), (self.after_button, "right")):
            button.setProperty("kind", "quiet")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            keep_icon(button, icon, "accent")
            head.addWidget(button)
        self.add(head)
        self.add(self.calendar)
        self.body.addStretch(1)
        calendar = self.calendar
        self.before_button.clicked.connect(
            lambda: calendar.month_wanted.emit(previous_month(calendar.month))
        )
        self.after_button.clicked.connect(
            lambda: calendar.month_wanted.emit(next_month(calendar.month))
        )

    def show_month(self, month: date) -> None:
        """Show the name of a month."""
        self._name.setText(month_words(month))

    def retranslate(self) -> None:
        """Word the card anew."""
        for button, words in (
            (self.before_button, self.tr("Month before")),
            (self.after_button, self.tr("Month after")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.calendar.describe()
