"""What a rule set says, in sentences."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from counter_app.domain.reuse.facts import Modality, Place
from counter_app.domain.reuse.rules import ModalityRule, ProductRule, ReuseMode, RuleSet
from counter_app.ui import text
from counter_app.ui.words import reuse, rule_sets


def modality(rule: ModalityRule) -> str:
    """Say what a rule does with one modality."""
    said = rule_sets.say(rule_sets.MODES, rule.reuse)
    if rule.reuse is ReuseMode.WITHIN:
        words = QCoreApplication.translate("RuleSets", "used again until %1 months old")
        said = words.replace("%1", str(rule.months))
    if rule.from_age:
        words = QCoreApplication.translate("RuleSets", "taken again below the age of %1")
        said = f"{said}; {words.replace('%1', str(rule.from_age))}"
    return said


def places(found: Iterable[Place]) -> str:
    """Name places, in the order of the list."""
    named = set(found)
    return ", ".join(reuse.say(reuse.PLACES, one) for one in Place if one in named)


def product(rule: ProductRule) -> str:
    """Say what a set does for one document, a line each."""
    counts = QCoreApplication.translate("RuleSets", "Counts if taken %1")
    first = QCoreApplication.translate(
        "RuleSets", "For a first document whatever its age, if taken %1"
    )
    doubtful = QCoreApplication.translate("RuleSets", "Not said whether it counts if taken %1")
    young = QCoreApplication.translate("RuleSets", "Children under one year: %1")
    lines = [f"{reuse.say(reuse.MODALITIES, one)}: {modality(rule.of(one))}" for one in Modality]
    for words, found in (
        (counts, rule.places), (first, rule.first_places), (doubtful, rule.doubtful_places),
    ):  # fmt: skip
        lines += [words.replace("%1", places(found))] if found else []
    lines.append(young.replace("%1", rule_sets.say(rule_sets.MODES, rule.under_one)))
    return "\n".join(lines)


def since(rules: RuleSet) -> str:
    """Say from when a set holds."""
    return text.shown(rules.starts) if rules.starts else "…"


def days(rules: RuleSet) -> str:
    """Say from when until when a set holds."""
    return f"{since(rules)} – {text.shown(rules.ends) if rules.ends else '…'}"
