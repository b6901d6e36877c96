"""The HTTP server around the application."""

from __future__ import annotations

import errno
import ipaddress
import socket
import ssl
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn

from counter_app.domain.errors import Code, Invalid, Unavailable
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


def open_door(door: Door) -> socket.socket:
    """Begin to listen, so that whoever waits behind the door can be told where; close it later.

    Raises:
        Invalid: REQUIRED when other machines are to be served without a certificate;
            CERTIFICATE_UNUSABLE; ADDRESS_UNUSABLE.
        Unavailable: PORT_TAKEN.
    """
    if door.certificate is None and not _is_here(door.host):
        raise Invalid(Code.REQUIRED, "certificate")
    if door.certificate is not None:
        try:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(door.certificate, door.key, lambda: "")
        except (OSError, ssl.SSLError):
            raise Invalid(Code.CERTIFICATE_UNUSABLE, "certificate") from None
    try:
        family = socket.getaddrinfo(door.host, door.port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((door.host, door.port), family=family, backlog=2048)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise Unavailable(Code.PORT_TAKEN, port=door.port) from None
        raise Invalid(Code.ADDRESS_UNUSABLE, "host") from None


def server(office: Office, door: Door) -> uvicorn.Server:
    """Return a server, to be run at a door that is open."""
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
