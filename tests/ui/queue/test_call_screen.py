"""The screen in the hall: what people ten metres away see and hear."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from counter_app.domain.changes import QueueChanged
from counter_app.domain.errors import Code, Unavailable
from counter_app.domain.ids import new_id
from counter_app.letters import hall as words
from counter_app.ui.queue.call_screen_model import ASK_EVERY, CallScreenModel
from counter_app.ui.queue.call_screen_view import CallScreenView
from tests.ui.visit_office import Bench, texts


class Voice:
    """A voice that notes what it says."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def status(self) -> object:
        raise AssertionError("nobody asks")

    def say(self, sentence: str, language: str) -> None:
        self.said.append((sentence, language))


@pytest.fixture
def voice() -> Voice:
    return Voice()


@pytest.fixture
def screen(qtbot: QtBot, bench: Bench, voice: Voice) -> CallScreenView:
    model = CallScreenModel(bench.office, bench.actor, bench.tasks, bench.announcer, voice)  # type: ignore[arg-type]
    made = CallScreenView(model, sound=False)
    qtbot.addWidget(made)
    made.resize(1920, 1080)
    with qtbot.waitExposed(made):
        made.show()
    model.look()
    return made


def call(bench: Bench, name: str) -> str:
    visit = bench.book(bench.people(name).id)
    bench.come(visit)
    return bench.office.queue.call(bench.actor, visit.id, new_id()).ticket


def test_a_call_is_shown_large_pointed_out_and_spoken(
    screen: CallScreenView, bench: Bench, voice: Voice
) -> None:
    assert words.words("nl").say("calls.nobody") in texts(screen)
    ticket = call(bench, "le d")
    screen.model.look()
    assert ticket in texts(screen)
    assert f"{ticket}, Loket {bench.actor.desk_name}" in screen.accessibleDescription()
    assert screen.flashes
    assert [language for _, language in voice.said] == ["nl", "en"]
    assert ticket in voice.said[0][0]
    assert "Le" not in texts(screen).split()
    voice.said.clear()
    screen.model.look()
    assert voice.said == []


def test_calling_again_is_pointed_out_again(
    screen: CallScreenView, bench: Bench, voice: Voice
) -> None:
    call(bench, "le d")
    screen.model.look()
    voice.said.clear()
    mine = bench.office.queue.entries(bench.actor.location_id)[0]
    bench.clock.advance(timedelta(minutes=1))
    bench.office.queue.recall(bench.actor, mine.appointment_id, new_id())
    screen.model.look()
    assert len(voice.said) == 2


def test_whoever_wants_stillness_gets_it(qtbot: QtBot, bench: Bench) -> None:
    model = CallScreenModel(bench.office, bench.actor, bench.tasks, bench.announcer)
    still = CallScreenView(model, still=True, sound=False)
    qtbot.addWidget(still)
    model.look()
    call(bench, "le d")
    model.look()
    assert not still.flashes


def test_a_lost_database_leaves_a_calm_sentence_and_comes_back(
    screen: CallScreenView, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticket = call(bench, "le d")
    screen.model.look()

    def fail(*_given: object) -> None:
        raise Unavailable(Code.STORE_UNREACHABLE)

    with monkeypatch.context() as patch:
        patch.setattr(bench.office.hall, "calls", fail)
        screen.model.look()
        assert screen.accessibleDescription().startswith(words.words("nl").say("calls.trouble"))
    screen.model.look()
    assert ticket in screen.accessibleDescription()


def test_type_is_large_enough_for_ten_metres(screen: CallScreenView, bench: Bench) -> None:
    """On a monitor of half a metre in height, 4 cm and more: a 250th of the distance."""
    call(bench, "le d")
    screen.model.look()
    heights = {label.fontInfo().pixelSize() for label in (screen.number, screen._lines[0][0])}
    assert min(heights) * 0.7 * 500 / 1080 >= 40


def test_escape_closes_it(screen: CallScreenView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(screen.closed):
        QTest.keyClick(screen, Qt.Key.Key_Escape)


def test_a_call_is_shown_when_it_is_made_not_when_it_is_asked_for(
    screen: CallScreenView, bench: Bench, qtbot: QtBot
) -> None:
    screen.model.start()
    ticket = call(bench, "le d")
    qtbot.waitUntil(lambda: ticket in texts(screen), timeout=ASK_EVERY // 3)


def test_a_closed_screen_and_one_of_another_place_ask_for_nothing(
    screen: CallScreenView, bench: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[object] = []
    screen.model.start()
    monkeypatch.setattr(screen.model, "look", lambda: asked.append(1))
    bench.announcer.announce([QueueChanged(new_id())])
    qtbot.wait(20)
    screen.close()
    bench.announcer.announce([QueueChanged(bench.actor.location_id)])
    qtbot.wait(20)
    assert asked == []


def test_a_call_that_comes_while_the_answer_is_on_its_way_is_not_missed(
    bench: Bench, qtbot: QtBot
) -> None:
    """The answer may be older than the call; so it is asked for once more."""
    waiting: list[Callable[[], None]] = []

    class Later:
        def run(
            self, _owner: object, work: Callable[[], Any], done: Callable[[Any], None], *_: object
        ) -> None:
            found = work()
            waiting.append(lambda: done(found))

    model = CallScreenModel(bench.office, bench.actor, Later(), bench.announcer)  # type: ignore[arg-type]
    model.start()
    ticket = call(bench, "le d")
    qtbot.wait(20)
    waiting.pop()()
    assert model.calls == ()
    qtbot.waitUntil(lambda: bool(waiting))
    waiting.pop()()
    assert [one.ticket for one in model.calls] == [ticket]
    model.stop()


def test_a_lost_line_is_told_at_once(
    screen: CallScreenView, bench: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    screen.model.start()

    def fail(*_given: object) -> None:
        raise Unavailable(Code.STORE_UNREACHABLE)

    with monkeypatch.context() as patch:
        patch.setattr(bench.office.hall, "calls", fail)
        bench.announcer.tell_reached(False)
        qtbot.waitUntil(lambda: screen.model.has_trouble, timeout=ASK_EVERY // 3)
    bench.announcer.tell_reached(True)
    qtbot.waitUntil(lambda: not screen.model.has_trouble, timeout=ASK_EVERY // 3)


def test_a_screen_learns_to_speak_and_to_be_silent_again(
    screen: CallScreenView, bench: Bench, voice: Voice
) -> None:
    screen.model.use_voice(None)
    assert not screen.model.speaks
    call(bench, "le d")
    screen.model.look()
    assert voice.said == []
    screen.model.use_voice(voice)  # type: ignore[arg-type]
    assert screen.model.speaks
