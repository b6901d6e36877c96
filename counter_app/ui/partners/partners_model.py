"""What the register of partners knows and decides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal

from counter_app.domain.changes import AnythingChanged, Change, PartnersChanged
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.delegation import DelegationRules
from counter_app.domain.partners.mandate import Consent, Mandate, MandateState, Terms
from counter_app.domain.partners.organisation import Organisation, Staff
from counter_app.services.mandates import MandatePage
from counter_app.services.office import Office
from counter_app.ui.gestures import Gestures
from counter_app.ui.partners.organisation_forms import NewStaff
from counter_app.ui.partners.step_forms import Withdrawing
from counter_app.ui.tasks import Tasks

_S = MandateState


class Part(StrEnum):
    """Which list is shown."""

    MANDATES = "mandates"
    EXPIRING = "expiring"
    ORGANISATIONS = "organisations"


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """Everything that the lists show."""

    mandates: tuple[Mandate, ...]
    expiring: tuple[Mandate, ...]
    organisations: tuple[Organisation, ...]
    zone: ZoneInfo
    now: datetime


class PartnersModel(QObject):
    """Organisations, their staff and mandates, and what can be done with a mandate.

    Signals:
        changed: a list is new.
        page_read: the mandate that was opened, with its history.
        staff_read: the staff of the organisation that was chosen.
        saved: something was written.
        letter_made: the PDF of a mandate letter.
    """

    changed = Signal()
    page_read = Signal(object)
    staff_read = Signal()
    saved = Signal(object)
    letter_made = Signal(bytes)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        """Begin without anything; `load` reads it."""
        super().__init__(parent)
        self._office, self._actor, self._tasks = office, actor, tasks
        self._gestures = Gestures(self, tasks)
        self.part = Part.MANDATES
        self.register: Register | None = None
        self.page: MandatePage | None = None
        self.staff: tuple[Staff, ...] = ()
        self._chosen: UUID | None = None

    @property
    def rules(self) -> DelegationRules:
        """Who may delegate to whom."""
        return self._office.mandates.rules

    @property
    def may_manage(self) -> bool:
        """Whether the actor may write here."""
        return self._actor.may(Permission.MANAGE_MANDATES)

    def load(self) -> None:
        """Read the lists anew."""
        office, actor = self._office, self._actor

        def work() -> Register:
            return Register(
                mandates=office.mandates.all(actor), expiring=office.mandates.expiring(actor),
                organisations=tuple(
                    one for one in office.partners.organisations(actor) if one.is_partner
                ),
                zone=office.planning.location(actor.location_id).tz,
                now=office.store.clock.now(),
            )  # fmt: skip

        def done(register: Register) -> None:
            self.register = register
            self.changed.emit()
            if self.page is not None:
                self.open(self.page.mandate.id)
            if self._chosen is not None:
                self.read_staff(self._chosen)

        self._tasks.run(self, work, done)

    def hear(self, change: Change) -> None:
        """Read anew when partners or mandates changed."""
        if isinstance(change, PartnersChanged | AnythingChanged):
            self.load()

    def show(self, part: Part) -> None:
        """Go to another list."""
        self.part, self.page = part, None
        self.changed.emit()

    def open(self, mandate_id: UUID) -> None:
        """Read one mandate with its history."""
        office, actor = self._office, self._actor

        def done(page: MandatePage) -> None:
            self.page = page
            self.page_read.emit(page)

        self._tasks.run(self, lambda: office.mandates.page(actor, mandate_id), done)

    def close_page(self) -> None:
        """Go back to the lists."""
        self.page = None

    def read_staff(self, organisation_id: UUID) -> None:
        """Read who acts for an organisation."""
        office, actor = self._office, self._actor
        self._chosen = organisation_id

        def done(staff: tuple[Staff, ...]) -> None:
            self.staff = staff
            self.staff_read.emit()

        self._tasks.run(self, lambda: office.partners.staff(actor, organisation_id), done)

    def save_organisation(self, wanted: Organisation, *, is_new: bool) -> None:
        """Add an organisation, or change one."""
        partners, actor = self._office.partners, self._actor
        write = partners.add_organisation if is_new else partners.change_organisation
        self._gestures.run(
            ("organisation", wanted), lambda key: write(actor, wanted, key), self.saved.emit
        )

    def save_staff(self, wanted: Staff | NewStaff) -> None:
        """Add somebody, or record training and screening."""
        partners, actor = self._office.partners, self._actor

        def work(key: UUID) -> Staff:
            if isinstance(wanted, NewStaff):
                return partners.add_staff(actor, wanted.staff, wanted.password, wanted.roles, key)
            return partners.record_staff(actor, wanted, key)

        self._gestures.run(("staff", wanted), work, self.saved.emit)

    def save_terms(self, terms: Terms, old: Mandate | None) -> None:
        """Write a mandate down, or change a draft."""
        mandates, actor = self._office.mandates, self._actor

        def work(key: UUID) -> Mandate:
            if old is None:
                return mandates.draft(actor, terms, key)
            return mandates.change_draft(actor, old, terms, key)

        self._gestures.run(("terms", terms), work, self.saved.emit)

    def consent(self, one: Mandate, given: Consent) -> None:
        """Record the consent to a draft."""
        mandates, actor = self._office.mandates, self._actor
        self._gestures.run(
            ("consent", one.id), lambda key: mandates.consent(actor, one.id, given, key),
            self.saved.emit,
        )  # fmt: skip

    def put_in_force(self, one: Mandate) -> None:
        """Put a mandate in force, or back in force."""
        mandates, actor = self._office.mandates, self._actor
        self._gestures.run(
            ("force", one.id), lambda key: mandates.put_in_force(actor, one.id, key),
            self.saved.emit,
        )  # fmt: skip

    def suspend(self, one: Mandate, reason: str) -> None:
        """Stop handing out under a mandate at once."""
        mandates, actor = self._office.mandates, self._actor
        self._gestures.run(
            ("suspend", one.id), lambda key: mandates.suspend(actor, one.id, reason, key),
            self.saved.emit,
        )  # fmt: skip

    def withdraw(self, one: Mandate, said: Withdrawing) -> None:
        """End a mandate now."""
        mandates, actor = self._office.mandates, self._actor
        self._gestures.run(
            ("withdraw", one.id),
            lambda key: mandates.withdraw(actor, one.id, said.by, said.document, key),
            self.saved.emit,
        )

    def close(self, one: Mandate) -> None:
        """Put away a draft, or a mandate whose time is over."""
        mandates, actor = self._office.mandates, self._actor
        self._gestures.run(
            ("close", one.id), lambda key: mandates.close(actor, one.id, key), self.saved.emit
        )

    def print_letter(self, one: Mandate, language: str) -> None:
        """Make the letter of a mandate."""
        letters, actor = self._office.mandate_letters, self._actor
        self._tasks.run(
            self, lambda: letters.letter(actor, one.id, language), self.letter_made.emit
        )

    def may_close(self, one: Mandate) -> bool:
        """Whether a mandate can be put away without withdrawing it."""
        now = self.register.now if self.register else one.made_at
        return one.state is _S.DRAFT or (one.state is not _S.ENDED and one.is_past(now))
