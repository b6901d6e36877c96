"""A throw-away office to measure in, and the raw driver beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from counter_app import scratch, startup
from counter_app.cli.bench.measure import Options
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Role
from counter_app.domain.planning.opening import Location, OpeningRule
from counter_app.domain.planning.ticks import moment_of, tick_of
from counter_app.services.office import NewOffice, Office
from counter_app.store import border
from counter_app.store.keyfile import Cost, KeyFile
from counter_app.store.postgres import conninfo
from counter_app.store.store import open_sqlite, parse_url

LOGIN = "bench"
PASSWORD = "measured, then thrown away"  # noqa: S105 - of an office that lives for one bench
SERVICE = "COLLECT_DOCUMENT"
GROUP = "counter"
NOW = datetime(2026, 9, 7, 5, tzinfo=UTC)
FIRST_DAY = date(2026, 9, 7)
_OPENS = time(9)
_CHEAP = Cost(1, 8, 1)  # nobody's data is behind it


class Raw:
    """A connection of the bare driver, with the settings that the program uses."""

    def __init__(self, database: str) -> None:
        """Open it beside the program's own connections."""
        url = parse_url(database)
        self.is_sqlite = url.get_backend_name() == "sqlite"
        if self.is_sqlite:
            path = Path(str(url.database))
            self._connection: Any = open_sqlite(path, KeyFile(path).open(LOGIN, PASSWORD))
        else:
            import psycopg

            self._connection = psycopg.connect(conninfo(url), autocommit=True)
        self._cursor = self._connection.cursor()

    def sql(self, text: str) -> str:
        """Write a statement with the driver's own marks for its values."""
        return text if self.is_sqlite else text.replace("?", "%s")

    def execute(self, text: str, values: Sequence[Any] | Mapping[str, Any] = ()) -> Any:
        """Run a statement that `sql` has written; return the cursor."""
        return self._cursor.execute(text, values)

    def begin(self) -> None:
        """Begin a writing transaction as the program does."""
        self._cursor.execute("BEGIN IMMEDIATE" if self.is_sqlite else "BEGIN")

    def commit(self) -> None:
        """Commit it."""
        self._cursor.execute("COMMIT")

    def id(self, value: UUID) -> Any:
        """Return an identifier as the database keeps it."""
        return value.hex if self.is_sqlite else value

    def moment(self, value: datetime) -> Any:
        """Return a moment as the database keeps it."""
        return value.strftime("%Y-%m-%d %H:%M:%S.%f") if self.is_sqlite else value

    def day(self, value: date) -> Any:
        """Return a day as the database keeps it."""
        return value.isoformat() if self.is_sqlite else value

    def load(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Write many rows; the values are as the database keeps them."""
        names = ", ".join(columns)
        if self.is_sqlite:
            marks = ", ".join("?" * len(columns))
            statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"  # noqa: S608 - own words
            self._cursor.executemany(statement, rows)
            return
        with self._cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(row)

    @contextmanager
    def unguarded(self) -> Iterator[None]:
        """Load rows without triggers, foreign keys and waiting for the disk, in one transaction.

        Only for a bench's own throw-away database: all guards stand again afterwards.
        """
        if self.is_sqlite:
            self._cursor.execute("PRAGMA foreign_keys = OFF")
            self._cursor.execute("PRAGMA synchronous = OFF")
            self._cursor.execute("PRAGMA cache_size = -1000000")
            triggers = self._cursor.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
            ).fetchall()
            self.begin()
            for name, _ in triggers:
                self._cursor.execute(f"DROP TRIGGER {name}")
            yield
            for _, text in triggers:
                self._cursor.execute(text)
            self.commit()
            self._cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._cursor.execute("PRAGMA cache_size = -65536")
            self._cursor.execute("PRAGMA synchronous = FULL")
            self._cursor.execute("PRAGMA foreign_keys = ON")
        else:
            self.begin()
            self._cursor.execute("SET LOCAL session_replication_role = replica")
            yield
            for statement in border.placing():
                self._cursor.execute(statement)
            self.commit()

    def analyze(self, table: str) -> None:
        """Let the database count a loaded table, as it does by itself in the long run."""
        self._cursor.execute(f"ANALYZE {table}")

    def commit_now(self) -> None:
        """Keep what single statements changed; an embedded database keeps each at once."""
        if not self.is_sqlite:
            self.commit()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialOffice:
    """An office in a folder or database of its own."""

    database: str
    office: Office
    actor: Actor
    clock: SetClock
    location: Location
    organisation_id: UUID
    services: tuple[str, ...]


@contextmanager
def trial_office(
    options: Options, desks: int = 20, services: tuple[str, ...] = (SERVICE,)
) -> Iterator[TrialOffice]:
    """Make an office with one location for as long as a bench takes.

    Raises:
        Refused: STORE_EXISTS when the named database is not empty.
    """
    with scratch.large("bench") as folder:
        database = options.database or str(folder.path / "office.db")
        clock = SetClock(NOW)
        location = _location(1)
        new = NewOffice(
            organisation="Bench", location=location, desks=desks, services=services,
            login=LOGIN, name="Bench", password=PASSWORD, roles=frozenset(Role),
        )  # fmt: skip
        startup.create(database, new, clock, _CHEAP)
        session = startup.sign_in(database, LOGIN, PASSWORD, clock=clock, cost=_CHEAP)
        raw = Raw(database)
        found = raw.execute("SELECT id FROM organisations").fetchone()[0]
        raw.close()
        try:
            yield TrialOffice(
                database=database, office=session.office, actor=session.actor, clock=clock,
                location=location, organisation_id=UUID(str(found)), services=services,
            )  # fmt: skip
        finally:
            session.close()
            if options.database:
                _forget_accounts(database)


def _forget_accounts(database: str) -> None:
    """Remove the roles of a shared trial's operators: its database is thrown away, they are not."""
    raw = Raw(database)
    logins = [row[0] for row in raw.execute("SELECT login FROM operators").fetchall()]
    for login in logins:
        raw.execute(f'DROP ROLE IF EXISTS "{login}"')
    raw.close()


def open_again(database: str) -> startup.Session:
    """Sign in once more, as another process does."""
    return startup.sign_in(database, LOGIN, PASSWORD, clock=SetClock(NOW), cost=_CHEAP)


def open_days(
    trial: TrialOffice, locations: int, days: int, desks: int, groups: tuple[str, ...] = (GROUP,)
) -> tuple[Location, ...]:
    """Open so many locations from 9 to 17 o'clock (96 ticks) on each of so many days."""
    places = [trial.location]
    planning = trial.office.planning
    for number in range(2, locations + 1):
        place = _location(number)
        planning.add_location(trial.actor, place, trial.organisation_id, desks, trial.services)
        places.append(place)
    for place in places:
        rules = tuple(
            OpeningRule(
                id=new_id(), location_id=place.id, group=group, weekday=weekday, opens=_OPENS,
                closes=time(17), desks=desks, valid_from=date(2026, 1, 1), on_holidays=True,
            )
            for group in groups
            for weekday in range(7)
        )  # fmt: skip
        planning.add_rules(trial.actor, rules)
        planning.lay_out(trial.actor, place.id, FIRST_DAY, FIRST_DAY + timedelta(days=days - 1))
    return tuple(places)


def opening(place: Location, day: int) -> datetime:
    """Return the moment at which the doors open on the day so many after the first."""
    date_of = FIRST_DAY + timedelta(days=day)
    return moment_of(date_of, tick_of(_OPENS, date_of, place.tz), place.tz)


def _location(number: int) -> Location:
    return Location(
        id=new_id(), code=f"B{number:02}", name=f"Bench {number:02}", kind="desk",
        zone="Europe/Amsterdam", address="Voorbeeldstraat 1\n1000 AA Amsterdam",
    )  # fmt: skip
