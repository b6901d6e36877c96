"""An A4 sheet to write on: a type scale, a grid, lines of text, rules, pictures, page breaks."""

from __future__ import annotations

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

from counter_app.letters import fonts, qr
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
    return tuple(fonts.wrap(fonts.checked(text), style.face, style.size, room * mm))


class Sheet:
    """Pages of one PDF. Places are millimetres from the top left corner; `y` is a line's top."""

    def __init__(self, title: str, language: str) -> None:
        """Begin a document; the title must hold no personal data, viewers show and index it."""
        fonts.register()
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file, pagesize=A4, invariant=1, pageCompression=1, lang=language
        )
        self._canvas.setTitle(title)
        self._canvas.setAuthor("Counter")
        self._canvas.setCreator("Counter")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._foot: tuple[str, ...] = ()
        self._running = ""
        # the same sentences return in each letter; names are forgotten with the document
        self._lines = lru_cache(maxsize=512)(_break)
        self._shown = lru_cache(maxsize=1024)(self._show)
        self._colour: Color | None = None

    def begin_letter(self, running: str, *foot: str) -> None:
        """Say what stands at the head of each further page, and at the foot of each page."""
        self._running = fonts.checked(running)
        self._foot = tuple(line for part in foot for line in self.lines(part, SMALL, RIGHT - LEFT))

    def end_page(self) -> None:
        """Close the page with its foot."""
        y = _FOOT - (len(self._foot) - 1) * SMALL.step
        for number, line in enumerate(self._foot):
            self._write(LEFT, y + number * SMALL.step, line, SMALL)
        self._canvas.showPage()
        self._colour = None  # each page begins in black

    def fit(self, y: float, height: float) -> float:
        """Return `y`, or the top of a new page if a block of that height has no room below it."""
        if y + height <= BOTTOM or y <= FIRST_LINE_NEXT_PAGE:
            return y
        self.end_page()
        self._write(LEFT, 18.0, self._running, SMALL)
        return FIRST_LINE_NEXT_PAGE

    def lines(self, text: str, style: Style, room: float) -> tuple[str, ...]:
        """Break text to a width in millimetres. Raises Invalid(LOST_CHARACTERS, "letter")."""
        return self._lines(text, style, room)

    def text(self, x: float, y: float, text: str, style: Style, room: float) -> float:
        """Write a paragraph, over the page's end if need be; return the y below it."""
        for line in self.lines(text, style, room):
            y = self.fit(y, style.step)
            self._write(x, y, line, style)
            y += style.step
        return y

    def shrunk(self, x: float, y: float, text: str, style: Style, room: float) -> float:
        """Write one line, smaller if it is wider than the room; return the y below it."""
        plain = fonts.checked(text)
        wide: float = fonts.width(plain, style.face, style.size) / mm
        size = style.size * min(1.0, room / wide) if wide else style.size
        self._write(x, y, plain, Style(size, style.leading, style.face, style.colour))
        return y + style.step

    def rule(
        self, y: float, left: float = LEFT, right: float = RIGHT, *, strong: bool = False
    ) -> None:
        """Draw a horizontal line."""
        self._canvas.setStrokeColor(INK if strong else LINE)
        self._canvas.setLineWidth(1.0 if strong else 0.6)
        self._canvas.line(left * mm, self._up(y), right * mm, self._up(y))

    def qr(self, x: float, y: float, side: float, text: str) -> None:
        """Draw a QR code whose modules fill a square; keep four modules around it free."""
        modules = qr.matrix(text)
        self._canvas.saveState()
        self._canvas.setFillColor(INK)
        self._canvas.translate(x * mm, self._up(y + side))
        self._canvas.scale(side * mm / len(modules), side * mm / len(modules))
        self._canvas.addLiteral(qr.operators(modules))
        self._canvas.restoreState()

    def picture(self, x: float, y: float, width: float, height: float, image: ImageReader) -> None:
        """Draw a picture, its proportions kept, at the bottom left of a box."""
        self._canvas.drawImage(
            image, x * mm, self._up(y + height), width * mm, height * mm,
            mask="auto", preserveAspectRatio=True, anchor="sw",
        )  # fmt: skip

    def finish(self) -> bytes:
        """Return the whole document; the same input gives the same bytes."""
        self._canvas.save()
        return self._file.getvalue()

    def _write(self, x: float, y: float, line: str, style: Style) -> None:
        if self._colour is not style.colour:
            self._canvas.setFillColor(style.colour)
            self._colour = style.colour
        place = fp_str(x * mm, self._baseline(y, style))
        self._canvas.addLiteral(f"BT 1 0 0 1 {place} Tm {self._shown(line, style)}")

    def _show(self, line: str, style: Style) -> str:
        """Return the operators that write a line wherever the text begins, in this document."""
        self._canvas.setFont(style.face, style.size, style.leading)
        text = self._canvas.beginText(0, 0)
        text.textOut(line)
        return str(text.getCode()).removeprefix(_BEGIN)

    def _baseline(self, y: float, style: Style) -> float:
        # the letters' height of 0.71 em is centred in the line
        return self._up(y) - (style.leading + 0.71 * style.size) / 2

    @staticmethod
    def _up(y: float) -> float:
        return float(A4[1] - y * mm)
