"""A partner's own counter on a day without a network, and the end of its mandate meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from counter_app.cli.bench.offline_laptop import Laptop
from counter_app.cli.bench.offline_plants import PLANTS, Guest, Turn
from counter_app.cli.bench.trial_office import FIRST_DAY, GROUP, PASSWORD, SERVICE, Raw, TrialOffice
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role
from counter_app.domain.partners.mandate import Consent, MandateAction, Scope, Terms
from counter_app.domain.partners.organisation import Organisation, OrganisationKind, Staff
from counter_app.domain.planning.opening import Location, OpeningRule

PLANT: Final = "mandate"
_LOGIN: Final = "municipality"
_BEFORE: Final = date(2026, 6, 1)


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner with a counter, a clerk, a mandate, and one guest.

    Attributes:
        packer: who packs for the counter: somebody of the head office, at that place.
    """

    laptop: Laptop
    packer: Actor
    guest: Guest
    mandate: UUID


def set_up(trial: TrialOffice, guest: Guest, folder: Path) -> Partner:
    """Let a municipality hand out under a mandate; one guest and the card go to its counter."""
    office, head = trial.office, trial.actor
    body = office.partners.add_organisation(
        head, Organisation(
            id=new_id(), name="Gemeente Voorbeeld", kind=OrganisationKind.MUNICIPALITY
        ), new_id(),
    )  # fmt: skip
    place = Location(
        id=new_id(), code="GEM", name="Gemeente Voorbeeld", kind="partner",
        zone="Europe/Amsterdam", address="Voorbeeldplein 1\n1000 AA Amsterdam",
    )  # fmt: skip
    office.planning.add_location(head, place, body.id, 2, (SERVICE,))
    _open(trial, place)
    office.partners.add_staff(
        head, Staff(
            operator_id=new_id(), login=_LOGIN, name="Balie", organisation_id=body.id,
            location_id=place.id, function="balie", trained_on=_BEFORE, screened_on=_BEFORE,
        ), PASSWORD, frozenset({Role.PARTNER_CLERK}), new_id(),
    )  # fmt: skip
    clerk = office.operators.sign_in(_LOGIN, PASSWORD)
    office.offline_accounts.enrol(clerk, PASSWORD, new_id())
    _to_the_counter(trial, guest, place.id)
    name = "laptop of a partner"
    turn = Turn(guest, PLANTS[PLANT].courses[0])
    laptop = Laptop(name=name, folder=folder / name, login=_LOGIN, desk="1", turns=(turn,))
    packer = replace(head, location_id=place.id)
    return Partner(laptop, packer, guest, _in_force(trial, body.id))


def end_mandate(trial: TrialOffice, partner: Partner) -> None:
    """Withdraw the mandate; the counter, without a network, does not hear of it."""
    trial.office.mandates.withdraw(
        trial.actor, partner.mandate, "de minister", "Stcrt. 2026, 30118", new_id()
    )


def _open(trial: TrialOffice, place: Location) -> None:
    rule = OpeningRule(
        id=new_id(), location_id=place.id, group=GROUP, weekday=FIRST_DAY.weekday(),
        opens=time(9), closes=time(17), desks=2, valid_from=_BEFORE, on_holidays=True,
    )  # fmt: skip
    trial.office.planning.add_rules(trial.actor, (rule,))
    trial.office.planning.lay_out(trial.actor, place.id, FIRST_DAY, FIRST_DAY)


def _in_force(trial: TrialOffice, organisation: UUID) -> UUID:
    mandates, head = trial.office.mandates, trial.actor
    terms = Terms(
        number="M-2026-0001", organisation_id=organisation,
        grantee_office="de burgemeester van Voorbeeld",
        grantor_office="de minister van Asiel en Migratie", basis_article="Vb 2000 art. 1.4",
        in_force_from=trial.clock.now() - timedelta(hours=1), instructions_version="1",
        instructions="Vergelijk paspoort en gezicht. Neem geen foto en geen vingers af.",
        signing_line="namens de minister van Asiel en Migratie, de burgemeester van Voorbeeld",
        decision_number="2026-118", gazette_reference="Stcrt. 2026, 20118",
        scope=Scope(actions=frozenset({MandateAction.ISSUE, MandateAction.RECORD_RECEIPT})),
    )  # fmt: skip
    made = mandates.draft(head, terms, new_id())
    consent = Consent(by="De burgemeester", superior="De raad", on=FIRST_DAY - timedelta(days=30))
    mandates.consent(head, made.id, consent, new_id())
    mandates.put_in_force(head, made.id, new_id())
    return made.id


def _to_the_counter(trial: TrialOffice, guest: Guest, place: UUID) -> None:
    """Let a guest's card lie on the partner's shelf, and the visit be there."""
    raw = Raw(trial.database)
    there, card, visit = raw.id(place), raw.id(guest.card), raw.id(guest.visit)
    with raw.unguarded():
        raw.execute(
            raw.sql(
                "UPDATE cards SET state = 'at_partner', location_id = ?, keeper_id = ?,"
                " keeper = 'location' WHERE id = ?"
            ),
            (there, there, card),
        )
        moved = raw.sql("UPDATE appointments SET location_id = ? WHERE id = ?")
        raw.execute(moved, (there, visit))
        span = raw.sql(
            "UPDATE appointment_spans SET slot_day_id = (SELECT id FROM slot_days"
            " WHERE location_id = ?) WHERE appointment_id = ?"
        )
        raw.execute(span, (there, visit))
    raw.close()
