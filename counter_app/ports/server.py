"""The HTTP server around the application."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn

from counter_app.domain.errors import Code, Invalid
from counter_app.ports.application import application
from counter_app.ports.limits import Rate
from counter_app.services.office import Office


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """Where the server listens.

    Attributes:
        certificate: PEM file of the certificate and its chain, and `key` of its private key;
            without them only this machine is served.
    """

    host: str = "127.0.0.1"
    port: int = 8642
    certificate: Path | None = None
    key: Path | None = None
    rate: Rate = field(default_factory=Rate)


def server(office: Office, door: Door) -> uvicorn.Server:
    """Return a server, ready to run.

    Raises:
        Invalid: REQUIRED when other machines are to be served without a certificate.
    """
    if door.certificate is None and not _is_here(door.host):
        raise Invalid(Code.REQUIRED, "certificate")
    config = uvicorn.Config(
        application(office, door.rate), host=door.host, port=door.port,
        ssl_certfile=door.certificate, ssl_keyfile=door.key, log_config=None,
        access_log=False, server_header=False, proxy_headers=False, limit_concurrency=200,
        timeout_keep_alive=10, timeout_graceful_shutdown=10, lifespan="on", ws="none",
    )  # fmt: skip
    return uvicorn.Server(config)


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
