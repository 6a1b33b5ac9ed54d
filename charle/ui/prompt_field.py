"""The field for the prompt: invites, greys what the model does not read, weighs words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit

from charle.core.request import PROMPT_LIMIT_CHARS
from charle.engine.engine import TokenSpan
from charle.ui.prompt_text import WEIGHT_STEP, change_weight
from charle.ui.theme import theme

_LINES_MIN, _LINES_MAX = 2, 5


class PromptField(QPlainTextEdit):
    """Plain text only; Return draws, Shift-Return begins a new line.

    Signals: ``draw_wanted`` when Return is pressed.
    """

    draw_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("promptField")
        self.setAccessibleName(self.tr("Prompt"))
        self.setAccessibleDescription(self.tr("Describe the picture. Return draws it."))
        self.setPlaceholderText(self.tr("Describe a picture…"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        self._highlighter = _UnreadHighlighter(self.document())
        theme().changed.connect(self._highlighter.rehighlight)
        self.textChanged.connect(self._fit_height)
        self._fit_height()

    def put_text(self, text: str) -> None:
        """Replace the text in a way that can be undone."""
        if text == self.toPlainText():
            return
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def show_unread(self, spans: Sequence[TokenSpan]) -> None:
        """Grey the words beyond what the model reads first (chunk 0)."""
        self._highlighter.set_unread([(one.start, one.end) for one in spans if one.chunk > 0])

    def unread_words(self) -> int:
        """How many words are grey."""
        text = self.toPlainText()
        return sum(len(text[start:end].split()) for start, end in self._highlighter.unread())

    def make_stronger(self) -> None:
        self._change_weight(WEIGHT_STEP)

    def make_weaker(self) -> None:
        self._change_weight(-WEIGHT_STEP)

    def _change_weight(self, step: float) -> None:
        cursor = self.textCursor()
        text = self.toPlainText()
        edited = change_weight(text, cursor.selectionStart(), cursor.selectionEnd(), step)
        if edited.text != text:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(edited.text)
        cursor.setPosition(edited.start)
        cursor.setPosition(edited.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.draw_wanted.emit()
            event.accept()
            return
        if self._is_full(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def _is_full(self, event: QKeyEvent) -> bool:
        has_room = self.document().characterCount() - 1 < PROMPT_LIMIT_CHARS
        return bool(event.text().isprintable() and event.text()) and not (
            has_room or self.textCursor().hasSelection()
        )

    def sizeHint(self) -> QSize:
        return QSize(400, self._height_of(_LINES_MIN))

    def _fit_height(self) -> None:
        lines = max(_LINES_MIN, min(_LINES_MAX, self._line_count()))
        self.setFixedHeight(self._height_of(lines))

    def _line_count(self) -> int:
        block = self.document().begin()
        lines = 0
        while block.isValid():
            layout = block.layout()
            lines += max(1, layout.lineCount() if layout is not None else 1)
            block = block.next()
        return lines

    def _height_of(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + 6


class _UnreadHighlighter(QSyntaxHighlighter):
    """Greys the parts that the model does not read."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._unread: list[tuple[int, int]] = []

    def set_unread(self, unread: list[tuple[int, int]]) -> None:
        if unread != self._unread:
            self._unread = unread
            self.rehighlight()

    def unread(self) -> list[tuple[int, int]]:
        return list(self._unread)

    def highlightBlock(self, text: str) -> None:
        start = self.currentBlock().position()
        grey = QTextCharFormat()
        grey.setForeground(QColor(theme().palette.secondary))
        grey.setFontStrikeOut(False)
        grey.setFontItalic(True)
        for first, last in self._unread:
            left, right = max(first - start, 0), min(last - start, len(text))
            if left < right:
                self.setFormat(left, right - left, grey)
