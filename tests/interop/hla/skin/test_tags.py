import pytest

from interop.hla.skin.tags import from_tag, to_tag


@pytest.mark.parametrize(
    "timestamp, status, tag",
    [
        (0x0000ABCD, 0, b"0000ABCD\0"),  # sprintf(tag, "%08X", timestamp)
        (0xFFFFFFFF, 0, b"FFFFFFFF\0"),
        (1, 0x30, b"0000000130\0"),
    ],
)
def test_a_tag_is_the_timestamp_in_hexadecimal(
    timestamp: int, status: int, tag: bytes
) -> None:
    assert to_tag(timestamp, status) == tag
    assert from_tag(tag) == (timestamp, status)


def test_what_others_append_does_not_matter() -> None:
    assert from_tag(b"00000010, as agreed") == (16, 0)
    assert from_tag(b"0000001a") == (26, 0)


@pytest.mark.parametrize("tag", [b"", b"\0", b"123", b"0000 010", b"xxxxxxxx", b"\xff"])
def test_another_tag_tells_no_time(tag: bytes) -> None:
    assert from_tag(tag) is None
