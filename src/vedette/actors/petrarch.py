"""PETRARCH's actor dictionaries: `NAME_ [CODE]`, `+SYNONYM_`, dated codes, comments behind # and ;.

The format is that of PETRARCH's documentation (openeventdata/petrarch2, docs/source/dictionaries.rst). Names
are English, in capitals, with underscores for spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from vedette.actors.cameo import UnknownCodeError, dated_code
from vedette.actors.countries import countries
from vedette.actors.draft import Drafted, Found, IsWord, LeftOut, Refused, source_of
from vedette.actors.entry import Entry
from vedette.actors.parts import Term
from vedette.actors.record import ActorKind
from vedette.actors.usable import printed_name, why_unusable
from vedette.names.key import key

PREFIX = "own:"
_BLOCK_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_COMMENT = re.compile(r"[#;].*")
_BRACKET = re.compile(r"\[([^\[\]]*)\]?")
_KINDS: dict[str, ActorKind] = {
    "MIL": "force", "COP": "force", "SPY": "force", "REB": "armed_group", "PRM": "armed_group",
    "UAF": "armed_group", "BUS": "company", "JRN": "outlet", "MNC": "company", "IGO": "igo", "UNO": "igo",
    "EUR": "igo",
}  # fmt: skip
"""What a sector, or an international code, makes of a party that nothing else is known of. Vedette's own."""


class _Block(Struct, kw_only=True):
    """A name with its synonyms and codes, as read so far, each with its line."""

    line: int
    names: list[tuple[int, str]]
    codes: list[tuple[int, str]]


def read_dictionary(content: str, file: str, is_word: IsWord) -> Iterator[Found]:
    """The parties of a dictionary, in order, with what had to be set aside."""
    block: _Block | None = None
    for number, line in _lines(content):
        name, brackets = line.partition("[")[0].strip(), _BRACKET.findall(line)
        if "~" in line or "{" in line:
            yield Refused(file=file, line=number, reason="an agent, or a line of another dictionary")
            continue
        if name and not name.startswith("+"):
            if block is not None:
                yield from _found(block, file, is_word)
            block = _Block(line=number, names=[], codes=[])
        if block is None:
            yield Refused(file=file, line=number, reason="belongs to no name")
            continue
        if name:
            block.names.append((number, name.removeprefix("+").strip()))
        block.codes.extend((number, bracket) for bracket in brackets)
    if block is not None:
        yield from _found(block, file, is_word)


def _lines(content: str) -> Iterator[tuple[int, str]]:
    """Numbers and what is left of lines without comments; a byte order mark is none of it."""
    kept = _BLOCK_COMMENT.sub(lambda found: "\n" * found.group().count("\n"), content.removeprefix("\ufeff"))
    for number, line in enumerate(kept.splitlines(), start=1):
        bare = _COMMENT.sub("", line).strip()
        if bare:
            yield number, bare


def _found(block: _Block, file: str, is_word: IsWord) -> Iterator[Found]:
    terms: list[Term] = []
    for line, bracket in block.codes:
        try:
            terms.append(dated_code(bracket))
        except UnknownCodeError as error:
            yield Refused(file=file, line=line, reason=str(error))
    if block.codes and not terms:
        return
    if terms and all(_is_country(term) for term in terms):
        yield LeftOut(file=file, line=block.line)
        return
    if not any(term.codes for term in terms):
        yield Refused(file=file, line=block.line, reason=f"{block.names[0][1]!r} has no code")
        return
    names: list[str] = []
    for line, printed in block.names:
        name = printed_name(printed)
        reason = why_unusable(name.name, is_word)
        if reason is None:
            names.extend(filter(None, (name.name, name.acronym)))
        else:
            yield Refused(file=file, line=line, reason=reason)
    if names:
        yield Drafted(file=file, line=block.line, entry=_entry(names, terms, source_of(file, block.line)))


def _is_country(term: Term) -> bool:
    """Names of countries and their peoples and towns are coded without a sector."""
    return all(code in countries() for code in term.codes)


def _entry(names: list[str], terms: list[Term], source: str) -> Entry:
    undated = [term for term in terms if term.since is None and term.until is None]
    codes = undated[0].codes if undated else ()
    dated = tuple(term for term in terms if term not in undated)
    heads = {code.split()[0] for term in terms for code in term.codes} & countries()
    return Entry(
        id=f"{PREFIX}{key(names[0]).replace(' ', '-')}",
        kind=_kind(terms),
        name=names[0],
        codes=codes,
        country=heads.pop() if len(heads) == 1 else None,
        names=tuple(dict.fromkeys(names[1:])),
        terms=dated,
        source=source,
    )


def _kind(terms: list[Term]) -> ActorKind:
    """Somebody whose code changes with time, or who has left office, is a person. Vedette's own."""
    sectors = [code.split()[-1] for term in terms for code in term.codes]
    if "ELI" in sectors or any(term.since or term.until for term in terms):
        return "person"
    return _KINDS.get(sectors[0], "organisation")
