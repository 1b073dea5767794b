"""Taking in a user's parties: files of one command become one actor file, all of it or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from vedette.actors.compiled import gathered, our_files, store, their_files
from vedette.actors.draft import Drafted, Found, IsWord, LeftOut, Refused
from vedette.actors.home import own_files, own_folder
from vedette.actors.joining import joined
from vedette.actors.merging import without_repeats
from vedette.actors.own_file import read_own
from vedette.actors.petrarch import read_dictionary
from vedette.actors.record import ActorRecord
from vedette.actors.roles import load_roles
from vedette.actors.wikidata import read_entities
from vedette.actors.written import written
from vedette.errors import InputError, ResourceError

LONGEST_LABEL = 40
OWN_ENDINGS = frozenset((".yaml", ".yml"))
JSON = re.compile(r"\ufeff?\s*(?:\{|\[\s*(?:\{|$))")


class ImportedActors(Struct, frozen=True, kw_only=True):
    """What an import did. `extends` are ids of parties known before, `left` entries that are no parties but
    countries, `is_known` when the very same file was there.
    """

    label: str
    path: str
    parties: int
    extends: tuple[str, ...]
    left: int
    set_aside: tuple[Refused, ...]
    is_known: bool


def import_actors(paths: Sequence[Path], is_word: IsWord) -> ImportedActors:
    """Raises InputError or ResourceError, naming file and line, for what cannot be one table with the
    parties known; ResourceError where nothing can be written. Then all is as before.
    """
    found = [each for path in paths for each in _read(path, is_word)]
    label = _label(paths)
    target = own_folder() / f"{label}.yaml"
    drafted = without_repeats(each for each in found if isinstance(each, Drafted))
    done = joined(drafted, *_known(target))
    content = written(done.entries)
    is_known = target.exists() and target.read_bytes() == content
    if done.entries and not is_known:
        _kept(target, content)
    return ImportedActors(
        label=label,
        path=str(target),
        parties=len(done.entries),
        extends=done.extends,
        left=sum(isinstance(each, LeftOut) for each in found),
        set_aside=(*(each for each in found if isinstance(each, Refused)), *done.set_aside),
        is_known=is_known,
    )


def _read(path: Path, is_word: IsWord) -> Iterator[Found]:
    try:
        content = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: is not UTF-8 (byte {error.start})") from error
    if path.suffix.lower() in OWN_ENDINGS:
        return read_own(content, str(path), is_word)
    if JSON.match(content):
        return read_entities(content, str(path), is_word, load_roles("en"))
    return read_dictionary(content, str(path), is_word)


def _label(paths: Sequence[Path]) -> str:
    """From the first file's name: it becomes another's."""
    stem = re.sub(r"[^A-Za-z0-9]+", "-", paths[0].stem).strip("-")[:LONGEST_LABEL] or "actors"
    return stem if len(paths) == 1 else f"{stem}-and-{len(paths) - 1}-more"


def _known(target: Path) -> tuple[dict[str, ActorRecord], dict[str, str]]:
    """Ours and the user's, without what the import replaces."""
    others = [file for path in own_files() if path != target for file in their_files(path)]
    return gathered([*our_files(), *others])


def _kept(target: Path, content: bytes) -> None:
    try:
        store(target, content)
    except OSError as error:
        raise ResourceError(
            f"{target}: cannot be written ({error.strerror or error}); nothing was changed"
        ) from error
