"""Reading the document of the person whose case is shown: lines, picture, chip, camera."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from counter_app.devices.mrz_image.reader import read_picture
from counter_app.devices.pictures import for_screen, read_file, sha256
from counter_app.domain.errors import Code, CounterError, Invalid
from counter_app.domain.identity.chip import ChipReading, ReadStep
from counter_app.domain.identity.comparison import Comparison
from counter_app.domain.identity.evidence import ChipSeen, PictureSource, Reading
from counter_app.domain.identity.mrz import Mrz, read
from counter_app.domain.identity.mrz_guess import Guess, guess
from counter_app.domain.identity.mrz_rows import Rows, lone_row
from counter_app.domain.operators import Actor
from counter_app.services.identity import facts_of
from counter_app.services.office import Office
from counter_app.ui.issuance.case import Case
from counter_app.ui.issuance.desk_devices import DeskDevices
from counter_app.ui.issuance.hand_over_model import HandOverModel
from counter_app.ui.issuance.read_document import Picture, ReadDocument
from counter_app.ui.issuance.step_key import StepKey
from counter_app.ui.tasks import Progress, Tasks


class ReadingModel(HandOverModel):
    """What comes in about a document and its holder, compared with the file.

    Signals:
        rows_changed: lines that came one by one, "" for those that are missing.
        chip_step: the ReadStep that a reading is at, or None when it ended.
        trust_loaded: the TrustSummary of this machine.
        image_read: the Guess out of a picture, or None where no lines were seen.
        picture_failed: the CounterError with which no picture came.
        scanning: whether the flatbed is at work.
    """

    rows_changed = Signal(object)
    chip_step = Signal(object)
    trust_loaded = Signal(object)
    image_read = Signal(object)
    picture_failed = Signal(object)
    scanning = Signal(bool)

    def __init__(
        self, office: Office, actor: Actor, tasks: Tasks, devices: DeskDevices | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """Start without a visit."""
        self.devices = devices or DeskDevices()
        super().__init__(office, actor, tasks, self.devices.printer, parent)
        self._rows = Rows()
        self._image: tuple[Case, tuple[str, ...], Picture] | None = None
        self._chip: Progress | None = None
        self._scan: Progress | None = None
        self._is_scanning = False
        self.is_reading_chip = False

    def take_row(self, text: str) -> bool:
        """Take a single row of a document; False for anything else. Two or three make it whole."""
        whole = self.whole_of(text)
        if whole is None:
            self.rows_changed.emit(self._rows.lines)
        elif whole != text:
            self._read(whole, Reading.SCANNED)
        return whole != text

    def whole_of(self, text: str) -> str | None:
        """Return the lines that came row by row as one text, None while one is missing.

        What is no single row is returned as it is.
        """
        row = lone_row(text)
        if row is None:
            self._rows.forget()
            return text
        return self._rows.add(row)

    def take_lines(self, text: str) -> None:
        """Take the lines of a document that were typed."""
        self._read(text, Reading.TYPED)

    def take_image(self, path: str) -> None:
        """Read the lines off a picture: they are only proposed, for the clerk to compare."""
        if self.case is not None:
            self._tasks.run(
                self, lambda: _lines_of(read_file(Path(path))), partial(self._propose, self.case),
                self._no_picture, lane="camera",
            )  # fmt: skip

    def scan_page(self) -> None:
        """Scan the page on the flatbed and propose its lines; stop that when it is under way."""
        scanner = self.devices.scanner
        if self._scan is not None:
            self._scan.cancel()
            self._end_scan()
            return
        if self.case is None or scanner is None:
            return
        self._is_scanning = True
        self.scanning.emit(True)
        progress = self._tasks.run_long(
            self, lambda told: _lines_of(scanner.page(lambda: told.cancelled)),
            partial(self._propose, self.case), self._no_picture, lane="flatbed",
        )  # fmt: skip
        self._scan = progress if self._is_scanning else None

    def take_proposed(self, text: str) -> None:
        """Take lines from the entry: typed, or proposed by a picture and compared by the clerk."""
        proposed, self._image = self._image, None
        lines = tuple(text.split())
        if proposed is None or proposed[0] is not self.case:
            self.take_lines(text)
            return
        _case, was, picture = proposed
        changed = tuple(
            f"{old}>{new} {at}.{place}"
            for at, (before, after) in enumerate(zip(was, lines, strict=False), 1)
            for place, (old, new) in enumerate(zip(before, after, strict=False), 1)
            if old != new
        )
        self._read(text, Reading.IMAGE, changed, picture)

    def take_zone(
        self, mrz: Mrz, reading: Reading, repairs: tuple[str, ...] = (),
        picture: Picture | None = None,
    ) -> None:  # fmt: skip
        """Compare lines that were read with the file."""
        case = self.case
        if case is None:
            return
        self._rows.forget()

        def keep(comparison: Comparison, day: date | None) -> None:
            case.take_document(ReadDocument(mrz, comparison, reading, repairs, day))
            if picture is not None:
                case.take_picture(PictureSource.DOCUMENT, picture)

        self._compare(case, mrz, None, keep)

    def take_picture(self) -> None:
        """Fetch a picture from the camera; without one nothing happens."""
        case, camera = self.case, self.devices.camera
        if case is None or camera is None:
            return

        def work() -> Picture:
            shot = camera.picture()
            taken = shot.taken_at.astimezone(self.zone).date() if shot.taken_at else None
            return Picture(for_screen(shot.data), sha256(shot.data), taken)

        self._tasks.run(
            self, work, lambda made: self._keep_picture(case, PictureSource.CAMERA, made),
            self._no_picture, lane="camera",
        )  # fmt: skip

    def read_chip(self) -> None:
        """Read the chip with the lines of the document; without a reader nothing happens."""
        case, chips = self.case, self.devices.chips
        document = None if case is None else case.document
        if case is None or document is None or chips is None or self.is_reading_chip:
            return
        steps, zone = list(ReadStep), document.mrz.zone
        case.chip_failure = None
        self.is_reading_chip = True
        self.chip_step.emit(steps[0])
        progress = self._tasks.run_long(
            self,
            lambda told: chips.read(
                zone, lambda step, _done, _all: told.report(steps.index(step), len(steps)),
                lambda: told.cancelled,
            ),
            lambda made: self._take_chip(case, document, made),
            lambda error: self._no_chip(case, error),
            lane="reader",
            on_progress=lambda done, _all: self._say_step(steps[done]),
        )  # fmt: skip
        self._chip = progress if self.is_reading_chip else None

    def lay_practice(self, kind: str, is_strangers: bool = False) -> None:
        """Lay a document for practice on the reader; its lines come in as if they were scanned.

        It bears the lines that were scanned before, or else the name on file, unless it is a
        stranger's.
        """
        case, practice = self.case, self.devices.practice
        if case is None or practice is None or not case.is_answering:
            return
        scanned = case.document.mrz.zone if case.document is not None else ""
        about = None if is_strangers else facts_of(case.visit.person)
        zone = "" if is_strangers else scanned

        def laid(lines: tuple[str, ...]) -> None:
            case.chip = case.chip_failure = None
            case.pictures.pop(PictureSource.CHIP, None)
            if "".join(lines) == scanned:
                self.changed.emit()
            else:
                self._read("\n".join(lines), Reading.SCANNED)

        self._tasks.run(self, lambda: practice.lay(kind, about, zone), laid, lane="reader")

    def take_practice_away(self) -> None:
        """Take the document for practice off the reader, in mid-reading too."""
        if self.devices.practice is not None:
            self.devices.practice.take_away()

    def load_trust(self) -> None:
        """Ask which national certificates are here; without a reader nothing happens."""
        chips = self.devices.chips
        if chips is not None:
            self._tasks.run(self, chips.trust, self.trust_loaded.emit, lane="reader")

    def stop_chip(self) -> None:
        """Stop reading the chip; what was read so far is forgotten."""
        if self._chip is not None:
            self._chip.cancel()
            self._end_chip()

    def check_again(self) -> None:
        """Begin the check of the identity anew."""
        if self.case is not None:
            self.stop_chip()
            self._rows.forget()
            self.case.check_again()
            self.changed.emit()

    def _read(
        self, text: str, reading: Reading, repairs: tuple[str, ...] = (),
        picture: Picture | None = None,
    ) -> None:  # fmt: skip
        try:
            mrz = read(text, self.today)
        except Invalid as error:
            self.document_refused.emit(error)
            return
        self.take_zone(mrz, reading, repairs, picture)

    def _compare(
        self, case: Case, mrz: Mrz, chip: ChipReading | None,
        keep: Callable[[Comparison, date | None], object],
    ) -> None:  # fmt: skip
        office, actor = self._office, self.actor
        seen, zone, issued = None, "", None
        if chip is not None:
            seen, zone = ChipSeen.of(chip), chip.zone
            issued = _day(chip.document.get("date_of_issue", ""))

        def work() -> tuple[Comparison, date | None]:
            found = office.identity.compare(actor, mrz, case.visit.person, seen, zone, issued)
            return found, office.reported_documents.list_of()

        def done(made: tuple[Comparison, date | None]) -> None:
            keep(*made)
            self.changed.emit()
            if case is self.case and chip is None:
                self.moved_on.emit(StepKey.IDENTITY)
                if PictureSource.CAMERA not in case.pictures:
                    self.take_picture()

        self._tasks.run(self, work, done)

    def _say_step(self, step: ReadStep) -> None:
        if self.is_reading_chip:
            self.chip_step.emit(step)

    def _end_chip(self) -> None:
        self._chip, self.is_reading_chip = None, False
        self.chip_step.emit(None)

    def _take_chip(self, case: Case, document: ReadDocument, reading: ChipReading) -> None:
        self._end_chip()
        if case.document is not document:
            return  # another document was read meanwhile

        mrz, how = document.mrz, document.reading
        if how in {Reading.TYPED, Reading.IMAGE} and reading.zone:
            mrz, how = self._zone_of(reading) or mrz, Reading.CHIP

        def keep(comparison: Comparison, day: date | None) -> None:
            taken = replace(document, mrz=mrz, comparison=comparison, reading=how, list_of=day)
            case.take_chip(reading, taken)

        self._compare(case, mrz, reading, keep)
        photo = reading.photo
        if photo is not None:
            self._tasks.run(
                self,
                lambda: Picture(for_screen(photo.data), sha256(photo.data), _day(photo.taken_on)),
                lambda made: self._keep_picture(case, PictureSource.CHIP, made),
                self._no_picture,
                lane="camera",
            )

    def _zone_of(self, reading: ChipReading) -> Mrz | None:
        """Return the lines on the chip, which have the names that nobody typed or guessed."""
        try:
            return read(reading.zone, self.today)
        except Invalid:
            return None

    def _no_chip(self, case: Case, error: Exception) -> None:
        self._end_chip()
        if not isinstance(error, CounterError):
            self._tasks.fail(error, self)
            return
        if error.code is not Code.CHIP_CANCELLED:
            case.chip_failure = error
        self.changed.emit()

    def _keep_picture(self, case: Case, source: PictureSource, picture: Picture) -> None:
        case.take_picture(source, picture)
        self.changed.emit()

    def _propose(self, case: Case, found: tuple[Guess | None, Picture]) -> None:
        self._end_scan()
        if case is not self.case:
            return  # another person is in front by now: nothing of this one is told of that one
        proposed, picture = found
        self._image = (case, proposed.lines, picture) if proposed is not None else None
        self.image_read.emit(proposed)

    def _end_scan(self) -> None:
        if self._is_scanning:
            self._scan, self._is_scanning = None, False
            self.scanning.emit(False)

    def _no_picture(self, error: Exception) -> None:
        self._end_scan()
        if not isinstance(error, CounterError):
            self._tasks.fail(error, self)
            return
        self.picture_failed.emit(error)


def _lines_of(data: bytes) -> tuple[Guess | None, Picture]:
    """Read the lines off a picture, as far as any are seen in it."""
    lines = read_picture(data)
    seen = [["".join(m.letter for m in cell) for cell in line.cells] for line in lines]
    return guess(seen), Picture(for_screen(data), sha256(data))


def _day(text: str) -> date | None:
    """Return the day that a chip names, 2024-01-20 or 20240120; None where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
