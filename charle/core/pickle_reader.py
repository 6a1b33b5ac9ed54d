"""Reads a pickle as data: nothing in it is imported, called or built.

A pickle is a small program, and unpickling runs it, which is why files from strangers must not be
unpickled. This reads the same instructions with its own little stack machine: a reference to a
function or class becomes a ``Name``, a call a ``Call`` that is never made, a reference to data
outside the pickle an ``Outside``. Plain values (numbers, texts, lists, dicts) come out as they
are. Whoever asked decides from ``names`` whether the file may be used at all.
"""

import pickletools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO, Any, ClassVar

# Real checkpoints need 100,000 to 300,000 instructions; a bomb must not keep us busy for minutes.
_INSTRUCTION_LIMIT = 2_000_000


@dataclass(frozen=True, slots=True)
class Name:
    """A function or class that the pickle refers to, e.g. "collections.OrderedDict"."""

    full: str


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A call that unpickling would have made."""

    function: object
    arguments: object


@dataclass(frozen=True, slots=True, eq=False)
class Outside:
    """Data that lies outside the pickle, by whatever id the writer gave it."""

    id: object


@dataclass(slots=True)
class Pickled:
    """What a pickle says: its value, every name in it, and all references to data outside."""

    value: object = None
    names: set[str] = field(default_factory=set)
    outside: list[Outside] = field(default_factory=list)


class UnreadablePickle(ValueError):
    """The pickle is damaged or uses instructions that no checkpoint has.

    ``names`` are those seen before: a hostile pickle may break off after its work is done.
    """

    def __init__(self, names: set[str]) -> None:
        super().__init__("unreadable pickle")
        self.names = names


def read_pickle(stream: IO[bytes]) -> Pickled:
    """Read one pickle; ``stream`` stands right behind it afterwards.

    Raises:
        UnreadablePickle: see there.
    """
    machine = _Machine()
    try:
        for count, (opcode, argument, _) in enumerate(pickletools.genops(stream)):
            if count > _INSTRUCTION_LIMIT:
                raise UnreadablePickle(machine.result.names)
            machine.step(opcode.name, argument)
        machine.result.value = machine.stack.pop()
    # What wrong instructions lead to: an empty stack, an unknown memo, a wrong type.
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise UnreadablePickle(machine.result.names) from error
    return machine.result


class _Machine:
    """The stack machine of pickle, without the parts that act."""

    def __init__(self) -> None:
        self.result = Pickled()
        self.stack: list[Any] = []
        self._marks: list[list[Any]] = []
        self._memo: dict[int, Any] = {}

    def step(self, opcode: str, argument: Any) -> None:
        if opcode in _CONSTANTS:
            self.stack.append(argument)
        elif opcode in _FIXED:
            self.stack.append(_FIXED[opcode]())
        elif opcode not in _IGNORED:
            self._ACTIONS[opcode](self, argument)

    def _popped_mark(self) -> list[Any]:
        items, self.stack = self.stack, self._marks.pop()
        return items

    def _mark(self, _: Any) -> None:
        self._marks.append(self.stack)
        self.stack = []

    def _pop(self, _: Any) -> None:
        if self.stack:
            self.stack.pop()
        else:
            self._popped_mark()

    def _pop_mark(self, _: Any) -> None:
        self._popped_mark()

    def _duplicate(self, _: Any) -> None:
        self.stack.append(self.stack[-1])

    def _put(self, index: Any) -> None:
        self._memo[len(self._memo) if index is None else int(index)] = self.stack[-1]

    def _get(self, index: Any) -> None:
        self.stack.append(self._memo[int(index)])

    def _tuple(self, _: Any) -> None:
        items = self._popped_mark()
        self.stack.append(tuple(items))

    def _short_tuple(self, length: int) -> None:
        items = tuple(self.stack.pop() for _ in range(length))
        self.stack.append(items[::-1])

    def _list(self, _: Any) -> None:
        items = self._popped_mark()
        self.stack.append(items)

    def _dict(self, _: Any) -> None:
        items = self._popped_mark()
        self.stack.append({})
        self._set(items)

    def _append(self, _: Any) -> None:
        self._extend([self.stack.pop()])

    def _appends(self, _: Any) -> None:
        self._extend(self._popped_mark())

    def _extend(self, items: list[Any]) -> None:
        if isinstance(self.stack[-1], list):
            self.stack[-1].extend(items)

    def _set_item(self, _: Any) -> None:
        value, key = self.stack.pop(), self.stack.pop()
        self._set([key, value])

    def _set_items(self, _: Any) -> None:
        self._set(self._popped_mark())

    def _set(self, items: list[Any]) -> None:
        target = self.stack[-1]
        if not isinstance(target, dict):
            return
        for key, value in zip(items[::2], items[1::2], strict=True):
            # Hashing a deeply nested key could take for ever; tensors are named by texts.
            if isinstance(key, str | int):
                target[key] = value

    def _global(self, argument: str) -> None:
        self._name(argument.replace(" ", "."))

    def _stack_global(self, _: Any) -> None:
        name, module = self.stack.pop(), self.stack.pop()
        self._name(f"{_text(module)}.{_text(name)}")

    def _extension(self, code: int) -> None:
        self._name(f"copyreg.extension.{code}")

    def _name(self, full: str) -> None:
        self.result.names.add(full)
        self.stack.append(Name(full))

    def _reduce(self, _: Any) -> None:
        arguments, function = self.stack.pop(), self.stack.pop()
        self.stack.append(_called(function, arguments))

    def _new_object_with_keywords(self, _: Any) -> None:
        self.stack.pop()
        self._reduce(None)

    def _instance(self, argument: str) -> None:
        arguments = tuple(self._popped_mark())
        self._global(argument)
        self.stack.append(_called(self.stack.pop(), arguments))

    def _object(self, _: Any) -> None:
        function, *arguments = self._popped_mark()
        self.stack.append(_called(function, tuple(arguments)))

    def _build(self, _: Any) -> None:
        self.stack.pop()  # the state of an object; there is no object

    def _outside(self, argument: Any) -> None:
        found = Outside(self.stack.pop() if argument is None else argument)
        self.result.outside.append(found)
        self.stack.append(found)

    _ACTIONS: ClassVar[dict[str, Callable[["_Machine", Any], None]]] = {
        "MARK": _mark,
        "POP": _pop,
        "POP_MARK": _pop_mark,
        "DUP": _duplicate,
        **dict.fromkeys(("PUT", "BINPUT", "LONG_BINPUT", "MEMOIZE"), _put),
        **dict.fromkeys(("GET", "BINGET", "LONG_BINGET"), _get),
        "TUPLE": _tuple,
        "TUPLE1": lambda machine, _: machine._short_tuple(1),
        "TUPLE2": lambda machine, _: machine._short_tuple(2),
        "TUPLE3": lambda machine, _: machine._short_tuple(3),
        **dict.fromkeys(("LIST", "FROZENSET"), _list),  # a set's members are of no interest
        "DICT": _dict,
        "APPEND": _append,
        **dict.fromkeys(("APPENDS", "ADDITEMS"), _appends),
        "SETITEM": _set_item,
        "SETITEMS": _set_items,
        "GLOBAL": _global,
        "STACK_GLOBAL": _stack_global,
        **dict.fromkeys(("EXT1", "EXT2", "EXT4"), _extension),
        **dict.fromkeys(("REDUCE", "NEWOBJ"), _reduce),
        "NEWOBJ_EX": _new_object_with_keywords,
        "INST": _instance,
        "OBJ": _object,
        "BUILD": _build,
        **dict.fromkeys(("PERSID", "BINPERSID"), _outside),
    }


_IGNORED = {"PROTO", "FRAME", "STOP"}
_FIXED: dict[str, Callable[[], object]] = {
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_TUPLE": tuple,
    "EMPTY_LIST": list,
    "EMPTY_SET": list,
    "EMPTY_DICT": dict,
}
_CONSTANTS = {
    *("INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT"),
    *("STRING", "BINSTRING", "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8"),
    *("UNICODE", "BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8", "BYTEARRAY8"),
}


def _called(function: object, arguments: object) -> object:
    """An ordered dict is the one thing that is made, as a plain one: checkpoints consist of it."""
    if function == Name("collections.OrderedDict") and arguments == ():
        return {}
    return Call(function, arguments)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
