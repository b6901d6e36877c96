"""The journey through what steers: it ends well, with its pictures and the report of a month."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader


@pytest.mark.slow
def test_it_is_played_from_one_decision_to_the_report_of_a_month(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    ended = subprocess.run(
        [sys.executable, "-m", "counter_app", "tour", "--out", str(out), "--language", "en",
         "--journey", "steer", "--quick"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COUNTER_HOME": str(tmp_path / "home")},
        capture_output=True, text=True, timeout=400, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    told = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert told["ended"] == "well"
    pictures = [picture for step in told["steps"] for picture in step["pictures"]]
    names = {picture[3:-4] for picture in pictures}
    assert {"decision", "family-plan", "needless", "rule-preview", "scenarios", "cases"} <= names
    assert all((out / picture).stat().st_size > 20_000 for picture in pictures)
    month = " ".join(page.extract_text() for page in PdfReader(out / "month.pdf").pages)
    assert "Kilometres saved" in month
    assert "not known for" in month
