"""Taking in a user's parties: files of one command become one actor file, all of it or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from vedette.actors.check import check_records
from vedette.actors.compiled import gathered, keyed, our_files, store, their_files
from vedette.actors.draft import Drafted, Found, IsWord, LeftOut, Refused
from vedette.actors.entity_codes import PREFIX as WIKIDATA
from vedette.actors.home import own_files, own_folder
from vedette.actors.merging import extended, known_as, ranked, tied, without_repeats
from vedette.actors.own_file import read_own
from vedette.actors.petrarch import PREFIX as DICTIONARY
from vedette.actors.petrarch import read_dictionary
from vedette.actors.record import ActorRecord
from vedette.actors.roles import load_roles
from vedette.actors.source import Entry, actor_id, record_of
from vedette.actors.table import Actors
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
    records, files = _known(target)
    entries, extends = _merged(drafted, Actors(keyed(records)))
    _check(drafted, entries, records, files)
    content = written(entries)
    is_known = target.exists() and target.read_bytes() == content
    if entries and not is_known:
        _kept(target, content)
    return ImportedActors(
        label=label,
        path=str(target),
        parties=len(entries),
        extends=extends,
        left=sum(isinstance(each, LeftOut) for each in found),
        set_aside=tuple(each for each in found if isinstance(each, Refused)),
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


def _merged(drafted: Sequence[Drafted], known: Actors) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """The entries as they will be written, each under the id of the party that it means."""
    meant: dict[str, ActorRecord] = {}
    for each in drafted:
        if each.entry.id.startswith((DICTIONARY, WIKIDATA)):
            record = known.get(each.entry.id) or known_as(each.entry, known)
            if record is not None:
                meant[each.entry.id] = record
    moved = {slug: record.id for slug, record in meant.items()}
    ids = frozenset((*(r.id for r in known), *(moved.get(e.entry.id, actor_id(e.entry.id)) for e in drafted)))
    entries = tuple(_entry(each.entry, meant.get(each.entry.id), known, moved, ids) for each in drafted)
    replaced = (actor_id(e.id) for e in entries)
    return entries, tuple(identity for identity in replaced if known.get(identity) is not None)


def _entry(
    entry: Entry, record: ActorRecord | None, known: Actors, moved: dict[str, str], ids: frozenset[str]
) -> Entry:
    if entry.id.startswith(WIKIDATA):
        entry = ranked(tied(entry, moved, ids), known)
    return entry if record is None else extended(record, entry)


def _check(
    drafted: Sequence[Drafted],
    entries: Sequence[Entry],
    records: dict[str, ActorRecord],
    files: dict[str, str],
) -> None:
    """As for our own tables, with the line of each new entry; two lines may not mean one party."""
    new: dict[str, str] = {}
    for each, entry in zip(drafted, entries, strict=True):
        where, record = f"{each.file}, line {each.line}", record_of(entry)
        if record.id in new:
            raise InputError(f"{where}, entry {record.id}: the same party as {new[record.id]}")
        before = files.get(record.id, "resources/")
        if not before.startswith("resources/"):
            label = Path(before).stem
            raise InputError(
                f"{where}, entry {record.id}: stands in {before} already; `vedette actors forget {label}` removes that"
            )
        new[record.id] = where
        records.pop(record.id, None)
        records[record.id] = record
    check_records(records, files | new)


def _kept(target: Path, content: bytes) -> None:
    try:
        store(target, content)
    except OSError as error:
        raise ResourceError(
            f"{target}: cannot be written ({error.strerror or error}); nothing was changed"
        ) from error
