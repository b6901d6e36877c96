"""Pictures that outlive their visit by rule: kept in two halves, and destroyed when it is time.

The key lies in the database, the sealed bytes in a folder beside it: a backup of the database holds
no picture, a copy of the folder none either. A file bears its last moment in its name, so that it
goes even where the row that named it never came or is gone.
"""

from __future__ import annotations

import hashlib
import os
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from uuid import UUID

from sqlalchemy import delete, insert

from counter_app import log, paths
from counter_app.domain.capture.keeping import KeepingRules
from counter_app.domain.capture.record import CaptureReport
from counter_app.domain.errors import Code, Invalid, Refused, Unavailable
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.exchange.sealed_picture import seal, unseal
from counter_app.store.base import table
from counter_app.store.queries import capture as queries
from counter_app.store.store import Store
from counter_app.store.tables.capture import KeptPictureRow
from counter_app.store.work import Work

_FOLDER = "pictures"
_ENDING = ".sealed"
_log = log.get(__name__)


class KeptPictures:
    """Keeps pictures as long as the rule of their location says, and not at all by default."""

    def __init__(self, store: Store, rules: KeepingRules, folder: Path | None = None) -> None:
        """Join the parts.

        Args:
            folder: where sealed pictures lie; beside an embedded database, else the user's own.
        """
        self._store = store
        self._rules = rules
        self.folder = folder or _folder_of(store)

    def fetch(self, actor: Actor, capture_id: UUID) -> bytes:
        """Return a picture that is kept, to hand it on; noted in the audit trail.

        Raises:
            Refused: NOT_PERMITTED; PICTURE_GONE for one that is not kept here, or no longer.
            Invalid: FILE_DAMAGED.
        """
        actor.require(Permission.CAPTURE)
        with self._store.work(actor) as work:
            found = queries.kept_key(work.session, capture_id)
            if found is None or found[0].destroy_at <= work.now:
                raise Refused(Code.PICTURE_GONE)
            kept, key = found
            try:
                sealed = self._path(kept.destroy_at, capture_id).read_bytes()
            except FileNotFoundError:
                raise Refused(Code.PICTURE_GONE) from None
            except OSError:
                raise Unavailable(Code.FILE_UNREADABLE, file="picture") from None
            picture = unseal(key, sealed)
            made = queries.report(work.session, capture_id)
            if hashlib.sha256(picture).hexdigest() != made.photo_sha256:
                raise Invalid(Code.FILE_DAMAGED, "picture")
            work.audit("picture.fetched", capture_id, location_id=kept.location_id)
            return picture

    def destroy_due(self, actor: Actor) -> int:
        """Destroy the pictures whose time is over: keys, and sealed bytes on this machine.

        Returns:
            How many keys were destroyed; what was destroyed stands in the audit trail.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.PLAN)
        with self._store.work(actor) as work:
            over = sorted(queries.due(work.session, work.now), key=lambda one: one.location_id)
            if over:
                keys = [one.capture_id for one in over]
                rows = table(KeptPictureRow)
                work.session.execute(delete(rows).where(rows.c.capture_id.in_(keys)))
            for location_id, some in groupby(over, key=lambda one: one.location_id):
                captures = [str(one.capture_id) for one in some]
                work.audit(
                    "pictures.destroyed", new_id(), location_id=location_id, captures=captures
                )
        self.sweep()
        return len(over)

    def sweep(self) -> None:
        """Delete the sealed pictures on this machine whose names say that their time is over.

        Done by the job, at each sign-in and before another picture is kept: the worker of a shared
        office may be another machine.
        """
        now = self._store.clock.now()
        for path in self.folder.glob(f"*{_ENDING}"):
            moment = path.name.partition("-")[0]
            if moment.isdecimal() and int(moment) <= now.timestamp():
                try:
                    path.unlink(missing_ok=True)
                except OSError:
                    _log.warning("sealed picture not deleted")  # without its key it is noise

    def keep(
        self, work: Work, made: CaptureReport, picture: bytes, place_code: str, today: date
    ) -> None:
        """Keep a picture along with its record, if the rule of the location says so today.

        Raises:
            Invalid: FILE_DAMAGED for another picture than the record names.
            Unavailable: DISK_FULL when it cannot be written.
        """
        if hashlib.sha256(picture).hexdigest() != made.photo_sha256:
            raise Invalid(Code.FILE_DAMAGED, "picture")
        self.sweep()
        rule = self._rules.at(place_code, today)
        if not rule.is_kept:
            return
        destroy_at = (work.now + rule.lasts).replace(microsecond=0)
        key, sealed = seal(picture)
        self._write(self._path(destroy_at, made.id), sealed)
        values = {
            "capture_id": made.id, "location_id": made.location_id, "key": key,
            "kept_at": work.now, "destroy_at": destroy_at,
        }  # fmt: skip
        work.session.execute(insert(table(KeptPictureRow)), values)
        until = destroy_at.isoformat()
        work.audit("picture.kept", made.id, location_id=made.location_id, until=until)

    def _path(self, destroy_at: datetime, capture_id: UUID) -> Path:
        return self.folder / f"{int(destroy_at.timestamp())}-{capture_id}{_ENDING}"

    def _write(self, path: Path, sealed: bytes) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "wb") as out:
                out.write(sealed)
                out.flush()
                os.fsync(out.fileno())
        except OSError:
            raise Unavailable(Code.DISK_FULL) from None


def _folder_of(store: Store) -> Path:
    if store.is_embedded:
        return Path(str(store.url.database)).parent / _FOLDER
    return paths.data_dir() / _FOLDER
