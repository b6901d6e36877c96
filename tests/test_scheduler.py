"""Work by the clock: each job by itself, and the timetable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from apscheduler.triggers.base import BaseTrigger

from counter_app import scheduler as scheduler_module
from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.jobs import TIMETABLE, Daily, Every, Job, JobRun
from counter_app.domain.message_settings import MessageSettings
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Closure
from counter_app.scheduler import Jobs, Scheduler, dispatch_of, last_runs, last_standing
from counter_app.services.appointments import Wish
from counter_app.services.job_runs import JobRuns
from counter_app.services.office import Office
from counter_app.store import schema
from tests import factories
from tests.racers import race, working


@pytest.fixture
def embedded(new_sqlite: Callable[[], str], clock: SetClock) -> Iterator[Office]:
    office = factories.open_office(new_sqlite(), clock)
    yield office
    office.close()


@pytest.fixture
def planner_here(embedded: Office) -> Actor:
    return factories.seat(embedded, "planner")


def test_slots_are_laid_out_up_to_the_horizon(office: Office, planner: Actor) -> None:
    jobs = Jobs(office, planner)
    assert jobs.run(Job.LAY_OUT) > 50
    last = factories.TODAY + timedelta(days=office.rules.horizon_days)
    place = planner.location_id
    days = [last - timedelta(days=back) for back in range(7)]
    open_days = [d for d in days if office.appointments.free_starts("COLLECT_DOCUMENT", place, d)]
    assert len(open_days) >= 5
    assert not office.appointments.free_starts("COLLECT_DOCUMENT", place, last + timedelta(days=1))
    assert jobs.run(Job.LAY_OUT) == 0


def test_a_place_that_cannot_be_laid_out_does_not_stop_the_others(
    office: Office, planner: Actor, administrator: Actor
) -> None:
    other = factories.location("AA", "Aalst")
    office.planning.add_location(
        planner, other, office.planning.organisation_id(), 2, ("COLLECT_DOCUMENT",)
    )
    office.planning.add_rules(planner, (factories.rule(other.id, 0), factories.rule(other.id, 1)))
    here = planner.location_id
    person, at = factories.on_file(office, planner), factories.local(factories.SATURDAY, 10)
    factories.ready_card(office, person, here)
    wish = Wish(location_id=here, service="COLLECT_DOCUMENT", starts_at=at, person_ids=(person.id,))
    office.appointments.book(planner, wish, new_id())
    closed = Closure(
        id=new_id(), location_id=here, first_day=factories.SATURDAY, last_day=factories.SATURDAY
    )
    office.planning.add_closure(planner, closed)
    with pytest.raises(Refused) as refused:
        Jobs(office, administrator).run(Job.LAY_OUT)
    assert refused.value.code is Code.SLOT_FULL
    assert office.appointments.free_starts("COLLECT_DOCUMENT", other.id, date(2026, 11, 30))


def test_an_embedded_database_is_saved_once_a_day(
    embedded: Office, planner_here: Actor, tmp_path: Path
) -> None:
    folder = tmp_path / "saved"
    jobs = Jobs(embedded, planner_here, folder)
    assert [jobs.run(Job.BACK_UP), jobs.run(Job.BACK_UP)] == [1, 1]
    (saved,) = folder.glob("*.backup")
    assert saved.name.endswith("-20260904.backup")
    store = startup.open_store(str(saved), "clerk", factories.PASSWORD)
    try:
        schema.require_current(store)
    finally:
        store.close()


def test_seven_days_and_four_weeks_are_kept(
    embedded: Office, planner_here: Actor, clock: SetClock, tmp_path: Path
) -> None:
    folder = tmp_path / "saved"
    jobs = Jobs(embedded, planner_here, folder)
    (folder / "nested").mkdir(parents=True)
    (folder / "other-20200101.backup").write_text("of another office", encoding="utf-8")
    stem = Path(str(embedded.store.url.database)).stem
    for back in range(1, 60):
        day = factories.TODAY - timedelta(days=back)
        (folder / f"{stem}-{day:%Y%m%d}.backup").touch()
        (folder / f"{stem}-{day:%Y%m%d}.backup.keys").touch()
    assert jobs.run(Job.BACK_UP) == 11
    kept = sorted(path.name for path in folder.glob(f"{stem}-*.backup"))
    days = [date.fromisoformat(f"{n[-15:-11]}-{n[-11:-9]}-{n[-9:-7]}") for n in kept]
    assert days[-7:] == [factories.TODAY - timedelta(days=back) for back in range(6, -1, -1)]
    assert len({day.isocalendar()[:2] for day in days[:4]}) == 4
    assert days[0] >= factories.TODAY - timedelta(days=36)
    assert len(list(folder.glob(f"{stem}-*.keys"))) == 11
    assert (folder / "other-20200101.backup").exists()
    assert clock.now() == factories.NOW


def test_a_shared_database_is_saved_by_its_server(office: Office, planner: Actor) -> None:
    wanted = Jobs(office, planner).wanted
    assert (Job.BACK_UP in wanted) == office.store.is_embedded
    if not office.store.is_embedded:
        with pytest.raises(Refused):
            Jobs(office, planner).run(Job.BACK_UP)


def test_how_a_job_went_is_noted(
    embedded: Office, planner_here: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    state = tmp_path / "jobs.json"
    jobs = Jobs(embedded, planner_here, tmp_path / "saved")
    timetable = Scheduler(jobs, embedded, planner_here, state)
    assert last_runs(state) == ()
    good = timetable.run_now(Job.CHECK_AUDIT)
    assert good.succeeded
    assert good.count > 0
    monkeypatch.setattr(Jobs, "lay_out", lambda self: 1 // 0)
    bad = timetable.run_now(Job.LAY_OUT)
    assert bad.code == "internal"
    assert len(bad.incident) == 6
    monkeypatch.setattr(Jobs, "back_up", refuse)
    assert timetable.run_now(Job.BACK_UP).code == "disk_full"
    found = {run.job: run for run in last_runs(state)}
    assert found == {Job.CHECK_AUDIT: good, Job.LAY_OUT: bad, Job.BACK_UP: found[Job.BACK_UP]}
    state.write_text("{damaged", encoding="utf-8")
    assert last_runs(state) == ()
    assert len(caplog.records) >= 2


def refuse(_: Jobs) -> int:
    raise Refused(Code.DISK_FULL)


def test_the_timetable_keeps_the_clock_of_the_place(
    embedded: Office, planner_here: Actor, tmp_path: Path
) -> None:
    sending = dispatch_of(embedded, MessageSettings())
    jobs = Jobs(embedded, planner_here, tmp_path / "saved", sending)
    timetable = Scheduler(jobs, embedded, planner_here, tmp_path / "jobs.json")
    timetable.start()
    try:
        times = timetable.times()
    finally:
        timetable.stop()
    assert set(times) == set(Job)
    assert {str(at.tzinfo) for at in times.values()} == {"Europe/Amsterdam"}
    assert (times[Job.BACK_UP].hour, times[Job.CHECK_AUDIT].hour) == (2, 19)
    timetable.stop()


class AtOnce(BaseTrigger):  # type: ignore[misc]
    """Comes now, and then every hour."""

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        return now if previous is None else previous + timedelta(hours=1)


def test_a_job_runs_on_the_timetables_own_thread(
    embedded: Office, planner_here: Actor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran, ended = [], threading.Event()

    def check(_: Jobs) -> int:
        ran.append(threading.current_thread())
        ended.set()
        return 7

    monkeypatch.setattr(Jobs, "check_audit", check)
    monkeypatch.setattr(scheduler_module, "CronTrigger", lambda **_: AtOnce())
    monkeypatch.setattr(Jobs, "wanted", (Job.CHECK_AUDIT,))
    jobs = Jobs(embedded, planner_here, tmp_path / "saved")
    timetable = Scheduler(jobs, embedded, planner_here, tmp_path / "jobs.json")
    timetable.start()
    assert ended.wait(10)
    timetable.stop()
    assert ran != [threading.current_thread()]
    assert [run.count for run in last_runs(tmp_path / "jobs.json")] == [7]


def test_each_job_runs_once_among_three_workers(
    office: Office, database: str, planner: Actor, tmp_path: Path
) -> None:
    # less than a lease, as the clocks of the three go on at their own pace
    moments = [factories.NOW + timedelta(seconds=20 * number) for number in range(40)]
    given = [(database, planner, tmp_path / f"{n}.json", moments) for n in range(3)]
    did = race(working, given)
    done = sorted(one for worker in did for one in worker)
    due = {(job, TIMETABLE[job].due(at, factories.ZONE)) for at in moments for job in WORKED}
    assert done == sorted(due), "each once, none left out"
    assert {run.job for run in office.job_runs.last()} == set(WORKED)
    assert len(due) == 14 + 1


WORKED = (Job.CHECK_AUDIT, Job.SEND)


def test_a_worker_that_died_is_replaced_when_its_lease_ends(
    office: Office, planner: Actor, clock: SetClock
) -> None:
    lease = timedelta(minutes=15)
    first, second = JobRuns(office.store), JobRuns(office.store)
    assert first.take(planner, Job.LAY_OUT, factories.NOW, lease)
    assert not first.take(planner, Job.LAY_OUT, factories.NOW, lease)
    clock.advance(lease)
    assert not second.take(planner, Job.LAY_OUT, factories.NOW, lease)
    assert first.renew(planner, lease) == 1
    clock.advance(lease)
    assert not second.take(planner, Job.LAY_OUT, factories.NOW, lease), "it said it was alive"
    clock.advance(timedelta(seconds=1))
    assert second.take(planner, Job.LAY_OUT, factories.NOW, lease)
    run = JobRun(job=Job.LAY_OUT, at="", seconds=1.0, count=7)
    first.finish(planner, factories.NOW, run)
    assert second.last() == (), "it is not the first one's any more"
    second.finish(planner, factories.NOW, run)
    (last,) = first.last()
    assert (last.job, last.count, last.succeeded) == (Job.LAY_OUT, 7, True)
    clock.advance(lease * 3)
    assert not first.take(planner, Job.LAY_OUT, factories.NOW, lease), "it is done"


def test_what_nobody_did_at_night_is_done_in_the_morning(
    embedded: Office, planner_here: Actor, clock: SetClock, tmp_path: Path
) -> None:
    timetable = Scheduler(
        Jobs(embedded, planner_here, tmp_path / "saved"), embedded, planner_here,
        tmp_path / "jobs.json",
    )  # fmt: skip
    clock.set(factories.local(factories.SATURDAY, 6))
    timetable.catch_up()
    timetable.catch_up()
    timetable.hold_on()
    assert {run.job for run in embedded.job_runs.last()} == {
        Job.LAY_OUT, Job.BACK_UP, Job.FIND_NEEDLESS, Job.FIGURES,
    }  # fmt: skip
    assert [run.at[:16] for run in embedded.job_runs.last()] == ["2026-09-05T04:00"] * 4


@pytest.mark.parametrize(
    ("now", "hour", "due"),
    [
        ((9, 4, 9, 0), 9, (9, 4, 7, 0)),  # just now; UTC is two hours behind
        ((9, 4, 8, 59), 9, (9, 3, 7, 0)),
        ((3, 29, 12, 0), 2, (3, 29, 1, 0)),  # two o'clock is left out that night
        ((10, 25, 12, 0), 2, (10, 25, 0, 0)),  # two o'clock comes twice: the first counts
        ((10, 25, 1, 0), 2, (10, 24, 0, 0)),
    ],
)
def test_when_a_daily_job_was_due(
    now: tuple[int, int, int, int], hour: int, due: tuple[int, int, int, int]
) -> None:
    at = datetime(2026, *now, tzinfo=factories.ZONE).astimezone(UTC)
    assert Daily(hour, 0).due(at, factories.ZONE) == datetime(2026, *due, tzinfo=UTC)


def test_when_a_frequent_job_was_due() -> None:
    at = datetime(2026, 9, 4, 9, 7, 59, 999, tzinfo=UTC)
    assert Every(5).due(at, factories.ZONE) == datetime(2026, 9, 4, 9, 5, tzinfo=UTC)
    assert Every(1).due(at, factories.ZONE) == datetime(2026, 9, 4, 9, 7, tzinfo=UTC)


def test_how_messages_stand_is_noted_for_the_doctor(
    embedded: Office, planner_here: Actor, tmp_path: Path
) -> None:
    state = tmp_path / "jobs.json"
    factories.book(embedded, planner_here, factories.local(factories.SATURDAY, 10))
    assert last_standing(state) is None
    jobs = Jobs(embedded, planner_here, None, dispatch_of(embedded, MessageSettings()))
    run = Scheduler(jobs, embedded, planner_here, state).run_due(Job.SEND)
    assert run is not None
    assert run.succeeded
    standing = last_standing(state)
    assert standing is not None
    assert (standing.to_print, standing.waiting) == (1, 0)
    state.write_text('{"messages": 7}', encoding="utf-8")
    assert last_standing(state) is None
