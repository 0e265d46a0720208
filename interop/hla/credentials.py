"""A secret that federates and their RTI share, as HLAplainTextPassword carries it."""

import hmac
import logging
import os
from collections.abc import Callable
from pathlib import Path

from ..errors import CallError
from .errors import InvalidCredentials, Unauthorized
from .types import Credentials

log = logging.getLogger(__name__)

PASSWORD_TYPE = "HLAplainTextPassword"
#: The environment variable that may hold the secret.
SECRET_VARIABLE = "DOME_RTI_SECRET"


def password(secret: str) -> Credentials:
    """The credentials that tell a secret: an HLAunicodeString is in them."""
    units = secret.encode("utf-16-be")
    return Credentials(PASSWORD_TYPE, (len(units) // 2).to_bytes(4, "big") + units)


def requiring(secret: str) -> Callable[[Credentials | None], None]:
    """What looks at credentials: only those that tell the secret will do.

    Raises Unauthorized for a wrong secret and for none, InvalidCredentials for
    credentials of another type.
    """
    expected = password(secret).data

    def authorize(credentials: Credentials | None) -> None:
        if credentials is None or credentials.type == "HLAnoCredentials":
            raise Unauthorized(f"this RTI asks for a secret ({PASSWORD_TYPE})")
        if credentials.type != PASSWORD_TYPE:
            raise InvalidCredentials(
                f"credentials of type {credentials.type}, here is {PASSWORD_TYPE}"
            )
        if not hmac.compare_digest(credentials.data, expected):
            raise Unauthorized("the secret is another")

    return authorize


def read_secret(path: Path | None = None) -> str | None:
    """The secret in a file, else in the environment; None if there is neither.

    Space around it is no part of it. CallError names the file, never the secret.
    """
    if path is None:
        return os.environ.get(SECRET_VARIABLE) or None
    try:
        secret = path.read_text(encoding="utf-8").strip()
        mode = path.stat().st_mode
    except OSError as error:
        raise CallError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CallError(f"{path}: not a text file with a secret") from error
    if not secret:
        raise CallError(f"{path}: no secret in it")
    if mode & 0o077:
        log.warning("%s can be read by others than its owner", path)
    return secret
