"""One laptop's day without a network: its package is opened, people are served, results sealed.

All of it goes through the services that the windows use; what these confirmed is kept, so that it
can be asked at home what became of each.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from counter_app import startup
from counter_app.cli.bench.offline_plants import Course, Guest, Turn
from counter_app.cli.bench.trial_office import LOGIN, PASSWORD
from counter_app.domain.appointments import AppointmentState
from counter_app.domain.clock import SetClock
from counter_app.domain.identity.verification import (
    Answer,
    DocumentSeen,
    Finding,
    Means,
    Question,
)
from counter_app.domain.ids import new_id
from counter_app.domain.issuance import OldDocument, OldDocumentAnswer
from counter_app.domain.issuance_details import NextStep, Refusal
from counter_app.domain.operators import Actor
from counter_app.domain.packages.package import ItemKind, ScanFailure
from counter_app.domain.people.named import Named
from counter_app.exchange import device_keys
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.sealed_package import peek, save
from counter_app.services.appointments import Wish
from counter_app.services.hand_out_details import RefusalWish
from counter_app.services.issuance import HandOutWish
from counter_app.services.office import Office
from counter_app.services.package_opening import open_package
from counter_app.settings import house_rules
from counter_app.store.keyfile import Cost

WALK_IN: Final = "BIOMETRICS"
RELIEF: Final = "relief"
STOLEN: Final = "STOLEN001"
_CHEAP: Final = Cost(1, 8, 1)
_ANSWERS: Final = {question: Finding(Answer.YES, frozenset({Means.EYE})) for question in Question}
_MINUTE: Final = timedelta(minutes=1)
_GESTURE: Final = timedelta(seconds=5)
_AHEAD: Final = timedelta(hours=14)
"""So far the clock of one laptop goes ahead after noon: still within the package's time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laptop:
    """A laptop, who works on it, and who comes to it."""

    name: str
    folder: Path
    login: str
    desk: str
    turns: tuple[Turn, ...]

    @property
    def keys(self) -> Path:
        """Where its keys lie."""
        return self.folder / "device.keys"

    @property
    def package(self) -> Path:
        """Where its package lies."""
        return self.folder / "day.package"


@dataclass(frozen=True, slots=True)
class Done:
    """Something that a service confirmed, and in which item it comes home.

    Attributes:
        table: where its row stands.
        state: what state the row is in at the end of the day; "" where it has none.
    """

    table: str
    id: UUID
    kind: ItemKind
    subject: UUID
    state: str = ""


@dataclass(slots=True)
class Played:
    """What a laptop did.

    Attributes:
        files: what it sealed for home, in order.
        walked: visits of people on file who came by themselves, by person.
        cpu: seconds of a processor, the opening included.
    """

    name: str
    files: list[Path] = field(default_factory=list)
    done: list[Done] = field(default_factory=list)
    walked: dict[UUID, UUID] = field(default_factory=dict)
    cpu: float = 0.0


def play(laptop: Laptop, begins: datetime) -> Played:
    """Open a laptop's package when the doors open and play its day to the end."""
    spent = time.process_time()
    keys = device_keys.load(laptop.keys)
    clock = SetClock(begins)
    database = laptop.folder / "office.db"
    open_package(
        laptop.package.read_bytes(), keys, database, laptop.login, PASSWORD, clock, house_rules(),
        _CHEAP,
    )  # fmt: skip
    session = startup.sign_in(
        str(database), laptop.login, PASSWORD, desk=laptop.desk, clock=clock, cost=_CHEAP
    )
    try:
        played = _Day(laptop, keys, session.office, session.actor, clock).run()
    finally:
        session.close()
    played.cpu = time.process_time() - spent
    return played


class _Day:
    """A day under way on one laptop."""

    def __init__(
        self, laptop: Laptop, keys: DeviceKeys, office: Office, actor: Actor, clock: SetClock
    ) -> None:
        self._laptop = laptop
        self._keys = keys
        self._office = office
        self._actor = actor
        self._clock = clock
        self._played = Played(laptop.name)
        self._visits: dict[UUID, AppointmentState] = {}

    def run(self) -> Played:
        """Serve everybody in turn; a few wait for the end of the day."""
        turns = self._laptop.turns
        shown = [turn.guest for turn in turns if turn.course is Course.SHOWN_FIRST]
        for guest in shown:
            self._show(guest)
        last = [turn for turn in turns if turn.course in {Course.LATE, Course.FAST_CLOCK}]
        now = [turn for turn in turns if turn not in last]
        for turn in now:
            if turn.course is Course.SHOWN_FIRST and not self._played.files:
                self._clock.advance(2 * house_rules().undo_within)
                self._seal(so_far=True)
            self._play(turn)
        self._end(last)
        for visit, state in self._visits.items():
            self._note("appointments", visit, ItemKind.VISIT, visit, state.value)
        self._seal(so_far=False)
        return self._played

    def _play(self, turn: Turn) -> None:
        guest = turn.guest
        self._clock.set(max(self._clock.now() + _GESTURE, guest.starts_at))
        match turn.course:
            case Course.ABSENT:
                return
            case Course.WALKED_IN:
                self._walk_in(guest)
            case Course.CARD_MISSED:
                self._miss(guest)
            case Course.RELIEVED:
                self._serve(guest, self._other(RELIEF))
            case _:
                self._queue(guest, turn.course)
        self._strangers(turn)

    def _queue(self, guest: Guest, course: Course) -> None:
        queue, actor, visit = self._office.queue, self._actor, guest.visit
        if course not in {Course.WAITING, Course.LEFT, Course.MISSED, Course.REFUSED}:
            self._serve(guest, actor, course)
            return
        queue.check_in(actor, visit, new_id())
        self._visits[visit] = AppointmentState.ARRIVED
        self._clock.advance(_GESTURE)
        if course is Course.LEFT:
            queue.left(actor, visit, new_id())
            self._visits[visit] = AppointmentState.NO_SHOW
        elif course is Course.MISSED:
            queue.call(actor, visit, new_id())
            for _ in range(house_rules().calls_before_no_show - 1):
                self._clock.advance(_GESTURE)
                queue.recall(actor, visit, new_id())
            queue.no_show(actor, visit, new_id())
            self._visits[visit] = AppointmentState.NO_SHOW
        elif course is Course.REFUSED:
            self._refuse(guest)

    def _refuse(self, guest: Guest) -> None:
        queue, actor, visit = self._office.queue, self._actor, guest.visit
        queue.call(actor, visit, new_id())
        queue.serve(actor, visit, new_id())
        wish = RefusalWish(
            appointment_id=visit, person_id=guest.person, reason=Refusal.NO_DOCUMENT,
            next_step=NextStep.NEW_APPOINTMENT,
        )  # fmt: skip
        refused = self._office.issuance.refuse(actor, wish, new_id())
        self._note("hand_out_refusals", refused.id, ItemKind.VISIT, visit)
        self._clock.advance(_GESTURE)
        queue.done(actor, visit, new_id())
        self._visits[visit] = AppointmentState.FULFILLED

    def _serve(self, guest: Guest, actor: Actor, course: Course = Course.SERVED) -> None:
        queue, visit = self._office.queue, guest.visit
        queue.check_in(actor, visit, new_id())
        self._at_desk(guest, actor, course)

    def _at_desk(self, guest: Guest, actor: Actor, course: Course = Course.SERVED) -> None:
        office, visit = self._office, guest.visit
        for gesture in (office.queue.call, office.queue.serve):
            self._clock.advance(_GESTURE)
            gesture(actor, visit, new_id())
        self._clock.advance(_MINUTE)
        number = STOLEN if course is Course.STOLEN else "PC5037655"
        document = DocumentSeen(kind="passport", issuer="VNM", number=number, mrz_sha256="0" * 64)
        seen = office.identity.verify(
            actor, visit, guest.person, document, _ANSWERS, new_id()
        )  # fmt: skip
        office.custody.present(actor, guest.number, guest.person, new_id())
        self._clock.advance(_GESTURE)
        given = self._hand_out(guest, actor, seen.id)
        if course is Course.UNDONE:
            office.issuance.undo(actor, given, "verkeerde stapel", new_id())
            self._note("hand_outs", given, ItemKind.CARD, guest.card, "undone")
            self._clock.advance(_GESTURE)
            given = self._hand_out(guest, actor, seen.id)
        self._note("hand_outs", given, ItemKind.CARD, guest.card, "handed_out")
        self._clock.advance(_GESTURE)
        office.queue.done(actor, visit, new_id())
        self._visits[visit] = AppointmentState.FULFILLED

    def _hand_out(self, guest: Guest, actor: Actor, verification: UUID) -> UUID:
        wish = HandOutWish(
            appointment_id=guest.visit, person_id=guest.person, card_id=guest.card,
            verification_id=verification, old_document=OldDocumentAnswer(OldDocument.NONE_HELD),
        )  # fmt: skip
        return self._office.issuance.hand_out(actor, wish, new_id()).id

    def _show(self, guest: Guest) -> None:
        """Scan a card and put it back: its owner was not the one who stood there."""
        self._office.custody.present(self._actor, guest.number, guest.person, new_id())
        self._office.custody.put_back(self._actor, guest.card, "verkeerde kaart", new_id())

    def _miss(self, guest: Guest) -> None:
        missed = self._office.cases.miss(self._actor, guest.number, "lade doorzocht", new_id())
        self._note("custody_cases", missed.id, ItemKind.CARD, guest.card)

    def _walk_in(self, guest: Guest) -> None:
        wish = Wish(
            location_id=self._actor.location_id, service=WALK_IN, starts_at=self._clock.now(),
            person_ids=(guest.person,),
        )  # fmt: skip
        made = self._office.appointments.walk_in(self._actor, wish, new_id())
        self._played.walked[guest.person] = made.id
        self._leave(made.id)

    def _leave(self, visit: UUID) -> None:
        self._clock.advance(_GESTURE)
        if self._office.queue.entry(visit) is None:
            self._office.queue.check_in(self._actor, visit, new_id())
        self._office.queue.left(self._actor, visit, new_id())
        self._visits[visit] = AppointmentState.NO_SHOW

    def _strangers(self, turn: Turn) -> None:
        """Let somebody whom nobody expected come after some, and a scan lead nowhere."""
        if turn.course is Course.LEFT:
            named = Named(surname="Onbekend", given_names="Iemand")
            entry = self._office.walk_ins.by_name(self._actor, named, WALK_IN, new_id())
            self._leave(entry.appointment_id)
        if turn.course is Course.MISSED:
            self._office.offline.note_scan(self._actor, ScanFailure.UNREADABLE, new_id())

    def _end(self, last: Iterable[Turn]) -> None:
        """Let in who is served last; then the clock goes ahead, or the package's time is over."""
        for turn in last:
            self._clock.set(max(self._clock.now() + _GESTURE, turn.guest.starts_at))
            self._office.queue.check_in(self._actor, turn.guest.visit, new_id())
        for turn in last:
            if turn.course is Course.FAST_CLOCK:
                self._clock.advance(_AHEAD)
            else:
                expires = peek(self._laptop.package.read_bytes()).expires_at
                self._clock.set(max(self._clock.now(), expires + _MINUTE))
                self._office.offline.override(self._other(LOGIN), "de hal loopt door", new_id())
            self._at_desk(turn.guest, self._actor)

    def _other(self, login: str) -> Actor:
        """Let somebody else sit down at the desk beside."""
        actor = self._office.operators.sign_in(login, PASSWORD)
        desks = self._office.planning.desks(actor.location_id)
        return self._office.operators.at_desk(actor, desks[-1].id)

    def _seal(self, *, so_far: bool) -> None:
        self._clock.advance(_MINUTE)
        closed = self._office.offline.close(self._actor, self._keys, new_id(), so_far=so_far)
        file = self._laptop.folder / f"{len(self._played.files) + 1}.home"
        save(closed.raw, file)
        self._played.files.append(file)

    def _note(self, table: str, row: UUID, kind: ItemKind, subject: UUID, state: str = "") -> None:
        self._played.done.append(Done(table, row, kind, subject, state))
