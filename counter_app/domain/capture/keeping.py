"""How long a picture that was taken at a desk may be kept there: a dated rule per location."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

LONGEST: Final = timedelta(days=31)
"""No rule file keeps a picture longer; the database holds the same. Assumed: a transfer that does
not work within a month is not a transfer (Vw 107(11)(b) limits the administration, not a desk)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How long pictures are kept, from when on, at which location ("" is everywhere), and why."""

    valid_from: date
    lasts: timedelta
    location: str = ""
    source: str = ""

    @property
    def is_kept(self) -> bool:
        """Whether a picture outlives its visit at all."""
        return self.lasts > timedelta()


@dataclass(frozen=True, slots=True)
class KeepingRules:
    """All rules, as `resources/rules/pictures.toml` has them."""

    rules: tuple[Keeping, ...]

    @classmethod
    def parse(cls, text: str) -> KeepingRules:
        """Read the rules (TOML). Raises KeyError or ValueError for damaged or too long ones."""
        found = []
        for one in tomllib.loads(text)["keep"]:
            lasts = timedelta(hours=one["hours"])
            if not timedelta() <= lasts <= LONGEST:
                raise ValueError(one["hours"])
            found.append(
                Keeping(
                    valid_from=one["from"], lasts=lasts, location=one.get("location", ""),
                    source=one["source"],
                )
            )  # fmt: skip
        return cls(tuple(found))

    def at(self, location: str, on: date) -> Keeping:
        """Return the newest rule of a location, else the newest of all, else: not at all."""
        for place in (location, ""):
            known = [one for one in self.rules if one.location == place and one.valid_from <= on]
            if known:
                return max(known, key=lambda one: one.valid_from)
        return Keeping(valid_from=date.min, lasts=timedelta())


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPicture:
    """That a picture is kept, and until when; never the picture or its key."""

    capture_id: UUID
    location_id: UUID
    kept_at: datetime
    destroy_at: datetime
