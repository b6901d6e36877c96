"""Names as files write them, and how damage to their letters shows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Final

from counter_app.domain.columns import Entry
from counter_app.domain.findings import FindingCode, Inspection

NAME_LENGTH_LIMIT: Final = 150

_LOST: Final = re.compile("[?\ufffd]")
_NOT_IN_A_NAME: Final = re.compile(r"[\d=@<>{}\[\]|\\/_;:!%&*+#$^~\"\x00-\x1f\x7f-\x9f]")


def restored(damaged: str, whole: str) -> str | None:
    """Return the whole name if the damaged one is it with question marks for letters, else None."""
    parts = [re.escape(part.casefold()) for part in _LOST.split(damaged)]
    # a letter with two marks may have been stored as two or three characters
    fits = re.fullmatch(".{1,3}".join(parts), unicodedata.normalize("NFC", whole).casefold())
    return whole if fits else None


def check_name(
    entry: Entry, field: str, inspection: Inspection, propose: Callable[[str], str | None]
) -> str:
    """Return a name and note what is wrong with it.

    Args:
        propose: gives the whole name for one that lost letters, or None.
    """
    name = entry.text(field)
    ungarbled = _ungarbled(name)
    if len(name) > NAME_LENGTH_LIMIT:
        inspection.note(
            entry.row, field, FindingCode.TOO_LONG, name, limit=NAME_LENGTH_LIMIT, length=len(name)
        )
    elif ungarbled is not None:
        inspection.note(entry.row, field, FindingCode.GARBLED_CHARACTERS, name, proposal=ungarbled)
    elif lost := len(_LOST.findall(name)):
        proposal = propose(name)
        inspection.note(
            entry.row, field, FindingCode.LOST_CHARACTERS, name, proposal=proposal, count=lost
        )
    elif signs := _NOT_IN_A_NAME.findall(name):
        inspection.note(entry.row, field, FindingCode.BAD_NAME, name, signs="".join(signs))
    return name


def _ungarbled(name: str) -> str | None:
    """Return what a name was before its UTF-8 was read as Windows-1252, None if it was not."""
    if name.isascii():
        return None
    try:
        return name.encode("cp1252").decode()
    except UnicodeError:
        return None
