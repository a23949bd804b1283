"""The one step: two names of a file system trade places, so that a reader sees the old or the new and nothing between.

Linux and macOS can exchange two folders in one call. Where that is missing, a relative link is replaced instead.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
import tempfile
from pathlib import Path

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2
_RENAME_SWAP = 2
_UNSUPPORTED = frozenset((errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP))


class ExchangeUnsupportedError(Exception):
    """Raised where the system or the file system cannot exchange two names in one step."""


def exchange(one: Path, other: Path) -> None:
    """Let two names on one file system trade places in one step. Raises ExchangeUnsupportedError, or OSError."""
    library = ctypes.CDLL(None, use_errno=True)
    first, second = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        call = getattr(library, "renamex_np", None)
        result = call(first, second, ctypes.c_uint(_RENAME_SWAP)) if call else None
    else:
        call = getattr(library, "renameat2", None)
        result = call(_AT_FDCWD, first, _AT_FDCWD, second, ctypes.c_uint(_RENAME_EXCHANGE)) if call else None
    if result is None:
        raise ExchangeUnsupportedError
    if result != 0:
        code = ctypes.get_errno()
        if code in _UNSUPPORTED:
            raise ExchangeUnsupportedError
        raise OSError(code, os.strerror(code), str(one))


def can_exchange(folder: Path) -> bool:
    """Whether two names in a folder can trade places, tried on two empty folders."""
    one, other = (Path(tempfile.mkdtemp(prefix=".locpipe-", dir=folder)) for _ in range(2))
    try:
        exchange(one, other)
    except ExchangeUnsupportedError:
        return False
    finally:
        one.rmdir()
        other.rmdir()
    return True
