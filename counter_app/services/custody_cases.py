"""What is out of order with cards: missing, damaged, surplus, recalled; each case has a remedy."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import CardsChanged
from counter_app.domain.custody.ageing import CustodyRules
from counter_app.domain.custody.card import Card, CardState, when_found
from counter_app.domain.custody.shipment import REMEDIES, Case, CaseKind, Remedy
from counter_app.domain.errors import Code, Conflict, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.services.custody import step
from counter_app.store.base import table
from counter_app.store.queries import consignments as queries
from counter_app.store.queries import custody, old_documents
from counter_app.store.store import Store
from counter_app.store.tables.consignments import CaseRow
from counter_app.store.tables.issuance import SurrenderedRow
from counter_app.store.work import Work


class Cases:
    """Cases at a location, from their opening to their remedy."""

    def __init__(self, store: Store, rules: CustodyRules) -> None:
        """Join the parts."""
        self._store = store
        self._rules = rules

    def open_cases(self, actor: Actor) -> tuple[Case, ...]:
        """Return what is to be settled here, the most urgent first. Raises Refused(NOT_PERMITTED).

        A report that is due soonest stands on top; where the house has no period, the oldest. Who
        plans sees what partners reported too: it is settled for them.
        """
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            plans = actor.may(Permission.PLAN)
            return queries.cases(session, actor.location_id, of_partners=plans)

    def settled(self, actor: Actor) -> tuple[Case, ...]:
        """Return the cases that were settled here. Raises Refused(NOT_PERMITTED)."""
        actor.require(Permission.KEEP)
        with self._store.reading() as session:
            return queries.cases(session, actor.location_id, is_open=False)

    def miss(self, actor: Actor, number: str, note: str, gesture: UUID) -> Case:
        """Say that a card which should be here cannot be found; the time to report it begins.

        Raises:
            Refused: NOT_PERMITTED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            card = _known(work, number)
            earlier = work.earlier()
            if earlier:
                return queries.case(work.session, earlier)
            made = lose(work, card, self._rules, note)
            work.audit("card.missed", made.id, location_id=card.location_id, card=str(card.id))
            return made

    def recall(self, actor: Actor, number: str, note: str, gesture: UUID) -> Case:
        """Block a card, so that nobody hands it out; it goes back to the maker.

        Who plans blocks it wherever it is, at a partner's point or under way too: it stays where it
        is and with whoever has it, and goes back from there.

        Raises:
            Refused: NOT_PERMITTED, REASON_NEEDED, CARD_UNKNOWN, CARD_NOT_HERE, CARD_WRONG_STATE.
        """
        actor.require(Permission.KEEP)
        if not note.strip():
            raise Refused(Code.REASON_NEEDED)
        with self._store.work(actor, gesture) as work:
            card = _known(work, number, anywhere=actor.may(Permission.PLAN))
            earlier = work.earlier()
            if earlier:
                return queries.case(work.session, earlier)
            step(work, card, CardState.BLOCKED, note)
            made = raise_case(work, CaseKind.RECALLED, card.document_number, card=card, note=note)
            work.audit("card.blocked", made.id, location_id=card.location_id, card=str(card.id))
            return made

    def settle(
        self, actor: Actor, case_id: UUID, remedy: Remedy, gesture: UUID, *,
        reference: str = "", note: str = "",
    ) -> Case:  # fmt: skip
        """Settle a case, and take its card the step that the remedy means.

        Found: the card is in stock again. Reported: with the number of the report. Sent back: the
        card waits for the next consignment to the maker. Sent on: for one to another location.
        Added to stock: it waits to be put away.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, CHOICE_NEEDED for a remedy of another kind of case,
                REASON_NEEDED for a report without a number, WRONG_STATE for a settled case,
                CARD_WRONG_STATE.
            Conflict: CHANGED_MEANWHILE when somebody settled it at the same moment.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor, gesture) as work:
            found = queries.case(work.session, case_id)
            if work.earlier():
                return found
            if found.closed_at is not None:
                raise Refused(Code.WRONG_STATE, state="closed", wanted="open")
            if remedy not in REMEDIES[found.kind]:
                raise Refused(Code.CHOICE_NEEDED)
            if remedy is Remedy.REPORTED and not reference.strip():
                raise Refused(Code.REASON_NEEDED)
            if found.card_id is not None:
                _remedy(work, custody.card(work.session, found.card_id), remedy)
            elif remedy is Remedy.FOUND:
                _old_document_found(work, found)
            close_case(work, found.id, remedy, reference=reference, note=note)
            work.audit(
                "case.settled", found.id, location_id=found.location_id, kind=found.kind.value,
                remedy=remedy.value,
            )  # fmt: skip
            work.note(CardsChanged(found.location_id))
            return queries.case(work.session, found.id)


def lose(
    work: Work, card: Card, rules: CustodyRules, note: str = "", consignment: UUID | None = None
) -> Case:
    """Take a card to missing and open its case; whoever had it last goes on answering for it."""
    step(work, card, CardState.MISSING, note)
    due = work.now + rules.report_within if rules.report_within else None
    return raise_case(
        work, CaseKind.MISSING, card.document_number, card=card, note=note,
        consignment=consignment, due_at=due,
    )  # fmt: skip


def find(work: Work, card: Card, note: str = "") -> None:
    """Take a missing card that is found into the house again; it lies at the actor's location."""
    went = custody.events(work.session, card.id)[-1].from_state
    here = replace(card, location_id=work.actor.location_id)
    step(work, here, when_found(went or CardState.IN_STOCK), note)


def raise_case(
    work: Work, kind: CaseKind, number: str, *, card: Card | None = None, note: str = "",
    consignment: UUID | None = None, due_at: object = None,
) -> Case:  # fmt: skip
    """Open a case at the actor's location, unless the same one is open already."""
    there = queries.open_case(work.session, kind, number, consignment)
    if there is not None:
        return there
    case_id = new_id()
    work.session.execute(
        insert(table(CaseRow)),
        {
            "id": case_id, "kind": kind, "location_id": work.actor.location_id,
            "document_number": number[:40], "card_id": card.id if card else None,
            "consignment_id": consignment, "opened_at": work.now,
            "opened_by": work.actor.operator_id, "due_at": due_at, "note": note.strip()[:200],
        },
    )  # fmt: skip
    work.note(CardsChanged(work.actor.location_id))
    return queries.case(work.session, case_id)


def close_case(
    work: Work, case_id: UUID, remedy: Remedy, *, reference: str = "", note: str = ""
) -> None:
    """Close a case; what was noted when it was opened stays.

    Raises:
        Conflict: CHANGED_MEANWHILE when somebody settled it at the same moment.
    """
    values: dict[str, object] = {
        "remedy": remedy, "closed_at": work.now, "closed_by": work.actor.operator_id,
        "reference": reference.strip()[:60],
    }  # fmt: skip
    if note.strip():
        values["note"] = note.strip()[:200]
    closed = work.connection.execute(
        update(table(CaseRow))
        .where(CaseRow.id == case_id, CaseRow.closed_at.is_(None))
        .values(**values)
    )
    if closed.rowcount != 1:
        raise Conflict(Code.CHANGED_MEANWHILE)


def _known(work: Work, number: str, *, anywhere: bool = False) -> Card:
    card = custody.by_number(work.session, number.strip().upper())
    if card is None:
        raise Refused(Code.CARD_UNKNOWN, number=number)
    if card.location_id != work.actor.location_id and not anywhere:
        raise Refused(Code.CARD_NOT_HERE)
    return card


def _old_document_found(work: Work, case: Case) -> None:
    """Let an old document that was lost on its way lie where it was found: here."""
    here = work.actor.location_id
    on_its_way = [case.consignment_id] if case.consignment_id else []
    for row in old_documents.travelling(work.session, on_its_way):
        if old_documents.written(row.number) == case.document_number and row.brought_to == here:
            work.session.execute(
                update(table(SurrenderedRow))
                .where(SurrenderedRow.hand_out_id == row.hand_out_id)
                .values(location_id=here)
            )


_STEPS = {
    Remedy.REPORTED: (CardState.MISSING, CardState.REPORTED),
    Remedy.SENT_BACK: (CardState.BLOCKED, CardState.RETURNED),
}


def _remedy(work: Work, card: Card, remedy: Remedy) -> None:
    """Take the card of a settled case on; where its state says nothing of the case, it stays."""
    if remedy is Remedy.SENT_BACK and card.state in (CardState.RECEIVED, CardState.IN_STOCK):
        card = step(work, card, CardState.BLOCKED)
    if remedy is Remedy.FOUND and card.state is CardState.MISSING:
        find(work, card)
    wanted = _STEPS.get(remedy)
    if wanted is None or card.state is not wanted[0]:
        return
    if remedy is Remedy.SENT_BACK and card.keeper.id != work.actor.location_id:
        return  # whoever has it sends it here: then it is on its way back to the maker
    step(work, card, wanted[1])
