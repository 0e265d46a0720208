"""Sealing messages: AES-256-GCM under the key of an exercise, and who may open them."""

import hmac
import logging
import os
import secrets
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from ..dis import EntityId
from ..errors import CallError
from .envelope import (
    ENVELOPE_SIZE,
    HEAD_SIZE,
    NONCE_SIZE,
    PROTOCOL_SIZE,
    Envelope,
    envelope_octets,
)

KEY_SIZE = 32  #: octets
MAX_KEY_ID = 0x7FFF  #: the Transmitter PDU has 15 bits for it
KEY_FILE_VARIABLE = "DOME_KEY_FILE"

logger = logging.getLogger(__name__)


class SealError(ValueError):
    """A message cannot be opened: no such key, or its tag is wrong."""


class Keyring:
    """The keys of an exercise by key id; several open, one of them seals.

    Changing a key: give everybody the new one, then make it the one that seals (the
    last line of the file), then take the old one away. No key shows in ``repr``, in
    an error or in a log.
    """

    def __init__(self, keys: Mapping[int, bytes], sending: int) -> None:
        """Hold ``keys`` (32 octets each) and seal with the one of id ``sending``."""
        for key_id, key in keys.items():
            if not 1 <= key_id <= MAX_KEY_ID:
                raise ValueError(f"key id {key_id} is not within 1 to {MAX_KEY_ID}")
            if len(key) != KEY_SIZE:
                raise ValueError(f"key {key_id} has {len(key)} octets, not {KEY_SIZE}")
        if sending not in keys:
            raise ValueError(f"there is no key {sending} to seal with")
        self.sending = sending
        self._keys = MappingProxyType(dict(keys))
        self._ciphers = {key_id: AESGCM(key) for key_id, key in keys.items()}
        self._nonce_keys = {
            key_id: hmac.digest(key, b"dome nonce", sha256)
            for key_id, key in keys.items()
        }

    def __repr__(self) -> str:
        return f"Keyring(ids={sorted(self._keys)}, sending={self.sending})"

    @property
    def ids(self) -> list[int]:
        """Ids of the keys that open."""
        return sorted(self._keys)

    @classmethod
    def generate(cls, key_id: int = 1) -> "Keyring":
        """A ring of one new key from the system's random source."""
        return cls({key_id: secrets.token_bytes(KEY_SIZE)}, key_id)

    @classmethod
    def load(cls, path: str | Path | None = None) -> "Keyring":
        """Read a key file: lines ``key_id = 64 hexadecimal digits``, ``#`` comments.

        Without ``path`` the file that the environment variable DOME_KEY_FILE names.
        The last key seals. CallError names file and line, never what stands there.
        """
        if path is None:
            named = os.environ.get(KEY_FILE_VARIABLE)
            if not named:
                raise CallError(f"no key file: set {KEY_FILE_VARIABLE} or name one")
            path = named
        try:
            text = Path(path).read_text(encoding="ascii")
            mode = Path(path).stat().st_mode
        except OSError as error:
            raise CallError(f"{path}: {error.strerror}") from error
        except UnicodeDecodeError as error:
            raise CallError(f"{path}: not a text file of keys") from error
        if mode & 0o077:
            logger.warning("%s can be read by others than its owner", path)
        keys: dict[int, bytes] = {}
        for number, line in enumerate(text.splitlines(), 1):
            content = line.partition("#")[0].strip()
            if content:
                key_id, key = _key_in(content, f"{path}:{number}")
                if key_id in keys:
                    raise CallError(f"{path}:{number}: key id {key_id} stands twice")
                keys[key_id] = key
        if not keys:
            raise CallError(f"{path}: no key in it")
        return cls(keys, next(reversed(keys)))

    def save(self, path: str | Path) -> None:
        """Write a key file that only its owner can read; one there is replaced whole.

        CallError when the place cannot be written.
        """
        others = [key_id for key_id in self._keys if key_id != self.sending]
        text = "".join(
            f"{key_id} = {self._keys[key_id].hex()}\n"
            for key_id in [*others, self.sending]
        )
        target = Path(path)
        part = target.with_name(f"{target.name}.{os.getpid()}.part")
        try:
            # 0600 from the first octet on, not by a chmod afterwards.
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(text)
            os.replace(part, target)
        except OSError as error:
            raise CallError(f"{path}: {error.strerror}") from error

    def seal(self, envelope: Envelope, message: bytes) -> bytes:
        """The data of a Signal: envelope in the clear, ``message`` encrypted.

        The nonce is a keyed hash (HMAC-SHA-256, cut to 96 bits, under a key of its
        own derived from the message key) of all that is sealed. GCM falls when two
        different messages share a nonce under one key. A counter would repeat one
        after a restart, and a random salt would have to come from the seeded generator
        or break the reproducibility of a lock-step run, and two runs of one seed over
        a changed scenario would then share nonces. Here two messages share one only
        if they are equal octet for octet, envelope and all, and then so is the
        outcome, which tells nobody anything; or if 96 bits collide by chance, which
        at 2^32 messages has a probability of 2^-33 (SP 800-38D, 8, asks for 2^-32).
        """
        if envelope.key_id not in self._keys:
            raise ValueError(f"there is no key {envelope.key_id}")
        clear = envelope_octets(envelope)
        nonce_key = self._nonce_keys[envelope.key_id]
        nonce = hmac.digest(nonce_key, clear + message, sha256)[:NONCE_SIZE]
        cipher = self._ciphers[envelope.key_id]
        return clear + nonce + cipher.encrypt(nonce, message, clear)

    def open(self, envelope: Envelope, data: bytes) -> bytes:
        """The message in the data of a Signal, whose ``envelope`` was read before.

        SealError when no key has its id or an octet of it was changed.
        """
        cipher = self._ciphers.get(envelope.key_id)
        if cipher is None:
            raise SealError(f"no key {envelope.key_id}")
        clear_size = PROTOCOL_SIZE + ENVELOPE_SIZE
        try:
            return cipher.decrypt(
                data[clear_size:HEAD_SIZE], data[HEAD_SIZE:], data[:clear_size]
            )
        except InvalidTag:
            raise SealError("the tag is wrong") from None


def _key_in(content: str, place: str) -> tuple[int, bytes]:
    """Key id and key of a line without its comment; CallError starts with ``place``."""
    name, equals, digits = (part.strip() for part in content.partition("="))
    if not equals:
        raise CallError(f"{place}: expected key_id = {2 * KEY_SIZE} hexadecimal digits")
    if not (name.isdecimal() and 1 <= int(name) <= MAX_KEY_ID):
        raise CallError(f"{place}: the key id must be within 1 to {MAX_KEY_ID}")
    try:
        key = bytes.fromhex(digits)
    except ValueError:
        raise CallError(f"{place}: the key is not hexadecimal") from None
    if len(key) != KEY_SIZE:
        raise CallError(f"{place}: the key has {len(key)} octets, expected {KEY_SIZE}")
    return int(name), key


class ReplayWindow:
    """Which messages were opened already: a window of time over their sequences.

    A sequence is the microsecond of the exercise clock at which its message was
    sealed, so a sender that was killed and started again goes on above its old
    ones, and a receiver that was, and has forgotten what it heard, still refuses what
    is older than ``span``. Within the window any order of arrival will do. Memory is
    what was opened in four spans at most; only what carries a right tag gets in.
    """

    def __init__(self, span: float) -> None:
        self.span = span  #: s of the exercise clock, on either side of now
        self._recent: set[tuple[EntityId, int, int]] = set()
        self._before: set[tuple[EntityId, int, int]] = set()
        self._turned = float("-inf")

    @property
    def remembered(self) -> int:
        """How many messages are kept in mind."""
        return len(self._recent) + len(self._before)

    def is_current(self, sequence: int, *, now: float) -> bool:
        """Whether a message was sealed less than a span before or after ``now``."""
        return abs(now - sequence * 1e-6) < self.span

    def admit(self, envelope: Envelope, *, now: float) -> bool:
        """Take note of a current message whose tag was right; False if a replay."""
        if now - self._turned >= 2 * self.span:
            # A message is current for two spans at most: from one span before its
            # own microsecond (a sender's clock may be ahead) to one after it.
            self._before, self._recent = self._recent, set()
            self._turned = now
        key = (envelope.source, envelope.key_id, envelope.sequence)
        if key in self._recent or key in self._before:
            return False
        self._recent.add(key)
        return True
