"""Offices in which the text of today's rules on reuse was found, and people of whom it speaks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import insert, select, update

from counter_app import paths
from counter_app.domain.appointments import Appointment
from counter_app.domain.booking import Asked, Wish
from counter_app.domain.contacts.rules import PlanRules
from counter_app.domain.identity.verification import Answer, Outcome
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.people.person import Address, Person
from counter_app.domain.reuse.facts import Modality, Place, Quality
from counter_app.domain.reuse.rules import ReuseRules
from counter_app.services.avoided import Avoided
from counter_app.services.contacts import Contacts
from counter_app.services.needless import NeedlessVisits
from counter_app.services.office import Office
from counter_app.services.placing import Placer
from counter_app.settings import contact_rules, plan_rules
from counter_app.store.base import table
from counter_app.store.tables.contacts import ProcedureRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.planning import LocationRow
from counter_app.store.tables.reuse import BiometricCaptureRow
from tests import factories as f
from tests.beneath import beneath

TUESDAY = date(2026, 9, 8)


def rules_of_today() -> ReuseRules:
    """Return the rules as if the text of today said what that of 2023 says."""
    folder = paths.resource("rules", "reuse")
    files = {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.toml")}
    law = files.pop("law")
    text = files["d"].replace('code = "D"', 'code = "E"').replace("2023-06-16", "2024-01-01", 1)
    text = text.replace("from = 2023-06-16", "from = 2024-01-01")
    files["e"] = "\n".join(line for line in text.splitlines() if not line.startswith("until"))
    return ReuseRules.parse(law, files.values())


def contacts(office: Office, plan: PlanRules | None = None) -> Contacts:
    """Return the office's planner under these rules."""
    on_the_map(office)
    rules = plan or plan_rules()
    return Contacts(
        office.store, rules, rules_of_today(), contact_rules(), office.appointments,
        Placer(office.rules.booking), _avoided(office, rules),
    )  # fmt: skip


def needless(office: Office, *, by_itself: bool = False) -> NeedlessVisits:
    """Return the office's look ahead under these rules."""
    on_the_map(office)
    plan = replace(plan_rules(), releases_by_itself=by_itself)
    return NeedlessVisits(
        office.store, plan, rules_of_today(), contact_rules(), Placer(office.rules.booking),
        _avoided(office, plan), office.rules.undo_within,
    )  # fmt: skip


def _avoided(office: Office, plan: PlanRules) -> Avoided:
    return Avoided(office.appointments, plan.travel, plan.once_within)


def on_the_map(office: Office) -> None:
    """Let every location lie in Den Haag."""
    with beneath(office.store) as connection:
        connection.execute(update(table(LocationRow)).values(postcode="2515 XP"))


def in_delft(office: Office, actor: Actor, **changes: object) -> Person:
    """Put somebody on file who lives some kilometres from Den Haag."""
    home = Address("Markt 1", "2611 GP", "Delft")
    return f.on_file(office, actor, **{"address": home, **changes})


def took(office: Office, about: UUID, days_ago: int, **changes: object) -> None:
    """Record that photo and prints were taken of somebody at a desk."""
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        for modality in (Modality.PHOTO, Modality.FINGERPRINTS):
            row: dict[str, object] = {
                "id": new_id(), "person_id": about, "modality": modality,
                "taken_on": f.TODAY - timedelta(days=days_ago), "place": Place.DESK,
                "quality": Quality.GOOD, "missing": "", "recorded_at": f.NOW,
                "operator_id": someone, **changes,
            }  # fmt: skip
            connection.execute(insert(table(BiometricCaptureRow)).values(row))


def expected(
    office: Office, actor: Actor, *people: Person, service: str = "BIOMETRICS",
    at: datetime | None = None,
) -> Appointment:  # fmt: skip
    """Book people for one service on Tuesday."""
    return office.appointments.book(
        actor,
        Wish(
            location_id=actor.location_id, starts_at=at or f.local(TUESDAY, 10),
            participants=tuple(Asked(one.id, (service,)) for one in people),
        ),
        new_id(),
    )  # fmt: skip


def goes_through(office: Office, about: UUID, procedure: str) -> None:
    """Note which procedure somebody goes through."""
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        connection.execute(insert(table(ProcedureRow)).values(
            id=new_id(), person_id=about, kind=procedure, noted_at=f.NOW, operator_id=someone,
        ))  # fmt: skip


def was_verified(office: Office, visit: Appointment) -> None:
    """Record that the identity of who comes on a visit was verified before."""
    with beneath(office.store) as connection:
        someone = connection.scalar(select(OperatorRow.id).limit(1))
        connection.execute(insert(table(VerificationRow)).values(
            id=new_id(), person_id=visit.participants[0], appointment_id=visit.id,
            operator_id=someone, session_id=new_id(), at=f.NOW - timedelta(days=1),
            document_genuine=Answer.YES, holder_is_person=Answer.YES, person_on_file=Answer.YES,
            means={}, document_kind="passport", document_issuer="VNM", document_number="X1",
            mrz_sha256="", was_typed=False, findings="", outcome=Outcome.ACCEPTED, evidence={},
        ))  # fmt: skip


def holds_a_document(office: Office, clerk: Actor, planner: Actor, folder: Path) -> Person:
    """Hand a document out that is valid for years, and return who holds it now."""
    case = f.at_desk(office, clerk, planner, folder)
    office.issuance.hand_out(clerk, case.wish(), new_id())
    return case.person
