"""What the screen of accounts knows and decides."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from counter_app.domain.operators import Actor, Operator, Role
from counter_app.domain.planning.opening import Location
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.tasks import Tasks


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAccount:
    """An account that is to be made, with its first password."""

    login: str
    name: str
    password: str
    roles: frozenset[Role]
    location_id: UUID


class AccountsModel(QObject):
    """The accounts that the actor looks after, and what can be done with one.

    Signals:
        changed: the list is new.
        saved: the Operator that was written.
    """

    changed = Signal()
    saved = Signal(object)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Begin without anything; `load` reads it."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self.accounts: tuple[Operator, ...] = ()
        self.locations: tuple[Location, ...] = ()
        self.was_read = False

    @property
    def home(self) -> UUID:
        """Where the actor works: a new account begins there."""
        return self._actor.location_id

    def place(self, one: Operator) -> str:
        """Return the name of the location at which an account works."""
        return next((place.name for place in self.locations if place.id == one.location_id), "")

    def is_own(self, one: Operator) -> bool:
        """Whether it is the actor's account, which others look after."""
        return one.id == self._actor.operator_id

    def load(self) -> None:
        """Read the accounts anew."""
        office, actor = self._office, self._actor

        def done(found: tuple[tuple[Operator, ...], tuple[Location, ...]]) -> None:
            self.accounts, self.locations = found
            self.was_read = True
            self.changed.emit()

        self._tasks.run(
            self, lambda: (office.accounts.all(actor), office.planning.locations()), done
        )

    def add(self, new: NewAccount) -> None:
        """Make an account."""
        operators, actor = self._office.operators, self._actor
        self._gestures.run(
            ("add", new),
            lambda key: operators.add(
                actor, new.login, new.name, new.password, new.roles, new.location_id, key
            ),
            self.saved.emit,
        )

    def assign(self, one: Operator, roles: frozenset[Role]) -> None:
        """Give an account other roles."""
        accounts, actor = self._office.accounts, self._actor
        self._gestures.run(
            ("assign", one.id, roles), lambda key: accounts.assign(actor, one.login, roles, key),
            self.saved.emit,
        )  # fmt: skip

    def reset(self, one: Operator, password: str) -> None:
        """Give an account another password."""
        accounts, actor = self._office.accounts, self._actor
        self._gestures.run(
            ("reset", one.id, password),
            lambda key: accounts.reset_password(actor, one.login, password, key), self.saved.emit,
        )  # fmt: skip

    def set_active(self, one: Operator, *, active: bool) -> None:
        """Lock an account, or let it sign in again."""
        accounts, actor = self._office.accounts, self._actor
        write = accounts.unlock if active else accounts.lock
        self._gestures.run(
            ("active", one.id, active), lambda key: write(actor, one.login, key), self.saved.emit
        )

    def retire(self, one: Operator) -> None:
        """End an account."""
        accounts, actor = self._office.accounts, self._actor
        self._gestures.run(
            ("retire", one.id), lambda key: accounts.retire(actor, one.login, key), self.saved.emit
        )
