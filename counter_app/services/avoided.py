"""Writing the record of visits avoided, in the work that avoids them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from counter_app.domain.appointments import Appointment
from counter_app.domain.contacts.avoided import AvoidedVisit, Saving
from counter_app.domain.contacts.kinds import contact_of
from counter_app.domain.contacts.rules import TravelRules
from counter_app.domain.contacts.savings import Saved, of_visit
from counter_app.domain.ids import new_id
from counter_app.domain.planning.distance import kilometres
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.services.free_times import FreeTimes
from counter_app.store.base import table
from counter_app.store.queries import booking, people, planning
from counter_app.store.queries import contacts as queries
from counter_app.store.tables.contacts import AvoidedVisitRow
from counter_app.store.work import Work

Ground = tuple[str, str, int]
"""A service that is not needed, the rule that says so, and its version."""


class Avoided:
    """Writes entries; the figures are sums over them."""

    def __init__(self, times: FreeTimes, travel: TravelRules, once_within: timedelta) -> None:
        """Join the parts."""
        self._times = times
        self._travel = travel
        self._once_within = once_within

    def released(
        self, work: Work, visit: Appointment, person_id: UUID, grounds: Iterable[Ground]
    ) -> None:
        """Note that a visit, or one person's part of it, was given back as not needed.

        One visit is one entry, under the first of several services.
        """
        (service, rule, version), *_ = told = sorted(grounds)
        codes = tuple(code for code, _, _ in told)
        zone = planning.location(work.session, visit.location_id).tz
        day, _ = day_and_tick(visit.starts_at, zone)
        metres, minutes = self._saved(work, visit.location_id, person_id, codes)
        _write(work, [{
            "saving": Saving.RELEASED, "contact": contact_of(service), "rule": rule,
            "rule_version": version, "person_id": person_id, "location_id": visit.location_id,
            "day": day, "appointment_id": visit.id, "metres": metres, "minutes": minutes,
            "visits": 1, "undoes_id": None,
        }])  # fmt: skip

    def _saved(
        self, work: Work, location_id: UUID, person_id: UUID, codes: tuple[str, ...]
    ) -> tuple[int | None, int | None]:
        """Return the metres and minutes of a person's way to a location and back."""
        terms = booking.terms_at(work.session, codes, location_id)
        home = self._times.where(people.person(work.session, person_id).address.postcode)
        at = (terms.point or self._times.where(terms.postcode)) if terms else None
        wait = self._times.median_waits(work.session).get(location_id)
        service = sum(kind.base_minutes for kind in terms.kinds.values()) if terms else 0
        return of_visit(self._travel, kilometres(home, at) if home and at else None, wait, service)

    def planned(
        self, work: Work, saved: Iterable[Saved], person_id: UUID, visit: Appointment | None,
        today: date,
    ) -> int:  # fmt: skip
        """Note what a plan saves a person; what was noted lately is not noted again.

        Args:
            visit: the booked visit on which it is done; None for what fell away.

        Returns:
            How many entries were written.
        """
        day = today
        if visit is not None:
            zone = planning.location(work.session, visit.location_id).tz
            day, _ = day_and_tick(visit.starts_at, zone)
        since = today - self._once_within
        noted = {
            (one.saving, one.contact)
            for one in queries.avoided(work.session, person_id=person_id)
            if one.appointment_id is None and one.day > since
        }
        rows = [
            {
                "saving": one.saving, "contact": one.contact, "rule": one.rule,
                "rule_version": one.version, "person_id": person_id,
                "location_id": one.location_id, "day": day,
                "appointment_id": visit.id if visit else None, "metres": one.metres,
                "minutes": one.minutes, "visits": 0 if one.saving is Saving.NEARER else 1,
                "undoes_id": None,
            }
            for one in saved
            if visit is not None or (one.saving, one.contact) not in noted
        ]  # fmt: skip
        _write(work, rows)
        return len(rows)

    @staticmethod
    def take_back(work: Work, entries: Iterable[AvoidedVisit]) -> None:
        """Write the mirror of each entry that stands."""
        listed = tuple(entries)
        undone = {one.undoes_id for one in listed}
        _write(work, [
            {
                "saving": one.saving, "contact": one.contact, "rule": one.rule,
                "rule_version": one.rule_version, "person_id": one.person_id,
                "location_id": one.location_id, "day": one.day,
                "appointment_id": one.appointment_id, "visits": -one.visits,
                "metres": None if one.metres is None else -one.metres,
                "minutes": None if one.minutes is None else -one.minutes, "undoes_id": one.id,
            }
            for one in listed
            if one.undoes_id is None and one.id not in undone
        ])  # fmt: skip


def _write(work: Work, rows: list[dict[str, Any]]) -> None:
    if rows:
        common = {"recorded_at": work.now, "operator_id": work.actor.operator_id}
        work.session.execute(
            insert(table(AvoidedVisitRow)), [{"id": new_id(), **common, **row} for row in rows]
        )
