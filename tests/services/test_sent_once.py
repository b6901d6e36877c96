"""Several processes send at once, and are killed in the middle: nothing goes out twice."""

from __future__ import annotations

import os
import random
import signal
from datetime import timedelta

import pytest

from counter_app.domain.clock import SetClock
from counter_app.domain.messages import DeliveryState
from counter_app.domain.operators import Actor
from counter_app.services.office import Office
from tests import factories as f
from tests.mail_server import mail_server
from tests.racers import race, sender_to_kill, sending

S = DeliveryState
MONDAY = f.TODAY + timedelta(days=3)
MESSAGES, KILLS = 24, 8
MOMENTS = ("rcpt", "data", "dot", "answered")


@pytest.fixture
def visits(office: Office, clerk: Actor) -> int:
    """Book so many visits of people with a mail address."""
    for number in range(MESSAGES):
        person = f.on_file(office, clerk, email=f"p{number}@example.org")
        f.book(office, clerk, f.local(MONDAY, 9 + number // 10, number % 10 * 5), person)
    return MESSAGES


def test_three_workers_at_once_send_each_message_once(
    office: Office, database: str, clerk: Actor, planner: Actor, visits: int
) -> None:
    with mail_server() as server:
        at = office.store.clock.now()
        sent = race(sending, [(database, planner, server.port, at)] * 3)
        assert sum(sent) == visits
        assert sorted(server.count_by_id().values()) == [1] * visits
    assert [one.state for one in office.outbox.list(clerk, set(S))] == [S.SENT] * visits


def test_killed_at_any_moment_nothing_goes_out_twice_and_nothing_is_lost(
    office: Office, database: str, clerk: Actor, planner: Actor, visits: int, clock: SetClock
) -> None:
    chance = random.Random(7)
    with mail_server() as server:
        for number in range(KILLS):
            left, moment = chance.randint(1, 3), MOMENTS[number % len(MOMENTS)]
            process, done = sender_to_kill(database, planner, server.port, clock.now())

            def kill(heard: str, moment: str = moment, pid: int = process.pid) -> None:
                nonlocal left
                left -= heard == moment
                if left == 0:
                    os.kill(pid, signal.SIGKILL)

            server.at = kill
            process.join(60)
            assert process.exitcode == -signal.SIGKILL
            done.close()
            process.close()
            clock.advance(timedelta(minutes=6))  # longer than a claim lasts
        server.at = lambda moment: None
        last = f.dispatch(office, f.by_mail(server.port))
        for _ in range(3):
            last.run(planner)
            clock.advance(timedelta(minutes=6))
        taken = server.count_by_id()
    found = office.outbox.list(clerk, set(S))
    by_state = {state: [one for one in found if one.state is state] for state in S}
    assert len(by_state[S.SENT]) + len(by_state[S.DOUBTFUL]) == visits
    assert set(taken.values()) == {1}, "nothing twice"
    assert taken.keys() == {one.reference for one in found}, "nothing lost"
    # only who was killed between the dot and the note left a doubt
    assert len(by_state[S.DOUBTFUL]) <= KILLS * 2 // len(MOMENTS)
    assert len(by_state[S.DOUBTFUL]) >= KILLS // len(MOMENTS)
