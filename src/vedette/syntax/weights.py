"""A spaCy pipeline in one small file: weights as bytes with a scale a row, compressed.

spaCy writes float32; a byte a weight makes the file a quarter and costs next to no accuracy
(training/README.md has the figures). The tokenizer is left out: it is the language's own, as spaCy
ships it.
"""

from __future__ import annotations

import lzma
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language

_UNPACKED = ("tokenizer",)


_SCALE, _STEPS = "scale", "steps"


def pack(nlp: Language) -> bytes:
    """The pipeline as bytes that `unpack` takes, weights rounded to 255 steps a row."""
    import srsly

    content = srsly.msgpack_loads(nlp.to_bytes(exclude=list(_UNPACKED)))
    return lzma.compress(srsly.msgpack_dumps(_converted(content, _rounded)), preset=9)


def unpack(packed: bytes) -> Language:
    """The pipeline again; weights are float32 in memory. Raises ValueError if the bytes are no such file."""
    import spacy
    import srsly

    try:
        content = _converted(srsly.msgpack_loads(lzma.decompress(packed)), _restored)
    except lzma.LZMAError as error:
        raise ValueError(f"not a packed pipeline: {error}") from error
    config = spacy.util.load_config_from_str(content["config.cfg"].decode("utf-8"))
    nlp = spacy.util.load_model_from_config(config, auto_fill=True, validate=False)
    return nlp.from_bytes(srsly.msgpack_dumps(content), exclude=list(_UNPACKED))


def _rounded(array: Any) -> Any:
    """Matrices of float32 as int8 with a scale a row; everything else as it is."""
    import numpy as np

    if array.dtype != np.float32 or array.ndim < 2:
        return array
    rows = array.reshape(array.shape[0], -1)
    scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-12) / 127
    steps = np.round(rows / scale).astype(np.int8).reshape(array.shape)
    return {_SCALE: scale.astype(np.float32), _STEPS: steps}


def _restored(value: Any) -> Any:
    import numpy as np

    if not isinstance(value, dict):
        return value
    steps = value[_STEPS]
    rows = steps.reshape(steps.shape[0], -1).astype(np.float32) * value[_SCALE]
    return rows.reshape(steps.shape)


def _converted(content: dict[str, Any], change: Callable[[Any], Any]) -> dict[str, Any]:
    """The pipeline's bytes with `change` applied to every array of every component's model."""
    import srsly

    result = dict(content)
    for name, part in content.items():
        if not isinstance(part, bytes) or name in ("vocab", "config.cfg"):
            continue
        component = srsly.msgpack_loads(part)
        if "model" not in component:
            continue
        model = srsly.msgpack_loads(component["model"])
        model["params"] = [
            {key: None if value is None else change(value) for key, value in layer.items()}
            for layer in model["params"]
        ]
        component["model"] = srsly.msgpack_dumps(model)
        result[name] = srsly.msgpack_dumps(component)
    return result
