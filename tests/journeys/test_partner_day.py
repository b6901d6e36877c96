"""A partner's day through the real windows, as `counter-app tour` plays it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PLAY = """
import sys
from pathlib import Path
from counter_app.cli.tour.journeys import Wanted
from counter_app.cli.tour.partner.play import PartnerDay
from counter_app.store.keyfile import Cost
PartnerDay(Wanted(Path(sys.argv[1]), is_quick=True), cost=Cost(1, 8, 1)).play()
"""
SEEN = (
    "the card is handed out", "it is signed", "who came with the child is on record",
    "she hands nothing out", "the visit is arrived", "the guardian is on record as who came along",
    "the refusal is on record", "the card lies on the shelf",
    "the mandate has ended", "the card stays", "why is known", "handing out is closed",
    "the card is under way",
    "one card is missing", "the card is missing", "the count is closed",
    "the missing card is a case",
)  # fmt: skip
"""What each act of the day leads to, in their order."""


@pytest.mark.slow
def test_every_act_of_a_partners_day_is_played(tmp_path: Path) -> None:
    out = tmp_path / "day"
    ended = subprocess.run(
        [sys.executable, "-c", PLAY, str(out)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COUNTER_HOME": str(tmp_path / "home")},
        capture_output=True, text=True, timeout=240, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert (report["ended"], report["journey"]) == ("well", "partner")
    checked = iter(what for step in report["steps"] for what in step["checked"])
    for said in SEEN:
        assert said in checked, said
    pictures = [picture for step in report["steps"] for picture in step["pictures"]]
    assert all((out / picture).stat().st_size > 5_000 for picture in pictures)
