"""What the screen of messages knows and decides."""

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.devices.ports import Printer
from counter_app.domain.changes import Change, MessagesChanged
from counter_app.domain.messages import (
    RETRIED,
    TROUBLED,
    Delivery,
    DeliveryState,
    Standing,
    Way,
)
from counter_app.domain.operators import Actor
from counter_app.services.messages import Letter
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks

_S = DeliveryState
_MOST = 500


class Shelf(StrEnum):
    """Which messages are shown."""

    TROUBLED = "troubled"
    TO_PRINT = "to_print"
    WAITING = "waiting"
    DONE = "done"


_STATES: Mapping[Shelf, frozenset[DeliveryState]] = {
    Shelf.TROUBLED: TROUBLED,
    Shelf.TO_PRINT: frozenset({_S.QUEUED}),
    Shelf.WAITING: frozenset({_S.QUEUED, _S.CLAIMED}),
    Shelf.DONE: frozenset({_S.SENT, _S.SUPERSEDED}),
}


class MessagesModel(QObject):
    """Messages on one shelf, and what can be done with one.

    Signals:
        changed: the messages or the numbers changed.
        tried_again: a message is in the queue again.
        printed: how many letters went to the printer.
        letter_made: a letter that is to be kept as a file, for want of a printer.
    """

    changed = Signal()
    tried_again = Signal()
    printed = Signal(int)
    letter_made = Signal(object)

    def __init__(
        self,
        office: Office,
        actor: Actor,
        tasks: Tasks,
        printer: Printer | None,
        parent: QObject | None = None,
    ) -> None:
        """Take the services, who works, who runs the work, and the printer if there is one."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._printer = printer
        self._gestures = Gestures(self, tasks)
        self.shelf = Shelf.TROUBLED
        self.messages: tuple[Delivery, ...] = ()
        self.standing = Standing()
        self.zone = ZoneInfo("Europe/Amsterdam")

    @property
    def has_printer(self) -> bool:
        """Whether letters go to a printer; otherwise they are kept as files."""
        return self._printer is not None

    def load(self) -> None:
        """Read the shelf anew."""
        office, actor, shelf = self._office, self._actor, self.shelf

        def work() -> tuple[tuple[Delivery, ...], Standing, ZoneInfo]:
            found = office.outbox.list(actor, _STATES[shelf], _MOST)
            zone = office.planning.location(actor.location_id).tz
            return (
                tuple(one for one in found if _belongs(one, shelf)),
                office.outbox.standing(),
                zone,
            )

        def done(result: tuple[tuple[Delivery, ...], Standing, ZoneInfo]) -> None:
            if shelf is self.shelf:
                self.messages, self.standing, self.zone = result
                self.changed.emit()

        self._tasks.run(self, work, done)

    def show(self, shelf: Shelf) -> None:
        """Go to another shelf."""
        self.shelf = shelf
        self.load()

    def hear(self, change: Change) -> None:
        """Read anew when messages went out or failed."""
        if isinstance(change, MessagesChanged):
            self.load()

    @staticmethod
    def may_try_again(one: Delivery | None) -> bool:
        """Whether a message can be put back into the queue."""
        return one is not None and one.state in RETRIED

    @staticmethod
    def may_print(one: Delivery | None) -> bool:
        """Whether a message can be printed as a letter."""
        return one is not None and one.state not in {_S.SUPERSEDED, _S.CLAIMED}

    def try_again(self, one: Delivery) -> None:
        """Put a message back into the queue."""
        office, actor = self._office, self._actor
        self._gestures.run(
            ("again", one.id),
            lambda key: office.outbox.try_again(actor, one.id, key),
            lambda _fresh: self.tried_again.emit(),
        )

    def print_one(self, one: Delivery) -> None:
        """Print a message as a letter."""
        self._print((one.id,))

    def print_all(self) -> None:
        """Print all letters that wait to be printed, one after the other."""
        if self.shelf is Shelf.TO_PRINT and self.messages:
            self._print(tuple(one.id for one in self.messages))

    def _print(self, ids: tuple[UUID, ...]) -> None:
        office, actor, printer = self._office, self._actor, self._printer

        def work(key: UUID) -> tuple[Letter, ...]:
            made = []
            for number, one in enumerate(ids):
                gesture = key if number == 0 else UUID(int=key.int ^ number)
                made.append(office.outbox.print_letter(actor, one, gesture))
            return tuple(made)

        def done(letters: tuple[Letter, ...]) -> None:
            if printer is None:
                self.letter_made.emit(letters[0])
                return

            def put_on_paper() -> int:
                for letter in letters:
                    printer.print_pdf(letter.pdf, "letter")
                return len(letters)

            self._tasks.run(self, put_on_paper, self.printed.emit, lane="printer")

        self._gestures.run(("print", ids), work, done)


def _belongs(one: Delivery, shelf: Shelf) -> bool:
    """Tell whether a message stands on a shelf: letters that wait have one of their own."""
    if shelf is Shelf.TO_PRINT:
        return one.channel is Way.LETTER
    return shelf is not Shelf.WAITING or one.channel is Way.MAIL
