"""A process that books a case load and is killed in the middle of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from counter_app.domain.clock import SetClock
from counter_app.domain.operators import Actor
from counter_app.services.case_booking import CaseLoadBooking
from counter_app.services.case_load import CaseLoad
from counter_app.services.office import Office
from counter_app.settings import contact_rules, plan_rules
from tests import contacts_office as c
from tests import factories as f


def booker(office: Office) -> CaseLoadBooking:
    """Return what books case loads, under the rules of 2023 as if they were today's."""
    contacts = c.contacts(office)
    load = CaseLoad(
        office.store, plan_rules(), c.rules_of_today(), contact_rules(), office.appointments,
        office.rules.horizon_days,
    )  # fmt: skip
    return CaseLoadBooking(office.store, load, contacts)


def book_until_killed(database: str, actor: Actor, file: Path, at: datetime, says: Any) -> None:
    """Book a list; say after each family how many rows are done."""
    office = f.open_office(database, SetClock(at), by=actor)
    booker(office).book(actor, file, told=lambda done, _of: says.send(done))
    says.recv()  # until it is killed
