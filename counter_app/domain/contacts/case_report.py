"""What planning a case load says, row by row, and as sums."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from counter_app.domain.contacts.asked import Fate
from counter_app.domain.contacts.kinds import SERVICE_OF, Contact, services_of
from counter_app.domain.contacts.places import Stage, Way
from counter_app.domain.contacts.plan import PersonLines, Plan
from counter_app.domain.errors import Code, Refused
from counter_app.domain.reuse.contacts import ContactDecision


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseContact:
    """What becomes of one contact, and by which rule."""

    contact: Contact
    fate: Fate
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseVisit:
    """One visit of one person; without a place where there is none for it.

    Attributes:
        persons: how many people come together.
        number: the same for all of a family who come together.
        kilometres: as the crow flies, one way; None where that is not known.
        wait: how long people usually wait there; None without a measure.
        obstacle: why there is no place for it, or None.
    """

    stage: Stage
    contacts: tuple[Contact, ...]
    persons: int
    place: str = ""
    way: Way | None = None
    day: date | None = None
    kilometres: float | None = None
    wait: timedelta | None = None
    mandate: str = ""
    number: int = 0
    obstacle: Refused | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CaseRow:
    """The plan of one row. Without a repr: it names a person.

    Attributes:
        code: why the row could not be planned, None where it was; `field` says in which column.
        start_work: whether work may begin without the card; None for who is not asked about it.
    """

    row: int
    v_number: str = ""
    procedure: str = ""
    contacts: tuple[CaseContact, ...] = ()
    visits: tuple[CaseVisit, ...] = ()
    code: Code | None = None
    field: str = ""
    start_work: ContactDecision | None = None

    @property
    def services_now(self) -> tuple[str, ...]:
        """The services for which the person comes now, place or no place, in their order."""
        now = (one.contacts for one in self.visits if one.stage is Stage.NOW)
        return tuple(sorted({code for contacts in now for code in services_of(contacts)}))

    @property
    def asked(self) -> int:
        """How many visits the procedure asks for."""
        return sum(one.contact in SERVICE_OF for one in self.contacts)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseTotals:
    """The sums over all rows.

    Attributes:
        asked: visits that the procedures ask for.
        made: visits that are left.
        unplaced: visits for which there is no place.
        by_rule: contacts that fell away, by rule.
        by_way: visits by way.
    """

    rows: int
    wrong: int
    asked: int
    made: int
    unplaced: int
    by_rule: dict[str, int]
    by_way: dict[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseReport:
    """A case load as it was planned."""

    rows: tuple[CaseRow, ...]
    totals: CaseTotals


def row_of(plan: Plan, person: PersonLines, *, row: int, v_number: str, procedure: str) -> CaseRow:
    """Return the row of one person of a plan."""
    return CaseRow(
        row=row, v_number=v_number, procedure=procedure, contacts=contacts_of(person),
        visits=visits_of(plan, person.key), start_work=person.start_work,
    )  # fmt: skip


def visits_of(plan: Plan, key: str) -> tuple[CaseVisit, ...]:
    """Return the visits of one person of a plan."""
    return tuple(
        CaseVisit(
            stage=visit.stage, contacts=one.contacts, persons=len(visit.coming),
            place=visit.offer.name if visit.offer else "",
            way=visit.offer.way if visit.offer else None,
            day=visit.offer.opening.day if visit.offer else None,
            kilometres=visit.offer.kilometres if visit.offer else None,
            wait=visit.offer.wait if visit.offer else None,
            mandate=visit.offer.mandate if visit.offer else "", number=number,
            obstacle=visit.obstacle,
        )
        for number, visit in enumerate(plan.visits)
        for one in visit.coming
        if one.key == key
    )  # fmt: skip


def contacts_of(person: PersonLines) -> tuple[CaseContact, ...]:
    """Return the contacts of one person, without the decisions behind them."""
    return tuple(
        CaseContact(contact=line.contact, fate=line.fate, rule=line.rule) for line in person.lines
    )


def totals_of(rows: Iterable[CaseRow]) -> CaseTotals:
    """Return the sums over rows."""
    listed = tuple(rows)
    by_rule: Counter[str] = Counter()
    by_way: Counter[str] = Counter()
    for row in listed:
        by_rule.update(
            one.rule
            for one in row.contacts
            if one.fate in {Fate.NOT_NEEDED, Fate.BY_POST, Fate.DELIVERED}
        )
        by_way.update(one.way.value for one in row.visits if one.way is not None)
    visits = [visit for row in listed for visit in row.visits]
    return CaseTotals(
        rows=len(listed), wrong=sum(row.code is not None for row in listed),
        asked=sum(row.asked for row in listed), made=len(visits),
        unplaced=sum(visit.way is None for visit in visits),
        by_rule=dict(sorted(by_rule.items())), by_way=dict(sorted(by_way.items())),
    )  # fmt: skip
