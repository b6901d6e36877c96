"""A class or a centre: V-numbers, who would come when, and one button to book them all."""

from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QSpinBox, QWidget

from counter_app.domain.booking import Asked
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Permission
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.numbers import v_number
from counter_app.domain.series import Series, SeriesLine, SeriesPlan, SeriesWish
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.appointments.appointments_model import NO_ROOM, AppointmentsModel
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import Grid, HBox, VBox, clear
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.date_edit import DateEdit
from counter_app.ui.widgets.form_field import FormField
from counter_app.ui.widgets.label import Label
from counter_app.ui.words import appointments as words

_DESKS = 20
_NINE = "09:00"


class SeriesModel(QObject):
    """A series in the making.

    Signals:
        planned: the SeriesPlan, or None when something changed since.
        booked: the Series.
        refused: the Refused of a plan or a booking.
    """

    planned = Signal(object)
    booked = Signal(object)
    refused = Signal(object)

    def __init__(
        self, office: Office, tasks: Tasks, search: AppointmentsModel, parent: QObject | None = None
    ) -> None:
        """Begin with nothing planned."""
        super().__init__(parent)
        self._office, self._search = office, search
        self._gestures = Gestures(self, tasks)
        self.plan: SeriesPlan | None = None

    def show(self, name: str, numbers: str, day: date, at: time, desks: int) -> None:
        """Find the people and say who would come when; nothing is booked."""
        office, search = self._office, self._search
        place = search.search.location_id or search.actor.location_id
        begin = datetime.combine(day, at, search.zone(place))

        def work(_key: UUID) -> SeriesPlan:
            asked = tuple(
                Asked(_person(office, search, number), (search.search.service,))
                for number in numbers.replace(",", " ").split()
            )
            wish = SeriesWish(
                location_id=place, name=name, starts_at=begin, participants=asked, desks=desks
            )
            return office.series.plan(search.actor, wish)

        what = ("plan", name, numbers, begin, desks, search.search.service)
        self._gestures.run(what, work, self._planned, expected=NO_ROOM, on_refused=self._refuse)

    def book(self) -> None:
        """Book everybody who has a place in the plan that is shown."""
        plan, office, actor = self.plan, self._office, self._search.actor
        if plan is None:
            return

        def done(made: Series) -> None:
            self.forget()
            self.booked.emit(made)

        self._gestures.run(
            ("book", plan.wish),
            lambda key: office.series.book(actor, plan.wish, key, whole=plan.is_whole), done,
            expected=NO_ROOM, on_refused=self._refuse,
        )  # fmt: skip

    def forget(self) -> None:
        """Let go of a plan that is not what is asked for any more."""
        self._planned(None)

    def _planned(self, plan: SeriesPlan | None) -> None:
        self.plan = plan
        self.planned.emit(plan)

    def _refuse(self, refusal: Refused) -> None:
        self.forget()
        self.refused.emit(refusal)


def _person(office: Office, search: AppointmentsModel, number: str) -> UUID:
    wanted = v_number(number)
    for line in office.people.search(search.actor, wanted):
        if line.v_number == wanted:
            return line.id
    raise Refused(Code.NOT_FOUND, what=wanted)


class SeriesPage(QWidget):
    """Fields on the left, who would come when on the right."""

    def __init__(self, model: SeriesModel, search: AppointmentsModel) -> None:
        """Lay out the page."""
        super().__init__()
        self.model, self._search = model, search
        self.name, self.at = QLineEdit(), QLineEdit(_NINE)
        self.numbers, self.desks, self.day = QPlainTextEdit(), QSpinBox(), DateEdit()
        self.name.setMaxLength(200)
        self.at.setMaxLength(5)
        self.desks.setRange(1, _DESKS)
        self.numbers.setTabChangesFocus(True)
        self.show_button, self.book_button = QPushButton(), QPushButton()
        self.book_button.setProperty("kind", "primary")
        self._fields: dict[str, FormField[Any]] = {
            "name": FormField("", self.name, required=True),
            "numbers": FormField("", self.numbers, required=True),
            "day": FormField("", self.day, required=True),
            "at": FormField("", self.at, required=True),
            "desks": FormField("", self.desks),
        }
        self._wish, self._plan = Card(spacing=12), Card(spacing=10)
        self._summary = Label("", "strong", wrap=True)
        self._lines = Grid(spacing=6, across=16)
        self._build()
        self._connect()

    def retranslate(self) -> None:
        """Word the page anew."""
        labels = {
            "name": self.tr("N&ame of the class or centre"),
            "numbers": self.tr("&V-numbers, one on each line"), "day": self.tr("&Day"),
            "at": self.tr("&First one at"), "desks": self.tr("Des&ks at the same time"),
        }  # fmt: skip
        for name, field in self._fields.items():
            field.set_label(labels[name])
        self.show_where()
        self._plan.set_title(self.tr("Who would come when"))
        self.show_button.setText(self.tr("Show who would come when"))
        self._show_plan(self.model.plan)

    def show_where(self) -> None:
        """Say for which service and location the series is: those of the search."""
        search = self._search
        place = search.search.location_id or search.actor.location_id
        name = next((one.name for one in search.locations if one.id == place), "")
        about = " · ".join(part for part in (words.service(search.search.service), name) if part)
        self._wish.set_title(self.tr("Series"), about)

    def _build(self) -> None:
        for field in self._fields.values():
            self._wish.add(field)
        self._wish.add(self.show_button)
        self._wish.body.addStretch(1)
        row = HBox(spacing=12)
        row.addWidget(self._summary, 1)
        row.addWidget(self.book_button)
        self._plan.add(row)
        holder = QWidget()
        VBox(holder).addLayout(self._lines)
        self._plan.add(holder)
        self._plan.body.addStretch(1)
        box = VBox(self)
        box.addWidget(Columns((self._wish, self._plan), least=820, share=(1, 2), spacing=16), 1)

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._show)
        self.book_button.clicked.connect(self.model.book)
        self.model.planned.connect(self._show_plan)
        for changed in (
            self.name.textChanged, self.numbers.textChanged, self.at.textChanged,
            self.day.textChanged, self.desks.valueChanged,
        ):  # fmt: skip
            changed.connect(lambda *_: self._judge())
        if self.day.date() is None:
            today = self._search.today
            self.day.set_date(PartialDate.of(today))

    def _time(self) -> time | None:
        try:
            return time.fromisoformat(self.at.text().strip())
        except ValueError:
            return None

    def _judge(self) -> None:
        """Let go of the plan, and ask for what is missing before another is shown."""
        if self.model.plan is not None:
            self.model.forget()
        self._wait_for_all()

    def _wait_for_all(self) -> None:
        day = self.day.date()
        whole = self.name.text().strip() and self.numbers.toPlainText().strip()
        self.show_button.setEnabled(bool(whole and day and day.is_complete and self._time()))

    def _show(self) -> None:
        day, at = self.day.date(), self._time()
        if day is not None and at is not None:
            self.model.show(
                self.name.text().strip(), self.numbers.toPlainText(),
                date(day.year, day.month, day.day), at, self.desks.value(),
            )  # fmt: skip

    def _show_plan(self, plan: SeriesPlan | None) -> None:
        clear(self._lines)
        self.book_button.setVisible(plan is not None)
        if plan is None:
            self._summary.setText(
                self.tr("Fill in the list and look at the times first; then book them all at once.")
            )
            self._wait_for_all()
            return
        said = self.tr("%1 of %2 have a time.")
        said = said.replace("%1", str(plan.placed)).replace("%2", str(len(plan.lines)))
        self._summary.setText(said)
        may = self._search.actor.may(Permission.BOOK) and plan.placed > 0
        self.book_button.setEnabled(may)
        label = self.tr("Book all") if plan.is_whole else self.tr("Book those with a time")
        self.book_button.setText(label)
        zone = self._search.zone(plan.wish.location_id)
        for row, line in enumerate(plan.lines):
            at = local_time.moment_words(line.start.starts_at, zone) if line.start else "–"
            self._lines.addWidget(Label(at, "strong"), row, 0)
            self._lines.addWidget(Label(line.name, wrap=True), row, 1)
            self._lines.addWidget(Label(self._why(line), "muted", wrap=True), row, 2)
        self._lines.setColumnStretch(2, 1)

    def _why(self, line: SeriesLine) -> str:
        if line.hindrance is not None:
            return text.error(line.hindrance)
        return "" if line.start else self.tr("There is no room any more.")
