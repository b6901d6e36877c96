"""A real office on an issuance day, made once and copied for each test."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role
from counter_app.domain.planning.opening import Location, OpeningRule
from counter_app.services.appointments import Wish
from counter_app.services.office import NewOffice, Office
from counter_app.store.keyfile import Cost
from counter_app.ui.announcer import Announcer
from counter_app.ui.failures import Failures
from counter_app.ui.tasks import Tasks
from tests import factories

FILES = Path(__file__).parent.parent / "fixtures" / "issuance-day"
DAY = date(2026, 9, 4)
MORNING = datetime(2026, 9, 4, 7, 0, tzinfo=UTC)
"""09:00 on the wall of the office."""
PASSWORD = "correct horse battery"
CHEAP = Cost(1, 8, 1)


@dataclass
class Desk:
    """An open office with what every window needs."""

    office: Office
    actor: Actor
    clock: SetClock
    tasks: Tasks
    announcer: Announcer
    failures: Failures

    def at(self, hour: int, minute: int = 0) -> None:
        """Put the clock to a time on the wall."""
        self.clock.set(MORNING + timedelta(hours=hour - 9, minutes=minute))

    def show(self, qtbot: QtBot, screen: QWidget) -> None:
        """Show a screen as the main window does, active and listening to changes."""
        qtbot.addWidget(screen)
        screen.resize(1240, 760)
        with qtbot.waitExposed(screen):
            screen.show()
        screen.activateWindow()
        self.announcer.changed.connect(lambda change, _who: screen.on_change(change))  # type: ignore[attr-defined]
        screen.activate()  # type: ignore[attr-defined]
        self.settle(qtbot)

    def settle(self, qtbot: QtBot) -> None:
        """Go on when all work was delivered."""
        qtbot.waitUntil(lambda: self.tasks.pending == 0, timeout=10_000)


@pytest.fixture(scope="session")
def issuance_day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the office with both rosters, the consignment and the first sixteen visits."""
    folder = tmp_path_factory.mktemp("office")
    found_office(folder / "office.db", take_in=True)
    return folder


@pytest.fixture
def desk(issuance_day: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open a copy of the office at desk 4."""
    folder = tmp_path / "office"
    shutil.copytree(issuance_day, folder)
    yield from open_desk(folder / "office.db", qtbot)


@pytest.fixture
def empty_desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Open an office in which nothing was done yet."""
    found_office(tmp_path / "office.db", take_in=False)
    yield from open_desk(tmp_path / "office.db", qtbot)


def open_desk(database: Path, qtbot: QtBot) -> Iterator[Desk]:
    """Sign in, join the parts, and close them in order afterwards."""
    clock = SetClock(MORNING)
    session = startup.sign_in(str(database), "demo", PASSWORD, desk="4", clock=clock, cost=CHEAP)
    tasks, announcer, failures = Tasks(), Announcer(), Failures()
    tasks.on_failure(failures.show)
    session.office.store.on_commit(announcer.announce)
    yield Desk(session.office, session.actor, clock, tasks, announcer, failures)
    tasks.close()
    session.close()


def found_office(database: Path, *, take_in: bool) -> None:
    """Make an office in Den Haag, perhaps with the files and visits of an issuance day."""
    clock = SetClock(MORNING)
    place = Location(
        id=new_id(), code="DH", name="Den Haag", kind="desk", zone="Europe/Amsterdam",
        address="Rijnstraat 8\n2515 XP Den Haag",
    )  # fmt: skip
    new = NewOffice(
        organisation="Immigratie- en Naturalisatiedienst", location=place, desks=6,
        services=("COLLECT_DOCUMENT", "BIOMETRICS"), login="demo", name="M. de Wit",
        password=PASSWORD, roles=frozenset(Role),
    )  # fmt: skip
    startup.create(str(database), new, clock, CHEAP)
    session = startup.sign_in(str(database), "demo", PASSWORD, desk="4", clock=clock, cost=CHEAP)
    office, actor = session.office, session.actor
    if take_in:
        _open_hours(office, actor, place)
        _take_in(office, actor)
        _book(office, actor, place)
    session.close()


def _open_hours(office: Office, actor: Actor, place: Location) -> None:
    rules = tuple(
        OpeningRule(
            id=new_id(), location_id=place.id, group="counter", weekday=weekday,
            opens=time(9), closes=time(17), desks=6, valid_from=date(2026, 1, 1),
        )
        for weekday in range(6)
    )  # fmt: skip
    office.planning.add_rules(actor, rules)
    office.planning.lay_out(actor, place.id, DAY, DAY + timedelta(days=7))


def _take_in(office: Office, actor: Actor) -> None:
    for file in ("students-noordzee.xlsx", "students-delta.csv"):
        office.imports.people(actor, FILES / file)
    office.imports.consignment(actor, FILES / "consignment.csv")


def _book(office: Office, actor: Actor, place: Location) -> None:
    """Book sixteen people, two at a time; one of them has no card here."""
    starts = office.appointments.free_starts("COLLECT_DOCUMENT", place.id, DAY)
    found = office.people.search(actor, "a", 30) + office.people.search(actor, "m", 30)
    ready = [line for line in found if office.custody.of_person(line.id)][:15]
    without = [line for line in found if not office.custody.of_person(line.id)][:1]
    for line in without:
        factories.ready_card(office, office.people.get(line.id))
    for number, line in enumerate([*ready[:6], *without, *ready[6:]]):
        office.appointments.book(
            actor,
            Wish(
                location_id=place.id, service="COLLECT_DOCUMENT",
                starts_at=starts[number // 2 * 2 + 1].starts_at, person_ids=(line.id,),
            ),
            new_id(),
        )  # fmt: skip
    for line in without:
        factories.lose_cards(office, line.id)
