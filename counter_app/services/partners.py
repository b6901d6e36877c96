"""Other organisations, and the people who act for them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import insert, update

from counter_app.domain.changes import PartnersChanged
from counter_app.domain.errors import Code, Conflict, Invalid
from counter_app.domain.operators import Actor, Permission, Role
from counter_app.domain.partners.organisation import Organisation, Staff
from counter_app.services.operators import Operators
from counter_app.store.base import table
from counter_app.store.queries import partners as queries
from counter_app.store.store import Store
from counter_app.store.tables.partners import StaffRecordRow
from counter_app.store.tables.planning import OrganisationRow
from counter_app.store.work import Work

_LONGEST = {"name": 200, "contact": 400, "designation": 200, "function": 100}
_PARTNER_ROLES = frozenset({Role.PARTNER_CLERK, Role.PARTNER_MANAGER})


class Partners:
    """Organisations and their staff, kept by the head office."""

    def __init__(self, store: Store, operators: Operators) -> None:
        """Join the parts."""
        self._store = store
        self._operators = operators

    def organisations(self, actor: Actor) -> tuple[Organisation, ...]:
        """Return all organisations with their locations, by name.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_MANDATES)
        with self._store.reading() as session:
            return queries.organisations(session)

    def staff(self, actor: Actor, organisation_id: UUID) -> tuple[Staff, ...]:
        """Return the operators of an organisation, with training and screening.

        Raises:
            Refused: NOT_PERMITTED.
        """
        actor.require(Permission.SEE_MANDATES)
        with self._store.reading() as session:
            return queries.staff(session, organisation_id)

    def add_organisation(self, actor: Actor, new: Organisation, gesture: UUID) -> Organisation:
        """Add an organisation; its locations are added by `Planning.add_location`.

        Raises:
            Refused: NOT_PERMITTED.
            Invalid: REQUIRED without a name, TOO_LONG.
        """
        actor.require(Permission.MANAGE_MANDATES)
        values = _columns(new)
        with self._store.work(actor, gesture) as work:
            earlier = work.earlier()
            if earlier:
                return queries.organisation(work.session, earlier)
            work.session.execute(
                insert(table(OrganisationRow)), {**values, "id": new.id, "version": 1}
            )
            work.audit("organisation.added", new.id, kind=new.kind.value)
            work.note(PartnersChanged(new.id))
            return queries.organisation(work.session, new.id)

    def change_organisation(
        self, actor: Actor, wanted: Organisation, gesture: UUID
    ) -> Organisation:
        """Change an organisation that was read before; what it is, its kind, stays.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: REQUIRED, TOO_LONG.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.MANAGE_MANDATES)
        values = _columns(wanted)
        with self._store.work(actor, gesture) as work:
            there = queries.organisation(work.session, wanted.id)
            if work.earlier():
                return there
            changed = work.connection.execute(
                update(table(OrganisationRow))
                .where(OrganisationRow.id == wanted.id, OrganisationRow.version == wanted.version)
                .values({**values, "kind": there.kind, "version": wanted.version + 1})
            )
            if not changed.rowcount:
                raise Conflict(Code.CHANGED_MEANWHILE)
            work.audit("organisation.changed", wanted.id, active=wanted.is_active)
            work.note(PartnersChanged(wanted.id))
            return queries.organisation(work.session, wanted.id)

    def add_staff(
        self, actor: Actor, new: Staff, password: str, roles: frozenset[Role], gesture: UUID
    ) -> Staff:
        """Make an account for somebody of an organisation, with training and screening.

        Partners get a partner's roles only.

        Raises:
            Refused: NOT_PERMITTED, NAME_TAKEN.
            Invalid: REQUIRED, PASSWORD_TOO_SHORT, BAD_DATE, BAD_WORD for another role.
        """
        actor.require(Permission.MANAGE_MANDATES)
        _check_dates(new)
        if not roles or not roles <= _PARTNER_ROLES:
            raise Invalid(Code.BAD_WORD, "roles", value=" ".join(sorted(roles - _PARTNER_ROLES)))
        with self._store.work(actor, gesture) as work:
            made_id = work.earlier() or self._insert_staff(work, new, password, roles)
            made = queries.one_of_staff(work.session, made_id)
        self._operators.give_key(made.login, password)
        return made

    def _insert_staff(self, work: Work, new: Staff, password: str, roles: frozenset[Role]) -> UUID:
        made = self._operators.insert(
            work.session, new.login, new.name, password, roles, new.location_id
        )
        known = queries.one_of_staff(work.session, made.id)
        _put(work, replace(new, operator_id=made.id, organisation_id=known.organisation_id))
        work.audit(
            "staff.added", made.id, organisation=str(known.organisation_id),
            roles=sorted(role.value for role in roles),
        )  # fmt: skip
        return made.id

    def record_staff(self, actor: Actor, wanted: Staff, gesture: UUID) -> Staff:
        """Record function, training and screening of somebody who was read before.

        Raises:
            Refused: NOT_PERMITTED, NOT_FOUND.
            Invalid: BAD_DATE for an end before its beginning, TOO_LONG.
            Conflict: CHANGED_MEANWHILE.
        """
        actor.require(Permission.MANAGE_MANDATES)
        _check_dates(wanted)
        with self._store.work(actor, gesture) as work:
            there = queries.one_of_staff(work.session, wanted.operator_id)
            if work.earlier():
                return there
            if there.version != wanted.version:
                raise Conflict(Code.CHANGED_MEANWHILE)
            _put(work, replace(wanted, organisation_id=there.organisation_id))
            work.audit("staff.recorded", wanted.operator_id, trained=str(wanted.trained_on),
                       screened=str(wanted.screened_on))  # fmt: skip
            return queries.one_of_staff(work.session, wanted.operator_id)


def _columns(one: Organisation) -> dict[str, object]:
    """Check an organisation's fields and return them as columns."""
    if not one.name.strip():
        raise Invalid(Code.REQUIRED, "name")
    texts = {name: getattr(one, name).strip() for name in ("name", "contact", "designation")}
    _check_lengths(texts)
    return {**texts, "kind": one.kind, "is_active": one.is_active}


def _check_lengths(texts: dict[str, str]) -> None:
    for name, value in texts.items():
        if len(value) > _LONGEST[name]:
            raise Invalid(Code.TOO_LONG, name, most=_LONGEST[name])


def _check_dates(one: Staff) -> None:
    _check_lengths({"function": one.function})
    for name, since, until in (
        ("trained_until", one.trained_on, one.trained_until),
        ("screened_until", one.screened_on, one.screened_until),
    ):
        if until is not None and (since is None or until < since):
            raise Invalid(Code.BAD_DATE, name, value=_written(until))


def _written(day: date) -> str:
    return day.isoformat()


def _put(work: Work, one: Staff) -> None:
    """Write a staff record, the first one or the next version."""
    values = {
        "function": one.function.strip(), "trained_on": one.trained_on,
        "trained_until": one.trained_until, "screened_on": one.screened_on,
        "screened_until": one.screened_until, "version": one.version + 1,
    }  # fmt: skip
    rows = table(StaffRecordRow)
    if one.version:
        work.session.execute(
            update(rows).where(StaffRecordRow.operator_id == one.operator_id).values(values)
        )
    else:
        work.session.execute(
            insert(rows),
            {**values, "operator_id": one.operator_id, "organisation_id": one.organisation_id},
        )
    work.note(PartnersChanged(one.organisation_id))
