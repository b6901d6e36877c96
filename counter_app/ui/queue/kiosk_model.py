"""What the check-in kiosk knows and decides. It keeps nothing of a person beyond the answer."""

import logging
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from counter_app.devices.ports import SlipPrinter
from counter_app.domain.errors import CounterError
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.queue.arrival import WAITS, Arrival, ArrivalKind
from counter_app.letters import hall as words
from counter_app.services.office import Office
from counter_app.ui import failed_scans
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.tone import Tone

SHOWN_FOR = 20
"""Seconds after which an answer goes away by itself: time to read it twice, slowly."""
IDLE_FOR = 45
"""Seconds after which what somebody typed, and the language, are forgotten."""

_log = logging.getLogger(__name__)


class KioskPage(StrEnum):
    """What the kiosk shows."""

    START = "start"
    WORKING = "working"
    ANSWER = "answer"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the kiosk says, in words of the chosen language.

    Attributes:
        number: the ticket number, "" for who has none.
        wait: how long it may take, "" for who has no number.
    """

    tone: Tone
    head: str
    body: str
    number: str = ""
    wait: str = ""


class KioskModel(QObject):
    """One person after the other shows a code; each is told what to do, then all is forgotten.

    Signals:
        page_changed: the page, the answer or the seconds left are new.
        language_changed: all words are new.
        forgotten: nothing of the last person may stand on the screen any more.
        unlocked: an operator may leave the kiosk.
        unlock_failed: a CounterError.
    """

    page_changed = Signal()
    language_changed = Signal()
    forgotten = Signal()
    unlocked = Signal()
    unlock_failed = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, printer: SlipPrinter | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Start on the first page, in the first language."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._printer = printer
        self.languages = words.languages()
        self.language = next(iter(self.languages))
        self.page = KioskPage.START
        self.seconds_left = 0
        self._arrival: Arrival | None = None
        self._trouble = False
        self._gesture: tuple[str, UUID] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.tick)
        self._clock.start()

    def say(self, key: str, **values: object) -> str:
        """Return a sentence in the chosen language."""
        return words.words(self.language).say(key, **values)

    @property
    def answer(self) -> Answer | None:
        """What to tell the person who stands here, None on the other pages."""
        if self.page is not KioskPage.ANSWER:
            return None
        if self._trouble or self._arrival is None:
            return Answer(Tone.BAD, self.say("trouble.head"), self.say("trouble.body"))
        arrival = self._arrival
        head, body = words.answer(arrival, self.language)
        tone = Tone.GOOD if arrival.kind in WAITS else Tone.WARN
        ticket = arrival.ticket
        if ticket is None:
            return Answer(tone, head, body)
        return Answer(tone, head, body, ticket.number, words.wait(ticket, self.language))

    def speak(self, language: str) -> None:
        """Go on in another language. Raises KeyError for one that the hall does not have."""
        self.languages[language]
        self.language = language
        self.touch()
        self.language_changed.emit()

    def submit(self, text: str, *, is_scan: bool = False) -> None:
        """Check in whom a code belongs to, once, however often it is shown."""
        text = text.strip()
        if not text or self.page in {KioskPage.WORKING, KioskPage.STAFF}:
            return
        if self._gesture is None or self._gesture[0] != text:
            self._gesture = (text, new_id())
        gesture = self._gesture[1]
        office, actor = self._office, self._actor
        self._go(KioskPage.WORKING, 0)

        def done(arrival: Arrival) -> None:
            self._arrived(arrival)
            if is_scan:
                failed_scans.note(self, self._tasks, office, actor, arrival.failure)

        self._tasks.run(self, lambda: office.hall.arrive(actor, text, gesture), done, self._failed)

    def touch(self) -> None:
        """Hear that somebody is busy here: what stands on the screen stays a while longer."""
        if self.page is KioskPage.START or self.page is KioskPage.STAFF:
            self.seconds_left = IDLE_FOR

    def start_again(self) -> None:
        """Forget all of the last person, and begin anew in the first language."""
        self._arrival, self._trouble, self._gesture = None, False, None
        first = next(iter(self.languages))
        speaks_another = self.language != first
        self.language = first
        self.forgotten.emit()
        self._go(KioskPage.START, 0)
        if speaks_another:
            self.language_changed.emit()

    def ask_staff(self) -> None:
        """Let an operator show that they may leave the kiosk."""
        self._go(KioskPage.STAFF, IDLE_FOR)

    def unlock(self, login: str, password: str) -> None:
        """Leave the kiosk when login and password are those of an operator."""
        office = self._office

        def work() -> None:
            office.operators.sign_in(login, password)

        def refused(error: Exception) -> None:
            if isinstance(error, CounterError):
                self.unlock_failed.emit(error)
            else:
                self._tasks.fail(error, self)

        self._tasks.run(self, work, lambda _: self.unlocked.emit(), refused)

    def tick(self) -> None:
        """Hear that a second went by."""
        if self.seconds_left <= 0:
            return
        self.seconds_left -= 1
        if self.seconds_left == 0:
            self.start_again()
        elif self.page is KioskPage.ANSWER:
            self.page_changed.emit()

    def _go(self, page: KioskPage, seconds: int) -> None:
        self.page, self.seconds_left = page, seconds
        self.page_changed.emit()

    def _arrived(self, arrival: Arrival) -> None:
        self._arrival, self._trouble, self._gesture = arrival, False, None
        self._go(KioskPage.ANSWER, SHOWN_FOR)
        if arrival.kind is ArrivalKind.CHECKED_IN:
            self._print(arrival)

    def _failed(self, error: Exception) -> None:
        """Send the person to the host; the key stays, so that a second try does it once."""
        if not isinstance(error, CounterError):
            _log.error("check-in at the kiosk failed", exc_info=error)
        self._arrival, self._trouble = None, True
        self._go(KioskPage.ANSWER, SHOWN_FOR)

    def _print(self, arrival: Arrival) -> None:
        printer, ticket = self._printer, arrival.ticket
        if printer is None or ticket is None:
            return
        slip = words.slip(ticket, self.language)
        self._tasks.run(
            self, lambda: printer.print_slip(slip), lambda _: None, _no_slip, lane="slips"
        )


def _no_slip(error: Exception) -> None:
    """Go on without paper: the number stands on the screen, and the host sees the log."""
    _log.warning("no slip was printed: %s", type(error).__name__)
