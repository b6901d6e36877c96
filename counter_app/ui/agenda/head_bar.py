"""The head of the agenda: where, when, how much, and lists to take away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QToolButton, QWidget

from counter_app.services.agenda import ListKind
from counter_app.ui import local_time
from counter_app.ui.agenda.agenda_model import AgendaModel, Span
from counter_app.ui.theme import keep_icon
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.flow_box import FlowBox
from counter_app.ui.widgets.label import Label


class HeadBar(QWidget):
    """What is shown, and how to show something else.

    Signals:
        span_chosen: a Span.
        place_chosen: the id of a location.
        step_wanted: so many days or weeks later, negative for earlier.
        today_wanted: back to the present day.
        zoom_wanted: so many steps taller.
        list_wanted: the ListKind of a list to take away.
        print_wanted: the list on paper.
    """

    span_chosen = Signal(object)
    place_chosen = Signal(object)
    step_wanted = Signal(int)
    today_wanted = Signal()
    zoom_wanted = Signal(int)
    list_wanted = Signal(object)
    print_wanted = Signal()

    def __init__(self, *, has_printer: bool, parent: QWidget | None = None) -> None:
        """Lay out the bar, empty."""
        super().__init__(parent)
        self._when = Label("", "title")
        self.before, self.after = QToolButton(), QToolButton()
        self.smaller, self.taller = QToolButton(), QToolButton()
        self.present, self.printing = QPushButton(), QPushButton()
        self.export = QPushButton()
        self._menu = QMenu(self)
        self.spans = ChoiceBar()
        self.place: QComboBox = QComboBox()
        self._build()
        self.printing.setVisible(has_printer)

    def show_state(self, model: AgendaModel) -> None:
        """Show what the model shows."""
        self.spans.choose(model.span)
        places = [(one.id, one.name) for one in model.places]
        if [self.place.itemData(n) for n in range(self.place.count())] != [
            one for one, _ in places
        ]:
            self.place.clear()
            for place_id, name in places:
                self.place.addItem(name, place_id)
        self.place.setCurrentIndex(self.place.findData(model.location_id))
        self.place.setVisible(len(places) > 1)
        self.present.setEnabled(model.today not in [day.day for day in model.days])
        is_list = model.span is Span.LIST
        self.smaller.setEnabled(not is_list)
        self.taller.setEnabled(not is_list)
        if model.days:
            first, last = model.days[0].day, model.days[-1].day
            words = f"{local_time.short_day(last)} {last.year}"
            if first != last:
                words = f"{local_time.short_day(first)} – {words}"
            self._when.setText(words[:1].upper() + words[1:])
            # short on the screen, so that the bar keeps to one line of the smallest desk
            self._when.setAccessibleName(local_time.day_words(first) if first == last else words)

    def retranslate(self) -> None:
        """Word the bar anew."""
        for button, words in (
            (self.before, self.tr("Earlier")), (self.after, self.tr("Later")),
            (self.smaller, self.tr("Smaller")), (self.taller, self.tr("Taller")),
        ):  # fmt: skip
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.present.setText(self.tr("Today"))
        self.printing.setText(self.tr("Print list"))
        self.export.setText(self.tr("Take away…"))
        self.place.setAccessibleName(self.tr("Location"))
        self.spans.setAccessibleName(self.tr("How much is shown"))
        for span, words in (
            (Span.DAY, self.tr("Day")), (Span.WEEK, self.tr("Week")), (Span.LIST, self.tr("List")),
        ):  # fmt: skip
            self.spans.set_words(span, words)

    def _build(self) -> None:
        row = FlowBox(self, spacing=8)
        for button, icon in (
            (self.before, "left"), (self.after, "right"), (self.smaller, "minus"),
            (self.taller, "plus"),
        ):  # fmt: skip
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("kind", "quiet")
            keep_icon(button, icon, "accent")
        for span in Span:
            self.spans.add(span)
        for part in (
            self.before, self.after, self._when, self.present, self.place, self.spans,
            self.smaller, self.taller, self.export, self.printing,
        ):  # fmt: skip
            row.addWidget(part)
        self.before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.after.clicked.connect(lambda: self.step_wanted.emit(1))
        self.present.clicked.connect(self.today_wanted)
        self.smaller.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.taller.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.spans.chosen.connect(self.span_chosen)
        self.place.activated.connect(
            lambda _index: self.place_chosen.emit(self.place.currentData())
        )
        self.printing.clicked.connect(self.print_wanted)
        self.export.clicked.connect(self._offer_lists)
        for kind in ListKind:
            action = self._menu.addAction(kind.value.upper())
            action.triggered.connect(lambda _checked=False, k=kind: self.list_wanted.emit(k))

    def _offer_lists(self) -> None:
        self._menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))
