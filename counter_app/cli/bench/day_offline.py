"""A day without a network: sealing it, opening it, working on it, and bringing sixty machines home.

One visit is served on a machine that opened the whole day; what the other machines bring home is
made after it, for the people of each, and sealed with each machine's own key. A few cards are given
to two machines on purpose.
"""

from __future__ import annotations

import json
import re
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import insert, text

from counter_app import startup
from counter_app.cli.bench.desk_work import Desk, Visit, sit_down
from counter_app.cli.bench.measure import Figure, Options, milliseconds, percentile, report
from counter_app.cli.bench.people import load_cards, load_people
from counter_app.cli.bench.trial_office import (
    FIRST_DAY,
    LOGIN,
    PASSWORD,
    SERVICE,
    Raw,
    TrialOffice,
    open_days,
    opening,
    trial_office,
)
from counter_app.domain.clock import SetClock
from counter_app.domain.ids import new_id
from counter_app.domain.packages.conflict import item_id
from counter_app.domain.packages.package import ItemKind, PackageState
from counter_app.exchange import device_keys
from counter_app.exchange.device_keys import DeviceKeys
from counter_app.exchange.sealed_package import Head, decrypt, seal
from counter_app.services.package_opening import open_package
from counter_app.services.packages import Packed, PackWish
from counter_app.settings import house_rules
from counter_app.store.base import table
from counter_app.store.keyfile import Cost
from counter_app.store.tables.packages import PackageKeyRow, PackageOperatorRow, PackageRow

_PACK_SECONDS: Final = 10.0
_MERGE_SECONDS: Final = 60.0
_SCAN_MS: Final = 50.0
_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_VISIT: Final = (
    "id", "uid", "sequence", "code", "location_id", "service", "starts_at", "ends_at", "state",
    "language", "created_at", "version",
)  # fmt: skip
_CHEAP: Final = Cost(1, 8, 1)


@dataclass(frozen=True, slots=True)
class _Guests:
    """Who is expected, each with visit and card."""

    people: tuple[UUID, ...]
    visits: tuple[UUID, ...]
    cards: dict[UUID, tuple[UUID, str]]


def run(options: Options) -> dict[str, Any]:
    """Seal a day of 7,000 people, work on it alone, and merge sixty machines."""
    number, machines, twice = (7_000, 60, 12) if options.is_full else (60, 3, 2)
    with trial_office(options, desks=60) as trial, tempfile.TemporaryDirectory() as folder:
        guests = _expected(trial, number)
        office, actor = trial.office, trial.actor
        office.offline_accounts.enrol(actor, PASSWORD, new_id())
        keys = [device_keys.make(f"laptop {n + 1}") for n in range(machines)]
        keys = [office.packages.register(actor, one, new_id()) for one in keys]
        wish = PackWish(device_id=keys[0].id, day=FIRST_DAY)
        begun, spent = time.perf_counter(), time.process_time()
        packed = office.packages.pack(actor, wish, new_id())
        packing = time.perf_counter() - begun, time.process_time() - spent
        database = Path(folder) / "day.db"
        begun = time.perf_counter()
        open_package(
            packed.raw, keys[0], database, LOGIN, PASSWORD, trial.clock, house_rules(), _CHEAP
        )
        opening_ = time.perf_counter() - begun
        scans, like = _alone(trial, guests, database, keys[0], packed)
        files = list(_brought(trial, guests, keys, packed, like, twice))
        trial.clock.set(trial.clock.now() + timedelta(hours=12))
        begun, spent = time.perf_counter(), time.process_time()
        merged = [office.merging.merge(actor, raw, new_id()) for raw in files]
        merging = time.perf_counter() - begun, time.process_time() - spent
        again = office.merging.merge(actor, files[0], new_id())
        figures = [
            _below("pack", "s", packing[0], _PACK_SECONDS, packing[1]),
            _below("scan_to_person_p99", "ms", percentile(scans, 99), _SCAN_MS),
            _below("merge", "s", merging[0], _MERGE_SECONDS, merging[1]),
            *_kept(trial, number, twice),
        ]
        facts = {
            "people": number, "machines": machines, "open_seconds": round(opening_, 3),
            "package_mb": round(len(packed.raw) / 1e6, 2), "merged_again": again.was_known,
            "conflicts": sum(one.conflicts for one in merged),
            "audit_flaws": len(office.audit.verify().flaws),
        }  # fmt: skip
    return report("day_offline", options, figures, engine=options.engine, **facts)


def _below(name: str, unit: str, value: float, limit: float, cpu: float | None = None) -> Figure:
    return Figure(
        name=name, unit=unit, value=value, target=f"<= {limit:g} {unit}", met=value <= limit,
        cpu=cpu,
    )  # fmt: skip


def _kept(trial: TrialOffice, number: int, twice: int) -> Iterator[Figure]:
    """Judge that every hand-out is on record once, or waits as a case; none lost, none doubled."""
    with trial.office.store.reading() as session:
        given = session.scalar(text("SELECT count(*) FROM hand_outs WHERE state = 'handed_out'"))
        cards = session.scalar(text("SELECT count(DISTINCT card_id) FROM hand_outs"))
        held = session.scalar(text(
            "SELECT count(DISTINCT subject) FROM package_items"
            " WHERE kind = 'card' AND state = 'conflict'"
        ))  # fmt: skip
    lost = number - (given or 0) - (held or 0)
    yield Figure(name="lost", unit="hand-outs", value=float(lost), target="== 0", met=lost == 0)
    doubled = (held or 0) - twice + (given or 0) - min(given or 0, cards or 0)
    yield Figure(
        name="doubled_unseen", unit="hand-outs", value=float(doubled), target="== 0",
        met=doubled == 0,
    )  # fmt: skip


def _expected(trial: TrialOffice, number: int) -> _Guests:
    """Load so many adults with a card and a booked visit on one day."""
    open_days(trial, 1, 1, 60)
    loaded = load_people(trial, number * 70 // 60 + 70)
    people = tuple(one for count, one in enumerate(loaded) if count % 70 < 60)[:number]
    load_cards(trial, people)
    visits = tuple(new_id() for _ in people)
    raw = Raw(trial.database)
    days = raw.execute("SELECT id FROM slot_days").fetchone()[0]
    with raw.unguarded():
        raw.load("appointments", _VISIT, _booked(raw, trial, visits))
        raw.load("participants", ("appointment_id", "position", "person_id"), (
            (raw.id(visit), 0, raw.id(one)) for visit, one in zip(visits, people, strict=True)
        ))  # fmt: skip
        raw.load(
            "participant_services", ("appointment_id", "position", "service", "outcome"),
            ((raw.id(visit), 0, SERVICE, "due") for visit in visits),
        )  # fmt: skip
        raw.load(
            "appointment_spans",
            ("appointment_id", "position", "sequence", "slot_day_id", "tick", "ticks", "places"),
            (
                (raw.id(visit), 0, 0, days, 108 + 2 * (n % 46), 2, 1)
                for n, visit in enumerate(visits)
            ),
        )  # fmt: skip
    cards = {
        UUID(str(row[1])): (UUID(str(row[0])), row[2])
        for row in raw.execute("SELECT id, person_id, document_number FROM cards").fetchall()
    }
    for name in ("appointments", "participants", "participant_services", "appointment_spans"):
        raw.analyze(name)
    raw.close()
    return _Guests(people, visits, cards)


def _booked(raw: Raw, trial: TrialOffice, visits: Sequence[UUID]) -> Iterator[tuple[Any, ...]]:
    place, now = raw.id(trial.location.id), raw.moment(trial.clock.now())
    for number, one in enumerate(visits):
        begin = opening(trial.location, 0) + timedelta(minutes=10 * (number % 46))
        yield (
            raw.id(one), raw.id(one), 0, f"D{number:07}", place, SERVICE, raw.moment(begin),
            raw.moment(begin + timedelta(minutes=10)), "booked", "nl", now, 1,
        )  # fmt: skip


def _alone(
    trial: TrialOffice, guests: _Guests, database: Path, keys: DeviceKeys, packed: Packed
) -> tuple[list[float], dict[str, Any]]:
    """Scan and serve on the machine; return how long scans took, and what it brings home."""
    clock = SetClock(opening(trial.location, 0))
    session = startup.sign_in(str(database), LOGIN, PASSWORD, desk="1", clock=clock, cost=_CHEAP)
    try:
        office, actor = session.office, session.actor
        numbers = iter(range(1, len(guests.people)))

        def scan() -> None:
            at = next(numbers) * 31 % len(guests.people)
            office.lookup.find(actor, guests.cards[guests.people[at]][1])
            office.issuance.visit(actor, guests.visits[at])

        scans = milliseconds(scan, 40)
        person = guests.people[0]
        desk = Desk("1", LOGIN, clock, PASSWORD)
        visit = Visit(guests.visits[0], person, guests.cards[person][1], clock.now())
        for gesture in sit_down(session, desk, visit):
            clock.set(clock.now() + timedelta(seconds=5))
            gesture()
        clock.set(clock.now() + timedelta(seconds=5))
        closed = office.offline.close(actor, keys, new_id())
    finally:
        session.close()
    with trial.office.store.reading() as found:
        identity = found.scalar(PackageKeyRow.__table__.select().with_only_columns(
            PackageKeyRow.identity
        ))  # fmt: skip
    body = _body(closed.raw)
    content: dict[str, Any] = json.loads(zlib.decompress(decrypt(body, str(identity))))
    return scans, {**content, "head": closed.head, "package": packed.package.id}


def _body(raw: bytes) -> bytes:
    """Return the sealed body of a file of which it is known that it is whole."""
    head = int.from_bytes(raw[7:11], "big")
    size = int.from_bytes(raw[11 + head : 19 + head], "big")
    return raw[19 + head : 19 + head + size]


def _brought(
    trial: TrialOffice, guests: _Guests, keys: list[DeviceKeys], packed: Packed,
    like: dict[str, Any], twice: int,
) -> Iterator[bytes]:  # fmt: skip
    """Seal what each machine brings home: its share of the guests, the first few twice."""
    actor, place = trial.actor, trial.location.id
    head: Head = like["head"]
    items = json.dumps(like["items"])
    with trial.office.store.reading() as session:
        recipient = str(session.scalar(text("SELECT recipient FROM package_keys")))
    for number, key in enumerate(keys):
        package = packed.package.id
        if number:
            package = new_id()
            with trial.office.store.work(actor) as work:
                work.connection.execute(insert(table(PackageRow)), {
                    "id": package, "device_id": key.id, "location_id": place, "day": FIRST_DAY,
                    "lane": number + 1, "made_at": packed.package.made_at,
                    "made_by": actor.operator_id, "expires_at": packed.package.expires_at,
                    "state": PackageState.SEALED, "withdrawn_at": None,
                })  # fmt: skip
                work.connection.execute(insert(table(PackageOperatorRow)), {
                    "package_id": package, "operator_id": actor.operator_id,
                })  # fmt: skip
        share = list(range(number, len(guests.people), len(keys)))
        if number == 1:
            share += range(0, twice * len(keys), len(keys))  # of the first machine's guests
        made = [
            one
            for ticket, at in enumerate(share, 1)
            for one in _as(items, like, guests, at, package, ticket, trial)
        ]
        plain = json.dumps({"items": made, "trail": like["trail"]}).encode()
        mine = replace(head, package_id=package, device_id=key.id, lane=number + 1)
        yield seal(mine, zlib.compress(plain, 1), key.signing, (recipient,))


def _as(
    items: str, like: dict[str, Any], guests: _Guests, at: int, package: UUID, ticket: int,
    trial: TrialOffice,
) -> list[dict[str, Any]]:  # fmt: skip
    """Return the items of the one visit that was served, as those of another guest."""
    first, person = guests.people[0], guests.people[at]
    same = {
        str(trial.location.id), str(trial.actor.operator_id),
        *like.setdefault("same", _fixed(like)),
    }  # fmt: skip
    fresh: dict[str, str] = {
        str(first): str(person), str(guests.visits[0]): str(guests.visits[at]),
        str(guests.cards[first][0]): str(guests.cards[person][0]),
    }  # fmt: skip

    def other(match: re.Match[str]) -> str:
        known = match[0]
        return known if known in same else fresh.setdefault(known, str(new_id()))

    made: list[dict[str, Any]] = json.loads(_UUID.sub(other, items))
    for one in made:
        one["id"] = str(item_id(package, ItemKind(one["kind"]), UUID(one["subject"])))
        one["people"] = {} if one["kind"] == "card" else {str(person): ""}
        for row in one["content"].get("tickets", ()):
            row["number"] = ticket
        for row in one["content"].get("receipts", ()):
            row["number"] = f"20260907-{UUID(row['id']).hex[-10:].upper()}"
    return made


def _fixed(like: dict[str, Any]) -> set[str]:
    """Return identifiers that are the same for everybody: desks, sessions."""
    found: set[str] = set()
    for one in like["items"]:
        for rows in one["content"].values():
            for row in rows if isinstance(rows, list) else ():
                found |= {str(row.get("desk_id")), str(row.get("session_id"))}
    return found
