"""What the queue's screen does with the selected person beside the plain way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from counter_app.domain.appointments import Appointment
from counter_app.domain.queue import QueueEntry, Target
from counter_app.services.office import Office
from counter_app.ui.queue.act_bar import ActBar
from counter_app.ui.queue.closing_dialog import ClosingDialog
from counter_app.ui.queue.detour_dialogs import PriorityDialog, TransferDialog
from counter_app.ui.queue.detours_model import Destination, DetoursModel
from counter_app.ui.queue.join_dialog import JoinDialog
from counter_app.ui.queue.queue_model import QueueModel
from counter_app.ui.queue.walk_in_dialog import WalkInDialog
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import Tasks
from counter_app.ui.widgets.outcome_dialog import OutcomeDialog
from counter_app.ui.widgets.reason_dialog import ask_reason
from counter_app.ui.widgets.tone import Tone


class QueueDetours(QObject):
    """Asks what a step needs to know, then lets the model do it.

    Signals:
        person_wanted: the UUID of a person to be shown.
        let_in_done: the QueueEntry of somebody who came without an appointment.
    """

    person_wanted = Signal(object)
    let_in_done = Signal(object)

    def __init__(
        self, screen: Screen, model: QueueModel, acts: ActBar,
        selected: Callable[[], QueueEntry | None], office: Office, tasks: Tasks,
    ) -> None:  # fmt: skip
        """Join the buttons with the model; dialogs stand over the screen."""
        super().__init__(screen)
        self._screen, self._model, self._selected = screen, model, selected
        self._office, self._tasks = office, tasks
        self.model = DetoursModel(office, model.actor, tasks, screen)
        acts.pressed.connect(self._act)
        self.model.stepped.connect(model.replace)
        self.model.over.connect(lambda _entry: model.reload())
        self.model.outcomes_set.connect(self._say_outcomes)
        self.model.destinations_known.connect(self._choose_destination)
        self.model.participants_known.connect(self._choose_outcomes)

    def _act(self, name: str) -> None:
        """Do with the selected person what a button says."""
        entry, detours = self._chosen(), self.model
        if entry is None:
            return
        acts: dict[str, Callable[[], object]] = {
            "call": lambda: self._model.call(entry),
            "resume": lambda: detours.resume(entry),
            "recall": lambda: detours.recall(entry),
            "park": lambda: self._ask_where(entry),
            "transfer": detours.ask_destinations,
            "priority": lambda: self._ask_priority(entry),
            "outcomes": lambda: detours.ask_participants(entry),
            "back": lambda: self._model.back_to_waiting(entry),
            "left": lambda: detours.left(entry),
            "undo": lambda: self.ask_undo(entry),
            "join": lambda: self._find_on_file(entry),
            "person": lambda: self.person_wanted.emit(entry.person_id),
        }
        acts[name]()

    def let_in(self) -> None:
        """Ask who came without an appointment, and for what."""
        dialog = WalkInDialog(self._office, self._model.actor, self._tasks, self._screen)
        dialog.let_in.connect(self.let_in_done)
        dialog.open()

    def show_desks(self) -> None:
        """Show the desks at work, when each closes, and whom it hits."""
        ClosingDialog(self._office, self._model.actor, self._tasks, self._screen).open()

    def _find_on_file(self, entry: QueueEntry) -> None:
        dialog = JoinDialog(entry, self._office, self._model.actor, self._tasks, self._screen)
        dialog.joined.connect(self._say_joined)
        dialog.open()

    def _say_joined(self, entry: QueueEntry) -> None:
        self._model.replace(entry)
        words_ = self._who(self.tr("{who} is found on file."), entry)
        self._screen.show_banner(Tone.GOOD, words_)

    def _ask_where(self, entry: QueueEntry) -> None:
        ask_reason(
            self._screen, self.tr("Park"), self._who(self.tr("Where does {who} wait?"), entry),
            self.tr("Park"), lambda where: self.model.park(entry, where),
        )  # fmt: skip

    def _ask_priority(self, entry: QueueEntry) -> None:
        PriorityDialog(
            self._who("{who}", entry), entry.priority_reason,
            lambda reason: self.model.prioritise(entry, reason), self._screen,
        ).open()  # fmt: skip

    def _choose_destination(self, found: Sequence[Destination]) -> None:
        entry = self._chosen()
        if entry is not None:

            def send(target: Target, why: str) -> None:
                self.model.transfer(entry, target, why)

            TransferDialog(self._who("{who}", entry), found, send, self._screen).open()

    def _choose_outcomes(self, visit: Appointment) -> None:
        OutcomeDialog(
            visit, lambda outcomes: self.model.set_outcomes(visit, outcomes), self._screen
        ).open()

    @staticmethod
    def _who(words_: str, entry: QueueEntry) -> str:
        return words_.replace("{who}", f"{entry.ticket} {entry.name}")

    def ask_undo(self, entry: QueueEntry) -> None:
        """Ask for the reason of an undo."""
        ask_reason(
            self._screen,
            self.tr("Undo"),
            self.tr("Undo the last step of {ticket} {name}?")
            .replace("{ticket}", entry.ticket)
            .replace("{name}", entry.name),
            self.tr("Undo"),
            lambda reason: self._model.undo(entry, reason),
        )

    def _chosen(self) -> QueueEntry | None:
        """Return the selected person, with the actor as of now at the detours."""
        self.model.actor = self._model.actor
        return self._selected()

    def _say_outcomes(self) -> None:
        self._screen.show_banner(Tone.GOOD, self.tr("It is noted for each person."))
