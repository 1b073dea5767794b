"""The notation of `times.yaml`, typed; `pattern.py` makes regular expressions of it.

A pattern is a regular expression in which a blank stands for any blanks (one line break at most)
and `<name>` for a built-in field of digits, a word table or a piece (a pattern of its own). A
table's words fill the slot it names. Besides `form` and `text` a pattern may say: `with`, slots it
fills by itself; `after` and `unless_after`, what must or must not stand before; `require_before`
and `unless_before`, what must or must not follow; `require`, what must be found within; `lower`,
printed in small letters only; `unless_name`, no capital may follow (the daily El Watan);
`unless_after_name`, no capital behind another in running text (the channel Russia Today).
"""

from __future__ import annotations

from msgspec import Struct, field

from vedette.times.expression import Bound, Form


class Table(Struct, frozen=True, forbid_unknown_fields=True):
    slot: str
    words: dict[str, int | str]


class Pattern(Struct, frozen=True, forbid_unknown_fields=True):
    form: Form
    text: str
    given: dict[str, int | float | str] = field(default_factory=dict, name="with")
    after: str | None = None
    unless_after: str | None = None
    require_before: str | None = None
    unless_before: str | None = None
    require: str | None = None
    lower: bool = False
    unless_name: bool = False
    unless_after_name: bool = False


class Join(Struct, frozen=True, forbid_unknown_fields=True):
    """What makes a range of two expressions: a word in front (none if empty), and the text between."""

    open: str
    text: str


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """What `times.yaml` holds.

    `orders` are the readings of an all-numeric date, such as `dmy mdy`; `articles` may stand between a
    bound and its time, `fillers` (a regular expression each) between `after` and the pattern. `ahead` are
    words whose own time is still to come ("scheduled for Monday"), printed forms in small letters;
    `leading` lemmas of verbs whose infinitive has its time ahead ("planned to leave on Thursday").
    `coming` are auxiliaries of what was still to come when it was said ("would leave on Thursday");
    `lasting` lemmas of verbs that say how long something is to last ("extended the truce until Monday").
    `present_is_ahead`: a weekday with a verb of the present is the next one ("the vote takes place on
    Sunday"), not the last one told as a story. `perfect_is_past`: the perfect tells what a day did ("a
    tué lundi"), not what has been so until now. `glued` are particles printed as one
    word with the time behind them (Arabic "and", "with"); they are no part of what is found.
    `bare_dates`: no article stands before a date, so that of "after the 3 May attack" the date is the
    attack's. `since_clause` are lemmas that open a clause whose time is when something began ("since the
    war began in 2023"). `spoken` are nouns of what is said or written, whose day is that of the saying
    ("said in a statement on Friday").
    """

    cased: tuple[str, ...]
    orders: str
    tables: dict[str, Table]
    pieces: dict[str, str]
    patterns: tuple[Pattern, ...]
    bounds: dict[Bound, tuple[str, ...]]
    articles: tuple[str, ...]
    fillers: tuple[str, ...]
    joins: tuple[Join, ...]
    ahead: frozenset[str]
    leading: frozenset[str]
    coming: frozenset[str] = frozenset()
    lasting: frozenset[str] = frozenset()
    present_is_ahead: bool = False
    perfect_is_past: bool = False
    glued: tuple[str, ...] = ()
    bare_dates: bool = False
    since_clause: frozenset[str] = frozenset()
    spoken: frozenset[str] = frozenset()


NEUTRAL: tuple[Pattern, ...] = (
    Pattern(
        form="date",
        text=r"<any_year>-<month_number>-<day>"
        r"(?:[t ]<hour>:<minute>(?::\d\d(?:[.,]\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?",
    ),
    Pattern(form="numeric", text=r"<first>/<second>/<third>"),
    Pattern(form="numeric", text=r"<first>\.<second>\.<third>", require=r"\d{4}"),
    Pattern(form="numeric", text=r"<first>-<second>-<third>", require=r"(?<!\d)\d{4}$"),
)
"""What every language prints the same way."""
