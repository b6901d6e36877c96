"""How quickly the audit trail is verified beside reading and hashing it bare."""

from __future__ import annotations

import hashlib
import statistics
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from counter_app.cli.bench.measure import Options, report, seconds, times_floor
from counter_app.cli.bench.trial_office import NOW, Raw, TrialOffice, trial_office
from counter_app.domain.audit import microseconds, seal
from counter_app.domain.ids import new_id

_COLUMNS = ("chain", "number", "at_us", "actor", "action", "subject", "gesture", "facts", "hash")


def run(options: Options) -> dict[str, Any]:
    """Verify a long chain through the service; the floor is a cursor and one hash for each row."""
    entries, rounds = (1_000_000, 3) if options.is_full else (2_000, 2)
    with trial_office(options) as trial:
        _load(trial, entries)
        raw = Raw(trial.database)
        floors, ours = [], []
        for _ in range(rounds):
            floors.append(seconds(lambda: _read_and_hash(raw)))
            ours.append(seconds(trial.office.audit.verify))
        verdict = trial.office.audit.verify()
        raw.close()
        value = statistics.median(wall for wall, _ in ours)
        floor = statistics.median(wall for wall, _ in floors)
        figure = times_floor(
            "verify", "s", value, floor, 2.0, cpu=statistics.median(cpu for _, cpu in ours)
        )
        return report(
            "audit", options, [figure], engine=options.engine, entries=verdict.entries,
            flaws=len(verdict.flaws), per_second=round(verdict.entries / value),
        )  # fmt: skip


def _read_and_hash(raw: Raw) -> bytes:
    """Read all columns in order and hash each row joined: the least that verifying must do."""
    names = ", ".join(_COLUMNS)
    text = f"SELECT {names} FROM audit ORDER BY chain, number"  # noqa: S608 - own words
    sha256, digest = hashlib.sha256, b""
    if raw.is_sqlite:
        for a, b, c, d, e, f, g, h, _ in raw.execute(text):
            digest = sha256(f"{a}{b}{c}{d}{e}{f}{g}{h}".encode()).digest()
        return digest
    raw.begin()
    raw.execute(f"DECLARE bare CURSOR FOR {text}")
    while rows := raw.execute("FETCH 20000 FROM bare").fetchall():
        for a, b, c, d, e, f, g, h, _ in rows:
            digest = sha256(f"{a}{b}{c}{d}{e}{f}{g}{h}".encode()).digest()
    raw.commit()
    return digest


def _load(trial: TrialOffice, entries: int) -> None:
    """Go on with the office's own chain by so many acts, as bookings leave them behind."""
    raw = Raw(trial.database)
    chain = str(trial.location.id)
    head = raw.sql("SELECT number, hash FROM audit_heads WHERE chain = ?")
    number, digest = raw.execute(head, (chain,)).fetchone()
    last = [number, digest]
    with raw.unguarded():
        raw.load("audit", _COLUMNS, _rows(trial, entries, last))
        raw.execute(
            raw.sql("UPDATE audit_heads SET number = ?, hash = ? WHERE chain = ?"), (*last, chain)
        )
    raw.analyze("audit")
    raw.close()


def _rows(trial: TrialOffice, entries: int, last: list[Any]) -> Iterator[tuple[Any, ...]]:
    chain, actor = str(trial.location.id), str(trial.actor.operator_id)
    action, begun = "appointment.booked", microseconds(NOW)
    step = timedelta(seconds=3) // timedelta(microseconds=1)
    number, digest = last
    for count in range(entries):
        subject, gesture = str(new_id()), str(new_id())
        number, at_us = number + 1, begun + count * step
        facts = f'{{"service":"COLLECT_DOCUMENT","starts_at":"2026-09-{1 + count % 28:02}T07:10"}}'
        digest = seal(digest, chain, number, at_us, actor, action, subject, gesture, facts)
        yield chain, number, at_us, actor, action, subject, gesture, facts, digest
    last[:] = number, digest
