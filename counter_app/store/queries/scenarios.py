"""Reading kept scenarios, and what an office does that scenarios start from."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.errors import Code, Refused
from counter_app.domain.scenarios.courses import KeptScenario, Outcome
from counter_app.store.base import table
from counter_app.store.tables.appointments import AppointmentRow
from counter_app.store.tables.scenarios import ScenarioRow

_ASKED = (
    AppointmentState.BOOKED, AppointmentState.ARRIVED, AppointmentState.IN_SERVICE,
    AppointmentState.FULFILLED, AppointmentState.NO_SHOW,
)  # fmt: skip


def kept(session: Session) -> tuple[KeptScenario, ...]:
    """Return all kept scenarios, the newest first."""
    rows = session.execute(
        select(table(ScenarioRow)).order_by(ScenarioRow.made_at.desc(), ScenarioRow.name)
    )
    return tuple(_kept(row) for row in rows)


def named(session: Session, name: str) -> KeptScenario:
    """Return a kept scenario by its name. Raises Refused(NOT_FOUND)."""
    row = session.execute(
        select(table(ScenarioRow)).where(ScenarioRow.name == name.strip())
    ).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what=name)
    return _kept(row)


def by_id(session: Session, scenario_id: UUID) -> KeptScenario:
    """Return a kept scenario. Raises Refused(NOT_FOUND)."""
    row = session.execute(
        select(table(ScenarioRow)).where(ScenarioRow.id == scenario_id)
    ).one_or_none()
    if row is None:
        raise Refused(Code.NOT_FOUND, what="scenario")
    return _kept(row)


def _kept(row: Row[*tuple[Any, ...]]) -> KeptScenario:
    return KeptScenario(
        id=row.id, made_at=row.made_at, made_by=row.made_by,
        outcome=Outcome.read(json.loads(row.outcome)),
    )  # fmt: skip


def asked_visits(session: Session, since: datetime) -> dict[str, int]:
    """Return how many visits that still stand were asked for since a moment, by service."""
    rows = session.execute(
        select(AppointmentRow.service, func.count())
        .where(AppointmentRow.created_at >= since, AppointmentRow.state.in_(_ASKED))
        .group_by(AppointmentRow.service)
    )
    return {row[0]: row[1] for row in rows}
