"""Sentences of what must be taken again: a line, what comes next, the rules."""

from PySide6.QtCore import QCoreApplication

from counter_app.domain.reuse.decision import Coming, Decision, Line
from counter_app.ui import text
from counter_app.ui.words import reuse as words
from counter_app.ui.words.reuse import say


def line(found: Line) -> str:
    """Say what is needed of one modality, why, what it rests on, and who says so."""
    parts = [f"{say(words.NEEDS, found.need)}: {say(words.REASONS, found.reason, found.age)}"]
    if found.taken_on is not None and found.place is not None:
        taken = QCoreApplication.translate("Reuse", "on record: %1 %2")
        parts.append(
            taken.replace("%1", text.shown(found.taken_on)).replace(
                "%2", say(words.PLACES, found.place)
            )
        )
    if found.invite_by is not None:
        invite = QCoreApplication.translate("Reuse", "invite again before %1")
        parts.append(invite.replace("%1", text.shown(found.invite_by)))
    return " · ".join(part for part in (*parts, found.source) if part)


def coming(found: Coming | None) -> str:
    """Say what changes next, and when; "" where nothing is foreseen."""
    if found is None:
        return ""
    said = QCoreApplication.translate("Reuse", "From %1: %2 (%3)")
    filled = said.replace("%1", text.long_day(found.on)).replace(
        "%2", say(words.ANSWERS, found.answer)
    )
    return filled.replace("%3", say(words.CAUSES, found.cause, found.age))


def rules(decision: Decision) -> str:
    """Name the rule set with its version and source."""
    said = QCoreApplication.translate("Reuse", "%1, version %2")
    named = said.replace("%1", decision.rule_set).replace("%2", str(decision.version))
    return f"{named} · {decision.source}"
