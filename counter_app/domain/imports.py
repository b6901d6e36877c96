"""What came of taking in a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from counter_app.domain.findings import Finding, HeldBackRow


class ImportKind(StrEnum):
    """What a file holds."""

    PEOPLE = "people"
    CONSIGNMENT = "consignment"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What was taken in, what was found, and what waits for a decision.

    Attributes:
        added: rows that came in new.
        completed: people or cards on file to which a row added something that was empty.
        unchanged: rows that were on file already.
        held_back: rows that wait for a decision; nothing of them is on file.
        repeated: whether the very same file was taken in before, so that nothing was written.
    """

    run_id: UUID
    kind: ImportKind
    file: str
    at: datetime
    rows: int
    added: int
    completed: int
    unchanged: int
    held_back: tuple[HeldBackRow, ...]
    findings: tuple[Finding, ...]
    repeated: bool = False
