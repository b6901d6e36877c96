"""Papers of the vault as PDF: lists to pack, put away and fetch by, missing card, sticker."""

from __future__ import annotations

from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from counter_app.domain.custody.shipment import CaseKind
from counter_app.domain.custody.stickers import split_number
from counter_app.domain.custody.storage import PickLine
from counter_app.domain.errors import Code, Refused
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.planning.ticks import day_and_tick
from counter_app.letters import custody as letters
from counter_app.letters.texts import texts
from counter_app.services.messages import sender
from counter_app.services.storage import Storage
from counter_app.store.queries import consignments, custody, identity, people, planning, stickers
from counter_app.store.store import Store
from counter_app.store.tables.issuance import SurrenderedRow
from counter_app.store.tables.stickers import StickerRow


class CustodyPapers:
    """Papers of the office; none goes to a person but the sticker itself."""

    def __init__(self, store: Store, storage: Storage, sticker_mm: tuple[float, float]) -> None:
        """Join the parts; `sticker_mm` is how large a sticker is."""
        self._store = store
        self._storage = storage
        self._sticker_mm = sticker_mm

    def packing_list(self, actor: Actor, consignment_id: UUID, language: str = "nl") -> bytes:
        """Make the list that travels with a consignment. Raises Refused(NOT_PERMITTED, NOT_FOUND).

        It names documents, bags and seals, and no person.
        """
        actor.require_any(Permission.KEEP, Permission.RETURN_CARDS)
        with self._store.work(actor) as work:
            session = work.session
            of = consignments.consignment(session, consignment_id)
            place = planning.location(session, actor.location_id)
            maker = texts(language).say("custody.keeper.maker")
            surrendered = session.scalars(
                select(SurrenderedRow.number)
                .where((SurrenderedRow.sent_with == of.id) | (SurrenderedRow.brought_with == of.id))
                .order_by(SurrenderedRow.number)
            )
            data = letters.PackingList(
                language=language, sender=sender(session, place), reference=of.reference,
                origin=_place(session, of.from_location_id) or maker,
                destination=_place(session, of.to_location_id) or maker, courier=of.courier,
                sent_at=of.sent_at, time_zone=place.zone,
                bags=tuple((bag.label, bag.seal) for bag in of.bags),
                cards=tuple((item.document_number, item.bag) for item in of.items if item.is_card),
                surrendered=tuple(surrendered),
            )  # fmt: skip
            work.audit("consignment.list_made", of.id)
        return letters.packing_list(data)

    def pick_list(self, actor: Actor, day: date, language: str = "nl") -> bytes:
        """Make the list by which a day's cards are fetched. Raises Refused(NOT_PERMITTED)."""
        lines = self._storage.pick_list(actor, day)
        with self._store.reading() as session:
            place = planning.location(session, actor.location_id)
        return letters.pick_list(
            letters.PickList(
                language=language, location_name=place.name, day=day,
                lines=tuple(
                    (
                        str(line.place), line.card.document_number,
                        _when(line, place.tz),
                    )
                    for line in lines
                ),
            )
        )  # fmt: skip

    def put_away_list(self, actor: Actor, language: str = "nl") -> bytes:
        """Make the list by which cards are put away. Raises Refused(NOT_PERMITTED)."""
        lines = self._storage.put_away_list(actor)
        with self._store.reading() as session:
            place = planning.location(session, actor.location_id)
            day, _ = day_and_tick(self._store.clock.now(), place.tz)
        return letters.put_away_list(
            letters.PutAwayList(
                language=language, location_name=place.name, day=day,
                lines=tuple(
                    (str(line.place) if line.place else "", line.card.document_number)
                    for line in lines
                ),
            )
        )  # fmt: skip

    def missing_report(self, actor: Actor, case_id: UUID, language: str = "nl") -> bytes:
        """Make the form by which a missing card is reported.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND, WRONG_STATE for a case about something else.
        """
        actor.require(Permission.KEEP)
        with self._store.work(actor) as work:
            session = work.session
            case = consignments.case(session, case_id)
            if case.kind is not CaseKind.MISSING or case.card_id is None:
                raise Refused(Code.WRONG_STATE, state=case.kind.value, wanted="missing")
            card = custody.card(session, case.card_id)
            events = custody.events(session, card.id)
            place = planning.location(session, actor.location_id)
            words = texts(language)
            before = [one for one in events if one.at <= case.opened_at]
            data = letters.MissingReport(
                language=language, sender=sender(session, place),
                reference=case.id.hex[-10:].upper(), document_number=case.document_number,
                document_type=card.document_type, last_place=str(card.place),
                last_keeper=words.term("custody.keeper", card.keeper.kind),
                last_seen=before[-2].at if len(before) > 1 else case.opened_at,
                missed_at=case.opened_at, due_at=case.due_at, time_zone=place.zone,
                note=case.note,
                steps=tuple(
                    (one.at, one.to_state.value, _place(session, one.location_id))
                    for one in events
                ),
            )  # fmt: skip
            work.audit("case.report_made", case.id)
        return letters.missing_report(data)

    def sticker(self, actor: Actor, number: str, language: str = "nl") -> bytes:
        """Make the text that is printed on a sticker that was placed.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: BAD_NUMBER.
        """
        actor.require(Permission.HAND_OUT)
        prefix, digits = split_number(number)
        with self._store.work(actor) as work:
            session = work.session
            place = planning.location(session, actor.location_id)
            for roll in stickers.rolls(session, actor.location_id):
                row = session.scalars(
                    select(StickerRow).where(
                        StickerRow.roll_id == roll.id, StickerRow.number == digits
                    )
                ).one_or_none()
                if roll.holds(prefix, digits) and row is not None and row.valid_until is not None:
                    break
            else:
                raise Refused(Code.NOT_FOUND, what=number)
            if row.person_id is None or row.verification_id is None or row.valid_until is None:
                raise Refused(Code.NOT_FOUND, what=number)
            person = people.person(session, row.person_id)
            seen = identity.verification(session, row.verification_id).document
            data = letters.StickerText(
                language=language, number=roll.label(digits), v_number=person.v_number or "–",
                passport_number=seen.number, valid_until=row.valid_until, place=place.name,
                day=day_and_tick(row.at, place.tz)[0], size=self._sticker_mm,
            )  # fmt: skip
            work.audit("sticker.label_made", row.id)
        return letters.sticker_text(data)


def _place(session: Session, location_id: UUID | None) -> str:
    return planning.location(session, location_id).name if location_id else ""


def _when(line: PickLine, zone: ZoneInfo) -> str:
    """Write for when a card is fetched: a time, or a day and the hall to which it travels."""
    if line.starts_at is None:
        return ""
    at = line.starts_at.astimezone(zone)
    return f"{at:%d-%m} {line.hall}" if line.hall else f"{at:%H:%M}"
