"""Saving and restoring a PostgreSQL database with PostgreSQL's own programs."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from counter_app.domain.errors import Code, Refused, Unavailable

if TYPE_CHECKING:
    from sqlalchemy import URL


def save(url: URL, file: Path) -> None:
    """Write a PostgreSQL database into a new file (custom format of pg_dump).

    Raises:
        Refused: STORE_EXISTS when the file is there already.
        Unavailable: FILE_MISSING without pg_dump, STORE_UNREACHABLE when it fails.
    """
    if file.exists():
        raise Refused(Code.STORE_EXISTS, file=file.name)
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    try:
        _run("pg_dump", ["--format=custom", "--no-password", f"--file={part}"], url)
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def restore(file: Path, url: URL) -> None:
    """Read a saved PostgreSQL database into an empty one, in one transaction.

    Raises:
        Unavailable: FILE_MISSING for the file or pg_restore, STORE_UNREACHABLE when it fails.
    """
    if not file.is_file():
        raise Unavailable(Code.FILE_MISSING, file=file.name)
    options = ["--single-transaction", "--exit-on-error", "--no-password", str(file)]
    _run("pg_restore", options, url)


def _run(program: str, options: list[str], url: URL) -> None:
    found = shutil.which(program)
    if found is None:
        raise Unavailable(Code.FILE_MISSING, name=program)
    environment = {**os.environ}
    if url.password:
        environment["PGPASSWORD"] = str(url.password)  # never on a command line that others see
    address = url.set(drivername="postgresql", password=None).render_as_string()
    done = subprocess.run(  # noqa: S603 - PostgreSQL's own programs, no shell
        [found, f"--dbname={address}", *options], env=environment, capture_output=True, check=False
    )
    if done.returncode != 0:
        raise Unavailable(Code.STORE_UNREACHABLE)
