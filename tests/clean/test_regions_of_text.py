"""What each part of a plain text is. The reports are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.clean.marks import Known
from vedette.clean.phrases import phrases
from vedette.clean.regions import Laid, lay

BODY = (
    "Two columns of the border guard left the garrison of Tamrit on Sunday and took up positions along the "
    "wadi, a spokesman said. Nobody was hurt."
)


def kinds(text: str, known: Known | None = None) -> list[tuple[str, str]]:
    laid = lay(text, known)
    return [(region.kind, text[region.start : region.end]) for region in laid.regions]


def test_headline_over_a_blank_line_and_over_a_single_break() -> None:
    head = "Guards move to the wadi"
    expected = [("headline", head), ("body", BODY)]
    assert kinds(f"{head}\n\n{BODY}") == expected
    assert kinds(f"{head}\n{BODY}") == expected


@pytest.mark.parametrize(
    "first",
    [
        "The guards moved on Sunday.",  # a sentence
        "The spokesman said:",  # leads on
        "A line " + "that is much too long " * 9,
        "- a point of a list",
    ],
)
def test_lines_that_are_no_headline(first: str) -> None:
    assert "headline" not in dict(kinds(f"{first.strip()}\n\n{BODY}"))


def test_a_text_of_one_line_is_body() -> None:
    assert kinds("Guards move to the wadi") == [("body", "Guards move to the wadi")]


def test_what_stands_between_headline_and_report() -> None:
    text = (
        "World\n\nGuards move to the wadi\nA spokesman speaks of a routine rotation\n\n"
        f"By Ada Example\n\nPublished: 12 June 2025\n\nA guard post near Tamrit (AFP)\n\n{BODY}"
    )
    assert kinds(text) == [
        ("furniture", "World"),
        ("headline", "Guards move to the wadi"),
        ("headline", "A spokesman speaks of a routine rotation"),
        ("byline", "By Ada Example"),
        ("dateline", "Published: 12 June 2025"),
        ("caption", "A guard post near Tamrit (AFP)"),
        ("body", BODY),
    ]
    assert [region.reason for region in lay(text).regions][2] == "subheadline"


@pytest.mark.parametrize(
    "dateline",
    [
        "TAMRIT, June 3 (Agency) -",
        "TAMRIT (AFP) —",
        "Tamrit, 3 juin (APS) -",
        "TAMRIT, North Wadi —",
        "EL OUED --",
        "TAMRIT, Oct. 4 (UPI) –",
        "Tamrit (Reuters) -",
    ],
)
def test_place_before_the_report(dateline: str) -> None:
    assert kinds(f"{dateline} {BODY}") == [("dateline", dateline), ("body", BODY)]


@pytest.mark.parametrize(
    "opening",
    [
        "EXCLUSIVE - ",
        "NATO — ",
        "Tamrit - ",
        "The Wadi Council (WC) — ",
        "Guards move out. TAMRIT — ",
        "VIDEO: ",
    ],
)
def test_what_only_looks_like_a_dateline(opening: str) -> None:
    assert kinds(opening + BODY) == [("body", opening + BODY)]


@pytest.mark.parametrize(
    ("dateline", "edtf"),
    [
        (" date 2025-06-10", "2025-06-10"),  # as feeds leave it, on the line of the first paragraph
        ("Published: 12 June 2025", "2025-06-12"),
        ("Publié le 3 mars 2024", "2024-03-03"),
        ("Mis à jour le 3 mars 2024", "2024-03-03"),
    ],
)
def test_printed_date_before_the_first_sentence(dateline: str, edtf: str) -> None:
    text = f"{dateline} {BODY}"
    assert kinds(text) == [("dateline", dateline.strip()), ("body", BODY)]
    [printed] = lay(text).dates
    assert printed.time.edtf == edtf
    assert printed.changed == dateline.startswith("Mis")
    assert text[printed.time.start : printed.time.end] == printed.time.printed


def test_a_date_in_running_text_is_no_dateline() -> None:
    for opening in ("Issued on 3 March 2024, the decree ", "On 3 March 2024 "):
        assert kinds(opening + BODY) == [("body", opening + BODY)]


def test_the_year_of_a_dateline_is_a_date_of_publication() -> None:
    assert [date.time.edtf for date in lay(f"TAMRIT, June 3, 2025 (Agency) - {BODY}").dates] == ["2025-06-03"]
    assert lay(f"TAMRIT, June 3 (Agency) - {BODY}").dates == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Skip to main content", "navigation"),
        ("Accueil > Monde > Afrique", "navigation"),
        ("Leave a Reply", "comment form"),
        ("Name *", "comment form"),
        ("Your email address will not be published. Required fields are marked *", "comment form"),
        ("Les champs obligatoires sont indiqués avec *", "comment form"),
        ("Facebook Twitter | WhatsApp", "share bar"),
        ("Lire aussi : La garde quitte Tamrit", "related link"),
        ("We use cookies to improve your visit.", "cookie notice"),
        ("Subscribe to our newsletter", "newsletter"),
        ("© 2025 The Wadi Post", "copyright"),
        ("garde-wadi-tamrit-1200x675", "file name"),
        ("tamrit.jpg", "file name"),
        ("https://example.org/a?b", "address alone"),
        ("* * *", "rule"),
        ("اقرأ أيضا: الحرس يغادر", "related link"),
        ("Читайте также: Стража ушла", "related link"),
    ],
)
def test_furniture_is_known_by_its_words(line: str, reason: str) -> None:
    [_, furniture, _] = lay(f"{BODY}\n\n{line}\n\n{BODY}").regions
    assert (furniture.kind, furniture.reason) == ("furniture", reason)


@pytest.mark.parametrize(
    "prose",
    [
        "Share prices in Tamrit fell on Sunday.",
        "Comments by the minister were not welcome in Tamrit.",
        "Related: nothing at all was said of it by the guards on Sunday, who kept silent about what they had "
        "done at the wadi, and about what they meant to do next in the two valleys beyond it, where nobody "
        "had been for weeks and where the herdsmen wait for rain.",
        "Close to the border, guards stopped two cars.",
        "Name the guards, the council demanded.",
        "Read the terms, he said, and you will see.",
        "The guards answer to the Tamrit Border Authority (TBA)",
        "Photo by photo, the council showed what had happened.",
        "Partager le pouvoir reste impossible, dit le conseil.",
        "Comment ?",
        "The army of Tamrit wants a new image: modern and well armed.",
        "Reuters - Fighting broke out near the wadi on Sunday",
        "The party rules Tamrit under the Popular Authority (PA)",
    ],
)
def test_prose_is_not_furniture(prose: str) -> None:
    assert {region.kind for region in lay(f"{BODY}\n\n{prose}\n\n{BODY}").regions} == {"body"}


def test_links_below_their_heading_go_with_it_but_prose_does_not() -> None:
    text = f"{BODY}\n\nSur le même sujet\n\nLa garde quitte Tamrit\n\n{BODY}\n\nUn intertitre\n\n{BODY}"
    assert [kind for kind, _ in kinds(text)] == ["body", "furniture", "furniture", "body"]


@pytest.mark.parametrize(
    "caption",
    [
        "A guard post near Tamrit (AFP)",
        "Un poste de garde – AFP / PAGE FACEBOOK du conseil de Tamrit et de ses environs, au bord du wadi",
        "A guard post in the wadi, seen last year. Photo: Reuters",
        "Photographie/Réseaux Sociaux",
        "Crédit photo : Ada Example",
        "FILE - A guard post near Tamrit",
        "© AFP",
    ],
)
def test_captions_and_credits(caption: str) -> None:
    assert kinds(f"{BODY}\n\n{caption}\n\n{BODY}")[1] == ("caption", caption)


def test_a_caption_twice_counts_once() -> None:
    first = "La garde de Tamrit lors d'une parade au bord du wadi le 2 mai - AFP"
    second = "La garde de Tamrit lors d’une parade au bord du grand wadi, le 2 mai – AFP / page du conseil"
    text = f"{BODY}\n\n{first}\n{second}\n\n{BODY}"
    regions = lay(text).regions
    assert [region.kind for region in regions] == ["body", "caption", "furniture", "body"]
    assert regions[2].reason == f"repeats the caption at {regions[1].start}"


def test_sentence_between_file_name_and_credit_is_a_caption() -> None:
    text = f"{BODY}\n\nwadi-tamrit-1200x675\nLa garde patrouille au bord du wadi.\nPhoto/Réseaux\n\n{BODY}"
    assert [kind for kind, _ in kinds(text)] == ["body", "furniture", "caption", "caption", "body"]


def test_a_known_title_is_the_headline_even_in_the_paragraph() -> None:
    text = f"Guards move to the wadi. TAMRIT (AFP) -- {BODY}"
    assert kinds(text, Known(title="Guards move to the wadi")) == [
        ("headline", "Guards move to the wadi."),
        ("dateline", "TAMRIT (AFP) --"),
        ("body", BODY),
    ]


def test_a_wrapped_paragraph_is_one() -> None:
    wrapped = (
        "Two columns of the border guard\nleft the garrison of Tamrit\non Sunday (AFP)\nand took positions."
    )
    assert kinds(wrapped) == [("body", wrapped)]


LINES = st.one_of(
    st.text(max_size=40),
    st.sampled_from(
        [BODY, "", "Leave a Reply", "A post (AFP)", "Photo: AP", "By Ada Example", "2025-06-10", "A-" * 60]
    ),
    st.sampled_from(
        ["TAMRIT (AFP) - News", "Read also", "X", "...", "Published: 12 June 2025", "a_" * 60 + "!"]
    ),
)


@given(st.lists(LINES, max_size=9).map("\n".join))
def test_regions_are_in_order_apart_and_cover_all_that_is_printed(text: str) -> None:
    assert_sound(text, lay(text))


def assert_sound(text: str, laid: Laid) -> None:
    last = 0
    for region in laid.regions:
        assert last <= region.start < region.end <= len(text)
        assert not text[last : region.start].strip()
        assert text[region.start : region.end].strip() == text[region.start : region.end]
        last = region.end
    assert not text[last:].strip()


def test_every_word_list_is_there_and_folded_words_are_found() -> None:
    assert {
        "navigation",
        "comment form",
        "share bar",
        "related link",
        "file name",
    } <= phrases().furniture.keys()
