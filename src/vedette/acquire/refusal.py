"""The words in which an input is refused."""

from __future__ import annotations

import errno

from vedette.model import SetAside, sha256

_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "permission to read it was denied",
    errno.EPERM: "permission to read it was denied",
    errno.ELOOP: "its symbolic links lead in a circle",
    errno.ENAMETOOLONG: "the name is longer than the system allows",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
}


def refusal(
    location: str, reason: str, *, detail: str | None = None, content: bytes | None = None
) -> SetAside:
    """What could not be acquired; `content` is what was read of it, None if nothing could be."""
    digest = None if content is None else sha256(content)
    return SetAside(location=location, stage="acquire", reason=reason, detail=detail, digest=digest)


def system_reason(error: OSError) -> str:
    """What the system said, in plain words.

    >>> system_reason(FileNotFoundError(2, "No such file or directory"))
    'there is no such file or folder'
    """
    known = _REASONS.get(error.errno or 0)
    return known or f"it could not be read: {error.strerror or type(error).__name__}"
