"""What a reader of tables says about a content that it cannot read."""

from __future__ import annotations

from typing import Any, Final

from counter_app.domain.errors import Code

ROW_LIMIT: Final = 200_000
COLUMN_LIMIT: Final = 200


class BadTable(Exception):
    """A content that is no table, by code and values; the file's name is added above."""

    def __init__(self, code: Code, **values: Any) -> None:
        """Keep the code and the facts."""
        super().__init__(code.value)
        self.code = code
        self.values = values


def check_size(rows: int, width: int) -> None:
    """Raise BadTable(FILE_TOO_LARGE) for more rows or columns than a list of people has."""
    if rows > ROW_LIMIT:
        raise BadTable(Code.FILE_TOO_LARGE, reason="rows", limit=ROW_LIMIT)
    if width > COLUMN_LIMIT:
        raise BadTable(Code.FILE_TOO_LARGE, reason="columns", limit=COLUMN_LIMIT)
