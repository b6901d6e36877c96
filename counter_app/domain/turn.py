"""When it is somebody's turn: what is done, what is next, what need not be done, and until when."""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import Final

from counter_app.domain.contacts.asked import ContactLine, Fate
from counter_app.domain.contacts.kinds import Contact
from counter_app.domain.custody.card import COLLECTABLE, CardState
from counter_app.domain.reuse.contact_rules import Paper
from counter_app.domain.reuse.contacts import ContactAnswer, ContactDecision
from counter_app.domain.reuse.decision import Answer, Decision, Need
from counter_app.domain.reuse.facts import Capture, Modality, Place
from counter_app.domain.reuse.preview import NO_VISIT


class Done(StrEnum):
    """Something that lies behind."""

    PHOTO_TAKEN = "photo_taken"
    PRINTS_TAKEN = "prints_taken"
    CARD_ORDERED = "card_ordered"
    CARD_HERE = "card_here"
    HANDED_OUT = "handed_out"


class Next(StrEnum):
    """What comes next."""

    COME = "come"
    BOOK_BIOMETRICS = "book_biometrics"
    BOOK_COLLECT = "book_collect"
    WAIT_FOR_CARD = "wait_for_card"
    LETTER_DECIDES = "letter_decides"
    CALL_US = "call_us"
    NOTHING = "nothing"


class Spared(StrEnum):
    """What the person need not do.

    Attributes:
        BY_POST: to come for a photo, which is sent by post.
        DELIVERED: to collect the document, if it is one of those that are brought home.
        START_WORK: to wait for the card before work begins.
    """

    BIOMETRICS = "biometrics"
    BY_POST = "by_post"
    PHOTO = "photo"
    PRINTS = "prints"
    COME_NOW = "come_now"
    RENEWAL = "renewal"
    STICKER = "sticker"
    DELIVERED = "delivered"
    BIRTH_CERTIFICATE = "birth_certificate"
    POLICE_REPORT = "police_report"
    SPONSOR_STATEMENT = "sponsor_statement"
    START_WORK = "start_work"


_SPARED_PAPERS: Final = {
    Paper.BIRTH_CERTIFICATE: Spared.BIRTH_CERTIFICATE, Paper.POLICE_REPORT: Spared.POLICE_REPORT,
    Paper.SPONSOR_STATEMENT: Spared.SPONSOR_STATEMENT,
}  # fmt: skip


class Sureness(StrEnum):
    """How sure the answer is."""

    RECORDED = "recorded"
    FAIR = "fair"
    ROUGH = "rough"
    TOO_FEW = "too_few"


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnRules:
    """How the office's own figures are read: `resources/rules/turn.toml`.

    Attributes:
        days_back, most_cards: which cards count.
        least_cases: with fewer no day is named.
        fair_cases: with so many it is fairly sure.
        aim_days: what older pages speak of, told where own figures are too few.
    """

    days_back: int
    most_cards: int
    least_cases: int
    fair_cases: int
    aim_days: int
    aim_source: str

    @classmethod
    def parse(cls, text: str) -> TurnRules:
        """Read the file (TOML). Raises KeyError for a damaged one."""
        data = tomllib.loads(text)
        return cls(
            days_back=data["days_back"], most_cards=data["most_cards"],
            least_cases=data["least_cases"], fair_cases=data["fair_cases"],
            aim_days=data["aim_days"], aim_source=data["aim_source"],
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """Within which days the card may be expected.

    Attributes:
        half_by: by this day it was there for half of those who waited as long already.
        most_by: by this day for nine in ten of them.
        cases: how many they are.
    """

    half_by: date
    most_by: date
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class After:
    """How many days after photo and prints the card may be expected, for who has not given them.

    Attributes:
        half: so many days at most for half of recent cards.
        most: for nine in ten of them.
        cases: how many they are.
    """

    half: int
    most: int
    cases: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstFree:
    """How long one waits for a first free time: noted at night, at one place.

    Attributes:
        days: None where nothing was free in the days that were looked at.
    """

    noted_on: date
    place: str
    days: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitAhead:
    """A visit that is booked."""

    starts_at: datetime
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAhead:
    """A card of the person: where it stands, since when it was ordered and is here."""

    state: CardState
    place: str
    ordered_on: date | None
    here_on: date | None
    handed_out_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnFacts:
    """All that the answer rests on.

    Attributes:
        card: the newest one that is not old or destroyed, None without any.
        visit: the next that is booked.
        made_days: days that recent cards took from the order until they were here.
        taken_days: days from photo and prints until the card was here.
        free_for_biometrics, free_for_collect: None where nobody noted it lately.
        contacts: what becomes of the contacts of the noted procedure; nothing without one.
        start_work: whether work may begin without the card, of whom a rule speaks.
    """

    today: date
    decision: Decision
    captures: tuple[Capture, ...]
    renewal: ContactDecision
    card: CardAhead | None = None
    visit: VisitAhead | None = None
    made_days: tuple[int, ...] = ()
    taken_days: tuple[int, ...] = ()
    free_for_biometrics: FirstFree | None = None
    free_for_collect: FirstFree | None = None
    contacts: tuple[ContactLine, ...] = ()
    start_work: ContactDecision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The answer.

    Attributes:
        done: what lies behind, with the day.
        expected: None where nothing is waited for, or where too few cases are known.
        after: how long it takes once photo and prints are given, where they are still to be.
        first_free: how long one waits for a visit that is still to be booked.
        place: where the card lies, or is handed out.
        renew_from: from when a renewal can be asked for, where one is spared until then.
    """

    done: tuple[tuple[Done, date], ...]
    next: Next
    spared: tuple[Spared, ...]
    sureness: Sureness
    decision: Decision
    expected: Expected | None = None
    after: After | None = None
    first_free: FirstFree | None = None
    visit: VisitAhead | None = None
    place: str = ""
    renew_from: date | None = None
    cases: int = 0


def turn(rules: TurnRules, facts: TurnFacts) -> Turn:
    """Say when it is somebody's turn."""
    coming = _next(facts)
    expected, cases, after = None, 0, None
    sure = Sureness.RECORDED
    if coming is Next.WAIT_FOR_CARD:
        expected, cases = _expected(rules, facts)
        sure = _sureness(rules, cases)
    elif coming is Next.LETTER_DECIDES:
        sure = Sureness.TOO_FEW
    elif coming in {Next.COME, Next.BOOK_BIOMETRICS} and facts.card is None:
        expected, after = _then(rules, facts)
        cases = max(one.cases for one in (expected, after) if one) if expected or after else 0
        sure = _sureness(rules, cases) if cases else sure
    renewal = facts.renewal
    return Turn(
        done=_done(facts), next=coming, spared=_spared(facts, coming), sureness=sure,
        decision=facts.decision, expected=expected, after=after,
        first_free=_first_free(facts, coming), visit=facts.visit,
        place=facts.card.place if facts.card else "",
        renew_from=renewal.coming.on if renewal.coming else None, cases=cases,
    )  # fmt: skip


def _then(rules: TurnRules, facts: TurnFacts) -> tuple[Expected | None, After | None]:
    """Say when the card may be here, of whom no card is known: since photo and prints, or after."""
    if _taken_on(facts) is not None and facts.decision.answer in NO_VISIT:
        return _expected(rules, facts)[0], None
    found = remaining(facts.taken_days, -1)
    if found is None or found[2] < rules.least_cases:
        return None, None
    return None, After(half=found[0], most=found[1], cases=found[2])


def _first_free(facts: TurnFacts, coming: Next) -> FirstFree | None:
    match coming:
        case Next.BOOK_BIOMETRICS:
            return facts.free_for_biometrics
        case Next.BOOK_COLLECT:
            found = facts.free_for_collect
            return found if found and facts.card and found.place == facts.card.place else None
    return None


def remaining(days: Sequence[int], waited: int) -> tuple[int, int, int] | None:
    """Return after how many days it was over for half and for nine in ten, and of how many.

    Only those count who waited longer than `waited` days: who has waited long waits, on average,
    not as short as a newcomer. None without any such case.
    """
    ordered = sorted(days)
    left = ordered[bisect_right(ordered, waited) :]
    if not left:
        return None
    return left[ceil(len(left) * 0.5) - 1], left[ceil(len(left) * 0.9) - 1], len(left)


def _next(facts: TurnFacts) -> Next:
    card, state = facts.card, facts.card.state if facts.card else None
    if facts.visit is not None:
        return Next.COME
    if card is not None and state is not None:
        if state in COLLECTABLE or state is CardState.PRESENTED:
            return Next.BOOK_COLLECT
        if state is CardState.HANDED_OUT:
            return Next.NOTHING
        waiting = {CardState.ANNOUNCED, CardState.RECEIVED, CardState.IN_TRANSIT}
        return Next.WAIT_FOR_CARD if state in waiting else Next.CALL_US
    if _taken_on(facts) is not None and facts.decision.answer in {Answer.REUSE, Answer.UNKNOWN}:
        return Next.WAIT_FOR_CARD
    if facts.decision.answer in NO_VISIT:
        return Next.WAIT_FOR_CARD
    return Next.LETTER_DECIDES if facts.decision.answer is Answer.UNKNOWN else Next.BOOK_BIOMETRICS


def _done(facts: TurnFacts) -> tuple[tuple[Done, date], ...]:
    found: list[tuple[Done, date]] = []
    for modality, done in (
        (Modality.PHOTO, Done.PHOTO_TAKEN), (Modality.FINGERPRINTS, Done.PRINTS_TAKEN),
    ):  # fmt: skip
        days = [one.taken_on for one in facts.captures if one.modality is modality]
        if days:
            found.append((done, max(days)))
    card = facts.card
    if card is not None:
        found += [
            (done, day)
            for done, day in (
                (Done.CARD_ORDERED, card.ordered_on), (Done.CARD_HERE, card.here_on),
                (Done.HANDED_OUT, card.handed_out_on),
            )
            if day is not None
        ]  # fmt: skip
    return tuple(sorted(found, key=lambda one: one[1]))


def _spared(facts: TurnFacts, coming: Next) -> tuple[Spared, ...]:
    found: list[Spared] = []
    needs = {one: facts.decision.line(one).need for one in (Modality.PHOTO, Modality.FINGERPRINTS)}
    free = {one for one, need in needs.items() if need in {Need.REUSE, Need.NOT_TAKEN}}
    if facts.decision.answer is Answer.BY_POST:
        found.append(Spared.BY_POST)
    elif facts.decision.answer in NO_VISIT:
        found.append(Spared.BIOMETRICS)
    elif facts.decision.answer is not Answer.UNKNOWN:
        found += [Spared.PHOTO] if Modality.PHOTO in free else []
        found += [Spared.PRINTS] if Modality.FINGERPRINTS in free else []
    if coming is Next.WAIT_FOR_CARD:
        found.append(Spared.COME_NOW)
    if facts.renewal.answer is ContactAnswer.NOT_NEEDED:
        found.append(Spared.RENEWAL)
    return (*found, *_spared_of_procedure(facts, coming))


def _spared_of_procedure(facts: TurnFacts, coming: Next) -> Iterator[Spared]:
    """Yield what falls away of the noted procedure, while it is not over."""
    if coming is Next.NOTHING:
        return
    for line in facts.contacts:
        match line.contact:
            case Contact.ENDORSEMENT if line.fate is Fate.NOT_NEEDED:
                yield Spared.STICKER
            case Contact.COLLECT if line.fate is Fate.DELIVERED and coming is Next.WAIT_FOR_CARD:
                yield Spared.DELIVERED
            case Contact.DOCUMENTS if line.fate is Fate.NOT_NEEDED and line.paper is not None:
                yield _SPARED_PAPERS[line.paper]
    if facts.start_work is not None and facts.start_work.answer is ContactAnswer.NOT_NEEDED:
        yield Spared.START_WORK


def _taken_on(facts: TurnFacts) -> date | None:
    days = [
        one.taken_on
        for one in facts.captures
        if one.modality is Modality.PHOTO and one.place is Place.DESK
    ]
    return max(days, default=None)


def _expected(rules: TurnRules, facts: TurnFacts) -> tuple[Expected | None, int]:
    card = facts.card
    if card is not None and card.ordered_on is not None:
        since, days = card.ordered_on, facts.made_days
    else:
        taken = _taken_on(facts)
        if taken is None or (facts.today - taken).days > rules.days_back:
            return (
                None,
                0,
            )  # what was taken that long ago is used again, and nobody waits since then
        since, days = taken, facts.taken_days
    found = remaining(days, (facts.today - since).days)
    if found is None or found[2] < rules.least_cases:
        return None, found[2] if found else 0
    half, most, cases = found
    return Expected(
        half_by=since + timedelta(days=half), most_by=since + timedelta(days=most), cases=cases
    ), cases


def _sureness(rules: TurnRules, cases: int) -> Sureness:
    if cases < rules.least_cases:
        return Sureness.TOO_FEW
    return Sureness.FAIR if cases >= rules.fair_cases else Sureness.ROUGH
