"""Counting the vault: two people, every card scanned, every difference explained."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import IN_HOUSE, CardState
from counter_app.domain.custody.counting import (
    Count,
    CountLine,
    Explanation,
    check_closing,
)
from counter_app.domain.custody.shipment import CaseKind, Remedy
from counter_app.domain.errors import Code, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.services.custody_cases import close_case, find, lose, raise_case
from counter_app.store.base import table
from counter_app.store.queries import consignments, custody
from counter_app.store.queries import vault as queries
from counter_app.store.store import Store
from counter_app.store.tables.vault import CountLineRow, CountRow
from counter_app.store.work import Work

_S = CardState


class Counts:
    """Counts of what lies at a location."""

    def __init__(self, store: Store, rules: CustodyRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def open(self, actor: Actor) -> Count | None:
        """Return the count under way here, or None. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.open_count(session, actor.location_id)

    def get(self, actor: Actor, count_id: UUID) -> Count:
        """Return a count. Raises Refused(NOT_PERMITTED, NOT_FOUND)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.count(session, count_id)

    def begin(self, actor: Actor, second: Actor, tray: str, gesture: UUID) -> Count:
        """Begin a count with a second person, of one tray or ("") of all of it.

        The list is what the books say lies here now; who counts does not see it as a number to
        reach.

        Raises:
            Refused: NOT_PERMITTED, SECOND_PERSON_SAME, WRONG_STATE while another count is open.
            Conflict: CHANGED_MEANWHILE when somebody began one at the same moment.
        """
        actor.require(Permission.KEEP)
        second.require(Permission.KEEP)
        if second.operator_id == actor.operator_id:
            raise Refused(Code.SECOND_PERSON_SAME)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.count(work.session, earlier)
            if queries.open_count(work.session, actor.location_id) is not None:
                raise Refused(Code.WRONG_STATE, state="open", wanted="closed")
            made, tray = new_id(), tray.strip()
            work.session.execute(
                insert(table(CountRow)),
                {
                    "id": made, "location_id": actor.location_id, "tray": tray,
                    "first_id": actor.operator_id, "second_id": second.operator_id,
                    "opened_at": work.now,
                },
            )  # fmt: skip
            lines = [
                {
                    "count_id": made, "number": card.document_number, "card_id": card.id,
                    "place": str(card.place)[:60], "is_expected": True,
                }
                for card in custody.at_location(work.session, actor.location_id, *IN_HOUSE)
                if card.keeper.id == actor.location_id and (not tray or card.place.box == tray)
            ]  # fmt: skip
            if lines:
                work.session.execute(insert(table(CountLineRow)), lines)
            work.audit("count.begun", made, second=str(second.operator_id), expected=len(lines))
            work.note(CardsChanged(actor.location_id))
            return queries.count(work.session, made)

    def scan(self, actor: Actor, count_id: UUID, number: str, gesture: UUID) -> CountLine:
        """Note that a card lies here, on the list or not; return its line.

        A vault holds thousands of cards: only the one is read and written.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for a closed count.
            Invalid: REQUIRED for an empty number.
        """
        actor.require(Permission.KEEP)
        number = number.strip().upper()
        if not number:
            raise Invalid(Code.REQUIRED, "number")
        with self._store.work(actor, gesture) as work:
            queries.check_open(work.session, count_id, actor.location_id)
            line = queries.line(work.session, count_id, number)
            if line is not None and (work.earlier() or line.seen_at is not None):
                return line
            if line is None:
                _add_seen(work, count_id, number)
            else:  # what was said of a card that was thought absent counts no longer
                _write(work, count_id, number, seen_at=work.now, explanation=None, note="")
            work.audit("count.scanned", count_id)
            found = queries.line(work.session, count_id, number)
            if found is None:
                raise Refused(Code.NOT_FOUND, what=number)
            return found

    def explain(
        self, actor: Actor, count_id: UUID, number: str, explanation: Explanation, note: str,
        gesture: UUID,
    ) -> Count:  # fmt: skip
        """Say why list and vault differ at a card.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for a closed count, CHOICE_NEEDED for an
                explanation that cannot be, such as one for a card that was found.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            count = _open(work, count_id)
            line = next((one for one in count.lines if one.number == number), None)
            if line is None:
                raise Refused(Code.NOT_FOUND, what=number)
            if work.earlier():
                return count
            if explanation not in line.allowed or not _is_true(work, line, explanation):
                raise Refused(Code.CHOICE_NEEDED)
            _write(work, count_id, number, explanation=explanation, note=note.strip()[:200])
            work.audit("count.explained", count_id, explanation=explanation.value)
            return queries.count(work.session, count_id)

    def close(self, actor: Actor, count_id: UUID, gesture: UUID) -> Count:
        """Close a count once every difference is explained; what is missing becomes a case.

        A card that was missed before and found now is in stock again.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, COUNT_UNEXPLAINED.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            queries.lock_count(work.session, count_id)
            count = queries.count(work.session, count_id)
            if count.location_id != actor.location_id:
                raise Refused(Code.NOT_HERE)
            if work.earlier() or count.closed_at is not None:
                return count
            check_closing(count)
            for line in count.differences:
                self._follow(work, line)
            work.session.execute(
                update(table(CountRow)).where(CountRow.id == count_id).values(closed_at=work.now)
            )
            work.audit(
                "count.closed", count_id, expected=count.expected, seen=count.seen,
                differences=len(count.differences),
            )  # fmt: skip
            work.note(CardsChanged(actor.location_id))
            return queries.count(work.session, count_id)

    def _follow(self, work: Work, line: CountLine) -> None:
        """Take the step that an explanation means."""
        card = custody.card(work.session, line.card_id) if line.card_id else None
        if line.explanation is Explanation.MISSING and card is not None:
            lose(work, card, self._rules, line.note)
        elif line.explanation is Explanation.FOUND_BACK and card is not None:
            find(work, card, line.note)
            case = consignments.open_case(work.session, CaseKind.MISSING, card.document_number)
            if case is not None:
                close_case(work, case.id, Remedy.FOUND)
        elif line.explanation is Explanation.UNKNOWN_CARD:
            raise_case(work, CaseKind.SURPLUS, line.number, card=card, note=line.note)


def _is_true(work: Work, line: CountLine, explanation: Explanation) -> bool:
    """Whether the books bear an explanation out; nobody explains a card away."""
    card = custody.card(work.session, line.card_id) if line.card_id else None
    here = card is not None and card.location_id == work.actor.location_id
    match explanation:
        case Explanation.MISSING:
            return card is not None and here and card.state in IN_HOUSE
        case Explanation.AT_A_DESK:
            return card is not None and card.state in (_S.PRESENTED, _S.HANDED_OUT)
        case Explanation.SENT_SINCE:
            return card is not None and card.keeper.id != work.actor.location_id
        case Explanation.FOUND_BACK:
            return card is not None and here and card.state is _S.MISSING
        case Explanation.OTHER_TRAY:
            return card is not None and here and card.state in IN_HOUSE
        case Explanation.UNKNOWN_CARD:
            return card is None or not here or card.state not in IN_HOUSE | {_S.MISSING}


def _open(work: Work, count_id: UUID) -> Count:
    queries.check_open(work.session, count_id, work.actor.location_id)
    return queries.count(work.session, count_id)


def _add_seen(work: Work, count_id: UUID, number: str) -> None:
    """Add a card that was found and that the list does not have."""
    card = custody.by_number(work.session, number)
    work.session.execute(
        insert(table(CountLineRow)),
        {
            "count_id": count_id, "number": number[:40], "card_id": card.id if card else None,
            "place": str(card.place)[:60] if card else "", "is_expected": False,
            "seen_at": work.now,
        },
    )  # fmt: skip


def _write(work: Work, count_id: UUID, number: str, **values: object) -> None:
    work.session.execute(
        update(table(CountLineRow))
        .where(CountLineRow.count_id == count_id, CountLineRow.number == number)
        .values(**values)
    )
