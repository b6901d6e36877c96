"""How people come in to a shared database: over TLS, by password or by certificate."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import make_url

from counter_app import startup
from counter_app.cli.bench.postgres_pair import Server, Servers, address, administrator
from counter_app.domain.clock import SetClock
from counter_app.domain.errors import Code
from counter_app.store import postgres
from tests import factories as f
from tests.expectations import refused

pytestmark = pytest.mark.skipif(
    shutil.which("openssl") is None or not Path("/usr/lib/postgresql").exists(),
    reason="needs openssl and a server that was built with it",
)


@dataclass(frozen=True, slots=True)
class Secured:
    """A server that speaks TLS only, and the folder with everybody's certificates."""

    server: Server
    folder: Path

    def url(self, **options: str) -> str:
        """Return the address of its office."""
        plain = make_url(address("office", self.server).replace("host=127.0.0.1", "host=localhost"))
        given = {"sslrootcert": str(self.folder / "ca.crt"), "sslmode": "verify-full", **options}
        return plain.update_query_dict(given).render_as_string()


def _made(folder: Path, name: str, common_name: str) -> None:
    """Make a key and a certificate of the training authority."""
    run = ["openssl", "req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={common_name}"]
    run += ["-keyout", str(folder / f"{name}.key"), "-out", str(folder / f"{name}.csr")]
    subprocess.run(run, check=True, capture_output=True)
    sign = ["openssl", "x509", "-req", "-in", str(folder / f"{name}.csr"), "-days", "2"]
    sign += ["-CA", str(folder / "ca.crt"), "-CAkey", str(folder / "ca.key"), "-CAcreateserial"]
    subprocess.run([*sign, "-out", str(folder / f"{name}.crt")], check=True, capture_output=True)
    (folder / f"{name}.key").chmod(0o600)


@pytest.fixture(scope="module")
def secured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Secured]:
    """Give an office on a server of its own; clerk has a certificate, everybody a password."""
    folder = tmp_path_factory.mktemp("certificates")
    ca = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=Training"]
    ca += ["-days", "2", "-keyout", str(folder / "ca.key"), "-out", str(folder / "ca.crt")]
    subprocess.run(ca, check=True, capture_output=True)
    for name, common_name in (("server", "localhost"), ("clerk", "clerk"), ("other", "nobody")):
        _made(folder, name, common_name)
    servers = Servers({"fsync": "off", "shared_buffers": "32MB"})
    try:
        server = servers.first()
        with administrator(server) as connection:
            connection.execute("CREATE DATABASE office")
        f.found(address("office", server))
        _secure(server, folder)
        yield Secured(server, folder)
    finally:
        servers.close()


def _secure(server: Server, folder: Path) -> None:
    data = server.folder / "data"
    owner = data.stat()
    for name in ("server.key", "server.crt", "ca.crt"):
        shutil.copyfile(folder / name, data / name)
        (data / name).chmod(0o600)
        os.chown(data / name, owner.st_uid, owner.st_gid)
    (data / "pg_hba.conf").write_text(
        "host all postgres 127.0.0.1/32 trust\n"
        "hostssl all clerk all cert\n"
        "hostssl all all all scram-sha-256\n"
    )
    with administrator(server) as connection:
        for name, value in (("ssl_ca_file", "ca.crt"), ("ssl", "on")):
            connection.execute(f"ALTER SYSTEM SET {name} = '{value}'")  # type: ignore[call-overload]
        connection.execute("SELECT pg_reload_conf()")


def sign_in(url: str, login: str, password: str) -> startup.Session:
    return startup.sign_in(url, login, password, clock=SetClock(f.NOW), cost=f.CHEAP)


def test_a_password_goes_over_a_line_whose_server_proved_its_name(secured: Secured) -> None:
    session = sign_in(secured.url(), "second", f.PASSWORD)
    with session.office.store.reading() as reading:
        used = reading.connection().exec_driver_sql(
            "SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        ).one()  # fmt: skip
    session.close()
    assert used.ssl
    assert used.version == "TLSv1.3"
    with refused(Code.BAD_SIGN_IN):
        sign_in(secured.url(), "second", "not the password")


def test_a_server_of_another_name_or_authority_is_not_believed(secured: Secured) -> None:
    other_name = secured.url().replace("localhost", "127.0.0.1")
    with refused(Code.SERVER_NOT_PROVEN):
        sign_in(other_name, "second", f.PASSWORD)
    another = secured.url(sslrootcert=str(secured.folder / "clerk.crt"))
    with refused(Code.SERVER_NOT_PROVEN):
        sign_in(another, "second", f.PASSWORD)


def test_a_certificate_stands_for_a_password(secured: Secured) -> None:
    def by(name: str) -> str:
        return secured.url(
            sslcert=str(secured.folder / f"{name}.crt"), sslkey=str(secured.folder / f"{name}.key")
        )

    session = sign_in(by("clerk"), "clerk", "")
    assert session.actor.login == "clerk"
    session.close()
    with refused(Code.BAD_SIGN_IN):
        sign_in(by("other"), "clerk", f.PASSWORD)  # somebody else's, whatever the password
    with refused(Code.BAD_SIGN_IN):
        sign_in(secured.url(), "clerk", f.PASSWORD)


@pytest.mark.parametrize(
    ("url", "mode"),
    [
        ("postgresql://db.example.nl/office", "verify-full"),
        ("postgresql://192.0.2.7:5433/office", "verify-full"),
        ("postgresql:///office?host=a.example:5432&host=localhost:5433", "verify-full"),
        ("postgresql://[2001:db8::1]/office", "verify-full"),
        ("postgresql://localhost/office", None),
        ("postgresql://127.0.0.1/office", None),
        ("postgresql://[::1]/office", None),
        ("postgresql:///office?host=/var/run/postgresql", None),
    ],
)
def test_who_is_far_proves_its_name_unless_the_address_says_otherwise(
    url: str, mode: str | None
) -> None:
    assert postgres.arguments(make_url(url)).get("sslmode") == mode
    asked = make_url(url).update_query_dict({"sslmode": "require"})
    assert "sslmode" not in postgres.arguments(asked)
