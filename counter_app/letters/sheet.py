"""An A4 sheet to write on: a type scale, a grid, lines of text, rules, pictures, page breaks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Final

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.rl_accel import fp_str
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from counter_app.letters import bidi, fonts, qr, wrapping
from counter_app.letters.fonts import Face

rl_config.useA85 = 0  # plain binary streams: smaller and a fifth quicker; nobody mails them as text

WIDTH: Final[float] = A4[0] / mm
HEIGHT: Final[float] = A4[1] / mm
LEFT: Final = 25.0
RIGHT: Final = WIDTH - 20.0
BOTTOM: Final = HEIGHT - 21.0  # the foot stands below
FIRST_LINE_NEXT_PAGE: Final = 30.0
_FOOT: Final = HEIGHT - 14.0

INK: Final = HexColor("#14181F")
QUIET: Final = HexColor("#565D68")  # 6.6:1 on white
LINE: Final = HexColor("#C3C9D2")
ACCENT: Final = HexColor("#1F5FA8")
_HATCH: Final = 1.3
BAR: Final = HexColor("#4A6A8A")


@dataclass(frozen=True, slots=True)
class Style:
    """A way of writing: sizes in points."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    colour: Color = INK

    @property
    def step(self) -> float:
        """The height of a line in millimetres."""
        return float(self.leading / mm)


TITLE: Final = Style(19, 24, Face.BOLD)
HERO: Final = Style(13.5, 18, Face.BOLD)
HEADING: Final = Style(10.5, 15.5, Face.BOLD)
BODY: Final = Style(10, 13.9)
STRONG: Final = Style(10, 13.9, Face.BOLD)
LABEL: Final = Style(9, 13.9, colour=QUIET)
SMALL: Final = Style(8, 11, colour=QUIET)
CODE: Final = Style(17, 22, Face.BOLD)


_BEGIN: Final = "BT 1 0 0 1 0 0 Tm "


def _break(text: str, style: Style, room: float) -> tuple[str, ...]:
    return tuple(wrapping.wrap(fonts.checked(text), style.face, style.size, room * mm))


def _spoken(line: str) -> str:
    """Return what reads a line aloud or copies it, where it is drawn in another order."""
    text = f"\ufeff{bidi.without_isolates(line)}".encode("utf-16-be").hex().upper()
    return f"/Span <</ActualText <{text}>>> BDC"


class Sheet:
    """Pages of one PDF. Places are millimetres from the top left corner; `y` is a line's top."""

    def __init__(
        self, title: str, language: str, size: tuple[float, float] = (WIDTH, HEIGHT)
    ) -> None:
        """Begin a document; the title must hold no personal data, viewers show and index it.

        Args:
            size: width and height of its pages; what is written goes over to another page on A4
                only.
        """
        fonts.register()
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(size[0] * mm, size[1] * mm),
            invariant=1,
            pageCompression=1,
            lang=language,
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("Counter")
        self._canvas.setCreator("Counter")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._top = size[1] * mm
        self._foot: tuple[str, ...] = ()
        self._running = ""
        self._from_right = False
        # the same sentences return in each letter; names are forgotten with the document
        self._lines = lru_cache(maxsize=512)(_break)
        self._shown = lru_cache(maxsize=1024)(self._show)
        self._colour: Color | None = None

    def begin_letter(self, running: str, *foot: str, from_right: bool = False) -> None:
        """Say what stands at the head of each further page, and at the foot of each page.

        Where a language runs from right to left, the page is mirrored: what is placed at the left
        stands at the right, and lines end at the left.
        """
        self._from_right = from_right
        self._running = fonts.checked(running)
        self._foot = tuple(line for part in foot for line in self.lines(part, SMALL, RIGHT - LEFT))

    def end_page(self) -> None:
        """Close the page with its foot."""
        y = _FOOT - (len(self._foot) - 1) * SMALL.step
        for number, line in enumerate(self._foot):
            self._write(LEFT, y + number * SMALL.step, line, SMALL, RIGHT - LEFT)
        self._canvas.showPage()
        self._colour = None  # each page begins in black

    def fit(self, y: float, height: float) -> float:
        """Return `y`, or the top of a new page if a block of that height has no room below it."""
        if y + height <= BOTTOM or y <= FIRST_LINE_NEXT_PAGE:
            return y
        self.end_page()
        self._write(LEFT, 18.0, self._running, SMALL, RIGHT - LEFT)
        return FIRST_LINE_NEXT_PAGE

    def lines(self, text: str, style: Style, room: float) -> tuple[str, ...]:
        """Break text to a width in millimetres. Raises Invalid(LOST_CHARACTERS, "letter")."""
        return self._lines(text, style, room)

    def text(
        self, x: float, y: float, text: str, style: Style, room: float, *, fixed: bool = False,
        from_right: bool = False,
    ) -> float:  # fmt: skip
        """Write a paragraph, over the page's end if need be; return the y below it.

        What is `fixed` stands where it is placed on a mirrored page too: in an envelope's window.
        A paragraph `from_right` ends at the left on a page that is not mirrored.
        """
        for line in self.lines(text, style, room):
            y = self.fit(y, style.step)
            self._write(x, y, line, style, None if fixed else room, from_right=from_right)
            y += style.step
        return y

    def shrunk(
        self, x: float, y: float, text: str, style: Style, room: float, *, fixed: bool = False
    ) -> float:
        """Write one line, smaller if it is wider than the room; return the y below it."""
        plain = fonts.checked(text)
        wide: float = wrapping.width(plain, style.face, style.size) / mm
        size = style.size * min(1.0, room / wide) if wide else style.size
        smaller = Style(size, style.leading, style.face, style.colour)
        self._write(x, y, plain, smaller, None if fixed else room)
        return y + style.step

    def rule(
        self, y: float, left: float = LEFT, right: float = RIGHT, *, strong: bool = False
    ) -> None:
        """Draw a horizontal line."""
        self._canvas.setStrokeColor(INK if strong else LINE)
        self._canvas.setLineWidth(1.0 if strong else 0.6)
        left, right = self._mirrored(left, right - left), self._mirrored(right, left - right)
        self._canvas.line(left * mm, self._up(y), right * mm, self._up(y))

    def bar(
        self, x: float, y: float, width: float, height: float, *, hatched: bool = False
    ) -> None:
        """Draw a bar of a chart: full, or hatched, which is seen without colours too."""
        canvas, x = self._canvas, self._mirrored(x, width)
        left, low, wide, high = x * mm, self._up(y + height), width * mm, height * mm
        canvas.saveState()
        canvas.setStrokeColor(ACCENT)
        canvas.setFillColor(ACCENT)
        canvas.setLineWidth(0.5)
        canvas.rect(left, low, wide, high, stroke=1, fill=0 if hatched else 1)
        if hatched:
            outline = canvas.beginPath()
            outline.rect(left, low, wide, high)
            canvas.clipPath(outline, stroke=0, fill=0)
            step = _HATCH * mm
            for number in range(int((wide + high) / step) + 1):
                begin = left - high + number * step
                canvas.line(begin, low, begin + high, low + high)
        canvas.restoreState()

    def block(self, x: float, y: float, width: float, height: float) -> None:
        """Fill a rectangle, such as a bar of a chart, in a grey that any printer prints."""
        self._canvas.setFillColor(BAR)
        self._canvas.rect(
            self._mirrored(x, width) * mm, self._up(y + height), width * mm, height * mm,
            stroke=0, fill=1,
        )  # fmt: skip
        self._colour = None

    def trace(
        self, points: Sequence[tuple[float, float]], *, width: float = 1.2,
        dash: Sequence[float] = (), colour: Color = INK,
    ) -> None:  # fmt: skip
        """Draw a line from point to point; width and dashes in points (1/72 inch)."""
        path = self._path(points)
        self._canvas.saveState()
        self._canvas.setStrokeColor(colour)
        self._canvas.setLineWidth(width)
        self._canvas.setLineJoin(1)
        self._canvas.setDash(list(dash))
        self._canvas.drawPath(path, stroke=1, fill=0)
        self._canvas.restoreState()

    def area(self, points: Sequence[tuple[float, float]], colour: Color) -> None:
        """Fill the area within a line from point to point and back to the first."""
        path = self._path(points)
        path.close()
        self._canvas.saveState()
        self._canvas.setFillColor(colour)
        self._canvas.drawPath(path, stroke=0, fill=1)
        self._canvas.restoreState()

    def _path(self, points: Sequence[tuple[float, float]]) -> PDFPathObject:
        path: PDFPathObject = self._canvas.beginPath()
        for number, (x, y) in enumerate(points):
            place = self._mirrored(x, 0.0) * mm, self._up(y)
            (path.lineTo if number else path.moveTo)(*place)
        return path

    def qr(self, x: float, y: float, side: float, text: str) -> None:
        """Draw a QR code whose modules fill a square; keep four modules around it free."""
        modules, operators = qr.drawn(text)
        self._canvas.saveState()
        self._canvas.setFillColor(INK)
        self._canvas.translate(self._mirrored(x, side) * mm, self._up(y + side))
        self._canvas.scale(side * mm / modules, side * mm / modules)
        self._canvas.addLiteral(operators)
        self._canvas.restoreState()

    def picture(self, x: float, y: float, width: float, height: float, image: ImageReader) -> None:
        """Draw a picture, its proportions kept, at the bottom left of a box."""
        self._canvas.drawImage(
            image, self._mirrored(x, width) * mm, self._up(y + height), width * mm, height * mm,
            mask="auto", preserveAspectRatio=True, anchor="sw",
        )  # fmt: skip

    def finish(self) -> bytes:
        """Return the whole document; the same input gives the same bytes."""
        self._canvas.save()
        return self._file.getvalue()

    def _write(
        self, x: float, y: float, line: str, style: Style, room: float | None, *,
        from_right: bool = False,
    ) -> None:  # fmt: skip
        """Write a line; where it or its page runs from right to left, it begins at the right."""
        if self._colour is not style.colour:
            self._canvas.setFillColor(style.colour)
            self._colour = style.colour
        from_right = from_right or self._from_right
        if from_right and room is not None:
            wide = wrapping.width(line, style.face, style.size) / mm
            x = self._mirrored(x, room) + room - wide
        place = fp_str(x * mm, self._baseline(y, style))
        spoken, shown = self._shown(line, style, from_right)
        self._canvas.addLiteral(f"{spoken} BT 1 0 0 1 {place} Tm {shown}")
        if spoken:
            self._canvas.addLiteral("EMC")

    def _show(self, line: str, style: Style, from_right: bool) -> tuple[str, str]:
        """Return the operators that write a line wherever the text begins, in this document."""
        self._canvas.setFont(style.face, style.size, style.leading)
        text = self._canvas.beginText(0, 0)
        if not bidi.has_rtl(line):
            text.textOut(bidi.without_isolates(line))
            return "", str(text.getCode()).removeprefix(_BEGIN)
        for face, part in bidi.runs(line, style.face, from_right=from_right):
            text.setFont(face, bidi.drawn_size(face, style.size), style.leading)
            text.textOut(part)
        return _spoken(line), str(text.getCode()).removeprefix(_BEGIN)

    def _mirrored(self, x: float, wide: float) -> float:
        """Return where something stands that is placed at `x` and so wide."""
        return LEFT + RIGHT - x - wide if self._from_right else x

    def _baseline(self, y: float, style: Style) -> float:
        # the letters' height of 0.71 em is centred in the line
        return self._up(y) - (style.leading + 0.71 * style.size) / 2

    def _up(self, y: float) -> float:
        return float(self._top - y * mm)
