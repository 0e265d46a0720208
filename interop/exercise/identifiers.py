"""Entity identifiers as single integers, so that columns of them sort and compare."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..dis import EntityId

Keys = NDArray[np.int64]


def key_of(entity_id: EntityId) -> int:
    """site << 32 | application << 16 | entity."""
    return entity_id.site << 32 | entity_id.application << 16 | entity_id.entity


def id_of(key: int) -> EntityId:
    """The identifier that `key_of` packed."""
    return EntityId(key >> 32, key >> 16 & 0xFFFF, key & 0xFFFF)


def keys_of(ids: NDArray[Any]) -> Keys:
    """Keys (n,) of identifiers (n, 3)."""
    site, application, entity = ids.astype(np.int64).T
    return np.asarray(site << 32 | application << 16 | entity)


def ids_of(keys: Keys) -> NDArray[np.int64]:
    """Identifiers (n, 3) of keys (n,)."""
    return np.stack([keys >> 32, keys >> 16 & 0xFFFF, keys & 0xFFFF], axis=1)
