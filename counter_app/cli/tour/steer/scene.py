"""The office of the journey: a year behind it, rules of today, a family, and visits to come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final

from counter_app import paths, scratch, startup
from counter_app.cli.bench import trial_office
from counter_app.cli.bench.people import load_people
from counter_app.cli.bench.report_year import load_year
from counter_app.cli.bench.trial_office import TrialOffice
from counter_app.cli.demo_day import CAPTURE
from counter_app.cli.demo_office import LOGINS, PASSWORD, new_office, plan, practice_places
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Role
from counter_app.domain.planning.opening import Location
from counter_app.domain.reuse.examples import check, moved
from counter_app.domain.reuse.versions import SetWish
from counter_app.services.appointments import Wish
from counter_app.startup import Session
from counter_app.store.keyfile import Cost

FAMILY: Final = "Zeewind"
GIVEN: Final = ("Amara", "Tobe", "Ife", "Kito")
SECOND: Final = "jurist"
_PEOPLE, _VISITS, _SEED = 400, 15_000, 7
_EACH_DAY: Final = 9
"""Visits that are booked for each of the next days at each location."""
_DAYS: Final = 13
_AGES_OF_RECORDS: Final = (3, 9, 20, 40, 66)
"""Months since photo and prints were taken of made-up people, one after the other."""


def lay_out(database: str, clock: SetClock, cost: Cost | None = None) -> None:
    """Make the office in an empty database, as it is in the morning of the clock's day.

    Raises:
        Refused: STORE_EXISTS when the database holds something already.
    """
    offices = practice_places()
    startup.create(database, new_office(offices[0]), clock, cost)
    session = startup.sign_in(database, LOGINS[0], PASSWORD, clock=clock, cost=cost)
    try:
        now = clock.now()
        plan(session, offices, now.date(), now)
        people = _past(session, database, clock, offices)
        _family(session)
        _records(session, people, now.date())
        _publish(session, offices[0])
        _book(session, offices, people, now)
        session.office.needless.look_ahead(session.actor)
        session.office.reports.note_first_free(session.actor)
    finally:
        session.close()


def _past(
    session: Session, database: str, clock: SetClock, offices: tuple[Location, ...]
) -> list[str]:
    """Lay a year of visits behind the office; return the V-numbers of made-up people."""
    office, actor, roles = session.office, session.actor, frozenset({Role.PLANNER})
    office.operators.add(
        actor, trial_office.LOGIN, "V. Verleden", trial_office.PASSWORD, roles, offices[0].id
    )
    trial = TrialOffice(
        database=database, office=office, actor=actor, clock=clock, location=offices[0],
        organisation_id=office.planning.organisation_id(), services=tuple(office.rules.services),
    )  # fmt: skip
    people = load_people(trial, _PEOPLE)
    load_year(trial, offices, people, _VISITS, _SEED)
    return [str(1_000_000_000 + number) for number in range(_PEOPLE)]


def _family(session: Session) -> None:
    office, actor = session.office, session.actor
    office.imports.people(actor, paths.resource("demo", "contact-people.csv"))
    office.reuse.take_in(actor, paths.resource("demo", "contact-captures.csv"))


def _records(session: Session, v_numbers: Iterable[str], today: date) -> None:
    """Note that photo and prints were taken of made-up people, of some lately, of some long ago."""
    lines = ["v_number;modality;date;place;quality"]
    for number, v_number in enumerate(v_numbers):
        months = _AGES_OF_RECORDS[number % len(_AGES_OF_RECORDS)]
        taken = today - timedelta(days=30 * months + number % 25)
        lines += [f"{v_number};{what};{taken};desk;good" for what in ("photo", "fingerprints")]
    with scratch.large("tour") as folder:
        path = folder.path / "records.csv"
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        session.office.reuse.take_in(session.actor, path)


def _publish(session: Session, place: Location) -> None:
    """Publish what the text of today is taken to say: as that of 2023, by two people."""
    office, actor = session.office, session.actor
    book = office.rule_sets.book(actor)
    shipped = next(one for one in book.shipped.sets if one.code == "D")
    rules = replace(
        shipped, code="E", starts=date(2024, 1, 1), ends=None, source="brief van 1 mei 2026",
        products={
            name: replace(rule, source="brief van 1 mei 2026")
            for name, rule in shipped.products.items()
        },
    )  # fmt: skip
    own = (moved(one, 2) for one in book.examples if one.rule_set == "D")
    right = tuple(one.example for one in check(office.rule_sets.law, rules, own) if one.is_right)
    wish = SetWish(rules=rules, examples=right, note="tekst zoals in 2023")
    drafted = office.rule_sets.draft(actor, wish, new_id())
    proposed = office.rule_sets.propose(actor, drafted, new_id())
    office.operators.add(
        actor, SECOND, "J. Jurist", PASSWORD, frozenset({Role.RULE_MANAGER}), place.id
    )
    second = office.operators.sign_in(SECOND, PASSWORD)
    office.rule_sets.publish(second, proposed, new_id())
    office.operators.sign_out(second)


def _book(
    session: Session, offices: tuple[Location, ...], v_numbers: list[str], now: datetime
) -> None:
    """Book visits for photo and prints over the next two weeks; some will prove needless."""
    office, actor = session.office, session.actor
    found = office.people.search(actor, v_numbers[0][:6], _PEOPLE)
    people = iter([line.id for line in found])
    for number in range(1, _DAYS + 1):
        for place in offices:
            day = now.date() + timedelta(days=number)
            free = office.appointments.free_starts(CAPTURE, place.id, day)
            for start in free[:: len(free) // _EACH_DAY + 1]:
                person_id = next(people, None)
                if person_id is None:
                    return
                wish = Wish(
                    location_id=place.id, service=CAPTURE, starts_at=start.starts_at,
                    person_ids=(person_id,),
                )  # fmt: skip
                office.appointments.book(actor, wish, new_id())
