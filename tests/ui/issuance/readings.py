"""Readings of chips and a reader that gives them, for the screens."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from counter_app.devices.drivers.virtual_document.portrait import Portrait, draw
from counter_app.domain.errors import CounterError
from counter_app.domain.identity.chip import (
    Access,
    AccessProtocol,
    ChainCheck,
    ChainVerdict,
    ChipPhoto,
    ChipReading,
    CloneCheck,
    CloneMethod,
    CloneVerdict,
    GroupCheck,
    GroupVerdict,
    PasswordSource,
    PhotoVerdict,
    ReadStep,
    SignatureVerdict,
    ZoneVerdict,
)
from counter_app.domain.identity.trust import TrustedState, TrustSummary
from tests.factories import NOW


def reading(
    zone: str,
    *,
    chain: ChainVerdict = ChainVerdict.TRUSTED,
    clone: CloneVerdict = CloneVerdict.PROVEN,
    changed: bool = False,
    zone_verdict: ZoneVerdict = ZoneVerdict.SAME,
    seed: int = 1,
    photo_verdict: PhotoVerdict = PhotoVerdict.WHOLE,
) -> ChipReading:
    """Return what a chip says: all is well unless told otherwise."""
    photo = _face(seed)
    shown = ChipPhoto("jpeg2000", photo.width, photo.height, photo.data, "2022-05-01")
    clones = (
        ()
        if clone is CloneVerdict.NONE_ON_DOCUMENT
        else (CloneCheck(CloneMethod.CHIP_AUTHENTICATION, clone, "AES-256"),)
    )
    return ChipReading(
        access=Access(AccessProtocol.PACE_GENERIC, PasswordSource.MRZ, "AES-256", "P-256"),
        signature=SignatureVerdict.GOOD,
        chain=ChainCheck(chain, state="VN", source="NL master list, 22-07-2026"),
        groups=(
            GroupCheck(1, GroupVerdict.MATCHES, 93),
            GroupCheck(2, GroupVerdict.DIFFERS if changed else GroupVerdict.MATCHES, 14_000),
            GroupCheck(3, GroupVerdict.PROTECTED),
        ),
        clones=clones, zone=zone, zone_verdict=zone_verdict,
        photo=shown if photo_verdict is PhotoVerdict.WHOLE else None, photo_verdict=photo_verdict,
        seconds={ReadStep.ACCESS: 0.4, ReadStep.PHOTO: 2.7},
    )  # fmt: skip


@cache
def _face(seed: int) -> Portrait:
    return draw(seed, is_jpeg_2000=True)


class GivenChip:
    """A reader on which a document lies whose reading is known; or it fails."""

    def __init__(self, **facts: object) -> None:
        self.facts = facts
        self.failure: CounterError | None = None
        self.steps: list[ReadStep] = []

    def trust(self) -> TrustSummary:
        state = TrustedState("VN", 3, NOW, ("NL master list",))
        return TrustSummary((state,), (), 3, 0, 0)

    def read(
        self, zone: str, tell: Callable[[ReadStep, int, int], None], cancelled: Callable[[], bool]
    ) -> ChipReading:
        for step in ReadStep:
            tell(step, 0, 1)
            self.steps.append(step)
            if self.failure is not None and step is ReadStep.DATA:
                raise self.failure
        return reading(zone, **self.facts)  # type: ignore[arg-type]
