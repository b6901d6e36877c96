"""Sentences of a case load: what booking comes to, and why a row is as it is."""

from PySide6.QtCore import QCoreApplication

from counter_app.domain.appointments import AppointmentState
from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.case_booking import (
    BookingTotals,
    CaseBooking,
    CaseOutcome,
    CaseTime,
)
from counter_app.domain.errors import Code
from counter_app.exchange.written_tables import Cell
from counter_app.ui import text
from counter_app.ui.contacts.sentences import contacts
from counter_app.ui.words import case_booking as booking_words
from counter_app.ui.words import contacts as words
from counter_app.ui.words.contacts import say

translate = QCoreApplication.translate


def sums(totals: BookingTotals, *, is_preview: bool) -> str:
    """Say how many appointments are to be made or were made, and what is left."""
    head = (
        translate("Contacts", "%1 appointments for %2 people can be booked.")
        if is_preview
        else translate("Contacts", "%1 appointments are booked for %2 people.")
    )
    parts = [
        head.replace("%1", text.number(totals.visits)).replace("%2", text.number(totals.people))
    ]
    counted = (
        (CaseOutcome.BEFORE, translate("Contacts", "Booked before: %1.")),
        (CaseOutcome.NOTHING, translate("Contacts", "Nothing to book now: %1.")),
    )
    parts += [
        said.replace("%1", text.number(totals.by_outcome[outcome]))
        for outcome, said in counted
        if totals.by_outcome[outcome]
    ]
    if totals.left:
        said = translate("Contacts", "Left to settle: %1.")
        parts.append(said.replace("%1", text.number(totals.left)))
    return " ".join(parts)


def why(row: CaseBooking) -> str:
    """Say why a row is as it is, and what would make it right."""
    match row.outcome:
        case CaseOutcome.HELD:
            said = translate(
                "Contacts",
                "Row %1 of the same family is of no use. Put it right and book the list again.",
            )
            return said.replace("%1", str(row.held_by))
        case CaseOutcome.NOT_REACHED:
            return translate("Contacts", "Stopped before this row. Book the list again to go on.")
        case CaseOutcome.BEFORE:
            return _since(row)
    if row.refusal is not None:
        return _refusal(row)
    settled = [
        f"{say(words.CONTACTS, one.contact)}: {say(words.FATES, one.fate).lower()} ({one.rule})."
        for one in row.contacts
        if one.fate is not Fate.COME
    ]
    later = (
        translate("Contacts", "Comes again when the document is ready: book the list again then.")
        if row.visits
        else translate("Contacts", "Comes when the document is ready: book the list again then.")
    )
    return " ".join([*settled, later] if row.is_later else settled)


def _since(row: CaseBooking) -> str:
    states = dict.fromkeys(one.state for one in row.visits if one.state is not None)
    said = ", ".join(text.of(one) for one in states)
    if AppointmentState.BOOKED in states:
        return translate("Contacts", "The appointment stands: %1.").replace("%1", said)
    again = translate(
        "Contacts", "The appointment: %1. Give the row a case number to book it once more."
    )
    return again.replace("%1", said)


def _refusal(row: CaseBooking) -> str:
    refusal = row.refusal
    assert refusal is not None  # noqa: S101 - asked by the caller
    if refusal.code is Code.SLOT_FULL and "starts_at" not in refusal.values:
        return translate(
            "Contacts",
            "No place has a free time in the weeks that are open. Open more hours, or book the "
            "list again later.",
        )
    if row.outcome is CaseOutcome.WRONG and refusal.code is Code.NOT_FOUND:
        return translate(
            "Contacts",
            "Nobody on file has this V-number. Put the number right, or import the person first.",
        )
    said = text.error(refusal)
    column = refusal.values.get("field")
    return f"{text.field(str(column))}: {said}" if column else said


def when(visit: CaseTime) -> str:
    """Say when a visit is: the moment where it is booked, else the day that is proposed."""
    if visit.starts_at is None:
        return text.short_day(visit.day)
    return f"{text.short_day(visit.day)} {visit.starts_at:%H:%M}"


def head() -> list[str]:
    """Return the headings of the report as a file."""
    return [
        translate("Contacts", "Row"), translate("Contacts", "V-number"),
        translate("Contacts", "Procedure"), translate("Contacts", "Outcome"),
        translate("Contacts", "When"), translate("Contacts", "Where"),
        translate("Contacts", "For what"), translate("Contacts", "Appointment code"),
        translate("Contacts", "Explanation"),
    ]  # fmt: skip


def lines(row: CaseBooking) -> list[list[Cell]]:
    """Return a row of the report as a file; further visits follow in lines of their own."""
    begin: list[Cell] = [
        row.row, row.v_number, say(words.PROCEDURES, row.procedure),
        say(booking_words.OUTCOMES, row.outcome),
    ]  # fmt: skip
    if not row.visits:
        return [[*begin, "", "", "", "", why(row)]]
    return [
        [
            *begin, one.starts_at.replace(tzinfo=None) if one.starts_at else one.day, one.place,
            contacts(one.contacts), one.code, "" if number else why(row),
        ]
        for number, one in enumerate(row.visits)
    ]  # fmt: skip
