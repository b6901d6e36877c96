"""What the screen of the audit trail knows and decides."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.audit import AuditEntry
from counter_app.domain.operators import Actor
from counter_app.services.audit import AuditVerdict
from counter_app.services.office import Office
from counter_app.ui import text
from counter_app.ui.tasks import Progress, Tasks

PAGE = 200
"""Entries that are read in one go."""
_PAGES = 25
"""Pages that one search for filtered entries reads at most."""


@dataclass(frozen=True, slots=True)
class AuditFilter:
    """Which entries are shown; an empty part shows all."""

    action: str = ""
    operator: str = ""
    day: date | None = None

    def fits(self, entry: AuditEntry, zone: tzinfo) -> bool:
        """Tell whether an entry is shown."""
        return (
            self.action in {"", entry.action}
            and self.operator in {"", entry.actor}
            and self.day in {None, entry.at.astimezone(zone).date()}
        )


@dataclass(frozen=True, slots=True)
class _Read:
    entries: tuple[AuditEntry, ...]
    before: int | None
    zone: tzinfo
    operators: Mapping[UUID, str] = field(default_factory=dict)


class AuditModel(QObject):
    """The chain of the actor's location, the newest entry first, read as far as one looks.

    Signals:
        changed: entries, filter or operators are new.
        verifying_changed: whether a verification is under way.
        counted: how many entries were verified so far.
        verified: the AuditVerdict.
    """

    changed = Signal()
    verifying_changed = Signal(bool)
    counted = Signal(int)
    verified = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._filter = AuditFilter()
        self._entries: tuple[AuditEntry, ...] = ()
        self._operators: Mapping[UUID, str] = {}
        self._before: int | None = None
        self._zone: tzinfo = text.ZONE
        self._reading: Progress | None = None
        self._verifying: Progress | None = None

    @property
    def entries(self) -> tuple[AuditEntry, ...]:
        """The entries that were read and fit the filter."""
        return self._entries

    @property
    def filter(self) -> AuditFilter:
        """Which entries are shown."""
        return self._filter

    @property
    def operators(self) -> Mapping[UUID, str]:
        """The name behind every account."""
        return self._operators

    @property
    def zone(self) -> tzinfo:
        """The zone of the location's clock."""
        return self._zone

    @property
    def has_more(self) -> bool:
        """Whether older entries were not read yet."""
        return self._before is not None and self._before > 1

    @property
    def is_reading(self) -> bool:
        """Whether entries are being read."""
        return self._reading is not None

    def load(self) -> None:
        """Read from the newest entry on."""
        self._read(None)

    def load_older(self) -> None:
        """Read on where reading stopped, unless that is under way."""
        if self.has_more and not self.is_reading:
            self._read(self._before)

    def show_only(self, wanted: AuditFilter) -> None:
        """Choose which entries are shown."""
        if wanted != self._filter:
            self._filter = wanted
            self.load()

    def operator(self, entry: AuditEntry) -> str:
        """Return the name of who did it; the short id of one who has no account here."""
        try:
            return self._operators.get(UUID(entry.actor)) or short(entry.actor)
        except ValueError:
            return entry.actor

    def verify(self) -> None:
        """Check every chain from its beginning."""
        if self._verifying is not None:
            return
        self._verifying = self._tasks.run_long(
            self,
            lambda progress: self._office.audit.verify(
                lambda count: progress.report(count, 0), lambda: progress.cancelled
            ),
            self._judge,
            self._stop,
            lane="reports",
            on_progress=lambda count, _total: self.counted.emit(count),
        )
        self.verifying_changed.emit(True)

    def cancel(self) -> None:
        """Stop the verification; nothing is concluded from a part."""
        if self._verifying is not None:
            self._verifying.cancel()
            self._end()

    def _read(self, before: int | None) -> None:
        if self._reading is not None:
            self._reading.cancel()
        wanted = self._filter
        self._reading = self._tasks.run(
            self, lambda: self._fetch(before, wanted), lambda read: self._take(read, before),
            self._give_up,
        )  # fmt: skip

    def _fetch(self, before: int | None, wanted: AuditFilter) -> _Read:
        """Read pages until one page's worth of entries fits, or nothing older can."""
        office, here = self._office, self._actor.location_id
        zone = office.planning.location(here).tz
        found: list[AuditEntry] = []
        for _ in range(_PAGES):
            page = office.audit.entries(self._actor, here, before, PAGE)
            found.extend(entry for entry in page if wanted.fits(entry, zone))
            before = page[-1].number if len(page) == PAGE else None
            is_past = wanted.day is not None and bool(page) and (
                page[-1].at.astimezone(zone).date() < wanted.day
            )  # fmt: skip
            if is_past:
                before = None
            if before is None or len(found) >= PAGE // 2:
                break
        return _Read(tuple(found), before, zone, office.operators.names())

    def _take(self, read: _Read, before: int | None) -> None:
        self._reading = None
        self._entries = read.entries if before is None else self._entries + read.entries
        self._before, self._zone, self._operators = read.before, read.zone, read.operators
        self.changed.emit()

    def _give_up(self, error: Exception) -> None:
        self._reading = None
        self._tasks.fail(error, self)

    def _judge(self, verdict: AuditVerdict) -> None:
        self._end()
        self.verified.emit(verdict)

    def _stop(self, error: Exception) -> None:
        self._end()
        self._tasks.fail(error, self)

    def _end(self) -> None:
        self._verifying = None
        self.verifying_changed.emit(False)


def short(identifier: str) -> str:
    """Return the end of an identifier, which tells neighbours apart: UUIDs begin with the time."""
    return f"…{identifier[-8:]}" if len(identifier) > 12 else identifier
