"""A chip that only holds files, without protection: to see how they are read."""

from __future__ import annotations


class ChipOfFiles:
    """Answers SELECT and READ BINARY.

    Attributes:
        most: bytes that it gives at once.
        complains: the status for being asked for more, None to give less without a word.
    """

    def __init__(self, files: dict[int, bytes], most: int = 256, complains: str | None = None):
        self.files = files
        self.most = most
        self.complains = bytes.fromhex(complains) if complains else None
        self.shorts = True
        self.commands: list[bytes] = []
        self._current = b""

    def transmit(self, command: bytes) -> bytes:
        self.commands.append(command)
        cla, ins, p1, p2 = command[:4]
        assert cla == 0
        if ins == 0xA4:
            return self._select(int.from_bytes(command[5:7], "big"))
        body = command[4:]
        ne = self._expected(body, has_data=ins == 0xB1)
        at = (p1 & 0x7F) << 8 | p2
        if ins == 0xB1:
            at = int.from_bytes(body[3 : 3 + body[2]], "big")
        elif p1 & 0x80:
            found = [data for name, data in self.files.items() if name & 0x1F == p1 & 0x1F]
            if not self.shorts or not found:
                return b"\x6a\x82"
            self._current, at = found[0], p2
        return self._read(at, ne, is_wrapped=ins == 0xB1)

    def _select(self, name: int) -> bytes:
        if name not in self.files:
            return b"\x6a\x82"
        self._current = self.files[name]
        return b"\x90\x00"

    def _read(self, at: int, ne: int, *, is_wrapped: bool) -> bytes:
        if ne > self.most and self.complains:
            return self.complains
        if at >= len(self._current):
            return b"\x6b\x00"
        head = 5 if is_wrapped else 0
        data = self._current[at : at + min(ne, self.most) - head]
        if is_wrapped:
            data = b"\x53\x82" + len(data).to_bytes(2, "big") + data
        return data + b"\x90\x00"

    @staticmethod
    def _expected(body: bytes, *, has_data: bool) -> int:
        if has_data:
            body = body[1 + body[0] :] if body[0] else body[3 + int.from_bytes(body[1:3], "big") :]
            size = int.from_bytes(body, "big")
            return size or (65536 if len(body) == 2 else 256)
        if len(body) == 1:
            return body[0] or 256
        return int.from_bytes(body[1:3], "big") or 65536
