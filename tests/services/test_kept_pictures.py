"""Pictures: not kept by default; kept by rule in two halves; gone, wholly, when it is time."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest

from counter_app.domain.capture.keeping import Keeping, KeepingRules
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.jobs import Job
from counter_app.domain.operators import Actor
from counter_app.exchange.sealed_picture import seal, unseal
from counter_app.scheduler import Jobs
from counter_app.services.capture import Capture
from counter_app.services.kept_pictures import KeptPictures
from counter_app.services.office import Office
from counter_app.settings import keeping_rules
from counter_app.store.tables.capture import CaptureReportRow, KeptPictureRow
from tests import factories as f
from tests.capture_office import PICTURE, RULES, capture, may_capture, visit_of
from tests.expectations import refused, rows

DAY = KeepingRules(
    (Keeping(valid_from=date(2026, 1, 1), lasts=timedelta(hours=24), location="DH"),)
)


@pytest.fixture
def kept(office: Office, tmp_path: Path) -> KeptPictures:
    """Let the office keep pictures for a day, in a folder of the test."""
    made = KeptPictures(office.store, DAY, tmp_path / "pictures")
    office.kept_pictures = made
    office.capture = Capture(office.store, RULES, made)
    may_capture(office)
    return made


def files(kept: KeptPictures) -> list[Path]:
    return sorted(kept.folder.iterdir()) if kept.folder.exists() else []


def test_by_default_nothing_outlives_the_visit(
    office: Office, clerk: Actor, tmp_path: Path
) -> None:
    made = KeptPictures(office.store, keeping_rules(), tmp_path / "pictures")
    office.capture = Capture(office.store, RULES, made)
    may_capture(office)
    person = f.on_file(office, clerk)
    wish = capture(visit_of(office, clerk, person), person)
    report = office.capture.record(clerk, wish, new_id(), PICTURE)
    assert report.photo_sha256
    assert files(made) == []
    assert rows(office.store, KeptPictureRow) == 0
    with refused(Code.PICTURE_GONE):
        made.fetch(clerk, report.id)


def test_a_kept_picture_lies_in_two_halves_and_goes_when_it_is_time(
    office: Office, clerk: Actor, planner: Actor, clock: SetClock, kept: KeptPictures,
    tmp_path: Path,
) -> None:  # fmt: skip
    person = f.on_file(office, clerk)
    wish = capture(visit_of(office, clerk, person), person)
    report = office.capture.record(clerk, wish, new_id(), PICTURE)
    (file,) = files(kept)
    assert PICTURE[:200] not in file.read_bytes()
    assert str(person.v_number) not in file.name
    assert kept.fetch(clerk, report.id) == PICTURE

    jobs = Jobs(office, planner)
    clock.set(f.NOW + timedelta(hours=23, minutes=59))
    assert jobs.run(Job.DESTROY_PICTURES) == 0
    assert files(kept) == [file]
    saved = shutil.copy(file, tmp_path / "stolen")

    clock.set(f.NOW + timedelta(hours=24))
    with refused(Code.PICTURE_GONE):
        kept.fetch(clerk, report.id)
    assert jobs.run(Job.DESTROY_PICTURES) == 1
    assert files(kept) == []
    assert rows(office.store, KeptPictureRow) == 0
    assert rows(office.store, CaptureReportRow) == 1
    assert jobs.run(Job.DESTROY_PICTURES) == 0
    shutil.copy(saved, file)  # a copy of the folder is of no use without its key
    with refused(Code.PICTURE_GONE):
        kept.fetch(clerk, report.id)
    history = {
        line.action for line in office.audit.entries(f.seat(office, "auditor"), clerk.location_id)
    }
    assert {"picture.kept", "picture.fetched", "pictures.destroyed"} <= history


def test_a_file_whose_row_never_came_goes_in_its_time(
    office: Office, clerk: Actor, clock: SetClock, kept: KeptPictures
) -> None:
    person = f.on_file(office, clerk)
    visit = visit_of(office, clerk, person)
    office.capture.record(clerk, capture(visit, person), new_id(), PICTURE)
    (file,) = files(kept)
    (kept.folder / "notes.txt").write_text("somebody else's")
    orphan = kept.folder / f"{int(f.NOW.timestamp()) + 60}-{new_id()}.sealed"
    orphan.write_bytes(b"\x01")
    kept.sweep()
    assert orphan.exists()
    clock.set(f.NOW + timedelta(minutes=2))
    kept.sweep()  # as each sign-in does
    assert [one.name for one in files(kept)] == sorted((file.name, "notes.txt"))


def test_another_picture_than_the_record_names_is_not_kept(
    office: Office, clerk: Actor, kept: KeptPictures
) -> None:
    person = f.on_file(office, clerk)
    wish = capture(visit_of(office, clerk, person), person)
    with refused(Code.FILE_DAMAGED):
        office.capture.record(clerk, wish, new_id(), b"another")
    assert (files(kept), rows(office.store, CaptureReportRow)) == ([], 0)


def test_a_damaged_half_is_said(office: Office, clerk: Actor, kept: KeptPictures) -> None:
    person = f.on_file(office, clerk)
    wish = capture(visit_of(office, clerk, person), person)
    report = office.capture.record(clerk, wish, new_id(), PICTURE)
    (file,) = files(kept)
    sealed = file.read_bytes()
    file.write_bytes(sealed[:-1] + bytes([sealed[-1] ^ 1]))
    with refused(Code.FILE_DAMAGED):
        kept.fetch(clerk, report.id)


def test_a_sealed_picture_opens_with_its_own_key_only() -> None:
    (key, sealed), (other, _) = seal(PICTURE), seal(PICTURE)
    assert unseal(key, sealed) == PICTURE
    for wrong, what in ((other, sealed), (key, b""), (key, b"\x02" + sealed[1:]), (b"x", sealed)):
        with refused(Code.FILE_DAMAGED):
            unseal(wrong, what)
