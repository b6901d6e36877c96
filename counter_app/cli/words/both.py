"""Words in two languages."""

from __future__ import annotations

from typing import NamedTuple


class Both(NamedTuple):
    """The same words in both languages."""

    nl: str
    en: str
