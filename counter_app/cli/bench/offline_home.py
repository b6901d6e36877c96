"""What happens at home while laptops work without a network, and nobody tells them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from counter_app import startup
from counter_app.cli.bench import offline_partner
from counter_app.cli.bench.desk_work import Desk, Visit, sit_down
from counter_app.cli.bench.offline_hall import Hall, Planted
from counter_app.cli.bench.offline_laptop import RELIEF, STOLEN, WALK_IN
from counter_app.cli.bench.offline_plants import AtHome, Guest
from counter_app.cli.bench.trial_office import Raw, opening
from counter_app.domain.ids import new_id
from counter_app.services.appointments import Wish
from counter_app.services.packing import Parcel

_OF_PERSON: Final = ("participant_services", "appointment_spans", "participants")


def move_on(hall: Hall, folder: Path) -> list[UUID]:
    """Do at home what every plant asks for; return the cards that were handed out there."""
    given, gone = [], []
    if hall.partner is not None:
        offline_partner.end_mandate(hall.trial, hall.partner)
    for number, one in enumerate(sorted(hall.planted, key=lambda one: one.guest.starts_at)):
        clock = hall.trial.clock
        clock.set(max(clock.now(), one.guest.starts_at + timedelta(minutes=5)))
        if one.plant.at_home in {AtHome.CARD_GONE, AtHome.PERSON_GONE, AtHome.OTHER_OWNER}:
            gone.append(one)
        elif one.plant.at_home is AtHome.HANDED_OUT:
            _serve(hall, one.guest)
            given.append(one.guest.card)
        else:
            _act(hall, one, number)
    _beneath(hall, gone)
    office, actor = hall.trial.office, hall.trial.actor
    listed = folder / "reported.csv"
    listed.write_text(f"issuer,number\nVNM,{STOLEN}\n", encoding="utf-8")
    office.reported_documents.take_in(actor, listed)
    office.accounts.lock(actor, RELIEF, new_id())
    for one in hall.planted:
        if one.name == "lost_laptop":
            package = hall.packages[one.laptops[0]]
            office.packages.withdraw(actor, package, "gestolen", new_id())
    return given


def _act(hall: Hall, one: Planted, number: int) -> None:
    office, actor, guest = hall.trial.office, hall.trial.actor, one.guest
    match one.plant.at_home:
        case AtHome.RECALLED:
            office.cases.recall(actor, guest.number, "verkeerde foto", new_id())
        case AtHome.MISSED:
            office.cases.miss(actor, guest.number, "niet in de lade", new_id())
        case AtHome.SENT_AWAY:
            bag = Parcel(f"Z{number}", f"Z{number}", (guest.card,))
            office.consignments.pack(
                actor, (bag,), hall.elsewhere.id, f"REF{number}", "Koerier", new_id()
            )
        case AtHome.MOVED:
            begins = opening(hall.elsewhere, 1) + timedelta(minutes=10 * (number % 40))
            office.appointments.move(
                actor, guest.visit, begins, hall.trial.location.id, new_id()
            )  # fmt: skip
        case AtHome.CANCELLED:
            office.appointments.cancel(actor, guest.visit, "op verzoek", new_id())
        case AtHome.RENAMED:
            known = office.people.get(guest.person)
            office.people.change(actor, replace(known, surname="Anders"), new_id())
        case AtHome.WALKED_IN:
            wish = Wish(
                location_id=actor.location_id, service=WALK_IN,
                starts_at=hall.trial.clock.now(), person_ids=(guest.person,),
            )  # fmt: skip
            office.appointments.walk_in(actor, wish, new_id())
        case _:
            return


def _serve(hall: Hall, guest: Guest) -> None:
    """Serve a guest of a laptop at the last desk of the house, which has a network."""
    trial = hall.trial
    desk = trial.office.planning.desks(trial.actor.location_id)[-1]
    actor = trial.office.operators.at_desk(trial.actor, desk.id)
    at = Desk(desk.name, actor.login, trial.clock)
    visit = Visit(guest.visit, guest.person, guest.number, guest.starts_at)
    for gesture in sit_down(startup.Session(trial.office, actor), at, visit):
        trial.clock.advance(timedelta(seconds=5))
        gesture()


def _beneath(hall: Hall, gone: list[Planted]) -> None:
    """Let home not know what it once knew: it was set back to the backup of before, or erased."""
    raw = Raw(hall.trial.database)
    with raw.unguarded():
        for one in gone:
            card, person, visit = (
                raw.id(each) for each in (one.guest.card, one.guest.person, one.guest.visit)
            )
            if one.plant.at_home is AtHome.OTHER_OWNER:
                other = raw.sql(
                    "UPDATE cards SET person_id = (SELECT id FROM people WHERE id <> ?"
                    " AND id NOT IN (SELECT person_id FROM participants) LIMIT 1) WHERE id = ?"
                )
                raw.execute(other, (person, card))
                continue
            raw.execute(raw.sql("DELETE FROM cards WHERE id = ?"), (card,))
            if one.plant.at_home is AtHome.PERSON_GONE:
                for name in _OF_PERSON:
                    raw.execute(raw.sql(f"DELETE FROM {name} WHERE appointment_id = ?"), (visit,))  # noqa: S608 - own words
                raw.execute(raw.sql("DELETE FROM appointments WHERE id = ?"), (visit,))
                raw.execute(raw.sql("DELETE FROM people WHERE id = ?"), (person,))
    raw.close()
