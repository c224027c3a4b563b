"""The voice of a real kiosk: what was rendered ahead, or the same program at work, through a player."""

import logging
import os
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.voice.espeak import Espeak
from kiosk.voice.player import Player
from kiosk.voice.samples import Begin, Source, Stream
from kiosk.voice.sounds import Phrase, file_of
from kiosk.voice.utterance import Sound, Utterance, gain

_log = logging.getLogger("kiosk.voice")


class SpokenVoice:
    """Feeds a player by steps, none of which waits; `folder` is where sounds were rendered ahead."""

    def __init__(self, player: Player, espeak: Espeak | None, folder: Path, sounds: Path) -> None:
        self._player, self._espeak = player, espeak
        self._folder, self._sounds = folder, sounds
        self._stream: Stream | None = None
        self._playing: subprocess.Popen[bytes] | None = None
        self._pending = b""
        self._ended: Callable[[bool], None] | None = None
        self._leaving: list[subprocess.Popen[bytes]] = []
        self._is_heard = self._has_failed = False

    @property
    def languages(self) -> frozenset[str]:
        return frozenset(self._espeak.voices) if self._espeak else frozenset()

    @property
    def is_busy(self) -> bool:
        return self._ended is not None or bool(self._leaving)

    @property
    def playing(self) -> "subprocess.Popen[bytes] | None":
        """The player at work."""
        return self._playing

    def say(self, utterance: Utterance, ended: Callable[[bool], None]) -> None:
        sources = [self._source_of(phrase, utterance) for phrase in utterance.phrases]
        self._begin(Stream(sources, gain(utterance.volume)), ended)

    def sound(self, sound: Sound, volume: int) -> None:
        file = self._sounds / f"{sound}.wav"
        self._begin(Stream([lambda: Source(file)], gain(volume)), lambda _heard: None)

    def stop(self) -> None:
        if self._playing:
            self._playing.kill()
        self._leave()

    def step(self) -> None:
        self._leaving = [process for process in self._leaving if process.poll() is None]
        if self._ended is None:
            return
        try:
            playing = self._playing = self._playing or self._player.start()
            self._feed(playing)
        except OSError as fault:
            self._fail(fault.strerror or str(fault))
            return
        if (code := playing.poll()) is None:
            return
        if code or self._stream:
            self._fail(f"the player ended early, with code {code}")
        elif not self._is_heard:
            self._fail("no voice could say it")
        else:
            self._has_failed = False
            self._end(heard=True)

    def _begin(self, stream: Stream, ended: Callable[[bool], None]) -> None:
        self.stop()
        self._stream, self._ended, self._is_heard = stream, ended, False

    def _source_of(self, phrase: str, utterance: Utterance) -> Begin:
        """From its file where it has one: only what is said at the usual speed is rendered ahead."""
        language = utterance.language_of(phrase)

        def begin() -> Source | None:
            if self._espeak is None or language not in self._espeak.voices:
                return None
            file = file_of(self._folder, self._espeak, Phrase(text=phrase, language=language))
            if not utterance.slow and file.exists():
                return Source(file)
            command = self._espeak.command(phrase, language, slow=utterance.slow)
            return Source(process=_started(command))

        return begin

    def _feed(self, player: "subprocess.Popen[bytes]") -> None:
        """Write as much as the player takes.

        Raises:
            OSError: the player has gone, or the samples cannot be had.
        """
        while self._stream and player.stdin:
            if not self._pending:
                data = self._stream.read()
                if data is None:
                    self._close(self._stream)
                    player.stdin.close()
                    return
                if not data and self._stream.waits:
                    return
                self._pending, self._is_heard = data, self._is_heard or bool(data)
            try:
                self._pending = self._pending[os.write(player.stdin.fileno(), self._pending) :]
            except BlockingIOError:
                return

    def _close(self, stream: Stream) -> None:
        stream.close()
        self._leaving += stream.processes
        self._stream = None

    def _fail(self, reason: str) -> None:
        """Told once in a row: a card that is gone is gone for every word."""
        if not self._has_failed:
            _log.error("Nothing can be heard: %s", reason)
        self._has_failed = True
        if self._playing:
            self._playing.kill()
        self._end(heard=False)

    def _end(self, *, heard: bool) -> None:
        ended = self._ended
        self._leave()
        if ended:
            ended(heard)

    def _leave(self) -> None:
        """Forget what was going on; processes that have not ended yet are looked at again."""
        if self._stream:
            self._close(self._stream)
        if self._playing:
            if self._playing.stdin:
                with suppress(OSError):
                    self._playing.stdin.close()
            self._leaving.append(self._playing)
        self._playing = self._ended = None
        self._pending = b""
        self._leaving = [process for process in self._leaving if process.poll() is None]


def _started(command: tuple[str, ...]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(  # noqa: S603 - the program that was found
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
