"""Whether heads form a tree, which every change of a parse has to leave them."""

from __future__ import annotations

from vedette.syntax.parser import Token


def is_tree(tokens: tuple[Token, ...]) -> bool:
    """Whether one token is its own head and all others lead up to it.

    Args:
        tokens: a sentence's tokens, heads counted from its first token.

    Returns:
        False for two roots, for none, and where heads go round in a circle.
    """
    roots = [index for index, token in enumerate(tokens) if token.head == index]
    if len(roots) != 1:
        return False
    led = set(roots)
    for index in range(len(tokens)):
        path: list[int] = []
        while index not in led:
            if len(path) > len(tokens):
                return False
            path.append(index)
            index = tokens[index].head
        led.update(path)
    return True


def tree_or(before: tuple[Token, ...], after: tuple[Token, ...]) -> tuple[Token, ...]:
    """The changed tokens if they are a tree, else the tokens as they were."""
    return after if after is before or is_tree(after) else before
