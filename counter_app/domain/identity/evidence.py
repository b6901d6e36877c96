"""What the answers of a verification rest on: how the document was read, chip, pictures, checks.

Hashes and results only: no dump of a chip, no picture. A picture is kept apart, and only as long
as the house's rule says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from typing import Any

from counter_app.domain.identity.chip import (
    AccessProtocol,
    ChainVerdict,
    ChipReading,
    ChipStatement,
    CloneVerdict,
    GroupVerdict,
    SignatureVerdict,
)


@unique
class Reading(StrEnum):
    """How the lines of a document came in."""

    SCANNED = "scanned"
    TYPED = "typed"
    IMAGE = "image"
    CHIP = "chip"


@unique
class PictureSource(StrEnum):
    """Where a picture of a person comes from."""

    CHIP = "chip"
    DOCUMENT = "document"
    CAMERA = "camera"
    FILE = "file"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipSeen:
    """What reading a chip showed, as it is kept: verdicts, no data of the chip.

    Attributes:
        statements: what may be said after it, in the order of its weight.
        state: two letters of the signer's certificate, "" where there is none.
        source: the list of national certificates that was used.
        groups: the verdict on each group of data, by its number.
    """

    access: AccessProtocol
    statements: tuple[ChipStatement, ...]
    signature: SignatureVerdict
    chain: ChainVerdict
    clone: CloneVerdict
    state: str = ""
    source: str = ""
    groups: tuple[tuple[int, GroupVerdict], ...] = ()

    @classmethod
    def of(cls, reading: ChipReading) -> ChipSeen:
        """Take the verdicts out of a reading."""
        return cls(
            access=reading.access.protocol, statements=reading.statements,
            signature=reading.signature, chain=reading.chain.verdict,
            clone=reading.clone_protection, state=reading.chain.state,
            source=reading.chain.source,
            groups=tuple((group.number, group.verdict) for group in reading.groups),
        )  # fmt: skip

    @property
    def is_proven(self) -> bool:
        """Whether the data is proven to be the state's; says nothing about the holder."""
        return ChipStatement.DATA_AS_ISSUED in self.statements


@dataclass(frozen=True, slots=True)
class PictureSeen:
    """A picture that was looked at: where it comes from, its hash, and from when it is if known."""

    source: PictureSource
    sha256: str
    taken_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a verification rests on.

    Attributes:
        repairs: what was put right in the reading, such as "filler" or "O>0 at 2.5".
        checks: codes of the features that were looked at and ticked.
        list_of: the day of the list of reported documents that was asked, None without one.
    """

    reading: Reading = Reading.SCANNED
    repairs: tuple[str, ...] = ()
    chip: ChipSeen | None = None
    pictures: tuple[PictureSeen, ...] = ()
    checks: tuple[str, ...] = ()
    list_of: date | None = None

    def as_data(self) -> dict[str, Any]:
        """Return the evidence in plain words and numbers, as it is stored."""
        chip = self.chip
        return {
            "reading": self.reading.value, "repairs": list(self.repairs),
            "checks": list(self.checks), "list_of": _day_text(self.list_of),
            "pictures": [
                {"source": seen.source.value, "sha256": seen.sha256,
                 "taken_on": _day_text(seen.taken_on)}
                for seen in self.pictures
            ],
            "chip": chip and {
                "access": chip.access.value, "signature": chip.signature.value,
                "statements": [said.value for said in chip.statements],
                "chain": chip.chain.value, "clone": chip.clone.value, "state": chip.state,
                "source": chip.source,
                "groups": {str(number): verdict.value for number, verdict in chip.groups},
            },
        }  # fmt: skip

    @classmethod
    def of_data(cls, data: Mapping[str, Any]) -> Evidence:
        """Read what `as_data` wrote; what is absent was not done."""
        return cls(
            reading=Reading(data.get("reading", Reading.SCANNED)),
            repairs=tuple(data.get("repairs", ())),
            chip=_chip(data["chip"]) if data.get("chip") else None,
            pictures=tuple(
                PictureSeen(
                    PictureSource(seen["source"]), seen["sha256"], _day(seen.get("taken_on"))
                )
                for seen in data.get("pictures", ())
            ),
            checks=tuple(data.get("checks", ())),
            list_of=_day(data.get("list_of")),
        )


def _chip(data: Mapping[str, Any]) -> ChipSeen:
    return ChipSeen(
        access=AccessProtocol(data["access"]), signature=SignatureVerdict(data["signature"]),
        statements=tuple(ChipStatement(said) for said in data["statements"]),
        chain=ChainVerdict(data["chain"]), clone=CloneVerdict(data["clone"]),
        state=data["state"], source=data["source"],
        groups=tuple(
            (int(number), GroupVerdict(verdict)) for number, verdict in data["groups"].items()
        ),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _day_text(day: date | None) -> str:
    return day.isoformat() if day else ""
