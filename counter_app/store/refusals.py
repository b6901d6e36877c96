"""What a database refused, as the error with the remedy."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError

from counter_app.domain.errors import Code, Conflict, CounterError, Refused, Unavailable

_RAISED = re.compile(r"counter:(\w+)(?::(\d+))?")
"""A code, and where the clocks differ by how many minutes."""
_BY_CONSTRAINT: tuple[tuple[str, CounterError], ...] = (
    ("ck_slots_capacity", Refused(Code.SLOT_FULL)),
    ("ux_hand_outs_card", Refused(Code.ALREADY_HANDED_OUT)),
    ("hand_outs.card_id", Refused(Code.ALREADY_HANDED_OUT)),
    ("ux_queue_entries_desk", Refused(Code.DESK_BUSY)),
    ("queue_entries.desk_id", Refused(Code.DESK_BUSY)),
    ("ux_queue_entries_open", Conflict(Code.CHANGED_MEANWHILE)),
    ("queue_entries.appointment_id", Conflict(Code.CHANGED_MEANWHILE)),
    ("ux_desk_slices_open", Conflict(Code.CHANGED_MEANWHILE)),
    ("desk_slices.desk_id", Conflict(Code.CHANGED_MEANWHILE)),
    ("uq_people_v_number", Refused(Code.V_NUMBER_TAKEN)),
    ("people.v_number", Refused(Code.V_NUMBER_TAKEN)),
    ("uq_operators_login", Refused(Code.NAME_TAKEN)),
    ("operators.login", Refused(Code.NAME_TAKEN)),
    ("uq_mandates_number", Refused(Code.NAME_TAKEN)),
    ("mandates.number", Refused(Code.NAME_TAKEN)),
    ("uq_institutions_name", Refused(Code.NAME_TAKEN)),
    ("institutions.name", Refused(Code.NAME_TAKEN)),
    ("uq_clients_name", Refused(Code.NAME_TAKEN)),
    ("clients.name", Refused(Code.NAME_TAKEN)),
    ("uq_locations_code", Refused(Code.NAME_TAKEN)),
    ("locations.code", Refused(Code.NAME_TAKEN)),
    ("import_runs", Conflict(Code.CHANGED_MEANWHILE)),
    ("tickets", Conflict(Code.CHANGED_MEANWHILE)),
    ("appointments.uid", Conflict(Code.CHANGED_MEANWHILE)),
    ("uq_appointments_uid", Conflict(Code.CHANGED_MEANWHILE)),
    ("pk_plan_versions", Conflict(Code.CHANGED_MEANWHILE)),
    ("plan_versions.subject", Conflict(Code.CHANGED_MEANWHILE)),
    ("uq_card_reminders_card_id", Conflict(Code.CHANGED_MEANWHILE)),  # two reminded at once
    ("card_reminders.card_id", Conflict(Code.CHANGED_MEANWHILE)),
    ("uq_desks_location_id", Refused(Code.NAME_TAKEN)),
    ("desks.location_id", Refused(Code.NAME_TAKEN)),
    ("uq_trays_location_id", Refused(Code.NAME_TAKEN)),
    ("trays.location_id", Refused(Code.NAME_TAKEN)),
    ("uq_audit_gesture", Conflict(Code.CHANGED_MEANWHILE)),
    ("audit.gesture", Conflict(Code.CHANGED_MEANWHILE)),
    ("pk_audit", Conflict(Code.CHANGED_MEANWHILE)),  # two wrote the first entry of a chain
)
_READ_ONLY = "read-only transaction"
"""What PostgreSQL says to a write through the reading door, or to one on a standby."""

_NOT_YOURS = re.compile(
    "permission denied (for (?!database)|to (create|grant|alter) )"
    "|violates row-level security policy|must have "
)
"""What PostgreSQL says to somebody who goes beyond the rights of the account."""

_NOT_LET_IN = re.compile(
    "authentication failed|role .* does not exist|is not permitted to log in"
    "|permission denied for database|no password supplied|requires a valid client certificate"
)
"""What it says at the door. Of a locked account it says so, and nobody here repeats it."""

_ROOM = 65_536
"""Bytes of the index beside a database in use, the least that it needs."""

_NOT_PROVEN = re.compile(
    "certificate verify failed|does not match host name|server certificate"
    "|server does not support SSL|could not get server.s host name"
)
"""What the driver says of a server that is not proven to be the one whose address was given."""

_OURS = {code.value: code for code in Code}


def translate(error: DBAPIError) -> CounterError | None:
    """Return the error with a remedy that a database error stands for, or None for a bug."""
    text = str(error.orig)
    raised = _RAISED.search(text)
    if raised:
        code = _OURS.get(raised.group(1))
        if code is Code.CHANGED_MEANWHILE:
            return Conflict(code)
        if code and raised.group(2):
            return Refused(code, minutes=int(raised.group(2)))
        return Refused(code) if code else None
    if isinstance(error, IntegrityError):
        for mark, meaning in _BY_CONSTRAINT:
            if mark in text:
                return type(meaning)(meaning.code)
        # what an identifier names is not there, or not any more
        return Refused(Code.NOT_FOUND) if "foreign key" in text.casefold() else None
    if _NOT_YOURS.search(text):
        return Refused(Code.NOT_PERMITTED)
    if isinstance(error, OperationalError) and _NOT_LET_IN.search(text):
        return Refused(Code.BAD_SIGN_IN)
    if (
        isinstance(error, OperationalError | InterfaceError)
        or error.connection_invalidated
        or _READ_ONLY in text
    ):
        return _environment(text)
    if "file is not a database" in text:
        return Unavailable(Code.STORE_LOCKED)
    if "malformed" in text:
        return Unavailable(Code.STORE_DAMAGED)
    return None


def is_full(folder: Path) -> bool:
    """Whether a disk has no room left for what a database writes beside itself.

    SQLite says no more of it than of a broken disk, where it cannot lay out its shared index.
    """
    return shutil.disk_usage(folder).free < _ROOM


def unexplained(error: DBAPIError) -> RuntimeError:
    """Return what a bug is told by: the first line, as PostgreSQL quotes whole rows below it."""
    told = str(error.orig).strip().splitlines() or [""]
    return RuntimeError(f"{type(error.orig).__name__}: {told[0]}")


def _environment(text: str) -> CounterError:
    """Sort what the disk, the network or another process did."""
    if _NOT_PROVEN.search(text):
        return Unavailable(Code.SERVER_NOT_PROVEN)
    if "locked" in text or "busy" in text or "deadlock" in text:
        return Unavailable(Code.STORE_BUSY)
    if "full" in text or "No space" in text:
        return Unavailable(Code.DISK_FULL)
    if "malformed" in text or "disk I/O" in text:
        return Unavailable(Code.STORE_DAMAGED)
    if "unable to open" in text:
        return Unavailable(Code.STORE_MISSING)
    return Unavailable(Code.STORE_UNREACHABLE)
