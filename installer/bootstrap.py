"""Run, test and look after the program from a fresh checkout, with nothing but Python.

    python3 installer/bootstrap.py run

sets up what is missing and opens the program; without a screen it plays the main job through the
real windows and leaves pictures and letters. `--help` lists the other commands.
"""

import sys

_OLDEST, _NEWEST = (3, 11), (3, 13)


def main() -> int:
    """Check the Python that runs this, then do the command; returns the exit status."""
    if not _OLDEST <= sys.version_info[:2] <= _NEWEST:
        found = ".".join(map(str, sys.version_info[:2]))
        print(
            f"Python {found} does not fit this program: start the same command"
            " with python3.11, python3.12 or python3.13.",
            file=sys.stderr,
        )
        return 1
    import commands  # only now: it needs the Python just checked

    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
