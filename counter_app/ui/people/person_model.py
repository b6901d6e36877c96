"""What a person's page knows and decides."""

from dataclasses import dataclass
from datetime import date, tzinfo
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.changes import Change, PersonChanged
from counter_app.domain.errors import Code, Invalid
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Relation, Representative
from counter_app.services.office import Office
from counter_app.services.people import PersonPage
from counter_app.ui.tasks import Progress, Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPerson:
    """A person's page with the day and zone in which it is read."""

    page: PersonPage
    today: date
    zone: tzinfo


class PersonModel(QObject):
    """One person on file.

    Signals:
        shown: the ShownPerson, when it was read or read anew.
        represented: somebody was recorded who acts for the person.
    """

    shown = Signal(object)
    represented = Signal()

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Take the services, who works, and who runs the work."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._person_id: UUID | None = None
        self._asked: Progress | None = None
        self._gesture: tuple[tuple[object, ...], UUID] | None = None
        self._saving = False

    @property
    def person_id(self) -> UUID | None:
        """Whose page is shown."""
        return self._person_id

    def open(self, person_id: UUID) -> None:
        """Show a person."""
        self._person_id = person_id
        self.load()

    def load(self) -> None:
        """Read the page anew; the answer for another person is forgotten."""
        person_id = self._person_id
        if person_id is None:
            return
        if self._asked is not None:
            self._asked.cancel()
        self._asked = self._tasks.run(self, lambda: self._read(person_id), self._show)

    def hear(self, change: Change) -> None:
        """Read anew what concerns this person."""
        if isinstance(change, PersonChanged) and change.person_id == self._person_id:
            self.load()

    def add_representative(self, name: str, relation: Relation, since: date | None) -> None:
        """Record who acts for the person; the same input again is the same gesture."""
        if self._person_id is None or self._saving:
            return
        if since is None:
            self._tasks.fail(Invalid(Code.BAD_DATE, "since"), self)
            return
        person_id = self._person_id
        wish = (person_id, name, relation, since)
        if self._gesture is None or self._gesture[0] != wish:
            self._gesture = (wish, new_id())
        gesture = self._gesture[1]
        self._saving = True
        self._tasks.run(
            self,
            lambda: self._office.people.add_representative(
                self._actor, person_id, name, relation, since, gesture
            ),
            self._recorded,
            self._refused,
        )

    def _read(self, person_id: UUID) -> ShownPerson:
        office = self._office
        zone = office.planning.location(self._actor.location_id).tz
        return ShownPerson(
            page=office.people.page(self._actor, person_id),
            today=office.store.clock.now().astimezone(zone).date(), zone=zone,
        )  # fmt: skip

    def _show(self, shown: ShownPerson) -> None:
        self._asked = None
        self.shown.emit(shown)

    def _recorded(self, _made: Representative) -> None:
        self._saving, self._gesture = False, None
        self.represented.emit()
        self.load()

    def _refused(self, error: Exception) -> None:
        self._saving = False
        self._tasks.fail(error, self)
