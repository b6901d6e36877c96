"""A stand-in for OFIQ's sample application: takes its options, writes its table."""

from __future__ import annotations

import sys
from pathlib import Path

_HEAD = "Filename;UnifiedQualityScore;EyesOpen;UnifiedQualityScore.scalar;EyesOpen.scalar;"


def program(folder: Path, *, row: str = "p.png;26.3;0.9;61;97;", code: int = 0) -> str:
    """Write the program into a folder; return the command that runs it with a configuration."""
    file = folder / "OFIQSampleApp.py"
    file.write_text(
        "import sys, pathlib\n"
        "words = dict(zip(sys.argv[1::2], sys.argv[2::2]))\n"
        "assert words['-c'] == 'ofiq_config.jaxn'\n"
        "picture = pathlib.Path(words['-i']).read_bytes()\n"
        "assert picture.startswith(b'\\x89PNG')\n"
        f"pathlib.Path({str(folder / 'seen.txt')!r}).write_text(words['-i'])\n"
        f"pathlib.Path(words['-o']).write_text({_HEAD!r} + '\\n' + {row!r} + '\\n')\n"
        f"sys.exit({code})\n"
    )
    return f"{sys.executable} {file} -c ofiq_config.jaxn"
