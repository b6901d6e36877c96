"""What a decision on reuse rests on: who, for which document, and what was taken before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from counter_app.domain.partial_date import PartialDate


class Modality(StrEnum):
    """What can be taken of a person."""

    PHOTO = "photo"
    FINGERPRINTS = "fingerprints"
    SIGNATURE = "signature"


class Product(StrEnum):
    """The document that is asked for, as far as the published rules tell documents apart."""

    LATER_PERMIT = "later_permit"
    FIRST_PERMIT = "first_permit"
    FIRST_ASYLUM_PERMIT = "first_asylum_permit"
    ID_W = "id_w"
    BREXIT = "brexit"
    EU_FAMILY = "eu_family"
    EU_CITIZEN = "eu_citizen"


class Place(StrEnum):
    """Where something was taken."""

    DESK = "desk"
    EMBASSY = "embassy"
    POLICE = "police"
    BORDER = "border"


class Quality(StrEnum):
    """Whether what was taken can be used."""

    GOOD = "good"
    POOR = "poor"
    NOT_STATED = "not_stated"


class Finger(StrEnum):
    """The ten fingers."""

    RIGHT_THUMB = "right_thumb"
    RIGHT_INDEX = "right_index"
    RIGHT_MIDDLE = "right_middle"
    RIGHT_RING = "right_ring"
    RIGHT_LITTLE = "right_little"
    LEFT_THUMB = "left_thumb"
    LEFT_INDEX = "left_index"
    LEFT_MIDDLE = "left_middle"
    LEFT_RING = "left_ring"
    LEFT_LITTLE = "left_little"


class FingerMissing(StrEnum):
    """Why a finger's print was not taken; the reason is noted per finger (Vb 8.30)."""

    LASTING = "lasting"
    PASSING = "passing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A record that something was taken; never the picture or the prints themselves.

    Attributes:
        missing: fingers without a print, each with its reason; empty for other modalities.
    """

    modality: Modality
    taken_on: date
    place: Place
    quality: Quality = Quality.GOOD
    missing: Mapping[Finger, FingerMissing] = field(default_factory=dict)

    @property
    def is_lasting_impossible(self) -> bool:
        """Whether all ten fingers can never be taken (Vb 8.27)."""
        reasons = set(self.missing.values())
        return len(self.missing) == len(Finger) and reasons == {FingerMissing.LASTING}

    @property
    def is_passing_impossible(self) -> bool:
        """Whether a finger could not be taken for a time: the person is invited again (Vb 8.30)."""
        return FingerMissing.PASSING in self.missing.values()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Facts:
    """All that a decision rests on. Without a repr: a birth date is personal."""

    born: PartialDate
    product: Product
    on: date
    captures: tuple[Capture, ...] = ()

    def taken(self, modality: Modality) -> tuple[Capture, ...]:
        """Return what was taken of a modality until the day of the decision, the newest first."""
        found = [
            one for one in self.captures if one.modality is modality and one.taken_on <= self.on
        ]
        return tuple(sorted(found, key=lambda one: one.taken_on, reverse=True))
