"""Rules of the house that are settings with a marked default, read from dated data."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta

from counter_app.domain.booking import BookingRules
from counter_app.domain.messages import RetrySchedule
from counter_app.domain.planning.service_kinds import ServiceKind
from counter_app.domain.queue.rules import QueueRules

_STICKERS = {"width_mm": 105, "height_mm": 74}
"""What rules of a house that say nothing of labels mean; assumed, as in the shipped ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseRules:
    """Periods and service kinds that a rule file states, each with its source there.

    Attributes:
        sticker_mm: width and height of the page on which a sticker is printed.
        trust_renew_days: after so many days a newer list of national certificates is due.
    """

    valid_from: date
    verification_lasts: timedelta
    undo_within: timedelta
    calls_before_no_show: int
    horizon_days: int
    failed_sign_ins: int
    lock_for: timedelta
    services: dict[str, ServiceKind]
    booking: BookingRules
    queue: QueueRules
    trust_renew_days: int
    sticker_mm: tuple[float, float]

    @classmethod
    def parse(cls, text: str) -> HouseRules:
        """Read a rule file (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        periods, booking = data["periods"], data["booking"]
        stickers = data.get("stickers", _STICKERS)
        return cls(
            valid_from=data["valid_from"],
            verification_lasts=timedelta(minutes=periods["verification_minutes"]),
            undo_within=timedelta(minutes=periods["undo_minutes"]),
            calls_before_no_show=periods["calls_before_no_show"],
            horizon_days=periods["horizon_days"],
            failed_sign_ins=periods["failed_sign_ins"],
            lock_for=timedelta(minutes=periods["lock_minutes"]),
            services={
                code: ServiceKind(
                    code=code,
                    group=kind["group"],
                    base_minutes=kind["minutes"],
                    extra_minutes=kind["extra_minutes"],
                    most_persons=kind["most_persons"],
                    bring=tuple(kind["bring"]),
                    needs=tuple(kind.get("needs", ())),
                    youngest=kind.get("youngest"),
                    oldest=kind.get("oldest"),
                    needs_card=kind.get("needs_card", False),
                )
                for code, kind in data["services"].items()
            },
            booking=BookingRules(
                hold=timedelta(minutes=booking["hold_minutes"]),
                offer=timedelta(hours=booking["offer_hours"]),
                cool=timedelta(minutes=booking["cool_minutes"]),
                most_open=booking["most_open"],
                most_offers=booking["most_offers"],
                horizon=timedelta(days=periods["horizon_days"]),
            ),
            queue=QueueRules.parse(data.get("queue", {})),
            trust_renew_days=periods["trust_renew_days"],
            sticker_mm=(stickers["width_mm"], stickers["height_mm"]),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRules:
    """Periods for messages and jobs that a rule file states.

    Attributes:
        claim_lasts: after so long a worker that is silent with a message in hand has died.
        job_lease: the same for a job.
        reminder_days: days before a visit on which to remind, one reminder each; none for never.
    """

    valid_from: date
    retry: RetrySchedule
    claim_lasts: timedelta
    job_lease: timedelta
    reminder_days: tuple[int, ...]

    @classmethod
    def parse(cls, text: str) -> MessageRules:
        """Read a rule file (TOML). Raises KeyError or ValueError for a damaged one."""
        data = tomllib.loads(text)
        return cls(
            valid_from=data["valid_from"],
            retry=RetrySchedule(waits=tuple(timedelta(minutes=n) for n in data["retry_minutes"])),
            claim_lasts=timedelta(minutes=data["claim_minutes"]),
            job_lease=timedelta(minutes=data["job_lease_minutes"]),
            reminder_days=tuple(data["reminder_days"]),
        )
