"""Names as files write them, and how damage to their letters shows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from counter_app.domain.columns import Entry
from counter_app.domain.findings import FindingCode, Inspection
from counter_app.domain.identity.transliteration import fold, forms
from counter_app.domain.partial_date import PartialDate

NAME_LENGTH_LIMIT: Final = 150

_LOST: Final = re.compile("[?\ufffd]")
_NOT_IN_A_NAME: Final = re.compile(r"[\d=@<>{}\[\]|\\/_;:!%&*+#$^~\"\x00-\x1f\x7f-\x9f]")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PersonFacts:
    """What a card and a file both say about a person."""

    surname: str
    given_names: str
    date_of_birth: PartialDate

    def named_as(self, other: PersonFacts) -> bool:
        """Tell whether both names are the same but for marks and ways to write them in A-Z."""
        return same_name(self._full(), other._full())

    def _full(self) -> str:
        """Join the names, as some lists divide them at other places."""
        return f"{self.surname} {self.given_names}"


def same_name(one: str, other: str) -> bool:
    """Tell whether two names may be one, in full script or as a machine readable zone has them."""
    return fold(one) == fold(other) or bool(forms(one) & forms(other) - {""})


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
