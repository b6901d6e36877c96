"""The waiting list of a location: who waits, what was offered, and joining and leaving it."""

from collections.abc import Callable, Hashable
from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from counter_app.domain.errors import Code
from counter_app.domain.operators import Permission
from counter_app.domain.waitlist import WaitEntry, WaitState, WaitWish
from counter_app.services.office import Office
from counter_app.ui import local_time, text
from counter_app.ui.appointments.appointments_model import NO_ROOM, AppointmentsModel
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.boxes import Grid, VBox, clear
from counter_app.ui.widgets.card import Card
from counter_app.ui.widgets.empty_state import EmptyState
from counter_app.ui.widgets.label import Label
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import appointments as words

_WEEKS: Final = timedelta(weeks=4)
_EVERY: Final = 30_000
_EXPECTED: Final = NO_ROOM | {Code.ALREADY_WAITING}


class WaitingModel(QObject):
    """The entries of the location that is searched, or of one's own.

    Signals:
        changed: the entries are new.
        joined: the WaitEntry of those who were put on the list.
        refused: the Refused of a step.
    """

    changed = Signal()
    joined = Signal(object)
    refused = Signal(object)

    def __init__(
        self, office: Office, tasks: Tasks, search: AppointmentsModel, parent: QObject | None = None
    ) -> None:
        """Begin with an empty list."""
        super().__init__(parent)
        self._office, self._tasks, self._search = office, tasks, search
        self._gestures = Gestures(self, tasks)
        self.entries: tuple[WaitEntry, ...] = ()

    @property
    def location_id(self) -> UUID:
        """The location whose list is shown."""
        return self._search.search.location_id or self._search.actor.location_id

    def load(self) -> None:
        """Load who waits."""
        office, place = self._office, self.location_id

        def done(found: tuple[WaitEntry, ...]) -> None:
            self.entries = found
            self.changed.emit()

        self._tasks.run(self, lambda: office.waitlist.entries(place), done)

    def join(self) -> None:
        """Put the people of the search on the list, from today on for four weeks.

        Whose visit is being moved gives it back for a sooner one.
        """
        model, office = self._search, self._office
        search, moving = model.search, model.moving
        last = model.today + _WEEKS
        if moving is not None:
            last = moving.starts_at.astimezone(model.zone(moving.location_id)).date()
        wish = WaitWish(
            location_id=self.location_id, participants=search.asked, from_day=model.today,
            until_day=max(last, model.today), part=search.part, arrangement=search.arrangement,
            replaces=moving.id if moving else None, needs=(search.need,) if search.need else (),
            audience=search.audience, postcode=search.postcode,
        )  # fmt: skip
        self._run(("join", wish), lambda key: office.waitlist.join(model.actor, wish, key), True)

    def leave(self, entry_id: UUID) -> None:
        """Take people off the list."""
        actor, office = self._search.actor, self._office
        self._run(
            ("leave", entry_id), lambda key: office.waitlist.leave(actor, entry_id, key), False
        )

    def _run(self, what: Hashable, work: Callable[[UUID], WaitEntry], tells: bool) -> None:
        def done(entry: WaitEntry) -> None:
            if tells:
                self.joined.emit(entry)
            self.load()

        self._gestures.run(what, work, done, expected=_EXPECTED, on_refused=self.refused.emit)


class WaitingPage(Card):
    """Shows the list; an offer can be opened, and everybody can leave.

    Signals:
        offer_wanted: the UUID of the held appointment that was offered.
    """

    offer_wanted = Signal(object)

    def __init__(self, model: WaitingModel, search: AppointmentsModel) -> None:
        """Lay out the page."""
        super().__init__(spacing=12)
        self.model, self._search = model, search
        self._rows = Grid(spacing=8, across=16)
        self._empty = EmptyState(icon="clock")
        holder = QWidget()
        VBox(holder).addLayout(self._rows)
        self.add(holder)
        self.add(self._empty)
        self.body.addStretch(1)
        self._tick = QTimer(self)
        self._tick.setInterval(_EVERY)
        self._tick.timeout.connect(self._show)
        self._tick.start()
        model.changed.connect(self._show)

    def retranslate(self) -> None:
        """Word the page anew."""
        self.set_title(self.tr("Waiting list"))
        self._empty.set_words(
            self.tr("Nobody waits here"),
            self.tr("Search a time for somebody and press “Waiting list” to offer a sooner one."),
        )
        self._show()

    def _show(self) -> None:
        clear(self._rows)
        entries = self.model.entries
        self._empty.setVisible(not entries)
        may = self._search.actor.may(Permission.BOOK)
        for row, entry in enumerate(entries):
            self._rows.addWidget(Label("; ".join(entry.names), "strong", wrap=True), row, 0)
            codes = dict.fromkeys(code for one in entry.wish.participants for code in one.services)
            asked = [*map(words.service, codes), *map(words.ability, entry.wish.needs)]
            self._rows.addWidget(Label(", ".join(asked), wrap=True), row, 1)
            self._rows.addWidget(self._told(entry), row, 2)
            if entry.state is WaitState.OFFERED and may:
                self._button(row, 3, self.tr("Show the offer"), entry, self.offer_wanted.emit,
                             entry.appointment_id)  # fmt: skip
            if may:
                self._button(row, 4, self.tr("Take off the list"), entry, self.model.leave,
                             entry.id)  # fmt: skip
        self._rows.setColumnStretch(2, 1)

    def _told(self, entry: WaitEntry) -> QWidget:
        """Tell where an entry stands and, if nothing can be offered, why and what would help."""
        state = Label(self._state(entry), wrap=True)
        if entry.hindrance is None:
            return state
        holder = QWidget()
        box = VBox(holder, spacing=4)
        box.addWidget(state)
        why = self.tr("No offer is made: %1").replace("%1", text.error(entry.hindrance))
        reason = Label(why, wrap=True)
        reason.set_tone(Tone.WARN)
        box.addWidget(reason)
        return holder

    def _state(self, entry: WaitEntry) -> str:
        zone = self._search.zone(entry.wish.location_id)
        if entry.held_until is not None:
            until = local_time.moment_words(entry.held_until, zone)
            return self.tr("offered until %1").replace("%1", until)
        days = (entry.wish.from_day, entry.wish.until_day)
        first, last = (local_time.short_day(day) for day in days)
        said = self.tr("%1, from %2 to %3").replace("%1", text.of(entry.state))
        return said.replace("%2", first).replace("%3", last)

    def _button(
        self, row: int, column: int, label: str, entry: WaitEntry,
        act: Callable[[Any], object], given: object,
    ) -> None:  # fmt: skip
        button = QPushButton(label)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(f"{'; '.join(entry.names)}: {label}")
        button.clicked.connect(lambda _checked=False: act(given))
        self._rows.addWidget(button, row, column)
