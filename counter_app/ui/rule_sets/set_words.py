"""Words about a rule set: its name, where it stands, and what comes next with it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from counter_app.domain.reuse.rules import SetState
from counter_app.domain.reuse.versions import VersionState
from counter_app.ui.rule_sets.rule_sets_model import RuleSetsModel, ShownSet
from counter_app.ui.widgets.tone import Tone
from counter_app.ui.words import rule_sets

_V = VersionState
_TONES = {
    _V.DRAFT: Tone.QUIET, _V.PROPOSED: Tone.INFO, _V.PUBLISHED: Tone.GOOD, _V.WITHDRAWN: Tone.QUIET,
}  # fmt: skip


class SetWords(QObject):
    """Words about the sets of a model."""

    def __init__(self, model: RuleSetsModel) -> None:
        """Speak of a model's sets."""
        super().__init__(model)
        self._model = model

    def advice(self, wrong: int) -> str:
        """Say what comes next with the set that is shown; `wrong` examples fail."""
        now = self._model.now
        if now is None:
            return ""
        state = now.stored.state if now.stored else None
        if now.is_new:
            return self.tr("A new version. It decides nothing until a colleague publishes it.")
        if state is _V.DRAFT:
            if wrong or not self._model.checked:
                return self.tr("It can be proposed when every example gets the expected answer.")
            return self.tr("Propose it, so that a colleague can publish it.")
        if state is _V.PROPOSED:
            if self._model.may_publish:
                return self.tr("Look at the text and at who is decided otherwise, then publish it.")
            return self.tr("You wrote or proposed this. Somebody else publishes it.")
        if state is None:
            return self.tr("This set came with the program. Make a new version to change it.")
        return ""

    def named(self, one: ShownSet) -> str:
        """Name a set."""
        words = self.tr("New version of %1") if one.is_new else self.tr("Rule set %1")
        return words.replace("%1", one.name)

    def said(self, one: ShownSet) -> str:
        """Say where a set stands."""
        if one.is_new:
            return self.tr("not saved")
        if one.stored is not None:
            said = rule_sets.say(rule_sets.STATES, one.stored.state)
        elif one.rules.state is SetState.NOT_FOUND:
            said = self.tr("no text")
        else:
            said = self.tr("program")
        holds = self.tr("holds now")
        if not self._model.is_in_force(one):
            return said
        return holds if one.stored is not None else f"{said} · {holds}"

    def mark(self, one: ShownSet) -> tuple[str, Tone] | None:
        """Return the icon of where a set stands, and its tone."""
        if one.is_new:
            tone = Tone.QUIET
        elif one.stored is not None:
            tone = _TONES[one.stored.state]
        else:
            tone = Tone.WARN if one.rules.state is SetState.NOT_FOUND else Tone.QUIET
        return tone.icon, tone

    def steps(self) -> list[tuple[str, str]]:
        """Tell what happened to the set that is shown: when, and what by whom."""
        return [
            (
                f"{step.at.astimezone(self._model.zone):%d-%m-%Y %H:%M}",
                " · ".join(
                    part
                    for part in (
                        rule_sets.say(rule_sets.STATES, step.to_state), step.operator, step.reason,
                    )
                    if part
                ),
            )
            for step in self._model.steps
        ]  # fmt: skip
