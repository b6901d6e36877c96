"""An office with the data of an issuance day, for the screens of the counter."""

import csv
import shutil
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from counter_app import startup
from counter_app.domain.appointments import Appointment
from counter_app.domain.clock import SetClock
from counter_app.domain.custody.card import Card
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role
from counter_app.domain.partial_date import PartialDate
from counter_app.domain.people.person import Person, PersonLine
from counter_app.domain.planning.opening import Location, OpeningRule
from counter_app.domain.queue import QueueEntry
from counter_app.services.appointments import Wish
from counter_app.services.office import NewOffice, Office
from counter_app.store.keyfile import Cost
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.screen import Screen
from counter_app.ui.tasks import InlineTasks, Tasks
from tests import factories

DATA = Path(__file__).parent.parent / "fixtures" / "issuance-day"
CHEAP = Cost(1, 8, 1)
PASSWORD = "correct horse battery"
MORNING = datetime(2026, 9, 4, 7, tzinfo=UTC)
DAY = date(2026, 9, 5)


def make_template(folder: Path) -> Path:
    """Make an office with two locations, opening hours, people and cards; return its file."""
    database = folder / "office.db"
    clock = SetClock(MORNING)
    place = Location(
        id=new_id(), code="DH", name="Den Haag", kind="desk", zone="Europe/Amsterdam",
        address="Rijnstraat 8\n2515 XP Den Haag",
    )  # fmt: skip
    startup.create(
        str(database),
        NewOffice(
            organisation="Immigratie- en Naturalisatiedienst", location=place, desks=6,
            services=("COLLECT_DOCUMENT", "BIOMETRICS", "RESIDENCE_ENDORSEMENT"),
            login="demo", name="M. de Wit", password=PASSWORD, roles=frozenset(Role),
        ),
        clock, CHEAP,
    )  # fmt: skip
    session = startup.sign_in(str(database), "demo", PASSWORD, desk="4", clock=clock, cost=CHEAP)
    office, actor = session.office, session.actor
    office.planning.add_rules(
        actor,
        tuple(
            OpeningRule(
                id=new_id(), location_id=place.id, group="counter", weekday=weekday,
                opens=time(9), closes=time(17), desks=6, valid_from=date(2026, 1, 1),
            )
            for weekday in range(6)
        ),
    )  # fmt: skip
    office.planning.lay_out(actor, place.id, DAY - timedelta(days=1), DAY + timedelta(days=20))
    office.imports.people(actor, DATA / "students-noordzee.xlsx")
    office.imports.people(actor, DATA / "students-delta.csv")
    office.imports.consignment(actor, DATA / "consignment.csv")
    session.close()
    return database


def copy_template(template: Path, folder: Path) -> Path:
    """Copy an office with its key, to be changed freely."""
    for file in template.parent.glob(f"{template.name}*"):
        shutil.copy(file, folder / file.name)
    return folder / template.name


@dataclass
class Bench:
    """An open office, who sits at desk 4, and the parts that screens need."""

    office: Office
    actor: Actor
    clock: SetClock
    tasks: Tasks
    failures: Failures
    announcer: Announcer

    def people(self, words: str) -> PersonLine:
        """Return the first person whose name begins like this."""
        return self.office.people.search(self.actor, words)[0]

    def add_person(self, surname: str, given: str, born: str) -> Person:
        """Add a person beside the imported ones."""
        return self.office.people.add(
            self.actor,
            Person(
                id=new_id(), v_number=None, surname=surname, given_names=given,
                date_of_birth=PartialDate.parse(born), nationality="VNM", languages=("en",),
            ),
            new_id(),
        )  # fmt: skip

    def book(self, *person_ids: UUID, at: int = 10) -> Appointment:
        """Book a collection tomorrow, at the so many-th free time."""
        starts = self.office.appointments.free_starts(
            "COLLECT_DOCUMENT", self.actor.location_id, DAY
        )
        without = [one for one in person_ids if not self.office.custody.of_person(one)]
        for one in without:
            factories.ready_card(self.office, self.office.people.get(one))
        visit = self.office.appointments.book(
            self.actor,
            Wish(
                location_id=self.actor.location_id, service="COLLECT_DOCUMENT",
                starts_at=starts[at].starts_at, person_ids=person_ids,
            ),
            new_id(),
        )  # fmt: skip
        for one in without:
            factories.lose_cards(self.office, one)
        return visit

    def come(self, visit: Appointment) -> QueueEntry:
        """Check somebody in, five minutes before the time."""
        early = visit.starts_at - timedelta(minutes=5)
        if self.clock.now() < early:
            self.clock.set(early)
        return self.office.queue.check_in(self.actor, visit.id, new_id())

    def serve(self, *person_ids: UUID, at: int = 10) -> Appointment:
        """Book, check in, call and serve."""
        visit = self.book(*person_ids, at=at)
        self.come(visit)
        self.office.queue.call(self.actor, visit.id, new_id())
        self.office.queue.serve(self.actor, visit.id, new_id())
        return visit

    def card_of(self, person_id: UUID) -> Card:
        """Return a person's newest card."""
        return self.office.custody.of_person(person_id)[0]

    def other_desk(self) -> Actor:
        """Return the same operator at desk 5."""
        desk = next(d for d in self.office.planning.desks(self.actor.location_id) if d.name == "5")
        return self.office.operators.at_desk(self.actor, desk.id)

    def host(self, screen: Screen) -> Screen:
        """Let a screen hear of changes, as the main window does."""
        self.announcer.changed.connect(lambda change, _by: screen.on_change(change))
        return screen


def open_bench(database: Path, *, tasks: Tasks | None = None) -> Bench:
    """Sign in at desk 4 of a copied office."""
    clock = SetClock(MORNING)
    session = startup.sign_in(str(database), "demo", PASSWORD, desk="4", clock=clock, cost=CHEAP)
    failures, announcer = Failures(), Announcer()
    used = tasks or InlineTasks()
    used.on_failure(failures.show)
    session.office.store.on_commit(announcer.announce)
    return Bench(session.office, session.actor, clock, used, failures, announcer)


def passport_of(v_number: str) -> str:
    """Return the lines of the passport that goes with a V-number."""
    with (DATA / "passports.csv").open(encoding="utf-8") as file:
        row = next(row for row in csv.DictReader(file) if row["v_number"] == v_number)
    return f"{row['mrz_line_1']}\n{row['mrz_line_2']}"


def texts(window: QWidget) -> str:
    """Return all that can be read in a window, for looking a sentence up."""
    from PySide6.QtWidgets import QAbstractButton, QLabel

    shown = [w for w in window.findChildren(QWidget) if w.isVisibleTo(window)]
    words = [w.text() for w in shown if isinstance(w, QLabel | QAbstractButton)]
    return "\n".join(words)
