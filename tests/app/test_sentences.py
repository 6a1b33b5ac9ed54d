"""Sentences from core, weights and engine, said in other languages."""

import errno
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from charle.app.sentences import in_full, is_sentence, joined, translated, translated_words
from charle.core.disk_trouble import save_failed
from charle.core.found_recipe import assembled
from charle.core.impostor import refuse_impostor
from charle.core.request import GenerationRequest
from charle.errors import BadRequest, ModelError, SaveFailed
from charle.paths import resource

LANGUAGES = ("de", "fr", "es", "ja", "zh_CN")
PLACE = re.compile(r"\{(\d)\}")
Speak = Callable[[str], QTranslator]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Puts a language on for the test; "en" is that of the sentences themselves."""
    before = QLocale()
    translators: list[QTranslator] = []

    def put_on(language: str) -> QTranslator:
        QLocale.setDefault(QLocale(language))
        translator = QTranslator()
        translator.load(f"charle_{language}", str(resource("i18n")))
        qapp.installTranslator(translator)
        translators.append(translator)
        return translator

    yield put_on
    for translator in translators:
        qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def templates() -> list[str]:
    return resource("i18n/sentences.txt").read_text(encoding="utf-8").splitlines()


def filled(template: str) -> str:
    return PLACE.sub(lambda place: f"Wert{place[1]}", template)


def test_an_error_is_said_in_german(speak: Speak) -> None:
    speak("de")
    error = save_failed(OSError(errno.ENOSPC, "full"), Path("Pictures/a.png"))
    assert in_full(error) == (
        "Das Sichern des Bilds ist fehlgeschlagen: Die Festplatte ist voll. Geben Sie "
        "Speicherplatz frei, zum Beispiel durch Leeren des Papierkorbs, und versuchen Sie es "
        "erneut."
    )


def test_names_of_files_stay_as_they_are(speak: Speak) -> None:
    speak("de")
    assert translated("“seed” is empty.") == "„seed“ ist leer."


def test_words_that_are_filled_in_are_translated_as_well(speak: Speak) -> None:
    speak("de")
    with pytest.raises(BadRequest) as failure:
        GenerationRequest(prompt="x" * 10_001, width=64, height=64, steps=1, guidance=1)
    assert translated(failure.value.title) == "Zu lang: Prompt mit 10.001 Zeichen."
    words = "The picture does not say its seed, guidance and steps; the usual is used."
    assert translated(words).startswith(
        "Das Bild nennt Folgendes nicht: Startwert, Texttreue und Schritte."
    )


def test_a_hint_at_the_end_of_a_sentence_is_translated_too(speak: Speak) -> None:
    speak("de")
    with pytest.raises(ModelError) as failure:
        refuse_impostor("model.ckpt", b"")
    hint = translated(failure.value.hint)
    assert hint == "Der Download wurde nicht abgeschlossen. Laden oder kopieren Sie sie erneut."


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "12,5 GB frei"), ("fr", "12,5 Go libres"), ("en", "12.5 GB free")],
)
def test_amounts_are_written_as_the_language_does(speak: Speak, language: str, words: str) -> None:
    speak(language)
    assert translated_words("12.5 GB free") == words
    assert translated_words("15.1") == "15.1"  # may be a version


def test_what_nobody_collected_stays_english(speak: Speak) -> None:
    speak("de")
    assert translated("Cats and dogs.") == "Cats and dogs."
    assert translated("cats and dogs") == "cats and dogs"
    assert in_full(SaveFailed("Odd.", "")) == "Odd."


def test_east_asian_sentences_follow_without_a_space(speak: Speak) -> None:
    speak("ja")
    assert joined("できません。", "やり直してください。") == "できません。やり直してください。"
    assert joined("A.", "", "B.") == "A. B."


def test_notes_on_a_recipe_are_known(speak: Speak) -> None:
    speak("de")
    found = assembled({}, sampler_name="Magic", loras=(), picture_size=(500, 512))
    assert found.notes
    assert all(translated(note) != note for note in found.notes), found.notes


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_found_again_and_filled_with_its_values(
    speak: Speak, language: str
) -> None:
    translator = speak(language)
    wrong = []
    for template in templates():
        if not is_sentence(template) and PLACE.search(template):
            continue
        wanted = filled(translator.translate("Sentences", template))
        if translated(filled(template)) != wanted:
            wrong.append(template)
    assert not wrong


def test_english_says_exactly_what_was_said(speak: Speak) -> None:
    speak("en")
    assert [translated(filled(one)) for one in templates()] == [filled(one) for one in templates()]
