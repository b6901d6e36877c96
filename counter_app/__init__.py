"""Counter: appointments, queue, identity verification and hand-out of residence documents."""

__version__ = "0.1.0"
