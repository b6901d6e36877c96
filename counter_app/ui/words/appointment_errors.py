"""Words for what stands in the way of an appointment."""

from collections.abc import Mapping

from counter_app.domain.errors import Code
from counter_app.ui.words import QT_TRANSLATE_NOOP
from counter_app.ui.words.error_words import Words

APPOINTMENTS: Mapping[Code, Words] = {
    Code.SLOT_FULL: Words(
        QT_TRANSLATE_NOOP("Errors", "This time is full by now. Choose another time.")
    ),
    Code.SLOT_CLOSED: Words(
        QT_TRANSLATE_NOOP("Errors", "The counter is closed then. Choose another time.")
    ),
    Code.SLOT_PAST: Words(
        QT_TRANSLATE_NOOP("Errors", "This time has passed. Choose a later time.")
    ),
    Code.NO_PARTICIPANT: Words(
        QT_TRANSLATE_NOOP("Errors", "Nobody is chosen yet. Add at least one person.")
    ),
    Code.TOO_MANY_PERSONS: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is too many people for one appointment. Book a second one."
        ),
        QT_TRANSLATE_NOOP("Errors", "At most {most} people fit."),
    ),
    Code.SERVICE_NOT_OFFERED: Words(
        QT_TRANSLATE_NOOP("Errors", "This location does not offer that. Choose another location.")
    ),
    Code.ALREADY_BOOKED: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "There is an appointment for this already. Move that one instead."
        ),
        QT_TRANSLATE_NOOP("Errors", "It is on {starts_at}."),
    ),
    Code.ALREADY_WAITING: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This person is on the waiting list for this already. "
            "Take the old entry off the list to ask for something else.",
        ),
    ),
    Code.TOO_MANY_OPEN: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This person has as many appointments ahead as one may have. "
            "Cancel or move one of them.",
        ),
        QT_TRANSLATE_NOOP("Errors", "At most {most} are allowed."),
    ),
    Code.HOLD_EXPIRED: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The time was held too long and was given back. Choose a time again.",
        ),
    ),
    Code.NOT_PUBLIC: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This location is not open to the public planner. Book at the "
            "desk, or choose another location.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It would work at {locations}."),
    ),
    Code.WRONG_AUDIENCE: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This location serves certain groups only. Say which group "
            "the person belongs to, or choose another location.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It would work at {locations}."),
    ),
    Code.OUT_OF_REGION: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This location serves its own region only. Fill in the "
            "postcode of home or work, or choose another location.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It would work at {locations}."),
    ),
    Code.WRONG_AGE: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This service is not for this age. Choose another service.",
        ),
    ),
    Code.ABILITY_MISSING: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "No desk here can do what is needed. Choose another location.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It would work at {locations}."),
    ),
    Code.CARD_LIES_ELSEWHERE: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "No card lies ready here for this person. Book where the card "
            "lies, or wait until it is here.",
        ),
        QT_TRANSLATE_NOOP("Errors", "It lies at {locations}."),
    ),
    Code.BAD_POSTCODE: Words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "This is not a Dutch postcode. Type four digits, such as 2595.",
        ),
    ),
    Code.NOT_TODAY: Words(
        QT_TRANSLATE_NOOP("Errors", "The appointment is on another day. Move it to today first."),
        QT_TRANSLATE_NOOP("Errors", "It is on {starts_at}."),
    ),
    Code.NOT_HERE: Words(
        QT_TRANSLATE_NOOP("Errors", "The appointment is at another location. Move it here first."),
        QT_TRANSLATE_NOOP("Errors", "It is at {location}."),
    ),
    Code.CHOICE_NEEDED: Words(
        QT_TRANSLATE_NOOP("Errors", "Decide first what becomes of everybody without a place."),
        QT_TRANSLATE_NOOP("Errors", "Still open: {number}."),
    ),
    Code.STILL_NEEDED: Words(
        QT_TRANSLATE_NOOP("Errors", "The visit is needed after all: rules or records changed."),
    ),
}
