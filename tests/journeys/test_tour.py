"""The whole main job through the real windows, as `counter-app tour` plays it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "theme", "backend"), [("nl", "light", "sqlite"), ("en", "dark", "postgresql")]
)
def test_the_main_job_runs_from_the_lists_to_the_verified_trail(
    tmp_path: Path, language: str, theme: str, backend: str, empty_database: str
) -> None:
    out = tmp_path / "tour"
    shared = ["--database", empty_database] if backend == "postgresql" else []
    ended = subprocess.run(
        [sys.executable, "-m", "counter_app", "tour", "--out", str(out), "--language", language,
         "--theme", theme, "--quick", *shared],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COUNTER_HOME": str(tmp_path / "home")},
        capture_output=True, text=True, timeout=400, check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert report["ended"] == "well"
    assert (report["language"], report["engine"]) == (language, backend)
    assert all(step["checked"] for step in report["steps"] if step["name"] != "The day's list")
    pictures = [picture for step in report["steps"] for picture in step["pictures"]]
    assert len(pictures) >= 20
    assert all((out / picture).stat().st_size > 10_000 for picture in pictures)
    letter = PdfReader(out / "letter.pdf").pages[0].extract_text()
    assert "Nguyễn" in letter
    assert b"BEGIN:VEVENT" in (out / "appointment.ics").read_bytes()
    receipt = PdfReader(out / "receipt.pdf").pages[0].extract_text()
    assert "V6KZXMUJ5" in receipt
    assert "V4K2MMP41" in receipt
