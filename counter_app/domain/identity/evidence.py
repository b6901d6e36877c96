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


@unique
class Reading(StrEnum):
    """How the lines of a document came in."""

    SCANNED = "scanned"
    TYPED = "typed"
    IMAGE = "image"
    CHIP = "chip"


@unique
class ChipVerdict(StrEnum):
    """What one test of a chip came to.

    NONE: this document has no such protection. NOT_DONE: it was not tested, or reading broke off.
    UNKNOWN_SIGNER: it is signed, but no list at this desk names the signer.
    """

    PASSED = "passed"
    FAILED = "failed"
    NONE = "none"
    NOT_DONE = "not_done"
    UNKNOWN_SIGNER = "unknown_signer"


@unique
class PictureSource(StrEnum):
    """Where a picture of a person comes from."""

    CHIP = "chip"
    DOCUMENT = "document"
    CAMERA = "camera"
    FILE = "file"


@dataclass(frozen=True, slots=True)
class DataGroup:
    """One group of data on a chip: its number, and whether it is what the state signed."""

    number: int
    verdict: ChipVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipSeen:
    """What reading a chip proved, as it is kept.

    Attributes:
        access: the protocol by which the chip was opened, such as "PACE" or "BAC".
        signature: whether the data is what the state signed (passive authentication).
        clone: whether the chip is the one the data was written to (active or chip authentication).
        clone_by: the protocol that told so, "" without one.
        signer: the state whose signature it is, "" where that is not known.
        list_of: the day of the list of signers that was used, None without one.
    """

    access: str
    signature: ChipVerdict
    clone: ChipVerdict
    clone_by: str = ""
    signer: str = ""
    list_of: date | None = None
    groups: tuple[DataGroup, ...] = ()

    @property
    def is_forged(self) -> bool:
        """Whether a test failed: that is a finding, whatever else is right."""
        return ChipVerdict.FAILED in {
            self.signature,
            self.clone,
            *(group.verdict for group in self.groups),
        }

    @property
    def is_proven(self) -> bool:
        """Whether the data is proven to be the state's; says nothing about the holder."""
        return self.signature is ChipVerdict.PASSED and not self.is_forged


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
                "access": chip.access, "signature": chip.signature.value,
                "clone": chip.clone.value, "clone_by": chip.clone_by, "signer": chip.signer,
                "list_of": _day_text(chip.list_of),
                "groups": {str(group.number): group.verdict.value for group in chip.groups},
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
        access=data["access"], signature=ChipVerdict(data["signature"]),
        clone=ChipVerdict(data["clone"]), clone_by=data["clone_by"], signer=data["signer"],
        list_of=_day(data["list_of"]),
        groups=tuple(
            DataGroup(int(number), ChipVerdict(verdict))
            for number, verdict in data["groups"].items()
        ),
    )  # fmt: skip


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _day_text(day: date | None) -> str:
    return day.isoformat() if day else ""
