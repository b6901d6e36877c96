"""What every list about people on file has in common: reading it, and whom it does not find."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeVar

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.reuse.capture_list import WrongLine


class PersonLine(Protocol):
    """A usable row: whom it is about."""

    @property
    def row(self) -> int:
        """The row of the list."""
        ...

    @property
    def v_number(self) -> str:
        """Of whom it speaks."""
        ...


class PersonList(Protocol):
    """What a list says."""

    @property
    def lines(self) -> tuple[Any, ...]:
        """The usable rows."""
        ...

    @property
    def wrong(self) -> tuple[WrongLine, ...]:
        """The rows of no use."""
        ...


L = TypeVar("L", bound=PersonList)


def named(path: Path, read: Callable[[], L]) -> L:
    """Return what a list says; an error names the file.

    Raises:
        Invalid: as `read`, or FILE_EMPTY for a list without a row.
    """
    try:
        found = read()
    except Invalid as error:
        error.values.setdefault("file", path.name)
        raise
    if not found.lines and not found.wrong:
        raise Invalid(Code.FILE_EMPTY, "file", file=path.name)
    return found


def not_found(lines: Iterable[PersonLine], known: Mapping[str, object]) -> list[WrongLine]:
    """Return the rows of people who are not on file."""
    return [
        WrongLine(line.row, Code.NOT_FOUND, "v_number")
        for line in lines
        if line.v_number not in known
    ]
