"""One step of a set-up: run it, say how long it took, and put a failure into one sentence."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent

# What the package tools print, and what the reader can do about it; the first match counts.
_REMEDIES = (
    (
        ("no space left on device", "os error 28", "disk quota exceeded"),
        "The disk is full: free about 1 GB and start again.",
    ),
    (
        ("read-only file system", "os error 30"),
        "The project's folder cannot be written: copy it to a place where you may write.",
    ),
    (
        ("certificate verify failed", "unknownissuer", "invalid peer certificate"),
        "A server's certificate was not trusted: name your organisation's certificate file"
        " in SSL_CERT_FILE and PIP_CERT and start again.",
    ),
    (
        ("do not match the hashes", "hash mismatch"),
        "A downloaded package is not the one the lock file names: clear the package cache"
        " or ask who runs your package mirror.",
    ),
    (
        (
            "temporary failure in name resolution",
            "temporary failure resolving",
            "name or service not known",
            "could not resolve",
            "dns error",
            "failed to establish a new connection",
            "connection refused",
            "connection timed out",
            "network is unreachable",
            "error sending request",
            "failed to fetch",
            "read timed out",
            "no matching distribution found",
        ),
        "Packages could not be downloaded: connect to the network, or set the proxy"
        " (HTTPS_PROXY) or package mirror (PIP_INDEX_URL) of your organisation, and start again.",
    ),
    (
        ("unable to locate package", "no installation candidate"),
        "The system packages could not be found: connect to the network, or check the package"
        " sources in /etc/apt, and start again.",
    ),
    (
        ("could not get lock", "unable to lock"),
        "Another program is installing system packages: wait until it has finished.",
    ),
)


class Problem(Exception):
    """What stands in the way, in one sentence with its remedy."""


def say(line: str) -> None:
    """Print a line at once, also when the output goes to a file."""
    print(line, flush=True)


def remedy_for(output: str) -> str | None:
    """Return the sentence that fits what a package tool printed, or None when none does."""
    lowered = output.lower()
    for signs, sentence in _REMEDIES:
        if any(sign in lowered for sign in signs):
            return sentence
    return None


def run_step(
    title: str, command: Sequence[str], environment: Mapping[str, str] | None = None
) -> None:
    """Run a command quietly under a title; raises Problem with the remedy when it fails."""
    print(f"  {title} ...", end="", flush=True)
    began = time.monotonic()
    try:
        done = subprocess.run(
            command,
            cwd=PROJECT,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            close_fds=False,  # the lock on the set-up is to be inherited
            check=False,
        )
    except OSError:
        say(" failed")
        raise
    if done.returncode == 0:
        say(f" done ({time.monotonic() - began:.1f} s)")
        return
    say(" failed")
    sentence = remedy_for(done.stdout)
    if sentence is None:
        last = "\n".join(f"    {line}" for line in done.stdout.strip().splitlines()[-12:])
        sentence = f"This step failed ({title}); what it said last:\n{last}"
    raise Problem(sentence)
