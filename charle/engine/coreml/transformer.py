"""The transformer between a UNet's convolutions, in two layouts that compute the same.

Rombach et al. 2022: self-attention, attention to the prompt, a gated feed-forward layer (GEGLU,
Shazeer 2020), each behind a layer norm and added to what came in.
"""

import math
from collections.abc import Iterator
from typing import Any, Protocol

from coremltools.converters.mil import Builder as mb  # noqa: N813 - its usual name

from charle.engine.coreml.emitter import Emitter

QUERY_CHUNK = 512
"""So many positions ask at a time on the Neural Engine, or its memory for scores runs out."""
_LAYER_EPS = 1e-5
_GROUP_EPS = 1e-6


class Layout(Protocol):
    """How positions and channels lie, and what follows from it.

    ``x`` is (1, channels, height, width) outside; ``flat`` and ``context`` are in the layout's own.
    """

    def context_shape(self, tokens: int, width: int) -> tuple[int, ...]: ...
    def enter(self, emit: Emitter, x: Any, name: str) -> Any: ...
    def leave(self, emit: Emitter, flat: Any, name: str, height: int, width: int) -> Any: ...
    def norm(self, emit: Emitter, flat: Any, name: str) -> Any: ...
    def project(self, emit: Emitter, flat: Any, name: str, rows: slice | None = None) -> Any: ...
    def attend(self, query: Any, key: Any, value: Any, heads: int) -> Any: ...


def transformer(
    emit: Emitter, layout: Layout, x: Any, context: Any, name: str, heads: int, groups: int
) -> Any:
    """(1, channels, height, width) to the same."""
    _, _, height, width = x.shape
    flat = layout.enter(emit, emit.group_norm(x, f"{name}.norm", groups, _GROUP_EPS), name)
    for block in _blocks(emit, name):
        asking = layout.norm(emit, flat, f"{block}.norm1")
        flat = mb.add(x=flat, y=_attention(emit, layout, asking, asking, f"{block}.attn1", heads))
        asking = layout.norm(emit, flat, f"{block}.norm2")
        flat = mb.add(x=flat, y=_attention(emit, layout, asking, context, f"{block}.attn2", heads))
        normed = layout.norm(emit, flat, f"{block}.norm3")
        flat = mb.add(x=flat, y=_feed_forward(emit, layout, normed, f"{block}.ff.net"))
    return mb.add(x=layout.leave(emit, flat, name, height, width), y=x)


def _blocks(emit: Emitter, name: str) -> Iterator[str]:
    depth = 0
    while emit.has(f"{name}.transformer_blocks.{depth}.norm1.weight"):
        yield f"{name}.transformer_blocks.{depth}"
        depth += 1


def _attention(
    emit: Emitter, layout: Layout, asking: Any, answering: Any, name: str, heads: int
) -> Any:
    query = layout.project(emit, asking, f"{name}.to_q")
    key = layout.project(emit, answering, f"{name}.to_k")
    value = layout.project(emit, answering, f"{name}.to_v")
    # Scaling the query instead of the scores keeps them from overflowing in float16.
    width = emit.shape_of(f"{name}.to_q.weight")[0] // heads
    query = emit.times(query, 1 / math.sqrt(width))
    return layout.project(emit, layout.attend(query, key, value, heads), f"{name}.to_out.0")


def _feed_forward(emit: Emitter, layout: Layout, normed: Any, name: str) -> Any:
    inner = emit.shape_of(f"{name}.0.proj.weight")[0] // 2
    hidden = layout.project(emit, normed, f"{name}.0.proj", slice(0, inner))
    gate = layout.project(emit, normed, f"{name}.0.proj", slice(inner, 2 * inner))
    return layout.project(emit, mb.mul(x=hidden, y=mb.gelu(x=gate, mode="EXACT")), f"{name}.2")


class Plain:
    """Positions before channels, (1, positions, channels): matrices, as a GPU likes them."""

    def context_shape(self, tokens: int, width: int) -> tuple[int, ...]:
        return (1, tokens, width)

    def enter(self, emit: Emitter, x: Any, name: str) -> Any:
        _, channels, height, width = x.shape
        flat = mb.reshape(x=x, shape=[1, channels, height * width])
        return emit.linear(mb.transpose(x=flat, perm=[0, 2, 1]), f"{name}.proj_in")

    def leave(self, emit: Emitter, flat: Any, name: str, height: int, width: int) -> Any:
        out = emit.linear(flat, f"{name}.proj_out")
        channels = out.shape[2]
        out = mb.transpose(x=out, perm=[0, 2, 1])
        return mb.reshape(x=out, shape=[1, channels, height, width])

    def norm(self, emit: Emitter, flat: Any, name: str) -> Any:
        return emit.layer_norm_last(flat, name, _LAYER_EPS)

    def project(self, emit: Emitter, flat: Any, name: str, rows: slice | None = None) -> Any:
        return emit.linear(flat, name, rows=rows)

    def attend(self, query: Any, key: Any, value: Any, heads: int) -> Any:
        query, key, value = (self._by_head(one, heads) for one in (query, key, value))
        shares = mb.softmax(x=mb.matmul(x=query, y=key, transpose_y=True), axis=-1)
        mixed = mb.transpose(x=mb.matmul(x=shares, y=value), perm=[0, 2, 1, 3])
        _, positions, _, width = mixed.shape
        return mb.reshape(x=mixed, shape=[1, positions, heads * width])

    def _by_head(self, x: Any, heads: int) -> Any:
        """(1, heads, positions, channels of one head)."""
        _, positions, channels = x.shape
        split = mb.reshape(x=x, shape=[1, positions, heads, channels // heads])
        return mb.transpose(x=split, perm=[0, 2, 1, 3])


class NeuralEngine:
    """Channels first in four dimensions, (1, channels, 1, positions), and one head at a time.

    After Apple's "Deploying Transformers on the Apple Neural Engine" (2022): the last axis is the
    one the hardware pads, so positions lie there; nothing is ever transposed but keys.
    """

    def context_shape(self, tokens: int, width: int) -> tuple[int, ...]:
        return (1, width, 1, tokens)

    def enter(self, emit: Emitter, x: Any, name: str) -> Any:
        _, channels, height, width = x.shape
        flat = mb.reshape(x=x, shape=[1, channels, 1, height * width])
        return emit.conv(flat, f"{name}.proj_in")

    def leave(self, emit: Emitter, flat: Any, name: str, height: int, width: int) -> Any:
        out = emit.conv(flat, f"{name}.proj_out")
        return mb.reshape(x=out, shape=[1, out.shape[1], height, width])

    def norm(self, emit: Emitter, flat: Any, name: str) -> Any:
        return emit.layer_norm_channels(flat, name, _LAYER_EPS)

    def project(self, emit: Emitter, flat: Any, name: str, rows: slice | None = None) -> Any:
        return emit.conv(flat, name, rows=rows)

    def attend(self, query: Any, key: Any, value: Any, heads: int) -> Any:
        keys = _split(mb.transpose(x=key, perm=[0, 3, 2, 1]), heads, axis=3)
        values = _split(value, heads, axis=1)
        queries = _split(query, heads, axis=1)
        mixed = [_attend_one(*three) for three in zip(queries, keys, values, strict=True)]
        return mixed[0] if heads == 1 else mb.concat(values=mixed, axis=1)


def _attend_one(query: Any, key: Any, value: Any) -> Any:
    """One head: query and value (1, width, 1, positions), key (1, positions, 1, width)."""
    equation = "nchw,nwhu->nchu"
    pieces = []
    for chunk in _chunks(query):
        scores = mb.einsum(values=(key, chunk), equation=equation)  # (1, keys, 1, queries)
        shares = mb.softmax(x=scores, axis=1)
        pieces.append(mb.einsum(values=(value, shares), equation=equation))
    return pieces[0] if len(pieces) == 1 else mb.concat(values=pieces, axis=3)


def _chunks(query: Any) -> list[Any]:
    """The positions in chunks; a last one that is shorter is kept."""
    positions = query.shape[3]
    whole, rest = divmod(positions, QUERY_CHUNK)
    sizes = [QUERY_CHUNK] * whole + ([rest] if rest else [])
    if len(sizes) == 1:
        return [query]
    return list(mb.split(x=query, split_sizes=sizes, axis=3))


def _split(x: Any, count: int, *, axis: int) -> list[Any]:
    return [x] if count == 1 else list(mb.split(x=x, num_splits=count, axis=axis))
