"""Opens the window at once, or hands the arguments to the commands."""

import atexit
import contextlib
import gc
import sys
from typing import Final, NoReturn

_MEASURE: Final = "--measure-start"


def main() -> NoReturn:
    """Run the program and exit: 0 done, 1 refused with reasons, 2 wrong usage."""
    _look_seldom_for_garbage()
    arguments = sys.argv[1:]
    if arguments in ([], [_MEASURE]):
        sys.exit(_open_window(measure_start=bool(arguments)))
    from counter_app.cli import main as commands

    commands.run()


def _look_seldom_for_garbage() -> None:
    """Spare a quarter of the time that loading takes: what is loaded stays, and it is much.

    Nor is it looked through once more at the end, when all memory goes back anyway.
    """
    gc.set_threshold(100_000, 20, 50)
    atexit.register(gc.freeze)


def _open_window(*, measure_start: bool) -> int:
    """Open the window without loading any command: somebody is waiting for it."""
    try:
        from counter_app import log, settings
        from counter_app.app import run

        with contextlib.suppress(OSError):  # a full or read-only disk is no reason not to work
            log.configure()
        return run(settings.load(), measure_start=measure_start)
    except Exception as error:
        from counter_app.cli.console import Console
        from counter_app.cli.grammar import REFUSED, tell

        tell(error, Console())
        return REFUSED


if __name__ == "__main__":
    main()
