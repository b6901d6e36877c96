"""Appointments: find a free time, book it, give the letter, move or cancel."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QWidget,
)

from counter_app.domain.appointments import CODE_LENGTH, Appointment, FreeStart
from counter_app.domain.changes import AppointmentsChanged, Change, PlanningChanged
from counter_app.domain.errors import Refused
from counter_app.domain.operators import Actor
from counter_app.domain.series import Series
from counter_app.exchange.token import looks_like_token
from counter_app.services.messages import Letter
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.appointments.appointments_model import AppointmentsModel
from counter_app.ui.appointments.booked_panel import BookedPanel
from counter_app.ui.appointments.footer import BookingFooter
from counter_app.ui.appointments.month_card import MonthCard
from counter_app.ui.appointments.search_panel import SearchPanel
from counter_app.ui.appointments.series_page import SeriesModel, SeriesPage
from counter_app.ui.appointments.times_panel import TimesPanel
from counter_app.ui.appointments.waiting_page import WaitingModel, WaitingPage
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.theme import current, keep, keep_width
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.choice_bar import ChoiceBar
from counter_app.ui.widgets.columns import Columns
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.outcome_dialog import OutcomeDialog
from counter_app.ui.widgets.page_stack import PageStack
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.save_dialog import save_as
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.widgets.two_columns import TwoColumns

if TYPE_CHECKING:
    from counter_app.devices.ports import Printer

_SEARCH, _WAITING, _SERIES = "search", "waiting", "series"


class AppointmentsView(Screen):
    """The search for a time, and the appointment that came of it.

    Signals:
        open_person: the UUID of a person.
        open_visit: the UUID of an appointment.
        book_for: the UUID of a person; never sent from here, taken by `begin_for`.
    """

    open_person = Signal(object)
    open_visit = Signal(object)
    book_for = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, printer: "Printer | None" = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Lay out the screen; `activate` fills it."""
        super().__init__(parent, spacing=12)
        self.setObjectName("appointments")
        self.model = AppointmentsModel(office, actor, tasks, printer, self)
        self.code = QLineEdit()
        self.code.setMaxLength(512)
        self.code_button = QPushButton()
        self._moving = Label("", "strong", wrap=True)
        self.stay_button = QPushButton()
        self.search_panel = SearchPanel(self.model)
        self.month = MonthCard(self.model.today)
        self.calendar = self.month.calendar
        self.times = TimesPanel(self.model)
        self.booked = BookedPanel(self.model)
        self.waiting = WaitingPage(WaitingModel(office, tasks, self.model, self), self.model)
        self.series = SeriesPage(SeriesModel(office, tasks, self.model, self), self.model)
        self.pages = ChoiceBar()
        self.footer = BookingFooter(self.model)
        self.book_button = self.footer.book_button
        self._known = False
        self._letter_kind = "pdf"
        self._build()
        self._connect()
        self.retranslate()

    @classmethod
    def title(cls) -> str:
        """Return the screen's name."""
        return QCoreApplication.translate("AppointmentsView", "Appointments")

    def activate(self) -> None:
        """Load what is free."""
        if not self._known:
            self.search_panel.picker.field.setFocus()
        self.model.load()

    def reload(self) -> None:
        """Load what is free anew; what was typed and chosen stays."""
        self.model.find()

    def set_actor(self, actor: Actor) -> None:
        """Go on as somebody else or at another desk."""
        self.model.set_actor(actor)

    def begin_for(self, person_id: UUID) -> None:
        """Begin a search for one person."""
        self.model.begin_for(person_id)

    def open_with(self, subject: object) -> None:
        """Show an appointment, or begin a search for the person with this UUID."""
        if isinstance(subject, Appointment):
            self.model.show_appointment(subject.id)
        elif isinstance(subject, UUID):
            self.begin_for(subject)

    def on_change(self, change: Change) -> None:
        """Load free times anew when some were taken or given back."""
        if isinstance(change, AppointmentsChanged | PlanningChanged):
            self.model.find()
            if self._stack.page is self.waiting:
                self.waiting.model.load()

    def on_scan(self, text: str) -> bool:
        """Show the appointment of a letter that was scanned."""
        if not looks_like_token(text) and len(text.strip()) != CODE_LENGTH:
            return False
        self.model.find_code(text)
        return True

    def retranslate(self) -> None:
        """Word the screen anew."""
        self.code.setPlaceholderText(self.tr("Appointment code"))
        self.code.setAccessibleName(self.tr("Appointment code"))
        self.code_button.setText(self.tr("Find appointment"))
        self.stay_button.setText(self.tr("Leave it where it is"))
        self.search_panel.retranslate()
        self.times.retranslate()
        self.booked.retranslate()
        self.month.retranslate()
        self.pages.setAccessibleName(self.tr("Pages"))
        for page, label in (
            (_SEARCH, self.tr("Find a time")), (_WAITING, self.tr("Waiting list")),
            (_SERIES, self.tr("Series")),
        ):  # fmt: skip
            self.pages.set_words(page, label)
        self.footer.retranslate()
        self.waiting.retranslate()
        self.series.retranslate()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find a code with Enter, book with Enter on the button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if self.code.hasFocus():
                self._find_code()
            elif isinstance(focus, QPushButton):
                focus.click()
            return
        super().keyPressEvent(event)

    def _build(self) -> None:
        code, rest = QWidget(), QWidget()
        known, top = HBox(code, spacing=8), HBox(rest, spacing=8)
        keep_width(self.code, 200)
        known.addWidget(self.code)
        known.addWidget(self.code_button)
        known.addStretch(1)
        for page in (_SEARCH, _WAITING, _SERIES):
            self.pages.add(page)
        self.pages.choose(_SEARCH)
        top.addWidget(self.pages, 1)
        top.addWidget(self._moving)
        top.addWidget(self.stay_button)
        self.body.addWidget(TwoColumns(code, rest, least=640, share=(0, 1), spacing=8))
        search = QWidget()
        rows = VBox(search, spacing=12)
        middle = QWidget()
        column = VBox(middle, spacing=12)
        column.addWidget(self.month)
        column.addWidget(self.times.places_page.picture, 1)
        column.addStretch(1)
        parts = (self.search_panel, middle, self.times)
        rows.addWidget(Columns(parts, least=980, share=(0, 0, 1), spacing=16), 1)
        rows.addWidget(self.footer)
        keep(self.times, lambda: self.times.setMinimumWidth(current().px(320)))
        self._search = search
        self._stack = PageStack()
        self._stack.add(search)
        for shown in (self.booked, self.waiting, self.series):
            self._stack.add(shown)
        self.body.addWidget(self._stack, 1)

    def _connect(self) -> None:
        model, booked, times = self.model, self.booked, self.times
        model.ready.connect(self._show_ready)
        model.search_changed.connect(self._show_search)
        model.offer_changed.connect(self._show_offer)
        model.people_found.connect(self.search_panel.picker.set_results)
        model.start_chosen.connect(lambda _start: self._show())
        model.refused.connect(self._say_refused)
        model.step_refused.connect(lambda refusal: self.show_banner(Tone.WARN, text.error(refusal)))
        model.shown.connect(self._show_appointment)
        model.letter_made.connect(self._save)
        model.printed.connect(
            lambda: self.show_banner(Tone.GOOD, self.tr("The letter was printed."))
        )
        self.search_panel.changed.connect(lambda parts: model.change(**parts))
        picker = self.search_panel.picker
        picker.searched.connect(model.look_up)
        picker.picked.connect(model.add_person)
        picker.dropped.connect(model.drop_person)
        picker.wanted.connect(model.set_services)
        self.calendar.day_chosen.connect(model.choose_day)
        self.calendar.month_wanted.connect(model.show_month)
        times.grid.chosen.connect(model.choose)
        times.grid.taken.connect(lambda _start: self._book())
        times.place_taken.connect(model.choose_first_free)
        times.other_taken.connect(self._take_other)
        self.book_button.clicked.connect(self._book)
        self.footer.hold_button.clicked.connect(lambda: model.book(hold=True))
        times.overbook_button.clicked.connect(self._ask_to_overbook)
        self._connect_pages()
        self.code_button.clicked.connect(self._find_code)
        self.stay_button.clicked.connect(model.leave_move)
        booked.print_wanted.connect(lambda: model.make_letter(to_printer=True))
        booked.save_wanted.connect(lambda: self._make("pdf"))
        booked.entry_wanted.connect(lambda: self._make("ics"))
        booked.move_wanted.connect(model.begin_move)
        booked.cancel_wanted.connect(self._ask_to_cancel)
        booked.new_wanted.connect(model.new_search)
        booked.person_wanted.connect(self._open_person)
        booked.confirm_wanted.connect(model.confirm)
        booked.release_wanted.connect(model.release)
        booked.move_one_wanted.connect(model.begin_move)
        booked.withdraw_wanted.connect(self._ask_to_withdraw)
        booked.outcomes_wanted.connect(self._ask_outcomes)

    def _connect_pages(self) -> None:
        waiting, series = self.waiting.model, self.series.model
        self.pages.chosen.connect(self._turn_to)
        self.footer.wait_button.clicked.connect(waiting.join)
        waiting.joined.connect(lambda _entry: self.show_banner(
            Tone.GOOD, self.tr("They are on the waiting list. A sooner time is offered to them.")
        ))  # fmt: skip
        self.waiting.offer_wanted.connect(self.model.show_appointment)
        for refused in (waiting.refused, series.refused):
            refused.connect(lambda refusal: self.show_banner(Tone.WARN, text.error(refusal)))
        series.booked.connect(self._say_booked)

    def _turn_to(self, page: object) -> None:
        """Show a page; the search comes back to the appointment that it was at."""
        self.clear_banner()
        if page == _WAITING:
            self.waiting.model.load()
            self._stack.bring(self.waiting)
        elif page == _SERIES:
            self.series.show_where()
            self._stack.bring(self.series)
        else:
            self._stack.bring(self._search if self.model.appointment is None else self.booked)

    def _say_booked(self, made: Series) -> None:
        said = self.tr("%n appointments were booked.", "", len(made.appointments))
        self.show_banner(Tone.GOOD, said)

    def _show_ready(self) -> None:
        self._known = True
        self.search_panel.fill()
        self._show_search()

    def _show_search(self) -> None:
        self.search_panel.show_search()
        self._show()

    def _show_offer(self) -> None:
        model = self.model
        self.calendar.set_heat(model.month, model.offer.heat, model.search.day)
        self.times.show_offer()
        places = self.times.places_page
        places.picture.setVisible(model.search.location_id is None and places.has_map)
        self._show()

    def _show(self) -> None:
        """Show what is in hand, and what is missing before it can be booked."""
        model = self.model
        self.month.show_month(model.month)
        self.footer.show_step()
        moving = model.moving
        self._moving.setVisible(moving is not None)
        self.stay_button.setVisible(moving is not None)
        if moving is not None:
            zone = model.zone(moving.location_id)
            old = f"{local_time.moment_words(moving.starts_at, zone)} · {moving.location_name}"
            self._moving.setText(self.tr("Moving: now {old}").replace("{old}", old))

    def _book(self) -> None:
        if self.book_button.isEnabled():
            self.times.show_refusal(None)
            self.model.book()
        elif not self.model.search.persons:
            self.search_panel.picker.field.setFocus()

    def _take_other(self, start: FreeStart) -> None:
        self.times.show_refusal(None)
        self.model.choose_first_free(start)
        self.book_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_code(self) -> None:
        if self.code.text().strip():
            self.clear_banner()
            self.model.find_code(self.code.text())

    def _say_refused(self, refusal: Refused) -> None:
        self.times.show_refusal(refusal)
        buttons = self.times.alternatives()
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_appointment(self, found: Appointment | None) -> None:
        self.times.show_refusal(None)
        self._stack.bring(self._search if found is None else self.booked)
        self.pages.choose(_SEARCH)
        if found is None:
            self.search_panel.picker.field.setFocus()
        else:
            self.code.clear()
            self.booked.show_appointment(found)
            self.booked.default().setFocus(Qt.FocusReason.OtherFocusReason)
        self._show()

    def _ask_to_overbook(self) -> None:
        ask_reason(
            self,
            self.tr("Book it all the same"),
            self.tr("There is no room then. Somebody at the desk has to do more; say why."),
            self.tr("Book it all the same"),
            self._overbook,
        )

    def _overbook(self, reason: str) -> None:
        self.times.show_refusal(None)
        self.model.overbook(reason)

    def _ask_to_withdraw(self, person_id: UUID) -> None:
        ask_reason(
            self,
            self.tr("Withdraw one person"),
            self.tr("Only the time of this person is given back. The others come as agreed."),
            self.tr("Withdraw"),
            lambda reason: self.model.withdraw(person_id, reason),
        )

    def _ask_outcomes(self) -> None:
        if self.model.appointment is not None:
            OutcomeDialog(self.model.appointment, self.model.set_outcomes, self).open()

    def _ask_to_cancel(self) -> None:
        ask_reason(
            self,
            self.tr("Cancel appointment"),
            self.tr("The time is given back, and the letter's code does not work any more."),
            self.tr("Cancel appointment"),
            self.model.cancel,
        )

    def _open_person(self) -> None:
        if self.model.appointment is not None:
            self.open_person.emit(self.model.appointment.participants[0])

    def _make(self, kind: str) -> None:
        self._letter_kind = kind
        self.model.make_letter(to_printer=False)

    def _save(self, letter: Letter) -> None:
        is_pdf = self._letter_kind == "pdf"
        save_as(
            self,
            self.tr("Save letter") if is_pdf else self.tr("Save calendar entry"),
            "appointment.pdf" if is_pdf else "appointment.ics",
            "PDF (*.pdf)" if is_pdf else "iCalendar (*.ics)",
            letter.pdf if is_pdf else letter.ics,
            lambda: self.show_banner(Tone.BAD, self.tr("The file could not be written there.")),
        )
