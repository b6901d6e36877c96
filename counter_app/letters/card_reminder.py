"""The letter about a document that nobody collects: in the person's language, then in Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from counter_app.domain.errors import Code, Invalid
from counter_app.letters import sheet, window
from counter_app.letters.sheet import LEFT, RIGHT, Sheet
from counter_app.letters.texts import DEFAULT_LANGUAGE, Texts, texts

_FULL = RIGHT - LEFT
_READING = 150.0  # longer lines tire the eye
_INDENT = 4.5
_BULLET = "•"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardReminder:
    """A letter to somebody whose documents lie at a place.

    Attributes:
        language: of the letter, as in resources/letters; Dutch where there is none of that name.
        sender: name of the service, then the lines of its return address.
        recipient: name, then the lines of the address, as they stand in the envelope's window.
        place, address: where they lie.
        since: the day since which the first of them lies there.
        number: how many they are.
        kept_until: the last day on which they can be collected, or None where none is set.
        by_appointment: whether the place lets people book for it; where not, they call first.
        is_minor: whether a parent or guardian comes too.
    """

    language: str
    written_on: date
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    place: str
    address: tuple[str, ...]
    contact: tuple[str, ...]
    since: date
    number: int
    kept_until: date | None
    by_appointment: bool
    is_minor: bool


def render_many(letters: Sequence[CardReminder]) -> bytes:
    """Return letters as one PDF, each beginning on a page of its own; its title names nobody.

    Raises Invalid: REQUIRED when there are none, LOST_CHARACTERS for text that the fonts cannot
    write.
    """
    if not letters:
        raise Invalid(Code.REQUIRED, "letters")
    first = texts(letters[0].language)
    out = Sheet(first.say("card_reminder.title"), first.language)
    dutch = texts(DEFAULT_LANGUAGE)
    for letter in letters:
        words = texts(letter.language)
        _begin(out, letter, words)
        y = window.write(out, words, letter.sender, letter.recipient, letter.written_on)
        if words is not dutch:
            window.second_page(out, words)
        _page(out, max(y, window.BODY), letter, words)
        if words is not dutch:
            _begin(out, letter, dutch)
            _page(out, window.BODY_SECOND, letter, dutch)
    return out.finish()


def _begin(out: Sheet, letter: CardReminder, words: Texts) -> None:
    out.begin_letter(words.say("card_reminder.title"), from_right=words.is_rtl)
    out.text(LEFT, 17.0, letter.sender[0] if letter.sender else "", sheet.HERO, _FULL)


def _page(out: Sheet, y: float, letter: CardReminder, words: Texts) -> None:
    y = out.text(LEFT, y, words.say("card_reminder.title"), sheet.TITLE, _FULL) + 3.0
    name = letter.recipient[0] if letter.recipient else ""
    y = out.text(LEFT, y, words.say("appointment.dear", name=name), sheet.BODY, _READING) + 2.0
    intro = "card_reminder.intro_one" if letter.number == 1 else "card_reminder.intro_many"
    said = words.say(
        intro, number=letter.number, place=letter.place, since=words.date(letter.since)
    )
    y = out.text(LEFT, y, said, sheet.BODY, _READING)
    y = _section(out, y, words.say("appointment.where"), letter.place, *letter.address)
    y = _section(out, y, words.say("card_reminder.how_heading"), *_how(letter, words))
    y = _bring(out, y, letter, words)
    if letter.kept_until is not None:
        last = words.say("card_reminder.until", day=words.date(letter.kept_until))
        y = _section(out, y, words.say("card_reminder.until_heading"), last)
    if letter.contact:
        y = _section(out, y, words.say("appointment.questions_heading"), *letter.contact)
    out.text(LEFT, y + 4.0, words.say("card_reminder.collected"), sheet.BODY, _READING)
    out.end_page()


def _how(letter: CardReminder, words: Texts) -> tuple[str, ...]:
    way = "by_appointment" if letter.by_appointment else "call_first"
    return words.say(f"card_reminder.{way}"), words.say("appointment.come_one")


def _bring(out: Sheet, y: float, letter: CardReminder, words: Texts) -> float:
    items = ["passport", "old_document", "police_report"]
    if letter.is_minor:
        items.append("representative")
    y = _section(out, y, words.say("appointment.bring_heading"))
    for item in items:
        out.text(LEFT, y, _BULLET, sheet.BODY, _INDENT)
        words_of_it = words.term("appointment.bring", item)
        y = out.text(LEFT + _INDENT, y, words_of_it, sheet.BODY, _READING)
    return y


def _section(out: Sheet, y: float, heading: str, *lines: str) -> float:
    y = out.text(LEFT, out.fit(y + 4.0, 18.0), heading, sheet.HEADING, _READING)
    for line in lines:
        y = out.text(LEFT, y, line, sheet.BODY, _READING)
    return y
