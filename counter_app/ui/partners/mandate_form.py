"""The form for what a mandate says, while it is a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import (
    QComboBox,
    QWidget,
)

from counter_app.domain.errors import Code, Invalid
from counter_app.domain.partners.delegation import DelegationRules, DelegationStatus
from counter_app.domain.partners.mandate import (
    DataKind,
    Mandate,
    MandateAction,
    MandateKind,
    MandateState,
    Minors,
    Scope,
    Terms,
)
from counter_app.domain.partners.organisation import Organisation
from counter_app.ui.partners.mandate_fields import LINES, MandateFields
from counter_app.ui.widgets.record_form import midnight, read_day, show_day

_LISTS = frozenset({"document_types", "groups"})
"""Lines that hold several words."""


class MandateForm(MandateFields):
    """All that a mandate register must say of a mandate."""

    def __init__(self, rules: DelegationRules, parent: QWidget | None = None) -> None:
        """Begin without an organisation; `start` fills the form."""
        super().__init__(parent)
        self._rules = rules
        self._old: Mandate | None = None
        self._organisations: tuple[Organisation, ...] = ()
        self._mandates: tuple[Mandate, ...] = ()
        self._kept = Scope()
        self._zone = ZoneInfo("Europe/Amsterdam")
        self.kind.currentIndexChanged.connect(lambda _at: self._follow_kind())
        self.organisation.currentIndexChanged.connect(lambda _at: self._suggest())
        self.retranslate()

    def title(self) -> str:
        """Return what the form is for."""
        return self.tr("New mandate") if self._old is None else self.tr("Draft of a mandate")

    def start(
        self,
        organisations: tuple[Organisation, ...],
        mandates: tuple[Mandate, ...],
        old: Mandate | None,
        zone: ZoneInfo,
    ) -> None:
        """Show a draft, or begin a new mandate."""
        self._organisations = tuple(one for one in organisations if one.is_partner)
        self._mandates, self._old, self._zone = mandates, old, zone
        self.organisation.blockSignals(True)
        self.organisation.clear()
        for one in self._organisations:
            self.organisation.addItem(one.name, str(one.id))
        self.organisation.blockSignals(False)
        if old is None:
            self._begin_new()
        else:
            self._show_old(old)
        self.organisation.setEnabled(old is None)
        self.fields["number"].editor.setEnabled(old is None)
        self.clear_errors()
        self.retranslate()

    def read(self) -> Terms:
        """Return what the mandate is to say."""
        organisation = _identifier(self.organisation)
        since = read_day(self, "in_force_from", needed=True)
        if organisation is None or since is None:
            raise Invalid(Code.REQUIRED, "organisation")
        until = read_day(self, "in_force_until")
        last = midnight(until + timedelta(days=1), self._zone).astimezone(UTC) if until else None
        lines = {name: self._line(name) for name in LINES if name not in _LISTS}
        kind = MandateKind(self.kind.currentData())
        parent = _identifier(self.parent_box) if kind is MandateKind.SUBMANDATE else None
        terms = Terms(
            organisation_id=organisation, kind=kind, parent_id=parent,
            in_force_from=midnight(since, self._zone).astimezone(UTC), in_force_until=last,
            instructions=self.instructions.toPlainText().strip(),
            sub_mandate_allowed=self.sub_mandate.isChecked(), scope=self._scope(), **lines,
        )  # fmt: skip
        terms.check()
        return terms

    def retranslate(self) -> None:
        """Word the form anew."""
        super().retranslate()
        self._follow_kind()
        self._judge()

    def _begin_new(self) -> None:
        self._kept = Scope()
        for name in LINES:
            self.fields[name].editor.clear()
        self.fields["grantor_office"].editor.setText(self._rules.grantor)
        self.fields["instructions_version"].editor.setText("1")
        self.kind.setCurrentIndex(0)
        self.minors.setCurrentIndex(0)
        for box in (self.wards, self.sub_mandate):
            box.setChecked(False)
        for number in (self.per_day, self.in_all):
            number.setValue(0)
        self.instructions.clear()
        self.acts.tick(MandateAction)
        self.data.tick(DataKind)
        for name in ("in_force_from", "in_force_until"):
            show_day(self, name, None)
        self._suggest()

    def _show_old(self, old: Mandate) -> None:
        terms, scope = old.terms, old.terms.scope
        self._kept = scope
        self.organisation.setCurrentIndex(self.organisation.findData(str(terms.organisation_id)))
        for name in LINES:
            listed = name in _LISTS
            words = " ".join(sorted(getattr(scope, name))) if listed else getattr(terms, name)
            self.fields[name].editor.setText(words)
        self.kind.setCurrentIndex(list(MandateKind).index(terms.kind))
        self.minors.setCurrentIndex(list(Minors).index(scope.minors))
        self.wards.setChecked(scope.only_wards)
        self.sub_mandate.setChecked(terms.sub_mandate_allowed)
        self.per_day.setValue(scope.most_per_day or 0)
        self.in_all.setValue(scope.most_in_all or 0)
        self.instructions.setPlainText(terms.instructions)
        self.acts.tick(scope.actions)
        self.data.tick(scope.data)
        show_day(self, "in_force_from", terms.in_force_from.astimezone(self._zone).date())
        until = terms.in_force_until
        last = until.astimezone(self._zone) - timedelta(days=1) if until else None
        show_day(self, "in_force_until", last.date() if last else None)
        self._follow_kind()
        self.parent_box.setCurrentIndex(self.parent_box.findData(str(terms.parent_id)))

    def _scope(self) -> Scope:
        """Return the reach; what this form does not show stays as it was."""
        return replace(
            self._kept, actions=self.acts.ticked(MandateAction),
            document_types=frozenset(self._line("document_types").upper().split()),
            groups=frozenset(self._line("groups").lower().split()),
            minors=Minors(self.minors.currentData()), only_wards=self.wards.isChecked(),
            most_per_day=self.per_day.value() or None, most_in_all=self.in_all.value() or None,
            data=self.data.ticked(DataKind),
        )  # fmt: skip

    def _chosen(self) -> Organisation | None:
        wanted = _identifier(self.organisation)
        return next((one for one in self._organisations if one.id == wanted), None)

    def _follow_kind(self) -> None:
        """Ask for the mandate below a sub-mandate, and only there."""
        is_sub = self.kind.currentData() == MandateKind.SUBMANDATE
        self.fields["parent"].setVisible(is_sub)
        chosen, wanted = self.parent_box.currentData(), _identifier(self.organisation)
        self.parent_box.clear()
        for one in self._mandates:
            open_ = one.state not in {MandateState.DRAFT, MandateState.ENDED}
            if open_ and one.terms.sub_mandate_allowed and one.terms.organisation_id == wanted:
                self.parent_box.addItem(one.number, str(one.id))
        self.parent_box.setCurrentIndex(max(self.parent_box.findData(chosen), 0))

    def _suggest(self) -> None:
        """Fill in what the law says of such an organisation, where nothing was typed yet."""
        chosen = self._chosen()
        rule = next(
            (rule for rule in self._rules.rules if chosen and chosen.kind in rule.kinds), None
        )
        if rule is not None and chosen is not None and self._old is None:
            for name, words in (
                ("grantee_office", rule.office),
                ("basis_article", rule.source.partition(";")[0]),
                ("signing_line", f"{self._rules.signing_line} {rule.office}"),
            ):
                self.fields[name].editor.setText(words)
        self._follow_kind()
        self._judge()

    def _judge(self) -> None:
        """Say what the law says of the organisation that is chosen."""
        chosen = self._chosen()
        rule = next(
            (rule for rule in self._rules.rules if chosen and chosen.kind in rule.kinds), None
        )
        if not self._organisations:
            self.note(self.tr("There is no organisation yet. Add one first."))
        elif rule is None or rule.status is DelegationStatus.LAW:
            self.note("")
        else:
            words = self.tr("Needs a change of law: name the pilot and its end. Source: %1")
            self.note(words.replace("%1", rule.source))
        self.fields["pilot"].setVisible(
            bool(rule and rule.status is DelegationStatus.CHANGE_OF_LAW)
            or bool(self._line("pilot"))
        )


def _identifier(box: QComboBox) -> UUID | None:
    """Return what is chosen; Qt finds texts again, but no objects of Python."""
    found = box.currentData()
    return UUID(found) if found else None
