"""Work by the clock: each job by itself, and the timetable."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from apscheduler.triggers.base import BaseTrigger

from counter_app import scheduler as scheduler_module
from counter_app import startup
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.domain.planning.opening import Closure
from counter_app.scheduler import Job, Jobs, Scheduler, last_runs
from counter_app.services.appointments import Wish
from counter_app.services.office import Office
from counter_app.store import schema
from tests import factories


@pytest.fixture
def embedded(new_sqlite: Callable[[], str], clock: SetClock) -> Iterator[Office]:
    office = factories.open_office(new_sqlite(), clock)
    yield office
    office.close()


@pytest.fixture
def planner_here(embedded: Office) -> Actor:
    return factories.seat(embedded, "planner")


def test_slots_are_laid_out_up_to_the_horizon(office: Office, clerk: Actor) -> None:
    jobs = Jobs(office, clerk)
    assert jobs.run(Job.LAY_OUT) > 50
    last = factories.TODAY + timedelta(days=office.rules.horizon_days)
    place = clerk.location_id
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
    jobs = Jobs(embedded, planner_here, tmp_path / "saved")
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
