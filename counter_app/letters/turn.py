"""The letter "when is it my turn?": what is done, what is next, what need not be done, and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from counter_app.domain.turn import Next, Spared, Sureness, Turn, TurnRules
from counter_app.letters import sheet
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import Texts, local, texts

_FULL = RIGHT - LEFT


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnLetter:
    """What the letter says.

    Attributes:
        recipient: name and address, in lines.
        sender: who writes, in lines.
    """

    language: str
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    written_at: datetime
    time_zone: str
    turn: Turn
    rules: TurnRules


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The answer in plain words, a heading each: what screens, commands and the letter show."""

    parts: tuple[tuple[str, tuple[str, ...]], ...]


def in_words(turn: Turn, rules: TurnRules, language: str, time_zone: str) -> Said:
    """Say an answer in a language, in sentences of level B1."""
    words = texts(language)
    done = tuple(words.say(f"turn.done.{what}", day=words.day(day)) for what, day in turn.done) or (
        words.say("turn.done.nothing"),
    )
    spared = tuple(_spared(one, turn, words) for one in turn.spared) or (
        words.say("turn.spared.nothing"),
    )
    return Said(parts=(
        (words.say("turn.done_heading"), done),
        (words.say("turn.next_heading"), (_next(turn, words, time_zone),)),
        (words.say("turn.spared_heading"), spared),
        (words.say("turn.when_heading"), _when(turn, rules, words)),
    ))  # fmt: skip


def render(letter: TurnLetter) -> bytes:
    """Return the letter as PDF; the same answer gives the same bytes.

    Raises Invalid: LOST_CHARACTERS for text that the fonts cannot write, BAD_TIME for a time zone
    that does not exist.
    """
    words = texts(letter.language)
    title = words.say("turn.title")
    out = Sheet(title, words.language)
    out.begin_letter(title, words.say("turn.foot"))
    y = _head(out, letter, words, title)
    said = in_words(letter.turn, letter.rules, letter.language, letter.time_zone)
    for heading, lines in said.parts:
        y = out.fit(y, 18.0)
        out.rule(y)
        y = out.text(LEFT, y + 2.2, heading, sheet.HEADING, _FULL) + 1.0
        for line in lines:
            y = out.text(LEFT, out.fit(y, 8.0), line, sheet.BODY, _FULL) + 1.0
        y += 2.0
    out.text(LEFT, out.fit(y, 8.0), words.say("turn.close"), sheet.BODY, _FULL)
    out.end_page()
    return out.finish()


def _head(out: Sheet, letter: TurnLetter, words: Texts, title: str) -> float:
    name, *address = letter.sender or ("",)
    out.text(LEFT, 17.0, name, sheet.HERO, _FULL)
    out.text(LEFT, 23.6, " · ".join(address), sheet.SMALL, _FULL)
    y = 46.0
    for line in letter.recipient:
        y = out.text(LEFT, y, line, sheet.BODY, _FULL)
    y = out.text(LEFT, max(y + 8.0, 76.0), title, sheet.TITLE, _FULL)
    day = words.date(local(letter.written_at, letter.time_zone).date())
    return out.text(LEFT, y + 0.6, words.say("turn.stands", day=day), sheet.LABEL, _FULL) + 4.0


def _next(turn: Turn, words: Texts, time_zone: str) -> str:
    if turn.next is Next.COME and turn.visit is not None:
        moment = words.moment(local(turn.visit.starts_at, time_zone))
        return words.say("turn.next.come", moment=moment, place=turn.visit.place)
    if turn.next is Next.BOOK_COLLECT:
        return words.say("turn.next.book_collect", place=turn.place)
    return words.say(f"turn.next.{turn.next}")


def _spared(one: Spared, turn: Turn, words: Texts) -> str:
    if one is Spared.RENEWAL and turn.renew_from is not None:
        return words.say("turn.spared.renewal_until", day=_day(turn.renew_from, words))
    return words.say(f"turn.spared.{one}")


def _when(turn: Turn, rules: TurnRules, words: Texts) -> tuple[str, ...]:
    if turn.next is Next.WAIT_FOR_CARD:
        found = turn.expected
        if found is None:
            return (
                words.say("turn.when.too_few", least=rules.least_cases),
                words.say("turn.when.aim", days=rules.aim_days),
            )
        return _card(turn, words)
    if turn.next is Next.LETTER_DECIDES:
        return (words.say("turn.when.letter"),)
    return (*_free(turn, words), *_card(turn, words)) or (words.say("turn.when.recorded"),)


def _free(turn: Turn, words: Texts) -> tuple[str, ...]:
    """Say how long one waits for the visit that is to be booked."""
    found = turn.first_free
    if found is None:
        return ()
    said = {"day": _day(found.noted_on, words), "place": found.place}
    if found.days is None:
        return (words.say("turn.when.nothing_free", **said),)
    if found.days <= 1:
        return (words.say(f"turn.when.free_{found.days}", **said),)
    return (words.say("turn.when.free", days=found.days, **said),)


def _card(turn: Turn, words: Texts) -> tuple[str, ...]:
    """Say when the card may be here, of whom none is known yet."""
    expected, after = turn.expected, turn.after
    if expected is not None:
        days = {"half": _day(expected.half_by, words), "most": _day(expected.most_by, words)}
        return (words.say("turn.when.expected", **days), _sure(turn, expected.cases, words))
    if after is not None:
        said = words.say("turn.when.after", half=after.half, most=after.most)
        return (said, _sure(turn, after.cases, words))
    return ()


def _sure(turn: Turn, cases: int, words: Texts) -> str:
    sure = "turn.when.fair" if turn.sureness is Sureness.FAIR else "turn.when.rough"
    return words.say(sure, cases=cases)


def _day(day: date, words: Texts) -> str:
    return words.day(day)
