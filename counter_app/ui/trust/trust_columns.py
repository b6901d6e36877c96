"""What the table of national certificates shows: states, lists, refusals, the last import."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from counter_app.domain.identity.trust import (
    ImportedFile,
    ListSigner,
    RefusedFile,
    TrustedState,
    TrustSource,
)
from counter_app.ui import local_time, text
from counter_app.ui.trust.trust_model import Part
from counter_app.ui.widgets.marked_table import MarkedColumn
from counter_app.ui.widgets.table import Column
from counter_app.ui.widgets.tone import Tone

T = TypeVar("T")


class TrustColumns(QObject):
    """Columns of each part, and what stands where nothing is."""

    def of(self, part: Part) -> Sequence[Column[object]]:
        """Return the columns of a part."""
        return {
            Part.STATES: self._states, Part.LISTS: self._lists, Part.REFUSED: self._refused,
            Part.TAKEN: self._taken,
        }[part]()  # fmt: skip

    def nothing(self, part: Part) -> str:
        """Return what is said where a part is empty."""
        return {
            Part.STATES: self.tr("No state is known. Take in a master list."),
            Part.LISTS: self.tr("No list was taken in yet."),
            Part.REFUSED: self.tr("Nothing was refused."),
            Part.TAKEN: self.tr("Nothing was taken in since this screen was opened."),
        }[part]

    def _states(self) -> Sequence[Column[object]]:
        return (
            _column(TrustedState, self.tr("State"), lambda one: one.state),
            _column(TrustedState, self.tr("Certificates"), lambda one: str(one.certificates),
                    lambda one: one.certificates, numeric=True),
            _column(TrustedState, self.tr("Longest until"),
                    lambda one: local_time.day(one.valid_until.date()),
                    lambda one: one.valid_until),
            _column(TrustedState, self.tr("From"), lambda one: ", ".join(one.sources),
                    stretch=True),
        )  # fmt: skip

    def _lists(self) -> Sequence[Column[object]]:
        return (
            _column(TrustSource, self.tr("Name"), lambda one: one.name),
            _column(TrustSource, self.tr("Kind"), lambda one: text.of(one.kind)),
            _column(TrustSource, self.tr("By"), lambda one: one.state or "–"),
            _column(TrustSource, self.tr("Certificates"), self._held,
                    lambda one: one.certificates, numeric=True),
            _column(TrustSource, self.tr("Age"), self._age, lambda one: one.age_days,
                    numeric=True),
            _column(TrustSource, self.tr("Taken in"),
                    lambda one: local_time.day(one.imported_at.date()),
                    lambda one: one.imported_at),
            _column(TrustSource, self.tr("Signer"), lambda one: text.of(one.signer),
                    tone=lambda one: _signer_tone(one.signer),
                    tip=lambda one: text.of(one.signer), stretch=True),
        )  # fmt: skip

    def _refused(self) -> Sequence[Column[object]]:
        return (
            _column(RefusedFile, self.tr("When"), lambda one: local_time.day(one.at.date()),
                    lambda one: one.at),
            _column(RefusedFile, self.tr("Name"), lambda one: one.name),
            _column(RefusedFile, self.tr("Why"), lambda one: text.of(one.outcome), stretch=True,
                    tone=lambda _one: Tone.WARN),
            _column(RefusedFile, self.tr("SHA-256"), lambda one: f"{one.sha256[:16]}…",
                    tip=lambda one: one.sha256),
        )  # fmt: skip

    def _taken(self) -> Sequence[Column[object]]:
        return (
            _column(ImportedFile, self.tr("Name"), lambda one: one.name),
            _column(ImportedFile, self.tr("What became of it"), lambda one: text.of(one.outcome),
                    stretch=True, tone=lambda one: Tone.WARN if one.is_refused else Tone.GOOD),
            _column(ImportedFile, self.tr("New"), lambda one: str(one.added), numeric=True),
            _column(ImportedFile, self.tr("Dropped"), lambda one: str(one.removed), numeric=True),
            _column(ImportedFile, self.tr("Not readable"), lambda one: str(one.unreadable),
                    numeric=True),
            _column(ImportedFile, self.tr("SHA-256"), lambda one: f"{one.sha256[:16]}…",
                    tip=lambda one: one.sha256),
        )  # fmt: skip

    def _held(self, one: TrustSource) -> str:
        """Write how many certificates a list vouches for, and how many could not be read."""
        if not one.unreadable:
            return str(one.certificates)
        return f"{one.certificates} ({self.tr('%n unreadable', '', one.unreadable)})"

    def _age(self, one: TrustSource) -> str:
        return self.tr("%n days", "", one.age_days)


def _signer_tone(signer: ListSigner) -> Tone:
    return Tone.WARN if signer is ListSigner.NOT_CHECKED else Tone.QUIET


def _column(
    kind: type[T],
    heading: str,
    words: Callable[[T], str],
    sort: Callable[[T], object] | None = None,
    *,
    tone: Callable[[T], Tone] | None = None,
    tip: Callable[[T], str] | None = None,
    stretch: bool = False,
    numeric: bool = False,
) -> Column[object]:
    """Return a column for records of one kind; a tone brings its icon."""

    def known(record: object) -> T:
        if not isinstance(record, kind):
            raise TypeError(kind)
        return record

    mark = None if tone is None else lambda record: (tone(known(record)).icon, tone(known(record)))
    return MarkedColumn(
        heading, lambda record: words(known(record)),
        None if sort is None else lambda record: sort(known(record)),
        None if tone is None else lambda record: tone(known(record)),
        None if tip is None else lambda record: tip(known(record)),
        stretch=stretch, numeric=numeric, icon=mark,
    )  # fmt: skip
