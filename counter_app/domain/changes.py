"""What changed: facts that a service notes and that screens subscribe to after the commit."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Change:
    """The root of all change facts. Holds identifiers only, never personal data."""


@dataclass(frozen=True, slots=True)
class AppointmentsChanged(Change):
    """Appointments of a location on a day were booked, moved, cancelled or changed state."""

    location_id: UUID
    day: date


@dataclass(frozen=True, slots=True)
class QueueChanged(Change):
    """The queue of a location changed."""

    location_id: UUID


@dataclass(frozen=True, slots=True)
class PersonChanged(Change):
    """A person's record or history changed."""

    person_id: UUID


@dataclass(frozen=True, slots=True)
class CardsChanged(Change):
    """Cards at a location changed place or state."""

    location_id: UUID


@dataclass(frozen=True, slots=True)
class PlanningChanged(Change):
    """Opening rules or closures of a location changed."""

    location_id: UUID


@dataclass(frozen=True, slots=True)
class ImportFinished(Change):
    """A file was taken in."""

    run_id: UUID


@dataclass(frozen=True, slots=True)
class AnythingChanged(Change):
    """Something may have changed and nobody can say what: what is shown is to be loaded anew."""


@dataclass(frozen=True, slots=True)
class MessagesChanged(Change):
    """Messages went out, failed, or were taken in hand."""


@dataclass(frozen=True, slots=True)
class PartnersChanged(Change):
    """An organisation, its staff or a mandate of it changed."""

    organisation_id: UUID


@dataclass(frozen=True, slots=True)
class StickersChanged(Change):
    """The stock of numbered stickers of a location changed."""

    location_id: UUID


@dataclass(frozen=True, slots=True)
class IssuanceDaysChanged(Change):
    """An issuance day, its roster, or an invitation to it changed."""

    day_id: UUID


@dataclass(frozen=True, slots=True)
class NeedlessChanged(Change):
    """Visits of a location were found needless, or somebody decided about one."""

    location_id: UUID


@dataclass(frozen=True, slots=True)
class RulesChanged(Change):
    """A rule set on reuse was written, proposed, published or withdrawn."""

    rule_set_id: UUID


@dataclass(frozen=True, slots=True)
class ScenariosChanged(Change):
    """A scenario was kept or thrown away."""
