"""A visit for photo and prints that is being served, and what a clerk would record of it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from counter_app.devices.drivers.virtual_document.portrait import draw
from counter_app.devices.photo_measures import measure
from counter_app.devices.pictures import sha256
from counter_app.domain.appointments import Appointment
from counter_app.domain.capture.photo_quality import PhotoQuality
from counter_app.domain.capture.record import CaptureWish, PhotoTaken, PrintsTaken, SignatureTaken
from counter_app.domain.identity.evidence import PictureSource
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Person
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.settings import photo_rules
from counter_app.store.base import table
from counter_app.store.tables.planning import DeskRow, OrganisationRow
from tests import factories as f
from tests.beneath import beneath

PICTURE = draw(3, is_jpeg_2000=False).data
"""A drawn face, 413 by 531 pixels."""
RULES = photo_rules()
YES = {one.code: True for one in RULES.asked(of_file=False)}


def may_capture(office: Office, *desks: str) -> None:
    """Give desks, or all of them, the ability to take photo and prints."""
    rows = table(DeskRow)
    change = update(rows).values(abilities="wheelchair biometrics")
    with beneath(office.store) as connection:
        connection.execute(change.where(rows.c.name.in_(desks)) if desks else change)


def cannot_capture(office: Office) -> None:
    """Take the ability from all desks."""
    with beneath(office.store) as connection:
        connection.execute(update(table(DeskRow)).values(abilities="wheelchair"))


def belongs_to(office: Office, kind: str) -> UUID:
    """Let the office's only organisation be of another kind; return its identifier."""
    rows = table(OrganisationRow)
    with beneath(office.store) as connection:
        connection.execute(update(rows).values(kind=kind))
        found: UUID = connection.scalar(select(rows.c.id))
    return found


def visit_of(office: Office, clerk: Actor, *people: Person) -> Appointment:
    """Book, call and serve people who come for photo and prints."""
    wish = Wish(
        location_id=clerk.location_id, service="BIOMETRICS", starts_at=f.local(f.TODAY, 10),
        person_ids=tuple(one.id for one in people),
    )  # fmt: skip
    visit = office.appointments.book(clerk, wish, new_id())
    f.served(office, clerk, visit.id)
    return visit


def quality(picture: bytes = PICTURE) -> PhotoQuality:
    return RULES.judge(measure(picture), f.TODAY)


def photo(**changes: Any) -> PhotoTaken:
    facts: dict[str, Any] = {
        "sha256": sha256(PICTURE), "source": PictureSource.CAMERA, "quality": quality(),
        "answers": YES, **changes,
    }  # fmt: skip
    return PhotoTaken(**facts)


def capture(visit: Appointment, person: Person, **changes: Any) -> CaptureWish:
    """Return the capture of everything, with changes."""
    facts: dict[str, Any] = {
        "appointment_id": visit.id, "person_id": person.id, "photo": photo(),
        "prints": PrintsTaken(), "signature": SignatureTaken(), **changes,
    }  # fmt: skip
    return CaptureWish(**facts)
