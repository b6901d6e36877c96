"""Made-up partners: a municipality or a guardian with a counter, staff, a mandate, and visits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from uuid import UUID

from counter_app.domain.appointments import Appointment
from counter_app.domain.custody.card import CardState
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission, Role
from counter_app.domain.partners.mandate import (
    Consent,
    Mandate,
    MandateAction,
    Minors,
    Scope,
    Terms,
)
from counter_app.domain.partners.organisation import Organisation, OrganisationKind, Staff
from counter_app.domain.partners.shelf import SealedBag
from counter_app.domain.people.person import Person
from counter_app.domain.planning.opening import Location
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from tests import factories as f

CONSENT = Consent(by="S. Burgemeester", superior="Gemeenteraad", on=date(2026, 8, 1))
ACTIONS = frozenset(
    {MandateAction.ISSUE, MandateAction.TAKE_IN_OLD, MandateAction.RECORD_RECEIPT,
     MandateAction.RETURN_DOCUMENTS}
)  # fmt: skip
SCOPE = Scope(actions=ACTIONS, minors=Minors.YES)
BAG = SealedBag("S1", "Koerier")
TRAINED = {"trained_on": date(2026, 6, 1), "screened_on": date(2026, 5, 1)}


def everybody(office: Office) -> Actor:
    """Seat the test person who has every role."""
    return f.seat(office, "demo")


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A partner with one counter, one clerk at its desk 1, and perhaps a mandate."""

    office: Office
    head: Actor
    organisation: Organisation
    place: Location
    clerk: Actor

    def terms(self, number: str = "M-2026-0001", **changes: object) -> Terms:
        """Return what a mandate for this partner usually says, with changes."""
        facts: dict[str, object] = {
            "number": number, "organisation_id": self.organisation.id,
            "grantee_office": "de burgemeester van Utrecht",
            "grantor_office": "de minister van Asiel en Migratie",
            "basis_article": "Vb 2000 art. 1.4", "decision_number": "2026-118",
            "gazette_reference": "Stcrt. 2026, 20118", "in_force_from": f.later(-60),
            "instructions_version": "3",
            "instructions": "Vergelijk paspoort en gezicht. Neem geen foto en geen vingers af.",
            "signing_line": "namens de minister van Asiel en Migratie, de burgemeester van Utrecht",
            "scope": SCOPE,
        }  # fmt: skip
        return Terms(**{**facts, **changes})  # type: ignore[arg-type]

    def mandate(self, number: str = "M-2026-0001", **changes: object) -> Mandate:
        """Write a mandate down, have it consented to and put it in force."""
        register, key = self.office.mandates, new_id
        made = register.draft(self.head, self.terms(number, **changes), key())
        register.consent(self.head, made.id, CONSENT, key())
        return register.put_in_force(self.head, made.id, key())

    def scoped(self, **changes: object) -> Scope:
        """Return the usual scope with changes."""
        return replace(SCOPE, **changes)  # type: ignore[arg-type]

    def due(self, **about: object) -> Person:
        """Put somebody on file whose card lies on the partner's shelf."""
        someone = f.on_file(self.office, self.head, **about)
        f.ready_card(self.office, someone, self.place.id)
        return someone

    def visit(self, someone: Person, group: str = "") -> Appointment:
        """Let somebody walk in at the partner's counter and be served at desk 1."""
        wish = Wish(
            location_id=self.place.id, service="COLLECT_DOCUMENT",
            starts_at=self.office.store.clock.now(), person_ids=(someone.id,),
            audience=group,
        )  # fmt: skip
        entry = self.office.hall.walk_in(self.clerk, wish, new_id())
        self.office.queue.call(self.clerk, entry.appointment_id, new_id())
        self.office.queue.serve(self.clerk, entry.appointment_id, new_id())
        return self.office.appointments.get(entry.appointment_id)

    def at_desk(self, someone: Person | None = None, group: str = "") -> f.AtDesk:
        """Bring somebody to the desk, verified, with the card presented."""
        coming = someone or self.due()
        visit = self.visit(coming, group)
        made = f.verified(self.office, self.clerk, visit.id, coming.id)
        (card,) = self.office.custody.of_person(coming.id)
        card = self.office.custody.present(self.clerk, card.document_number, coming.id, new_id())
        assert card.state is CardState.PRESENTED
        return f.AtDesk(person=coming, visit=visit, card=card, verification=made)


def partner(
    office: Office,
    kind: OrganisationKind = OrganisationKind.MUNICIPALITY,
    name: str = "Gemeente Utrecht",
    login: str = "partner",
    *,
    designation: str = "",
) -> Partner:
    """Make a partner with a counter, a trained and screened clerk, and no mandate yet."""
    head = everybody(office)
    organisation = office.partners.add_organisation(
        head, Organisation(id=new_id(), name=name, kind=kind, designation=designation), new_id()
    )
    place = replace(f.location(f"P{login[:3].upper()}", f"Balie {name}"), kind="partner")
    office.planning.add_location(head, place, organisation.id, 2, ("COLLECT_DOCUMENT",))
    staff = add_staff(office, head, place.id, login)
    clerk = office.operators.sign_in(login, f.PASSWORD)
    desk = next(one for one in office.planning.desks(place.id) if one.name == "1")
    clerk = office.operators.at_desk(clerk, desk.id)
    assert staff.organisation_id == organisation.id
    assert clerk.is_partner
    assert not clerk.may(Permission.SEE_PEOPLE)
    return Partner(office=office, head=head, organisation=organisation, place=place, clerk=clerk)


def add_staff(office: Office, head: Actor, place_id: UUID, login: str, **changes: object) -> Staff:
    """Add a clerk of a partner."""
    facts: dict[str, object] = {
        "operator_id": new_id(), "login": login, "name": f"{login.title()} Voorbeeld",
        "organisation_id": new_id(), "location_id": place_id, "function": "balie", **TRAINED,
    }  # fmt: skip
    return office.partners.add_staff(
        head, Staff(**{**facts, **changes}), f.PASSWORD,  # type: ignore[arg-type]
        frozenset({Role.PARTNER_CLERK}), new_id(),
    )  # fmt: skip


def at(office: Office, moment: datetime) -> None:
    """Set the office's clock."""
    office.store.clock.set(moment)  # type: ignore[attr-defined]
