"""Scans that led to nobody: what a machine with a package keeps of them, beside the work."""

from PySide6.QtCore import QObject

from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.package import ScanFailure
from counter_app.services.office import Office
from counter_app.ui.tasks import Tasks

LANE = "scans"
"""A lane of its own: the answer to the next scan does not wait for it."""

_MAY = frozenset({Permission.CHECK_IN, Permission.FETCH})


def note(
    owner: QObject, tasks: Tasks, office: Office, actor: Actor, failure: ScanFailure | None
) -> None:
    """Note why a scan led to nobody, off the GUI thread; nothing is noted of one that did."""
    if failure is None or not _MAY & actor.permissions:
        return
    key = new_id()
    tasks.run(
        owner, lambda: office.offline.note_scan(actor, failure, key), lambda _: None, lane=LANE
    )
