"""The least of a reader: enough to open a virtual document by BAC and to speak to it."""

import hashlib

from counter_app.devices.drivers.virtual_document.ciphers import Cipher, pad, unpad
from counter_app.devices.drivers.virtual_document.document import VirtualDocument
from counter_app.devices.drivers.virtual_document.password import mrz_information
from counter_app.devices.drivers.virtual_document.tlv import first, objects, tlv

T = Cipher.TDES
SELECT_APPLICATION = bytes.fromhex("00A4040C07A0000002471001")
OK = 0x9000


def status(answer: bytes) -> int:
    return int.from_bytes(answer[-2:], "big")


class Terminal:
    """Sends commands in the clear, and protected ones after `open`."""

    def __init__(self, document: VirtualDocument) -> None:
        self.document = document
        self.encrypting = self.signing = b""
        self.counter = 0

    def plain(self, command: str) -> int:
        return status(self.document.transmit(bytes.fromhex(command)))

    def select(self) -> None:
        assert status(self.document.transmit(SELECT_APPLICATION)) == OK

    def external_authenticate(self, seed: bytes) -> bytes:
        """Answer a challenge with the keys of a seed; return the card's answer."""
        encrypting, signing = T.derive(seed[:16], 1), T.derive(seed[:16], 2)
        challenge = self.document.transmit(bytes.fromhex("0084000008"))[:8]
        mine = bytes(range(8)) + challenge + bytes(range(16))
        secret = T.encrypt(encrypting, mine)
        command = bytes.fromhex("0082000028") + secret + T.mac(signing, secret) + b"\x28"
        answer = self.document.transmit(command)
        if status(answer) == OK:
            theirs = T.decrypt(encrypting, answer[:32])
            agreed = bytes(a ^ b for a, b in zip(theirs[16:], bytes(range(16)), strict=True))
            self.encrypting, self.signing = T.derive(agreed, 1), T.derive(agreed, 2)
            self.counter = int.from_bytes(challenge[4:] + bytes(range(4, 8)), "big")
        return answer

    def open(self) -> None:
        self.select()
        lines = self.document.printed.lines
        seed = hashlib.sha1(mrz_information(lines).encode(), usedforsecurity=False).digest()
        assert status(self.external_authenticate(seed)) == OK

    def wrapped(self, header: str, data: bytes = b"", le: int | None = None) -> bytes:
        """Protect a command; short lengths only."""
        head = bytes.fromhex(header)
        self.counter += 1
        body = b""
        if data:
            secret = T.encrypt(self.encrypting, pad(data, 8))
            body = tlv(0x85, secret) if head[1] & 1 else tlv(0x87, b"\x01", secret)
        if le is not None:
            body += tlv(0x97, bytes([le & 0xFF]))
        signed = pad(head, 8) + (pad(body, 8) if body else b"")
        body += tlv(0x8E, T.checksum(self.signing, self.counter.to_bytes(8, "big") + signed))
        return head + bytes([len(body)]) + body + b"\x00"

    def unwrapped(self, answer: bytes) -> tuple[bytes, int]:
        found = objects(answer[:-2])
        checksum = first(found, 0x8E)
        self.counter += 1
        signed = b"".join(tlv(tag, value) for tag, value in found if tag != 0x8E)
        whole = self.counter.to_bytes(8, "big") + pad(signed, 8)
        assert checksum == T.checksum(self.signing, whole)
        secret = (first(found, 0x87) or b"")[1:] or first(found, 0x85) or b""
        data = unpad(T.decrypt(self.encrypting, secret)) if secret else b""
        code = int.from_bytes(first(found, 0x99) or b"", "big")
        assert code == status(answer)
        return data, code

    def secured(self, header: str, data: bytes = b"", le: int | None = None) -> tuple[bytes, int]:
        return self.unwrapped(self.document.transmit(self.wrapped(header, data, le)))
