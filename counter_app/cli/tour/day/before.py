"""The weeks before an issuance day: plan, lists, what if, waves, answers, cut-off."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import cast

from counter_app.cli.tour.day.scene import DELTA, NOORDZEE, THE_DAY, demo_file
from counter_app.cli.tour.day.stage import Stage
from counter_app.domain.issuance_days.day import DayState
from counter_app.domain.issuance_days.guests import Match
from counter_app.domain.issuance_days.invitations import InvitationState
from counter_app.domain.issuance_days.ready import ListKind
from counter_app.ui.imports.imports_view import ImportsView
from counter_app.ui.issuance_days.guests_page import GuestsPage
from counter_app.ui.issuance_days.variants_page import VariantsPage
from counter_app.ui.issuance_days.waves_model import WaveLine
from counter_app.ui.issuance_days.waves_page import WavesPage

_CUT_OFF = datetime(2026, 9, 2, 10, 5, tzinfo=UTC)
_INVITED = 62
"""Of 65 lines: one is nobody on file, one has no card yet, one needs biometrics first."""


class Before:
    """Everything until the list is closed."""

    def __init__(self, stage: Stage) -> None:
        """Take the stage."""
        self._stage, self._driver = stage, stage.driver

    def plan(self) -> None:
        """Plan the day like last year's."""
        driver, stage = self._driver, self._stage
        stage.seat.go("days")
        view = stage.view
        with driver.step("Last year's day is planned again"):
            driver.check("last year's day is there", lambda: view.day)
            driver.check("its plan is read", lambda: view.plan.model.steps)
            stage.shot("day-last-year")
            stage.fill(view.copy_on.editor, f"{THE_DAY:%d-%m-%Y}")
            driver.press("Tab", "Space")
            driver.check("it is copied", lambda: view.day and view.day.day == THE_DAY)
            driver.check("its plan is read", lambda: len(view.plan.model.steps) == 1)
        with driver.step("The plan is saved"):
            group = stage.say("Nieuwe studenten", "New students")
            for field, words in (("name", "September 2026"), ("target_group", group)):
                stage.fill(view.plan.fields[field].editor, words)
            driver.press("Ctrl+Return")
            driver.check("it has its name", lambda: stage.day.name == "September 2026")
            driver.check("the screen shows it", lambda: view.day and view.day.version > 1)
            stage.shot("day-plan")

    def take_in(self) -> None:
        """Take in the lists of two institutions and the cards."""
        driver, stage = self._driver, self._stage
        for name, file, rows in ((NOORDZEE, "day-noordzee.xlsx", 40), (DELTA, "day-delta.csv", 25)):
            with driver.step(f"The list of {name}"):
                self._take_list(name, file, rows)
        stage.shot("day-lists-no-cards")
        view = cast("ImportsView", stage.seat.go("imports"))
        with driver.step("The consignment of cards"):
            driver.press("Ctrl+2")
            stage.choose_file("Ctrl+O", demo_file("day-cards.csv"))
            runs = stage.office.imports.runs
            driver.check(
                "the cards are read",
                lambda: runs(stage.actor)[0].added > 50 and not view.model.is_working,
            )
            stage.shot("day-cards")

    def _take_list(self, name: str, file: str, rows: int) -> None:
        driver, page = self._driver, self._stage.page("guests", GuestsPage)
        driver.check("its institutions are there", lambda: page.body.count() == 2)
        page.body.setFocus()
        driver.press("Home" if page.body.itemText(0) == name else "End")
        driver.check(f"{name} is chosen", lambda: page.body.currentText() == name)
        before = len(page.model.shown)
        self._stage.choose_file("Ctrl+O", demo_file(file))
        driver.check(f"{rows} lines came in", lambda: len(page.model.shown) == before + rows)

    def confirm(self) -> None:
        """Say who is meant by a line without a number."""
        driver, stage = self._driver, self._stage
        stage.seat.go("days")
        with driver.step("A person says who is meant"):
            page = stage.page("guests", GuestsPage)
            self._list(page, ListKind.TO_CONFIRM)
            driver.check("one line waits", lambda: len(page.model.shown) == 1)
            page.table.setFocus()
            driver.press("Ctrl+Home")
            stage.shot("day-confirm")
            driver.press("Ctrl+Return")
            driver.check(
                "it is confirmed",
                lambda: any(one.guest.match is Match.CONFIRMED for one in stage.guests()),
            )
            driver.check("no other waits", lambda: not page.model.shown)
            stage.shot("day-confirmed")
            stage.push(page.lists.button("all"))
            driver.check("everybody shows", lambda: len(page.model.shown) == 65)
            page.table.setFocus()
            stage.shot("day-ready-list")

    def what_if(self) -> None:
        """Play two variants beside the plan and apply one."""
        driver, stage = self._driver, self._stage
        three, longer = (
            stage.say("Drie balies", "Three desks"), stage.say("Een uur langer", "An hour longer")
        )  # fmt: skip
        with driver.step("Variants are played beside each other"):
            page = stage.page("what_if", VariantsPage)
            driver.check("the plan is played", lambda: len(page.plot.panels) == 1)
            self._vary(page, longer, "ends", "13:00")
            driver.check("it is played", lambda: len(page.plot.panels) == 2)
            stage.choose(page.table, lambda one: one.key is None)
            driver.check("the plan is chosen", lambda: page.model.chosen is None)
            self._vary(page, three, "desks", "3")
            driver.check("all are played", lambda: len(page.plot.panels) == 3)
            stage.shot("day-variants")
        with driver.step("One of them is applied"):
            driver.press("Ctrl+E")
            stage.agree("day-variant-question")
            driver.check("three desks are planned", lambda: stage.day.hours[0].desks == 3)
            stage.shot("day-variant-applied")

    def invite(self) -> None:
        """Open for invitations, plan waves and invite."""
        driver, stage = self._driver, self._stage
        with driver.step("Open for invitations"):
            self._step(DayState.OPEN_FOR_INVITATIONS)
        with driver.step("Waves are planned and invited"):
            page = stage.page("waves", WavesPage)
            driver.check("waves can be planned", page.propose_button.isEnabled)
            driver.press("Ctrl+M")
            driver.check("a wave for each institution", lambda: len(page.model.waves) == 2)
            for number in (1, 2):
                stage.choose(page.table, partial(_is_number, number))
                driver.check("it can be invited", page.invite_button.isEnabled)
                driver.press("Ctrl+Return")
                driver.check("it is invited", partial(self._is_invited, page, number))
            driver.check("everybody has a time", lambda: len(stage.invitations()) == _INVITED)
            stage.shot("day-waves")
        with driver.step("Letters for who has no e-mail"):
            printed = driver.out / "printed"
            before = len(list(printed.glob("*.pdf")))
            driver.press("Ctrl+P")
            driver.check(
                "the letters are printed", lambda: len(list(printed.glob("*.pdf"))) > before
            )
            first = stage.invitations()[0]
            guest = next(one for one in stage.guests() if one.guest.id == first.guest_id)
            letter = stage.office.messages.appointment_letter(
                stage.actor, stage.visit_of(guest).id
            )  # fmt: skip
            driver.save("invitation.pdf", letter.pdf)
            driver.save("invitation.ics", letter.ics)

    def answers(self) -> None:
        """Take in answers, note one by hand, give other times."""
        driver, stage = self._driver, self._stage
        with driver.step("Answers come in"):
            page = stage.page("guests", GuestsPage)
            driver.check("answers can be taken in", page.answers_button.isEnabled)
            stage.choose_file("Ctrl+Shift+O", self._write_answers())
            driver.check("they are noted", lambda: self._count(InvitationState.ACCEPTED) == 50)
            self._list(page, ListKind.NEVER_ANSWERED)
            driver.check("seven have not answered", lambda: len(page.model.shown) == 7)
            page.table.setFocus()
            driver.press("Ctrl+Home")
            stage.shot("day-answers")
            stage.push(next(iter(page.answer_buttons.values())))
            driver.check("one more comes", lambda: self._count(InvitationState.ACCEPTED) == 51)
        with driver.step("Other times are found"):
            waves = stage.page("waves", WavesPage)
            stage.push(waves.times_button)
            driver.check(
                "everybody who asked has one", lambda: not self._count(InvitationState.OTHER_TIME)
            )

    def cut_off(self) -> None:
        """Close the list; who cannot come gets a time at a normal desk."""
        driver, stage = self._driver, self._stage
        stage.clock.set(_CUT_OFF)
        with driver.step("The list is closed"):
            self._step(DayState.CUT_OFF)
            stage.shot("day-cut-off")
        with driver.step("Normal desks instead"):
            page = stage.page("waves", WavesPage)
            driver.check("desks can be asked", page.desks_button.isEnabled)
            driver.press("Ctrl+E")
            stage.agree("day-normal-desks")
            driver.check("they have a time", lambda: self._count(InvitationState.FALLBACK))
            driver.check("the page is new", lambda: not page.advance.text())
            stage.shot("day-waves-closed")

    def _step(self, wanted: DayState) -> None:
        """Take the day to its next state, by the key of its plan."""
        driver, view = self._driver, self._stage.view
        driver.press("Ctrl+1")
        driver.check("the step is offered", lambda: wanted in view.plan.model.next_steps()[:1])
        driver.press("Ctrl+E")
        driver.check(f"the day is {wanted.value}", lambda: view.day and view.day.state is wanted)

    def _write_answers(self) -> Path:
        """Write the list that a booking tool would send: most come, two cannot, three ask."""
        people = {one.guest.id: one for one in self._stage.guests()}
        path = self._stage.home / "answers.csv"
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out, delimiter=";")
            writer.writerow(("V-nummer", "Antwoord", "Voorkeur"))
            for number, one in enumerate(self._stage.invitations()[:55]):
                said = ("nee", "") if number in {20, 41} else ("ja", "")
                if number in {7, 30, 44}:
                    said = ("andere tijd", "ochtend")
                writer.writerow((people[one.guest_id].v_number, *said))
        return path

    def _vary(self, page: VariantsPage, name: str, field: str, value: str) -> None:
        """Keep what the form says under a name, with one field changed."""
        self._stage.fill(page.name, name)
        self._stage.fill(page.fields[field].editor, value)
        kept = len(page.model.kept)
        self._driver.press("Ctrl+Return")
        self._driver.check("the variant is kept", lambda: len(page.model.kept) == kept + 1)

    def _list(self, page: GuestsPage, kind: ListKind) -> None:
        button = page.lists.button(kind)
        self._driver.check("the list is there", button.isVisible)
        self._stage.push(button)
        self._driver.check("the list shows", lambda: page.model.kind is kind)

    @staticmethod
    def _is_invited(page: WavesPage, number: int) -> bool:
        return any(
            one.number == number and one.invited_at is not None for one in page.model.waves
        )  # fmt: skip

    def _count(self, state: InvitationState) -> int:
        return sum(one.state is state for one in self._stage.invitations())


def _is_number(number: int, one: WaveLine) -> bool:
    return one.wave.number == number
