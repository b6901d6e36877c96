"""The columns of the queue's table."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from counter_app.domain.queue import QueueEntry, QueueState
from counter_app.domain.queue.hall import WaitWords, told
from counter_app.ui import local_time, text
from counter_app.ui.queue.queue_model import QueueModel
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import appointments as words

_TONES = {
    QueueState.CALLED: Tone.WARN, QueueState.SERVING: Tone.GOOD, QueueState.PARKED: Tone.INFO,
    QueueState.TRANSFERRED: Tone.INFO,
}  # fmt: skip


class QueueColumns(QObject):
    """Writes the cells from what the model knows."""

    def __init__(
        self, model: QueueModel, is_gone: Callable[[QueueEntry], bool], parent: QObject
    ) -> None:
        """Take the model, and who tells whether a row is only there to keep its place."""
        super().__init__(parent)
        self._model, self._is_gone = model, is_gone

    def all(self) -> tuple[Column[QueueEntry], ...]:
        """Return the columns, in the present language."""
        return (
            Column(self.tr("Ticket"), lambda entry: entry.ticket),
            Column(self.tr("Name"), self._name, stretch=True),
            Column(self.tr("Service"), self._service, tip=self._services, spoken=self._services),
            Column(self.tr("Booked"), self._booked, numeric=True),
            Column(self.tr("State"), self._state, tone=self._tone),
            Column(self.tr("Since"), self._since, numeric=True),
            Column(self.tr("Still"), self._still, numeric=True),
            Column(self.tr("Desk"), lambda entry: entry.desk_name, numeric=True),
        )

    def _name(self, entry: QueueEntry) -> str:
        if entry.by_name:
            return self.tr("{name} (not on file)").replace("{name}", entry.name)
        return entry.name

    def _service(self, entry: QueueEntry) -> str:
        return self._with_persons(entry, text.first_service(entry.services, words.service))

    def _services(self, entry: QueueEntry) -> str:
        return self._with_persons(entry, text.all_services(entry.services, words.service))

    def _with_persons(self, entry: QueueEntry, name: str) -> str:
        if entry.persons == 1:
            return name
        persons = self.tr("%n persons", "", entry.persons)
        return f"{name} · {persons}"

    def _booked(self, entry: QueueEntry) -> str:
        if entry.walked_in:
            return self.tr("none")
        return local_time.clock(entry.starts_at, self._model.zone)

    def _state(self, entry: QueueEntry) -> str:
        if self._is_gone(entry):
            return self.tr("gone")
        parts = [text.of(entry.state)]
        if entry.state is QueueState.TRANSFERRED:
            parts = [self.tr("goes to {name}").replace("{name}", entry.target_name)]
        if entry.note:
            parts.append(entry.note)
        if entry.state is QueueState.PARKED and entry.operator_name:
            parts.append(entry.operator_name)
        if entry.priority_reason is not None:
            parts.append(self.tr("first: {why}").replace("{why}", text.of(entry.priority_reason)))
        if entry.calls > 1 or (entry.calls and entry.state is QueueState.WAITING):
            parts.append(self.tr("called %n times", "", entry.calls))
        if entry.appointment_id in self._model.unable:
            parts.append(self.tr("no desk for this"))
        return " · ".join(parts)

    def _tone(self, entry: QueueEntry) -> Tone | None:
        if self._is_gone(entry):
            return Tone.QUIET
        if entry.appointment_id in self._model.unable:
            return Tone.BAD
        return _TONES.get(entry.state)

    def _since(self, entry: QueueEntry) -> str:
        return self.tr("%n min", "", local_time.minutes(entry.since, self._model.now))

    def _still(self, entry: QueueEntry) -> str:
        """Write how long somebody is going to wait, as far as it is known."""
        estimate = self._model.estimates.get(entry.appointment_id)
        if estimate is None:
            return ""
        found = told(estimate)
        match found.kind:
            case WaitWords.UNKNOWN:
                return self.tr("not known")
            case WaitWords.SOON:
                return self.tr("soon")
            case WaitWords.ABOUT:
                return self.tr("± %n min", "", found.most)
            case WaitWords.BETWEEN:
                return (
                    self.tr("{least}-{most} min")
                    .replace("{least}", str(found.least))
                    .replace("{most}", str(found.most))
                )
