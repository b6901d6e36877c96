"""Counting a partner's shelf: by two, or by one who says why; every difference is explained."""

from __future__ import annotations

from typing import Final
from uuid import UUID

from sqlalchemy import insert, update
from sqlalchemy.orm import Session

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import CardState
from counter_app.domain.custody.counting import Count, CountLine, Explanation, check_closing
from counter_app.domain.custody.shipment import CaseKind
from counter_app.domain.errors import Code, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.partners.coverage import standing_at
from counter_app.domain.partners.mandate import DataKind
from counter_app.domain.partners.shelf import ShelfCount, given
from counter_app.services.custody_cases import raise_case
from counter_app.store.base import table
from counter_app.store.queries import custody, old_documents, partners, shelf
from counter_app.store.queries import vault as queries
from counter_app.store.store import Store
from counter_app.store.tables.vault import CountLineRow, CountRow
from counter_app.store.work import Work

_S = CardState
_LOST = frozenset({_S.MISSING, _S.REPORTED})
_NO_DATA: Final[frozenset[DataKind]] = frozenset()
_LONGEST = 40


class ShelfCounts:
    """Counts at another organisation's own location; no mandate is needed for them."""

    def __init__(self, store: Store, rules: CustodyRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def compare(
        self, actor: Actor, second: Actor | None, reason: str, scanned: tuple[str, ...],
        gesture: UUID,
    ) -> ShelfCount:  # fmt: skip
        """Compare everything that was scanned with the list, and keep it as a count.

        A count that is open at the location goes on, and what was scanned now counts. What left
        the shelf since it began is explained by where it went.

        Args:
            second: who counts along; None where one person counts alone.
            reason: why one person counts alone; "" where two count.

        Raises:
            Refused: NOT_PERMITTED; NOT_HERE for a second person of elsewhere; SECOND_PERSON_SAME;
                TWO_PERSONS_NEEDED where several clerks work; REASON_NEEDED for one alone. The
                database refuses one alone without a reason, and at the service's own locations.
        """
        actor.require(Permission.RETURN_CARDS)
        if second is not None:
            second.require(Permission.RETURN_CARDS)
            if second.location_id != actor.location_id:
                raise Refused(Code.NOT_HERE)
            if second.operator_id == actor.operator_id:
                raise Refused(Code.SECOND_PERSON_SAME)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return _shown(work, queries.count(work.session, earlier))
            self._check_persons(work.session, actor, second, reason)
            found = queries.open_count(work.session, actor.location_id)
            found = self._take(work, found or _begin(work, second, reason), scanned)
            work.audit(
                "shelf.counted", found.id, location_id=actor.location_id, listed=found.expected,
                found=found.expected - len(_absent(found)),
                missing=[str(line.card_id) for line in _absent(found)],
                surplus=len(_surplus(found)), second=str(second.operator_id) if second else "",
            )  # fmt: skip
            return _shown(work, found)

    def close(self, actor: Actor, count_id: UUID, gesture: UUID) -> None:
        """Close a count once every missing card is explained; what is surplus becomes a case.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, NOT_HERE, COUNT_UNEXPLAINED.
        """
        actor.require(Permission.RETURN_CARDS)
        with self._store.work(actor, gesture) as work:
            queries.lock_count(work.session, count_id)
            count = queries.count(work.session, count_id)
            if count.location_id != actor.location_id:
                raise Refused(Code.NOT_HERE)
            if work.earlier() or count.closed_at is not None:
                return
            for line in _surplus(count):
                card = custody.find(work.session, line.card_id) if line.card_id else None
                raise_case(work, CaseKind.SURPLUS, line.number, card=card)
                _write(work, count_id, line.number, explanation=Explanation.UNKNOWN_CARD)
            count = queries.count(work.session, count_id)
            check_closing(count)
            work.session.execute(
                update(table(CountRow)).where(CountRow.id == count_id).values(closed_at=work.now)
            )
            work.audit(
                "shelf.count_closed", count_id, location_id=actor.location_id,
                expected=count.expected, seen=count.seen, differences=len(count.differences),
            )  # fmt: skip
            work.note(CardsChanged(actor.location_id))

    def _check_persons(
        self, session: Session, actor: Actor, second: Actor | None, reason: str
    ) -> None:
        if second is not None:
            return
        if counts_by_two(session, self._rules, actor.location_id):
            raise Refused(Code.TWO_PERSONS_NEEDED)
        if not reason.strip():
            raise Refused(Code.REASON_NEEDED)

    @staticmethod
    def _take(work: Work, count: Count, scanned: tuple[str, ...]) -> Count:
        """Note what was scanned, and explain what left the shelf since the count began."""
        seen = {one.strip().upper()[:_LONGEST] for one in scanned} - {""}
        queries.check_open(work.session, count.id, work.actor.location_id)
        count = queries.count(work.session, count.id)  # as whoever was quicker left it
        for line in count.lines:
            if line.number in seen and line.seen_at is None:
                _write(work, count.id, line.number, seen_at=work.now, explanation=None, note="")
            elif line.number not in seen and line.seen_at is not None:
                _write(work, count.id, line.number, seen_at=None, explanation=None, note="")
        for number in sorted(seen - {line.number for line in count.lines}):
            _add_surplus(work, count.id, number)
        count = queries.count(work.session, count.id)
        on_shelf = shelf.cards(work.session, work.actor.location_id, _NO_DATA)
        lies = {one.document_number for one in on_shelf}
        for line in _absent(count):
            if line.number not in lies:
                _write(work, count.id, line.number, explanation=_gone(work, line))
        return queries.count(work.session, count.id)


def counts_by_two(session: Session, rules: CustodyRules, location_id: UUID) -> bool:
    """Whether so many clerks work at a location that two of them count."""
    return partners.active_staff(session, location_id) >= rules.count_by_two_from


def note_missing(work: Work, number: str, note: str) -> None:
    """Explain a card in the open count of the actor's location, if there is one: it is missing."""
    count = queries.open_count(work.session, work.actor.location_id)
    if count is not None and any(line.number == number for line in _absent(count)):
        _write(work, count.id, number, explanation=Explanation.MISSING, note=note.strip()[:200])


def _begin(work: Work, second: Actor | None, reason: str) -> Count:
    """Begin a count of everything that lies on the shelf."""
    actor, made = work.actor, new_id()
    work.session.execute(
        insert(table(CountRow)),
        {
            "id": made, "location_id": actor.location_id, "tray": "",
            "first_id": actor.operator_id, "second_id": second.operator_id if second else None,
            "alone_reason": "" if second else reason.strip()[:200], "opened_at": work.now,
        },
    )  # fmt: skip
    lines = {
        card.document_number: {
            "count_id": made, "number": card.document_number,
            "card_id": card.id if card.is_card else None, "place": card.place[:60],
            "is_expected": True,
        }
        for card in reversed(shelf.cards(work.session, actor.location_id, _NO_DATA))
    }  # fmt: skip
    if lines:
        work.session.execute(insert(table(CountLineRow)), list(lines.values()))
    return queries.count(work.session, made)


def _shown(work: Work, count: Count) -> ShelfCount:
    """Return a count as the partner sees it, with as much of people as the mandates give."""
    own = partners.organisation_of(work.session, work.actor.location_id)
    mandates = partners.mandates(work.session, own.id) if own else ()
    data = given(standing_at(mandates, work.now))
    open_ones = {line.number for line in _absent(count)}
    return ShelfCount(
        id=count.id, at=work.now,
        found=sum(line.is_expected and line.seen_at is not None for line in count.lines),
        missing=tuple(
            card
            for card in shelf.cards(work.session, work.actor.location_id, data)
            if card.document_number in open_ones
        ),
        surplus=tuple(line.number for line in _surplus(count)),
        explained=len(count.differences) - len(count.unexplained),
    )  # fmt: skip


def _absent(count: Count) -> tuple[CountLine, ...]:
    return tuple(line for line in count.unexplained if line.is_expected)


def _surplus(count: Count) -> tuple[CountLine, ...]:
    return tuple(line for line in count.unexplained if not line.is_expected)


def _gone(work: Work, line: CountLine) -> Explanation:
    """Return where a card went since the count began: the books have it here no more."""
    if line.card_id is None:
        lost = old_documents.missed(work.session, (line.number,))
        return Explanation.MISSING if lost else Explanation.SENT_SINCE
    card = custody.find(work.session, line.card_id)
    if card is not None and card.state is _S.HANDED_OUT:
        return Explanation.AT_A_DESK
    return Explanation.MISSING if card and card.state in _LOST else Explanation.SENT_SINCE


def _add_surplus(work: Work, count_id: UUID, number: str) -> None:
    """Note a card that was found and that the list does not have."""
    card = custody.by_number(work.session, number)
    work.session.execute(
        insert(table(CountLineRow)),
        {
            "count_id": count_id, "number": number, "card_id": card.id if card else None,
            "place": "", "is_expected": False, "seen_at": work.now,
        },
    )  # fmt: skip


def _write(work: Work, count_id: UUID, number: str, **values: object) -> None:
    work.session.execute(
        update(table(CountLineRow))
        .where(CountLineRow.count_id == count_id, CountLineRow.number == number)
        .values(**values)
    )
