"""What is in hand, what is missing, and the buttons that book, hold or wait for it."""

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from counter_app.domain.appointments import FreeStart
from counter_app.domain.operators import Permission
from counter_app.ui import local_time
from counter_app.ui.appointments.appointments_model import AppointmentsModel
from counter_app.ui.theme import current, keep
from counter_app.ui.widgets.boxes import HBox
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.two_columns import TwoColumns


class BookingFooter(Card):
    """The strip below the search; its default button is the next step."""

    def __init__(self, model: AppointmentsModel, parent: QWidget | None = None) -> None:
        """Lay out the strip."""
        super().__init__(parent=parent, margins=(16, 10, 16, 10))
        self._model = model
        self._in_hand = Label("", "strong", wrap=True)
        self._missing = Label("", "muted", wrap=True)
        self.wait_button, self.hold_button = QPushButton(), QPushButton()
        self.book_button = QPushButton()
        self.book_button.setProperty("kind", "primary")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        said, acts = QWidget(), QWidget()
        words = HBox(said, spacing=16)
        words.addWidget(self._in_hand, 1)
        words.addWidget(self._missing)
        row = FlowBox(acts, spacing=8, right=True)
        for button in (self.wait_button, self.hold_button, self.book_button):
            row.addWidget(button)
        keep(self.book_button, lambda: self.book_button.setMinimumWidth(current().px(160)))
        self.add(TwoColumns(said, acts, least=640, share=(1, 0), spacing=8))

    def show_step(self) -> None:
        """Show what is in hand, and what is missing before it can be booked."""
        model = self._model
        start, may = model.start, model.actor.may(Permission.BOOK)
        self._in_hand.setText(self._words(start) if start is not None else "")
        missing = ""
        if not may:
            missing = self.tr("Your role does not book.")
        elif not model.search.persons:
            missing = self.tr("Add a person.")
        elif start is None:
            missing = self.tr("Choose a time.")
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self.book_button.setEnabled(not missing)
        self.book_button.setAccessibleDescription(missing)
        words = self.tr("Book") if model.moving is None else self.tr("Move here")
        self.book_button.setText(f"{words}  ↵")
        self.book_button.setAccessibleName(words)
        self.hold_button.setVisible(model.moving is None)
        self.hold_button.setEnabled(not missing)
        self.wait_button.setVisible(model.moving_alone is None)
        self.wait_button.setEnabled(may and bool(model.search.persons))

    def retranslate(self) -> None:
        """Word the strip anew."""
        self.hold_button.setText(self.tr("Hold it"))
        self.hold_button.setToolTip(self.tr("Keep the time while the rest is asked."))
        self.wait_button.setText(self.tr("Waiting list"))
        self.wait_button.setToolTip(self.tr("Offer them a time that becomes free sooner."))
        self.show_step()

    def _words(self, start: FreeStart) -> str:
        zone = self._model.zone(start.location_id)
        day = local_time.day_words(start.day)
        times = f"{local_time.clock(start.starts_at, zone)}–{local_time.clock(start.ends_at, zone)}"
        return f"{day}, {times} · {start.location_name}"
