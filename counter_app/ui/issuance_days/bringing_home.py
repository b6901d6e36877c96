"""Bringing files of results home, each by itself: one that is refused stops no other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from counter_app.domain.errors import Code, CounterError, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor
from counter_app.services.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class BroughtHome:
    """What came of files that were brought home.

    Attributes:
        files: how many were taken.
        known: how many of these were home already.
        failed: files that were not taken, with the reason.
        left: how many were not looked at, as somebody stopped.
    """

    files: int
    accepted: int
    conflicts: int
    known: int = 0
    failed: tuple[tuple[str, CounterError], ...] = ()
    left: int = 0


def bring_home(
    office: Office, actor: Actor, files: Sequence[Path], *,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> BroughtHome:  # fmt: skip
    """Merge files one after the other; what was merged before somebody stops stays."""
    accepted = conflicts = known = 0
    failed: list[tuple[str, CounterError]] = []
    for at, file in enumerate(files):
        if cancelled is not None and cancelled():
            left = len(files) - at
            return BroughtHome(
                files=at - len(failed), accepted=accepted, conflicts=conflicts, known=known,
                failed=tuple(failed), left=left,
            )  # fmt: skip
        try:
            done = office.merging.merge(actor, file.read_bytes(), new_id())
        except FileNotFoundError:
            failed.append((file.name, Unavailable(Code.FILE_MISSING)))
        except OSError:
            failed.append((file.name, Unavailable(Code.FILE_UNREADABLE)))
        except CounterError as refused:
            failed.append((file.name, refused))
        else:
            accepted, conflicts = accepted + done.accepted, conflicts + done.conflicts
            known += done.was_known
        if progress is not None:
            progress(at + 1, len(files))
    return BroughtHome(
        files=len(files) - len(failed), accepted=accepted, conflicts=conflicts, known=known,
        failed=tuple(failed),
    )  # fmt: skip
