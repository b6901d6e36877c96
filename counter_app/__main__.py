"""Hands the arguments to the commands."""

from typing import NoReturn

from counter_app.cli import main as commands


def main() -> NoReturn:
    """Run the program and exit: 0 done, 1 refused with reasons, 2 wrong usage."""
    commands.run()


if __name__ == "__main__":
    main()
