"""Words for the states and kinds of appointments and messages."""

from collections.abc import Mapping
from typing import Any

from counter_app.domain.appointments import AppointmentState, Channel
from counter_app.domain.appointments import Outcome as ServiceOutcome
from counter_app.domain.messages import DeliveryState, Failure, MessageKind, Way
from counter_app.domain.waitlist import WaitState
from counter_app.ui.words import QT_TRANSLATE_NOOP

TABLES: tuple[tuple[str, Mapping[Any, str]], ...] = (
    (
        "Appointments",
        {
            AppointmentState.HELD: QT_TRANSLATE_NOOP("Appointments", "held"),
            AppointmentState.BOOKED: QT_TRANSLATE_NOOP("Appointments", "booked"),
            AppointmentState.ARRIVED: QT_TRANSLATE_NOOP("Appointments", "arrived"),
            AppointmentState.IN_SERVICE: QT_TRANSLATE_NOOP("Appointments", "being served"),
            AppointmentState.FULFILLED: QT_TRANSLATE_NOOP("Appointments", "completed"),
            AppointmentState.CANCELLED: QT_TRANSLATE_NOOP("Appointments", "cancelled"),
            AppointmentState.NO_SHOW: QT_TRANSLATE_NOOP("Appointments", "not shown up"),
            AppointmentState.MOVED: QT_TRANSLATE_NOOP("Appointments", "moved"),
            AppointmentState.RELEASED_NOT_NEEDED: QT_TRANSLATE_NOOP(
                "Appointments", "not needed any more"
            ),
        },
    ),
    (
        "Appointments",
        {
            Channel.DESK: QT_TRANSLATE_NOOP("Appointments", "desk"),
            Channel.PLANNER: QT_TRANSLATE_NOOP("Appointments", "planner"),
            Channel.PUBLIC: QT_TRANSLATE_NOOP("Appointments", "public planner"),
            Channel.WALK_IN: QT_TRANSLATE_NOOP("Appointments", "without an appointment"),
            Channel.SERIES: QT_TRANSLATE_NOOP("Appointments", "series"),
            Channel.PARTNER: QT_TRANSLATE_NOOP("Appointments", "partner"),
        },
    ),
    (
        "Appointments",
        {
            ServiceOutcome.DUE: QT_TRANSLATE_NOOP("Appointments", "still to come"),
            ServiceOutcome.DONE: QT_TRANSLATE_NOOP("Appointments", "done"),
            ServiceOutcome.ABSENT: QT_TRANSLATE_NOOP("Appointments", "absent"),
            ServiceOutcome.NOT_NEEDED: QT_TRANSLATE_NOOP("Appointments", "not needed"),
            ServiceOutcome.REFUSED: QT_TRANSLATE_NOOP("Appointments", "refused"),
            ServiceOutcome.WITHDRAWN: QT_TRANSLATE_NOOP("Appointments", "withdrew"),
        },
    ),
    (
        "Appointments",
        {
            WaitState.WAITING: QT_TRANSLATE_NOOP("Appointments", "waiting"),
            WaitState.OFFERED: QT_TRANSLATE_NOOP("Appointments", "time offered"),
            WaitState.BOOKED: QT_TRANSLATE_NOOP("Appointments", "offer taken"),
            WaitState.LEFT: QT_TRANSLATE_NOOP("Appointments", "left the list"),
            WaitState.LAPSED: QT_TRANSLATE_NOOP("Appointments", "ended"),
        },
    ),
    (
        "Messages",
        {
            MessageKind.CONFIRMATION: QT_TRANSLATE_NOOP("Messages", "confirmation"),
            MessageKind.CHANGE: QT_TRANSLATE_NOOP("Messages", "change"),
            MessageKind.CANCELLATION: QT_TRANSLATE_NOOP("Messages", "cancellation"),
            MessageKind.REMINDER: QT_TRANSLATE_NOOP("Messages", "reminder"),
            MessageKind.OFFER: QT_TRANSLATE_NOOP("Messages", "offer"),
            MessageKind.NOTICE: QT_TRANSLATE_NOOP("Messages", "do not come in vain"),
            MessageKind.INVITATION: QT_TRANSLATE_NOOP("Messages", "invitation"),
            MessageKind.NOT_NEEDED: QT_TRANSLATE_NOOP("Messages", "need not come"),
        },
    ),
    (
        "Messages",
        {
            Way.MAIL: QT_TRANSLATE_NOOP("Messages", "e-mail"),
            Way.LETTER: QT_TRANSLATE_NOOP("Messages", "letter"),
        },
    ),
    (
        "Messages",
        {
            DeliveryState.QUEUED: QT_TRANSLATE_NOOP("Messages", "waits"),
            DeliveryState.CLAIMED: QT_TRANSLATE_NOOP("Messages", "being sent"),
            DeliveryState.SENT: QT_TRANSLATE_NOOP("Messages", "sent"),
            DeliveryState.FAILED: QT_TRANSLATE_NOOP("Messages", "failed, tried again"),
            DeliveryState.DOUBTFUL: QT_TRANSLATE_NOOP("Messages", "in doubt"),
            DeliveryState.DEAD: QT_TRANSLATE_NOOP("Messages", "given up"),
            DeliveryState.SUPERSEDED: QT_TRANSLATE_NOOP("Messages", "overtaken"),
        },
    ),
    (
        "Messages",
        {
            Failure.UNREACHABLE: QT_TRANSLATE_NOOP("Messages", "server does not answer"),
            Failure.SIGN_IN_REFUSED: QT_TRANSLATE_NOOP("Messages", "server refuses the office"),
            Failure.DEFERRED: QT_TRANSLATE_NOOP("Messages", "server says: later"),
            Failure.ADDRESS_REFUSED: QT_TRANSLATE_NOOP("Messages", "address does not exist"),
            Failure.REFUSED: QT_TRANSLATE_NOOP("Messages", "server refuses the message"),
            Failure.BAD_ADDRESS: QT_TRANSLATE_NOOP("Messages", "no usable address"),
            Failure.CANNOT_BE_WRITTEN: QT_TRANSLATE_NOOP("Messages", "letter cannot be written"),
            Failure.ANSWER_LOST: QT_TRANSLATE_NOOP("Messages", "no answer came back"),
        },
    ),
)
