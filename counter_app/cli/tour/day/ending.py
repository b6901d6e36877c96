"""The end of the day: two count, bags go back, the day is closed, papers are made."""

from __future__ import annotations

import importlib
import shutil
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from counter_app.cli.demo_office import PASSWORD
from counter_app.cli.tour.day.scene import DELTA, NOORDZEE, SECOND
from counter_app.domain.custody.counting import Explanation
from counter_app.domain.ids import new_id
from counter_app.domain.issuance_days.day import DayState
from counter_app.ui.custody.custody_view import CustodyView, Shelf
from counter_app.ui.issuance_days.closing_page import ClosingPage

if TYPE_CHECKING:
    from pathlib import Path

    from counter_app.cli.tour.day.stage import Stage
    from counter_app.domain.custody.counting import CountLine

_BY_HAND = 3
"""Cards that are scanned in the window; a second person counts the rest at another machine."""


class Ending:
    """Everything after the last hand-out."""

    def __init__(self, stage: Stage) -> None:
        """Take the stage."""
        self._stage, self._driver = stage, stage.driver

    def look(self) -> None:
        """See what is left to be explained."""
        self._stage.seat.go("days")
        with self._driver.step("What is left at the end"):
            page = self._closing()
            self._driver.check("it may not be closed yet", lambda: not page.model.may_close)
            self._stage.shot("closing-open")

    def count(self, missing: str) -> None:
        """Count what is left, two together; one card is not there, and that is explained."""
        driver, stage = self._driver, self._stage
        with driver.step("Two people count"):
            stage.push(self._closing().count_button)
            view = cast("CustodyView", stage.seat.desktop.window.screen_named("custody"))
            driver.check("the vault shows", view.isVisible)
            driver.press(f"Ctrl+{list(view.pages).index(Shelf.COUNT) + 1}")
            page = view.count
            driver.check("a count can begin", page.begin_button.isVisible)
            stage.push(page.begin_button)
            driver.check("a second person is asked", QApplication.activeModalWidget)
            driver.write(SECOND)
            driver.press("Tab")
            driver.write(PASSWORD)
            driver.press("Return")
            driver.check("the count is open", lambda: page.model.count)
            numbers = [one.number for one in page.model.lines if one.number != missing]
            for number in numbers[:_BY_HAND]:
                driver.scan(number)
                driver.check("it is found", partial(self._is_seen, view, number))
            stage.shot("count-under-way")
            self._count_rest(numbers[_BY_HAND:])
            driver.press("F5")
            driver.check("one differs", lambda: len(self._differing(view)) == 1)
            stage.choose(page.table, lambda one: one.number == missing)
            page.explanation.setFocus()
            driver.press("Home", *["Down"] * page.explanation.findData(Explanation.MISSING.value))
            stage.fill(page.note, stage.say("Op de laptop uitgereikt", "Handed out on the laptop"))
            stage.shot("count-difference")
            driver.press("Ctrl+E")
            driver.check("it is explained", page.close_button.isEnabled)
            driver.press("Ctrl+Return")
            driver.check("the count is closed", lambda: page.model.count is None)
            stage.shot("count-closed")

    def close(self) -> None:
        """Send one bag back, keep the rest, and close."""
        driver, stage = self._driver, self._stage
        stage.seat.go("days")
        with driver.step("A bag goes back to the city"):
            page = self._closing()
            stage.choose(page.groups, lambda one: one.institution == DELTA)
            for field, words in (
                ("label", "R1"), ("seal", "Z-0099"), ("courier", "Proefkoerier"),
                ("reference", "R-2026-09"),
            ):  # fmt: skip
                stage.fill(page.fields[field].editor, words)
            stage.shot("closing-bag")
            driver.press("Ctrl+Return")
            driver.check(
                "it is under way", lambda: page.model.closing and page.model.closing.returns
            )
        with driver.step("The rest stays, with a reason"):
            stage.choose(page.groups, lambda one: one.institution == NOORDZEE)
            driver.press("Ctrl+M")
            stage.explain(
                stage.say("Worden maandag opgehaald", "Are collected on Monday"), "closing-keep"
            )
            driver.check("nothing is open", lambda: page.model.may_close)
        with driver.step("The day is closed"):
            driver.press("Ctrl+E")
            stage.agree()
            driver.check("it is closed", lambda: stage.day.state is DayState.CLOSED)
            driver.check("the page says so", lambda: not page.close_button.isEnabled())
            stage.shot("closing-closed")

    def papers(self) -> None:
        """Make the report and the list for each institution."""
        driver, stage = self._driver, self._stage
        with driver.step("The report of the day"):
            page = self._closing()
            printed = driver.out / "printed"
            before = set(printed.glob("*.pdf"))
            driver.press("Ctrl+P")
            driver.check("it is printed", lambda: set(printed.glob("*.pdf")) - before)
            made = (set(printed.glob("*.pdf")) - before).pop()
            paper = driver.save("report.pdf", made.read_bytes())
            self._draw_pages(paper)
        for number, name in enumerate((DELTA, NOORDZEE), 1):
            with driver.step(f"The list for {name}"):
                page.body.setFocus()
                driver.press("Home" if page.body.itemText(0) == name else "End")
                driver.check(f"{name} is chosen", partial(_is_chosen, page, name))
                file = stage.home / f"list-{number}.xlsx"
                page.list_button.setFocus()
                stage.choose_file("Space", file)
                driver.check("it is kept", partial(_is_kept, file))
                shutil.copyfile(file, driver.out / file.name)
                driver.steps[-1].files.append(file.name)

    def _closing(self) -> ClosingPage:
        page = self._stage.page("closing", ClosingPage)
        self._driver.check("the closing is read", lambda: page.model.closing)
        return page

    def _count_rest(self, numbers: list[str]) -> None:
        office, actor = self._stage.office, self._stage.actor
        count = office.counts.open(actor)
        if count is None:
            return
        for number in numbers:
            office.counts.scan(actor, count.id, number, new_id())

    def _draw_pages(self, paper: Path) -> None:
        """Draw the pages of a paper as pictures, where a program for that is installed."""
        try:
            pdfium = importlib.import_module("pypdfium2")
        except ModuleNotFoundError:
            return
        document = pdfium.PdfDocument(paper)
        for number in range(len(document)):
            drawn = document[number].render(scale=1.5).to_pil()
            drawn.save(self._driver.picture(f"report-page-{number + 1}"))
        document.close()

    @staticmethod
    def _differing(view: CustodyView) -> tuple[CountLine, ...]:
        count = view.count.model.count
        return count.differences if count is not None else ()

    @staticmethod
    def _is_seen(view: CustodyView, number: str) -> bool:
        lines = view.count.model.lines
        return any(one.number == number and one.seen_at is not None for one in lines)


def _is_chosen(page: ClosingPage, name: str) -> bool:
    return page.body.currentText() == name


def _is_kept(file: Path) -> bool:
    return file.exists() and file.stat().st_size > 0
