"""The periods of the house stand in the database: whoever writes the rows, on both kinds."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, insert, update

from counter_app.domain.errors import Code
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import HandOutState, OldDocument
from counter_app.settings import house_rules
from counter_app.store.base import table
from counter_app.store.tables.issuance import HandOutRow
from tests.security.conftest import Scene

LASTS, UNDO = house_rules().verification_lasts, house_rules().undo_within
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize(
    ("after", "said"),
    [(LASTS, "nothing"), (LASTS + SECOND, Code.VERIFICATION_STALE)], ids=["last", "late"],
)  # fmt: skip
def test_a_verification_serves_for_its_minutes(
    scene: Scene, after: timedelta, said: Code | str
) -> None:
    here, clerk = scene.here, scene.clerk
    row: dict[str, Any] = {
        "id": new_id(), "card_id": here.card.id, "person_id": here.person.id,
        "appointment_id": here.visit.id, "verification_id": here.verification.id,
        "operator_id": clerk.operator_id, "session_id": clerk.session_id,
        "location_id": clerk.location_id, "state": HandOutState.HANDED_OUT,
        "at": here.verification.at + after, "old_document": OldDocument.NONE_HELD,
        "old_reference": "", "undo_reason": "",
    }  # fmt: skip
    assert scene.refused(lambda one: one.execute(insert(table(HandOutRow)), row)) == said


@pytest.mark.parametrize(
    ("after", "said"),
    [(UNDO, "nothing"), (UNDO + SECOND, Code.TOO_LATE_TO_UNDO), (-SECOND, Code.TOO_LATE_TO_UNDO)],
    ids=["last", "late", "before"],
)  # fmt: skip
def test_a_hand_out_is_undone_within_its_minutes(
    scene: Scene, after: timedelta, said: Code | str
) -> None:
    def undo(connection: Connection) -> None:
        connection.execute(
            update(table(HandOutRow))
            .where(HandOutRow.id == scene.hand_out.id)
            .values(
                state=HandOutState.UNDONE, undone_at=scene.hand_out.at + after, undo_reason="no"
            )
        )

    assert scene.refused(undo) == said
