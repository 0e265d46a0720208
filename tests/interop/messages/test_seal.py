"""Sealing judged by AES-GCM as SP 800-38D defines it, not by itself.

`reference_gcm` is written from the standard's formulas over bare AES, and is itself
judged by the test cases that McGrew and Viega published with GCM.
"""

import hashlib
import hmac
import logging
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from interop.dis import EntityId
from interop.errors import CallError
from interop.messages.envelope import HEAD_SIZE, Envelope, envelope_of
from interop.messages.seal import KEY_FILE_VARIABLE, Keyring, SealError
from interop.wire import encode

KEY = bytes(range(32))
OTHER = bytes(range(1, 33))
ENVELOPE = Envelope(
    EntityId(1, 11, 3), EntityId(1, 20, 0), 1_790_000_000_000_000, 5, 2.5
)
CLEAR = 36  # octets: protocol number and envelope


def aes(key: bytes, block: bytes) -> bytes:
    """One block of AES."""
    cipher = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return cipher.update(block) + cipher.finalize()


def times(x: int, y: int) -> int:
    """Multiplication in GF(2^128) (SP 800-38D, 6.3)."""
    z = 0
    for bit in range(127, -1, -1):
        if x >> bit & 1:
            z ^= y
        y = y >> 1 ^ (0xE1 << 120 if y & 1 else 0)
    return z


def padded(octets: bytes) -> bytes:
    return octets + bytes(-len(octets) % 16)


def reference_gcm(
    key: bytes, nonce: bytes, text: bytes, clear: bytes
) -> tuple[bytes, bytes]:
    """Ciphertext and tag of authenticated encryption (SP 800-38D, 7.1)."""
    stream = b"".join(
        aes(key, nonce + counter.to_bytes(4, "big"))
        for counter in range(2, 3 + len(text) // 16)
    )
    secret = bytes(a ^ b for a, b in zip(text, stream, strict=False))
    lengths = (8 * len(clear)).to_bytes(8, "big") + (8 * len(text)).to_bytes(8, "big")
    hashed, subkey = 0, int.from_bytes(aes(key, bytes(16)), "big")
    blocks = padded(clear) + padded(secret) + lengths
    for at in range(0, len(blocks), 16):
        hashed = times(hashed ^ int.from_bytes(blocks[at : at + 16], "big"), subkey)
    mask = aes(key, nonce + b"\0\0\0\1")
    return secret, bytes(
        a ^ b for a, b in zip(hashed.to_bytes(16, "big"), mask, strict=True)
    )


# McGrew and Viega, "The Galois/Counter Mode of Operation (GCM)", appendix B.
PUBLISHED = {
    "test case 13": (
        "00" * 32,
        "00" * 12,
        "",
        "",
        "",
        "530f8afbc74536b9a963b4f1c4cb738b",
    ),
    "test case 14": (
        "00" * 32,
        "00" * 12,
        "00" * 16,
        "",
        "cea7403d4d606b6e074ec5d3baf39d18",
        "d0d1c8a799996bf0265b98b5d48ab919",
    ),
    "test case 16": (
        "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
        "cafebabefacedbaddecaf888",
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39",
        "feedfacedeadbeeffeedfacedeadbeefabaddad2",
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662",
        "76fc6ece0f4e1768cddf8853bb2d551b",
    ),
}


@pytest.mark.parametrize("case", PUBLISHED)
def test_reference_gives_published_vectors(case: str) -> None:
    key, nonce, text, clear, secret, tag = map(bytes.fromhex, PUBLISHED[case])
    assert reference_gcm(key, nonce, text, clear) == (secret, tag)


@pytest.mark.parametrize("size", [0, 1, 16, 47, 900])
def test_sealed_octets_are_aes_256_gcm(size: int) -> None:
    message = bytes(n % 251 for n in range(size))
    data = Keyring({5: KEY}, 5).seal(ENVELOPE, message)
    clear, nonce, secret = data[:CLEAR], data[CLEAR:HEAD_SIZE], data[HEAD_SIZE:]
    assert clear == b"DOME" + encode(ENVELOPE)
    assert b"".join(reference_gcm(KEY, nonce, message, clear)) == secret


def test_sealed_message_opens() -> None:
    ring = Keyring({5: KEY}, 5)
    data = ring.seal(ENVELOPE, b"order")
    assert envelope_of(data) == ENVELOPE
    assert ring.open(envelope_of(data), data) == b"order"


def test_any_changed_octet_spoils_the_seal() -> None:
    ring = Keyring({5: KEY, 4: OTHER}, 5)
    data = ring.seal(ENVELOPE, b"order")
    for at in range(len(data)):
        changed = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        with pytest.raises(ValueError):  # a DecodeError or a SealError
            ring.open(envelope_of(changed), changed)


def test_wrong_key_and_unknown_key_do_not_open() -> None:
    data = Keyring({5: KEY}, 5).seal(ENVELOPE, b"order")
    with pytest.raises(SealError, match="tag"):
        Keyring({5: OTHER}, 5).open(ENVELOPE, data)
    with pytest.raises(SealError, match="no key 5"):
        Keyring({6: KEY}, 6).open(ENVELOPE, data)


def test_old_key_still_opens_while_the_new_one_seals() -> None:
    old, both = Keyring({5: KEY}, 5), Keyring({5: KEY, 6: OTHER}, 6)
    assert both.open(ENVELOPE, old.seal(ENVELOPE, b"order")) == b"order"
    assert both.sending == 6


def nonce_of(data: bytes) -> bytes:
    return data[CLEAR:HEAD_SIZE]


def test_nonces_differ_whenever_anything_differs() -> None:
    """Also over a restart that forgot everything: nothing but the content counts."""
    nonces = set()
    for _ in range(2):
        ring = Keyring({5: KEY}, 5)
        for sequence in range(500):
            envelope = Envelope(ENVELOPE.source, ENVELOPE.destination, sequence, 5, 2.5)
            nonces.add(nonce_of(ring.seal(envelope, b"a")))
            nonces.add(nonce_of(ring.seal(envelope, b"b")))
    assert len(nonces) == 1000


def test_nonce_is_a_keyed_hash_that_gives_the_key_not_away() -> None:
    data = Keyring({5: KEY}, 5).seal(ENVELOPE, b"order")
    nonce_key = hmac.new(KEY, b"dome nonce", hashlib.sha256).digest()
    text = data[:CLEAR] + b"order"
    assert nonce_of(data) == hmac.new(nonce_key, text, hashlib.sha256).digest()[:12]


def test_keys_show_nowhere(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    ring = Keyring({5: KEY}, 5)
    ring.save(tmp_path / "keys")
    ring = Keyring.load(tmp_path / "keys")
    ring.open(ENVELOPE, ring.seal(ENVELOPE, b"order"))
    for text in (repr(ring), str(ring), caplog.text):
        assert KEY.hex() not in text and repr(KEY)[2:20] not in text


def test_saved_keys_load_and_only_the_owner_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "keys"
    Keyring({5: KEY, 6: OTHER}, 5).save(path)
    assert path.stat().st_mode & 0o777 == 0o600
    loaded = Keyring.load(path)
    assert (loaded.ids, loaded.sending) == ([5, 6], 5)
    data = Keyring({5: KEY}, 5).seal(ENVELOPE, b"order")
    assert loaded.open(ENVELOPE, data) == b"order"


def test_readable_key_file_is_complained_of(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "keys"
    Keyring.generate().save(path)
    path.chmod(0o644)
    Keyring.load(path)
    assert "can be read by others" in caplog.text


def test_generated_keys_differ() -> None:
    first, second = Keyring.generate(5), Keyring.generate(5)
    with pytest.raises(SealError):
        second.open(ENVELOPE, first.seal(ENVELOPE, b"order"))


def test_environment_names_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Keyring({5: KEY}, 5).save(tmp_path / "keys")
    monkeypatch.setenv(KEY_FILE_VARIABLE, str(tmp_path / "keys"))
    assert Keyring.load().ids == [5]
    monkeypatch.delenv(KEY_FILE_VARIABLE)
    with pytest.raises(CallError, match=KEY_FILE_VARIABLE):
        Keyring.load()


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("1 = 00", ":1: ", "1 octets"),
        ("# only this\n\n", ": ", "no key"),
        ("# a\n1 : 00", ":2: ", "expected key_id"),
        (f"0 = {KEY.hex()}", ":1: ", "within 1 to 32767"),
        (f"40000 = {KEY.hex()}", ":1: ", "within 1 to 32767"),
        (f"1 = {KEY.hex()}\n1 = {OTHER.hex()}", ":2: ", "twice"),
        (f"1 = {KEY.hex()[:-1]}x", ":1: ", "not hexadecimal"),
        ("1 = \u00e9", ": ", "not a text file"),
    ],
)
def test_broken_key_file_is_told_by_line_but_not_by_content(
    tmp_path: Path, text: str, place: str, reason: str
) -> None:
    path = tmp_path / "keys"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CallError) as caught:
        Keyring.load(path)
    assert f"{path}{place}" in str(caught.value) and reason in str(caught.value)
    assert KEY.hex()[:-1] not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_missing_key_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(CallError, match="No such file"):
        Keyring.load(tmp_path / "nowhere")
    with pytest.raises(CallError, match="No such file"):
        Keyring.generate().save(tmp_path / "nowhere" / "keys")


@pytest.mark.parametrize(
    ("keys", "sending"), [({0: KEY}, 0), ({1: KEY[1:]}, 1), ({1: KEY}, 2), ({}, 1)]
)
def test_impossible_rings_are_refused(keys: dict[int, bytes], sending: int) -> None:
    with pytest.raises(ValueError):
        Keyring(keys, sending)
