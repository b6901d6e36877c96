"""The guardianship foundation of the journey: a counter of its own in a pilot, and a ward."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from counter_app.cli import demo_partner
from counter_app.cli.demo_office import PASSWORD
from counter_app.domain.ids import new_id
from counter_app.domain.partners.mandate import Minors, Scope, Terms
from counter_app.domain.partners.organisation import Organisation, OrganisationKind
from counter_app.domain.planning.opening import Location
from counter_app.startup import Session

LOGIN: Final = "voogd"
COLLEAGUE: Final = "hoeder"
_CLERKS: Final = {LOGIN: "Gerda Voogd", COLLEAGUE: "Hans Hoeder"}


def found(session: Session, now: datetime) -> tuple[Organisation, Location, UUID]:
    """Add the foundation with its counter and mandate; return them and the guardian's account.

    The law names no guardian as one who may be mandated: the mandate belongs to a pilot.
    """
    office, actor = session.office, session.actor
    nidos = office.partners.add_organisation(
        actor,
        Organisation(
            id=new_id(), name="Stichting Nidos (verzonnen)", kind=OrganisationKind.NIDOS,
            contact="Afdeling voogdij", designation="Regeling oefening 2026 (verzonnen)",
        ),
        new_id(),
    )  # fmt: skip
    place = Location(
        id=new_id(), code="GNI", name="Nidos Proefstad", kind="partner",
        zone="Europe/Amsterdam", address="Proefplein 11\n3500 AA Utrecht",
    )  # fmt: skip
    demo_partner.open_counter(session, nidos, place, _CLERKS, PASSWORD, now)
    demo_partner.put_in_force(
        session,
        Terms(
            number="M-PROEF-2", organisation_id=nidos.id, grantee_office="Stichting Nidos",
            grantor_office="de minister van Asiel en Migratie", basis_article="proef (verzonnen)",
            decision_number="oefening 2", gazette_reference="verzonnen",
            in_force_from=now - timedelta(days=10), in_force_until=now + timedelta(days=80),
            instructions_version="1",
            instructions="Alleen pupillen. Wie voogd is van het kind, reikt niet aan hem uit.",
            signing_line="namens de minister van Asiel en Migratie, Stichting Nidos",
            pilot="Proef uitreiken aan pupillen (verzonnen)",
            scope=Scope(actions=demo_partner.ACTIONS, minors=Minors.ONLY, only_wards=True),
        ),
        now,
    )  # fmt: skip
    staff = office.partners.staff(actor, nidos.id)
    (guardian,) = (one.operator_id for one in staff if one.login == LOGIN)
    return nidos, place, guardian
