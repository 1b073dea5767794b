"""A packed pipeline is the pipeline, to a byte a weight."""

import numpy as np
import pytest
import spacy

from vedette.errors import ResourceError
from vedette.syntax.parser import parsed, pipeline
from vedette.syntax.weights import pack, unpack


def test_round_trip_keeps_labels_and_nearly_the_weights() -> None:
    nlp = spacy.blank("en")
    tagger = nlp.add_pipe("tagger")
    tagger.add_label("NOUN")  # type: ignore[attr-defined]
    tagger.add_label("VERB")  # type: ignore[attr-defined]
    nlp.initialize()
    again = unpack(pack(nlp))
    assert again.pipe_names == nlp.pipe_names
    assert again.get_pipe("tagger").labels == tagger.labels  # type: ignore[attr-defined]
    layers = zip(nlp.get_pipe("tagger").model.walk(), again.get_pipe("tagger").model.walk(), strict=True)  # type: ignore[attr-defined]
    for before, after in layers:
        for name in before.param_names:
            if before.has_param(name):
                old, new = before.get_param(name), after.get_param(name)
                assert np.abs(old - new).max() <= np.abs(old).max() / 127 + 1e-9


def test_other_bytes_are_refused() -> None:
    with pytest.raises(ValueError, match="not a packed pipeline"):
        unpack(b"something else")


def test_a_pipeline_that_is_not_there() -> None:
    with pytest.raises(ResourceError, match="no parser for 'zz'"):
        pipeline("zz")


def test_each_text_stays_one_sentence() -> None:
    found = list(parsed(["They left. We stayed. Nobody came.", "Go"], "en"))
    assert len(found) == 2
    assert sum(token.dep == "ROOT" for token in found[0]) == 1
