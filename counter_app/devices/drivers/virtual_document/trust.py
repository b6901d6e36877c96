"""What a reader must trust for virtual documents to be good: certificates and revocation lists.

For training and tests only. The certificates name their organisation, and work with real
documents must refuse them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from counter_app.devices.drivers.virtual_document.holder import issuer_of
from counter_app.devices.drivers.virtual_document.issuing import Order, example_order, trusted
from counter_app.devices.drivers.virtual_document.kinds import KINDS
from counter_app.devices.drivers.virtual_document.training_state import TrainingState


def trust_files(orders: Iterable[Order], today: date) -> dict[str, bytes]:
    """Return the certificates of the states that issue some orders, and their revocation lists.

    Names end in .cer and .crl; they tell states apart and hold nothing about a person.
    """
    found = {}
    for order in orders:
        state = TrainingState(issuer_of(order.lines), order.kind.signing)
        certificate: bytes = trusted(order).certificate.dump()
        name = f"{state.code}-{state.signing.name.lower()}-training"
        mark = hashlib.sha256(certificate).hexdigest()[:8]
        found[f"{name}-{mark}.cer"] = certificate
        found[f"{name}.crl"] = state.revocation_list(today)
    return found


def example_trust(today: date) -> dict[str, bytes]:
    """Return what makes the examples of all kinds trusted, as far as they deserve it."""
    return trust_files((example_order(kind, today) for kind in KINDS.values()), today)


def write_trust(folder: Path, files: dict[str, bytes]) -> None:
    """Write trust files into a folder, which is made. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
