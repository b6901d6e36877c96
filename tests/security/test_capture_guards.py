"""What the database itself refuses about captures, and about pictures in places of results."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, delete, insert, select, update

from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.store.base import table
from counter_app.store.tables.capture import CaptureReportRow, KeptPictureRow
from counter_app.store.tables.identity import VerificationRow
from counter_app.store.tables.operators import OperatorRow
from counter_app.store.tables.planning import DeskRow, LocationRow, OrganisationRow
from counter_app.store.tables.queue import QueueEntryRow
from counter_app.store.tables.reuse import BiometricCaptureRow
from tests import factories as f
from tests.security.conftest import Scene

REPORTS, CAPTURES = table(CaptureReportRow), table(BiometricCaptureRow)
KEPT, SEEN = table(KeptPictureRow), table(VerificationRow)
LONG = "/9j/" * 60
"""More than any result is long, and less than any picture."""


def again(rows: Any, **changes: Any) -> Callable[[Connection], None]:
    """Write a second row like the last one of a table, with changes."""

    def act(connection: Connection) -> None:
        row = connection.execute(select(rows).order_by(rows.c.id.desc()).limit(1)).one()
        connection.execute(insert(rows).values({**row._mapping, "id": new_id(), **changes}))

    return act


def after(change: Any, act: Callable[[Connection], None]) -> Callable[[Connection], None]:
    def both(connection: Connection) -> None:
        connection.execute(change)
        act(connection)

    return both


def test_the_same_once_more_is_taken(scene: Scene) -> None:
    """So that what the other tests change is what is refused."""
    assert scene.attack(again(REPORTS)) == "nothing"
    assert scene.attack(again(CAPTURES)) == "nothing"
    assert scene.attack(again(SEEN)) == "nothing"


def by_partner(rows: Any) -> Callable[[Connection], None]:
    """Write such a row as somebody whose own place belongs to a municipality."""
    places, people = table(LocationRow), table(OperatorRow)
    organisation, away, who = new_id(), new_id(), new_id()

    def act(connection: Connection) -> None:
        named = {"id": organisation, "name": "Gemeente", "kind": "municipality"}
        connection.execute(insert(table(OrganisationRow)).values(named))
        home = connection.execute(select(places).limit(1)).one()
        moved = {"id": away, "code": "GEM", "organisation_id": organisation}
        connection.execute(insert(places).values({**home._mapping, **moved}))
        somebody = connection.execute(select(people).limit(1)).one()
        other = {"id": who, "login": "partner", "location_id": away}
        connection.execute(insert(people).values({**somebody._mapping, **other}))
        again(rows, operator_id=who)(connection)

    return act


@pytest.mark.parametrize("rows", [REPORTS, CAPTURES], ids=["capture_reports", "captures"])
def test_a_partners_operator_writes_no_capture(scene: Scene, rows: Any) -> None:
    assert scene.refused(by_partner(rows)) is Code.BIOMETRICS_NOT_YOURS


def test_no_capture_at_a_partners_place(scene: Scene) -> None:
    change = update(table(OrganisationRow)).values(kind="university")
    assert scene.refused(after(change, again(REPORTS))) is Code.BIOMETRICS_NOT_YOURS


def test_a_capture_names_a_desk_that_can_and_serves(scene: Scene) -> None:
    desks, entries = table(DeskRow), table(QueueEntryRow)
    for change in (
        update(desks).values(abilities="biometrics_not wheelchair"),
        update(desks).values(is_active=False),
    ):
        assert scene.refused(after(change, again(REPORTS))) is Code.DESK_UNABLE
    ended = update(entries).where(entries.c.ended_at.is_(None)).values(ended_at=f.later(1))
    assert scene.refused(after(ended, again(REPORTS))) is Code.WRONG_STATE
    gone = again(REPORTS, appointment_id=scene.gone.visit.id)
    assert scene.refused(gone) is Code.WRONG_STATE
    stranger = again(REPORTS, person_id=scene.gone.person.id)
    assert scene.refused(stranger) is Code.NOT_FOUND


def test_a_capture_names_an_accepted_check_of_this_person_or_none(scene: Scene) -> None:
    others = again(REPORTS, verification_id=scene.gone.verification.id)
    assert scene.refused(others) is Code.VERIFICATION_MISSING
    assert scene.attack(again(REPORTS, verification_id=None)) == "nothing"


def test_a_record_of_reuse_fits_its_report(scene: Scene) -> None:
    for changes in (
        {"person_id": scene.gone.person.id},
        {"place": "embassy"},
        {"modality": "fingerprints", "missing": "left_thumb:passing"},
    ):
        assert scene.refused(again(CAPTURES, **changes)) is Code.WRONG_STATE, changes


@pytest.mark.parametrize("rows", [REPORTS, SEEN], ids=["capture_reports", "verifications"])
def test_results_hold_no_picture(scene: Scene, rows: Any) -> None:
    column = "quality" if rows is REPORTS else "evidence"
    for facts in (
        {"pictures": [{"source": "camera", "data": LONG}]},
        {"deep": [{"deeper": {"deepest": LONG}}]},
        {"numbers": list(range(6000))},
    ):
        assert scene.refused(again(rows, **{column: facts})) is Code.PICTURE_IN_EVIDENCE
    assert scene.attack(again(rows, **{column: {"pictures": [{"sha256": "0" * 64}]}})) == "nothing"


def kept(**changes: Any) -> Callable[[Connection], None]:
    def act(connection: Connection) -> None:
        made = connection.execute(select(REPORTS).limit(1)).one()
        values = {
            "capture_id": made.id, "location_id": made.location_id, "key": bytes(32),
            "kept_at": f.NOW, "destroy_at": f.later(60), **changes,
        }  # fmt: skip
        connection.execute(insert(KEPT).values(values))

    return act


def test_a_picture_is_kept_for_a_time_that_nobody_changes(scene: Scene) -> None:
    assert scene.attack(kept()) == "nothing"
    assert scene.refused(kept(destroy_at=f.NOW + timedelta(days=31, seconds=1))) is Code.TOO_LATE
    assert scene.refused(kept(capture_id=new_id())) is Code.NOT_FOUND
    for wrong in ({"destroy_at": f.NOW}, {"key": b"short"}):
        assert "ck_kept_pictures" in str(scene.attack(kept(**wrong)))

    def longer(connection: Connection) -> None:
        kept()(connection)
        connection.execute(update(KEPT).values(destroy_at=f.later(600)))

    def sooner(connection: Connection) -> None:
        kept()(connection)
        connection.execute(delete(KEPT))

    assert "append_only" in str(scene.attack(longer))
    assert scene.attack(sooner) == "nothing"
