"""The national certificates of this machine: what is here, and taking newer lists in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from uuid import UUID

from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.identity.trust import ImportedFile, TrustSummary
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.rules import HouseRules
from counter_app.emrtd.trust_import import Told, TrustImport, authority_of
from counter_app.emrtd.trust_store import TrustStore
from counter_app.store.store import Store

_MOST_TOLD = 20
"""How many files an audit entry names by their hashes."""


class TrustLists:
    """Looks after the folder by which chips are judged. The folder is the machine's, not the
    office's; who changed it stands in the office's audit trail.
    """

    def __init__(
        self, store: Store, rules: HouseRules, folder: Path, *, with_training: bool = False
    ) -> None:
        """Join the parts; `with_training` takes in what was made for practice, never at work."""
        self._store, self._rules, self._folder = store, rules, folder
        self._with_training = with_training

    @property
    def today(self) -> date:
        """The present day, for which the age of lists is judged."""
        return self._store.clock.now().date()

    @property
    def renew_days(self) -> int:
        """After how many days the house wants a newer list."""
        return self._rules.trust_renew_days

    def summary(self, actor: Actor) -> TrustSummary:
        """Return which states are known, from which lists, and what was refused.

        Raises:
            Refused: NOT_PERMITTED.
            Unavailable: FILE_DAMAGED for an index that cannot be read.
        """
        actor.require(Permission.MANAGE_TRUST)
        return TrustStore(self._folder).summary(self._store.clock.now())

    def take_in(
        self,
        actor: Actor,
        paths: Sequence[Path],
        gesture: UUID,
        *,
        signed_by: Path | None = None,
        tell: Told = lambda _done, _all: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[ImportedFile, ...]:
        """Take in lists, certificates and folders of them; the same one twice changes nothing.

        That it was begun is in the audit trail before anything is written, what came of it after.

        Args:
            actor: who does it.
            paths: files and folders.
            gesture: the key of this gesture.
            signed_by: the national certificate that must stand behind a list.
            tell: hears how many certificates of how many were looked at.
            cancelled: asked before each file; what was taken in before stays.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: FILE_WRONG_TYPE when `signed_by` is no single certificate.
            Unavailable: FILE_MISSING, FILE_UNREADABLE, FILE_DAMAGED.
        """
        actor.require(Permission.MANAGE_TRUST)
        try:
            known = [] if signed_by is None else [authority_of(signed_by)]
            taking = TrustImport(self._folder, authorities=known, with_training=self._with_training)
            with self._store.work(actor, gesture) as work:
                if work.earlier() is None:
                    work.audit("trust.import_begun", gesture, paths=len(paths))
            done = taking.take(paths, self._store.clock.now(), tell, cancelled)
        except OSError as error:
            name = Path(error.filename).name if error.filename else ""
            is_gone = isinstance(error, FileNotFoundError)
            code = Code.FILE_MISSING if is_gone else Code.FILE_UNREADABLE
            raise Unavailable(code, name=name) from error
        with self._store.work(actor) as work:
            work.audit(
                "trust.taken_in", gesture, files=len(done),
                added=sum(file.added for file in done), removed=sum(file.removed for file in done),
                outcomes=sorted({file.outcome.value for file in done}),
                sha256=[file.sha256 for file in done][:_MOST_TOLD],
                checked=signed_by is not None,
            )  # fmt: skip
        return done
