"""Bringing a day's work home: in any order, as often as one likes, from several machines."""

from __future__ import annotations

import json
import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import insert, select, text, update

from counter_app.domain.audit import GENESIS
from counter_app.domain.audit import seal as seal_entry
from counter_app.domain.changes import AnythingChanged
from counter_app.domain.errors import Code, CounterError, Invalid, Refused
from counter_app.domain.ids import new_id
from counter_app.domain.operators import Actor, Permission
from counter_app.domain.packages.conflict import ConflictKind, conflict_id
from counter_app.domain.packages.judging import Brought, Home, verdicts
from counter_app.domain.packages.package import ItemKind, ItemState, Package, PackageState
from counter_app.exchange.sealed_package import Direction, Head, Sealed, decrypt, peek, read
from counter_app.exchange.token import PublicKeys
from counter_app.services.package_record import Item, Recorder
from counter_app.services.package_register import Register
from counter_app.services.package_results import print_of_text, text_of_item
from counter_app.store.base import table
from counter_app.store.queries import package_home as home
from counter_app.store.queries import packages as queries
from counter_app.store.row_text import Plain
from counter_app.store.store import Store
from counter_app.store.tables.packages import (
    PackageClaimRow,
    PackageItemRow,
    PackageKeyRow,
    PackageResultRow,
    PackageRow,
)
from counter_app.store.work import Work

_ITEMS, _CLAIMS = table(PackageItemRow), table(PackageClaimRow)
_RESULTS = table(PackageResultRow)
_ONE_AT_A_TIME: Final = text("SELECT pg_advisory_xact_lock(hashtextextended(:list, 0))")
_MANDATE: Final = frozenset(
    {Code.MANDATE_NEEDED, Code.MANDATE_NOT_COVERING, Code.STAFF_NOT_READY}
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What became of results that came home.

    Attributes:
        accepted, conflicts: items that went on record, and that became cases; of this file.
        known: items that had come home before, and were told the same now.
        was_known: whether this very file had been merged before: nothing was done.
    """

    package: Package
    accepted: int
    conflicts: int
    known: int
    was_known: bool


class Merging:
    """Results of packages come home here."""

    def __init__(self, store: Store) -> None:
        """Join the parts."""
        self._store = store

    def merge(self, actor: Actor, raw: bytes, gesture: UUID) -> Merged:
        """Take results home. The same file again changes nothing.

        Raises:
            Refused: NOT_PERMITTED, PACKAGE_UNKNOWN; PACKAGE_REHEARSAL.
            Invalid: PACKAGE_CUT_SHORT, PACKAGE_CHANGED, PACKAGE_FOREIGN, PACKAGE_OTHER_DEVICE,
                PACKAGE_WRONG_WAY for what goes out.
        """
        actor.require(Permission.MERGE_DAY)
        sealed, content = self._open(raw)
        with self._store.work(actor, gesture) as work:
            package = queries.package(work.session, sealed.head.package_id)
            if package.location_id != actor.location_id:
                actor.require(Permission.PLAN)
            _queue_up(work, package)
            before = work.connection.scalar(
                select(_RESULTS.c.item_count).where(_RESULTS.c.sha256 == sealed.sha256)
            )
            if before is not None:
                return Merged(
                    package=package, accepted=0, conflicts=0, known=before, was_known=True
                )
            made = _Merge(work, package, content["items"]).run()
            _file(work, package, sealed, raw, len(content["items"]))
            _note_step(work, package, content)
            work.audit(
                "package.merged", package.id, location_id=package.location_id,
                package=sealed.sha256, count=len(content["items"]), accepted=made.accepted,
                conflicts=made.conflicts,
            )  # fmt: skip
            work.note(AnythingChanged())
            return made

    def _open(self, raw: bytes) -> tuple[Sealed, dict[str, Any]]:
        """Return what was sealed, once it is known that this machine sealed it whole."""
        head = peek(raw)
        if head.direction is not Direction.HOME:
            raise Invalid(Code.PACKAGE_WRONG_WAY, "package")
        with self._store.reading() as session:
            device = queries.device(session, head.device_id)
            identities = session.scalars(select(PackageKeyRow.identity)).all()
        sealed = read(raw, PublicKeys([device.public_key] if device else []))
        with self._store.reading() as session:
            _check(sealed.head, queries.package(session, sealed.head.package_id))
        content = _unsealed(sealed, identities)
        _check_trail(content.get("trail", []))
        return sealed, content


def _note_step(work: Work, package: Package, content: Mapping[str, Any]) -> None:
    """Note that something came home, and what the machine tells of itself, each once."""
    if package.state is PackageState.WITHDRAWN:
        return
    told: dict[str, Any] = {
        name: datetime.fromisoformat(content[name])
        for name, known in (("opened_at", package.opened_at), ("closed_at", package.closed_at))
        if known is None and content.get(name)  # files of older programs tell neither
    }
    if package.state is PackageState.SEALED:
        told["state"] = PackageState.MERGED
    if told:
        rows = table(PackageRow)
        work.connection.execute(update(rows).where(rows.c.id == package.id).values(told))


def _file(work: Work, package: Package, sealed: Sealed, raw: bytes, items: int) -> None:
    """Keep results as they were sealed."""
    work.connection.execute(
        insert(_RESULTS),
        {
            "id": new_id(), "package_id": package.id, "part": sealed.head.part,
            "sha256": sealed.sha256, "content": raw, "merged_at": work.now,
            "merged_by": work.actor.operator_id, "item_count": items,
        },
    )  # fmt: skip


def _check(head: Head, package: Package) -> None:
    if head.device_id != package.device_id:
        raise Invalid(Code.PACKAGE_OTHER_DEVICE, "package")
    if package.rehearsed_on is not None:
        raise Refused(Code.PACKAGE_REHEARSAL)


def _unsealed(sealed: Sealed, identities: Sequence[str]) -> dict[str, Any]:
    for identity in identities:
        try:
            plain = decrypt(sealed.body, identity)
        except Invalid:
            continue
        try:
            content: dict[str, Any] = json.loads(zlib.decompress(plain))
        except (ValueError, zlib.error) as error:
            raise Invalid(Code.PACKAGE_CHANGED, "package") from error
        return content
    raise Invalid(Code.PACKAGE_OTHER_DEVICE, "package")


def _check_trail(trail: Sequence[Sequence[Any]]) -> None:
    """Raise Invalid(PACKAGE_CHANGED) unless the machine's audit trail holds from its beginning."""
    ends: dict[str, tuple[int, bytes]] = {}
    for chain, number, at_us, actor, action, subject, gesture, facts, stored in trail:
        last, before = ends.get(chain, (0, GENESIS))
        made = seal_entry(
            before, chain, number, at_us, actor, action, subject, gesture or "", facts
        )
        if number != last + 1 or made.hex() != stored:
            raise Invalid(Code.PACKAGE_CHANGED, "package")
        ends[chain] = (number, made)


def _queue_up(work: Work, package: Package) -> None:
    """Let merges of one day go one after the other."""
    if work.connection.dialect.name == "postgresql":
        what = f"merge {package.location_id} {package.day}"
        work.connection.execute(_ONE_AT_A_TIME, {"list": what})


class _Merge:
    """One merge under way."""

    def __init__(self, work: Work, package: Package, items: list[Plain]) -> None:
        self._work = work
        self._package = package
        self._by_id = {UUID(item["id"]): item for item in items}
        self._recorder = Recorder(work, package.id, package.lane)
        self._register = Register(work)

    def run(self) -> Merged:
        """Judge, keep, and put on record what nothing stands against."""
        prints = self._known()
        fresh = {key: item for key, item in self._by_id.items() if key not in prints}
        changed = self._note_changed(prints)
        brought = {key: _brought(item, self._package) for key, item in fresh.items()}
        claims = {key: _claims(one) for key, one in brought.items()}
        rivals = home.rivals(
            self._work.connection, self._package.id,
            (claim for some in claims.values() for claim in some),
        )  # fmt: skip
        found = verdicts([*brought.values(), *rivals], self._home(list(brought.values())))
        self._keep(fresh, brought, claims, found)
        self._contest({one.id: found[one.id] for one in rivals})
        clear = [key for key in fresh if not found[key]]
        refused = self._recorder.record([_item(key, fresh[key]) for key in clear])
        for key, said in refused.items():
            self._refuse(key, said)
        held = {key for key in fresh if found[key]} | refused.keys()
        return Merged(
            package=self._package, accepted=len(fresh) - len(held),
            conflicts=len(held) + changed, known=len(prints) - changed, was_known=False,
        )  # fmt: skip

    def _known(self) -> dict[UUID, str]:
        rows = self._work.connection.execute(
            select(_ITEMS.c.id, _ITEMS.c.sha256).where(_ITEMS.c.package_id == self._package.id)
        )
        return {row.id: row.sha256 for row in rows if row.id in self._by_id}

    def _note_changed(self, prints: Mapping[UUID, str]) -> int:
        """Take off the record what a machine told in two ways, until it is settled: a case.

        Both stay whole, whichever came first: the end is the same. Returns how many are new cases.
        """
        texts = {key: text_of_item(self._by_id[key]) for key in prints}
        told, kind = [], ConflictKind.CHANGED_AFTERWARDS
        changed = [key for key, before in prints.items() if print_of_text(texts[key]) != before]
        if changed:
            cases = self._register.cases(changed)
            rows = self._register.items(changed)
            told = [row for row in rows if conflict_id(row.id, kind) not in cases]
        for row in told:
            self._register.take_off(row)
            self._open({row.id: {kind}}, content=texts[row.id])
        return len(told)

    def _home(self, brought: list[Brought]) -> Home:
        connection = self._work.connection
        package = self._package
        is_withdrawn = package.state is PackageState.WITHDRAWN
        return Home(
            now=self._work.now,
            cards=home.cards(connection, _of(brought, ItemKind.CARD)),
            visits=home.visits(connection, _of(brought, ItemKind.VISIT)),
            people=home.people(connection, {key for one in brought for key in one.people}),
            away=home.away(connection, {key for one in brought for key in one.operators}),
            reported=home.reported(connection, {key for one in brought for key in one.documents}),
            withdrawn=frozenset({package.id} if is_withdrawn else ()),
            expires={package.id: package.expires_at}, packed={package.id: package.made_at},
        )  # fmt: skip

    def _keep(
        self, fresh: Mapping[UUID, Plain], brought: Mapping[UUID, Brought],
        claims: Mapping[UUID, set[UUID]], found: Mapping[UUID, frozenset[ConflictKind]],
    ) -> None:  # fmt: skip
        place = self._package.location_id
        texts = {key: text_of_item(item) for key, item in fresh.items()}
        rows = [
            {
                "id": key, "package_id": self._package.id, "location_id": place,
                "kind": one.kind, "subject": one.subject, "visit_id": one.visit_id,
                "person_id": next(iter(one.people), None),
                "operator_id": next(iter(sorted(one.operators)), None), "at": one.at,
                "until": one.until,
                "state": ItemState.CONFLICT if found[key] else ItemState.ACCEPTED,
                "sha256": print_of_text(texts[key]), "content": texts[key],
                "merged_at": self._work.now,
            }
            for key, one in brought.items()
        ]  # fmt: skip
        lines = [
            {"item_id": key, "claim": claim, "location_id": place}
            for key, some in claims.items()
            for claim in some
        ]
        if rows:
            self._work.connection.execute(insert(_ITEMS), rows)
        if lines:
            self._work.connection.execute(insert(_CLAIMS), lines)
        self._open({key: found[key] for key in brought})

    def _contest(self, rivals: Mapping[UUID, frozenset[ConflictKind]]) -> None:
        """Take off the record what another package now speaks against, until it is settled."""
        against = {key: kinds & _BETWEEN for key, kinds in rivals.items() if kinds & _BETWEEN}
        if not against:
            return
        cases = self._register.cases(against)
        for row in self._register.items(against):
            new = {kind for kind in against[row.id] if conflict_id(row.id, kind) not in cases}
            if new:
                self._register.take_off(row)
                self._open({row.id: new})

    def _refuse(self, key: UUID, said: CounterError) -> None:
        kind = (
            ConflictKind.MANDATE_ENDED if said.code in _MANDATE else ConflictKind.NOT_RECORDED
        )  # fmt: skip
        self._open({key: {kind}}, code=said.code.value)
        self._register.mark(key, ItemState.CONFLICT)

    def _open(
        self, kinds: Mapping[UUID, Collection[ConflictKind]], *, code: str = "", content: str = ""
    ) -> None:
        self._register.open(kinds, self._package.location_id, code=code, content=content)


_BETWEEN: Final = frozenset({ConflictKind.CARD_TWICE, ConflictKind.SERVED_TWICE})


def _of(brought: list[Brought], kind: ItemKind) -> set[UUID]:
    return {one.subject for one in brought if one.kind is kind}


def _claims(one: Brought) -> set[UUID]:
    if one.kind is ItemKind.CARD:
        return {one.subject}
    return {one.subject, *one.people} if one.kind is ItemKind.VISIT else set()


def _item(key: UUID, item: Plain) -> Item:
    return Item(key, ItemKind(item["kind"]), UUID(item["subject"]), item["content"])


def _brought(item: Plain, package: Package) -> Brought:
    content = item["content"]
    return Brought(
        id=UUID(item["id"]), package_id=package.id, kind=ItemKind(item["kind"]),
        subject=UUID(item["subject"]), at=datetime.fromisoformat(item["at"]),
        until=datetime.fromisoformat(item["until"]),
        operators=frozenset(UUID(one) for one in item["operators"]),
        people={UUID(key): print_ for key, print_ in item["people"].items()},
        documents=frozenset((issuer, number) for issuer, number in item["documents"]),
        visit_id=UUID(item["visit"]) if item["visit"] else None,
        location_id=package.location_id, handed_out=bool(content.get("hand_outs")),
        is_whole=item["whole"], is_new=bool(content.get("is_new")),
    )  # fmt: skip
