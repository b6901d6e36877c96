"""Words for rule sets: what went wrong, what was done, and what a set says."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from counter_app.domain.errors import Code
from counter_app.domain.reuse.rules import ReuseMode, SetState
from counter_app.domain.reuse.versions import VersionState
from counter_app.ui.words import QT_TRANSLATE_NOOP
from counter_app.ui.words.error_words import Words

ERRORS: Mapping[Code, Words] = {
    Code.RULES_UNREADABLE: Words(
        QT_TRANSLATE_NOOP("Errors", "This is no rule set. Look at the file, or start from a set.")
    ),
    Code.EXAMPLES_FAIL: Words(
        QT_TRANSLATE_NOOP(
            "Errors", "Not every example gets the expected answer. Mend the examples or the rules."
        ),
        QT_TRANSLATE_NOOP("Errors", "Look at: {wrong}."),
    ),
}
ACTIONS: Mapping[str, str] = {
    "rules.drafted": QT_TRANSLATE_NOOP("Actions", "rule set written down"),
    "rules.changed": QT_TRANSLATE_NOOP("Actions", "draft of a rule set changed"),
    "rules.proposed": QT_TRANSLATE_NOOP("Actions", "rule set proposed"),
    "rules.sent_back": QT_TRANSLATE_NOOP("Actions", "rule set sent back"),
    "rules.published": QT_TRANSLATE_NOOP("Actions", "rule set published"),
    "rules.withdrawn": QT_TRANSLATE_NOOP("Actions", "rule set withdrawn"),
    "turn.told": QT_TRANSLATE_NOOP("Actions", "told when it is the person's turn"),
    "turn.letter_made": QT_TRANSLATE_NOOP("Actions", "letter made: when is it my turn"),
    "rules.previewed": QT_TRANSLATE_NOOP("Actions", "looked who is decided otherwise"),
}
STATES: Mapping[VersionState, str] = {
    VersionState.DRAFT: QT_TRANSLATE_NOOP("RuleSets", "draft"),
    VersionState.PROPOSED: QT_TRANSLATE_NOOP("RuleSets", "proposed"),
    VersionState.PUBLISHED: QT_TRANSLATE_NOOP("RuleSets", "published"),
    VersionState.WITHDRAWN: QT_TRANSLATE_NOOP("RuleSets", "withdrawn"),
}
MODES: Mapping[ReuseMode, str] = {
    ReuseMode.ALWAYS: QT_TRANSLATE_NOOP("RuleSets", "used again, however old"),
    ReuseMode.WITHIN: QT_TRANSLATE_NOOP("RuleSets", "used again up to an age in months"),
    ReuseMode.NEVER: QT_TRANSLATE_NOOP("RuleSets", "taken at every application"),
    ReuseMode.BY_POST: QT_TRANSLATE_NOOP("RuleSets", "sent by post"),
    ReuseMode.NOT_STATED: QT_TRANSLATE_NOOP("RuleSets", "not said"),
}
FOUND: Mapping[SetState, str] = {
    SetState.KNOWN: QT_TRANSLATE_NOOP("RuleSets", "text known"),
    SetState.NOT_FOUND: QT_TRANSLATE_NOOP("RuleSets", "text not found"),
}


def say(words: Mapping[Any, str], key: Any) -> str:
    """Return one of these words in the present language."""
    return QCoreApplication.translate("RuleSets", words[key])
