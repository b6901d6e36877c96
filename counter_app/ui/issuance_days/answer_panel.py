"""One big answer: icon, word and colour together, why, and what to do now."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from counter_app.domain.errors import Code
from counter_app.domain.issuance_days.door import CardTrouble, DoorAnswer, Verdict
from counter_app.ui import local_time, text
from counter_app.ui.theme import restyle
from counter_app.ui.widgets.banner import announce
from counter_app.ui.widgets.boxes import HBox, VBox
from counter_app.ui.widgets.label import IconLabel, Label
from counter_app.ui.widgets.tone import Tone

_LOOKS = {
    Verdict.EXPECTED: ("good", Tone.GOOD),
    Verdict.PRIORITY: ("up", Tone.GOOD),
    Verdict.LATE: ("clock", Tone.GOOD),
    Verdict.EARLY: ("clock", Tone.WARN),
    Verdict.INSIDE: ("info", Tone.INFO),
    Verdict.SERVED: ("hand-out", Tone.INFO),
    Verdict.NO_CARD: ("card", Tone.BAD),
    Verdict.NOT_TODAY: ("days", Tone.BAD),
    Verdict.ELSEWHERE: ("right", Tone.BAD),
    Verdict.CALLED_OFF: ("cross", Tone.BAD),
    Verdict.UNKNOWN: ("doubt", Tone.BAD),
}
"""The icon and the tone of each answer: green comes in, amber waits, red does not."""


def look(verdict: Verdict) -> tuple[str, Tone]:
    """Return the icon and the tone of an answer."""
    return _LOOKS[verdict]


class AnswerPanel(QFrame):
    """What the door says, readable at arm's length, and spoken by a screen reader."""

    def __init__(self) -> None:
        """Begin with the invitation to scan."""
        super().__init__()
        row = HBox(self, margins=(24, 20, 24, 20), spacing=20)
        self._icon = IconLabel("scan", "muted", 72)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column = VBox(spacing=6)
        self.head = Label("", "hall-title", wrap=True)
        self.ticket = Label("", "hall-number")
        self.who = Label("", "hall-text", wrap=True)
        self.when = Label("", "heading", wrap=True)
        self.advice = Label("", "body", wrap=True)
        for part in (self.head, self.ticket, self.who, self.when, self.advice):
            column.addWidget(part)
        column.addStretch(1)
        row.addLayout(column, 1)
        self.show_nothing("", "")

    def show_nothing(self, words: str, advice: str) -> None:
        """Say what to do while nothing was scanned."""
        self._put(Tone.QUIET, "scan", words, "", "", "", advice)

    def show_answer(self, answer: DoorAnswer, zone: ZoneInfo, reason: Code | None) -> None:
        """Say what a scan means."""
        icon, tone = look(answer.verdict)
        head = text.of(answer.verdict)
        ticket = answer.ticket if answer.verdict is Verdict.INSIDE else ""
        self._put(
            tone, icon, head, ticket, self._who(answer), self._when(answer, zone),
            self._advice(answer, zone, reason),
        )  # fmt: skip
        announce(self, self.spoken(), urgent=tone in (Tone.WARN, Tone.BAD))

    def show_let_in(self, answer: DoorAnswer) -> None:
        """Say that somebody is in, with the number that is going to be called."""
        words = self.tr("Let in")
        advice = self.tr("The number appears on the screen in the hall when it is called.")
        if answer.priority is not None:
            advice = (
                f"{self.tr('Goes first: %1.').replace('%1', text.of(answer.priority))} {advice}"
            )
        self._put(Tone.GOOD, "good", words, answer.ticket, self._who(answer), "", advice)
        announce(self, self.spoken(), urgent=True)

    def spoken(self) -> str:
        """Return all that is shown, as a screen reader speaks it."""
        parts = (self.head, self.ticket, self.who, self.when, self.advice)
        return ". ".join(part.text().rstrip(".") for part in parts if part.text())

    def _put(
        self, tone: Tone, icon: str, head: str, ticket: str, who: str, when: str, advice: str
    ) -> None:  # fmt: skip
        self._icon.set_icon(icon, tone.token)
        restyle(self, state=None if tone is Tone.QUIET else tone.value, panel="card")
        for part, words in (
            (self.head, head), (self.ticket, ticket), (self.who, who), (self.when, when),
            (self.advice, advice),
        ):  # fmt: skip
            part.setText(words)
            part.setVisible(bool(words))
        self.head.set_tone(None if tone is Tone.QUIET else tone)
        self.setAccessibleName(head)
        self.setAccessibleDescription(self.spoken())

    def _who(self, answer: DoorAnswer) -> str:
        parts = [answer.name, answer.institution]
        if answer.persons > 1:
            parts.append(
                self.tr("%1 persons, %2 cards here")
                .replace("%1", str(answer.persons))
                .replace("%2", str(answer.ready))
            )
        return " · ".join(part for part in parts if part)

    def _when(self, answer: DoorAnswer, zone: ZoneInfo) -> str:
        at = answer.starts_at
        if at is None:
            return ""
        match answer.verdict:
            case Verdict.NOT_TODAY:
                return (
                    self.tr("The appointment is on %1, %2.")
                    .replace("%1", local_time.moment_words(at, zone))
                    .replace("%2", answer.location_name)
                )
            case Verdict.ELSEWHERE:
                return (
                    self.tr("Today at %1, %2.")
                    .replace("%1", local_time.clock(at, zone))
                    .replace("%2", answer.location_name)
                )
            case Verdict.LATE:
                return (
                    self.tr("Told to come at %1, %2 minutes ago.")
                    .replace("%1", local_time.clock(at, zone))
                    .replace("%2", str(answer.minutes))
                )
        return self.tr("Told to come at %1.").replace("%1", local_time.clock(at, zone))

    def _advice(self, answer: DoorAnswer, zone: ZoneInfo, reason: Code | None) -> str:
        match answer.verdict:
            case Verdict.EXPECTED | Verdict.LATE:
                return ""
            case Verdict.PRIORITY if answer.priority is not None:
                return self.tr("Goes first: %1.").replace("%1", text.of(answer.priority))
            case Verdict.EARLY if answer.back_at is not None:
                back = local_time.clock(answer.back_at, zone)
                return self.tr("Come back from %1 on.").replace("%1", back)
            case Verdict.INSIDE if answer.desk_name:
                return self.tr("Is at desk %1.").replace("%1", answer.desk_name)
            case Verdict.INSIDE:
                return self.tr("Wait inside until the number is called.")
            case Verdict.SERVED:
                return self.tr("Ask what is still needed; the captain can help.")
            case Verdict.NO_CARD if answer.trouble is not None:
                return self._trouble(answer)
            case Verdict.NOT_TODAY:
                return self.tr("Only who was invited for today has a card in this hall.")
            case Verdict.ELSEWHERE:
                return self.tr("Send this person there.")
            case Verdict.CALLED_OFF:
                return self.tr("Ask the captain whether another time is free.")
        if reason is not None:
            return text.code(reason)
        return self.tr("Scan again, or type the name as it stands in the passport.")

    def _trouble(self, answer: DoorAnswer) -> str:
        said = text.of(answer.trouble) if answer.trouble else ""
        if answer.trouble is CardTrouble.ELSEWHERE and answer.card_at:
            said = self.tr("The card lies at %1.").replace("%1", answer.card_at)
        advice = self.tr("Waiting here does not help: make an appointment at a desk.")
        return f"{said} {advice}"
