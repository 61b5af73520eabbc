"""A voice for Orca that writes instead of speaking: one JSON line an utterance, into the file $SPOKEN_FILE."""
import json
import os

from orca import speechserver

_file = open(os.environ["SPOKEN_FILE"], "a", buffering=1, encoding="utf-8")


def _write(kind, text, of=None):
    _file.write(json.dumps({"kind": kind, "text": text, "of": of}, ensure_ascii=False) + "\n")


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "written"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["written", "written"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            _write("speech", text)

    def speakCharacter(self, character, acss=None):
        _write("speech", character)

    # What is pressed is in the file already.
    def speakKeyEvent(self, event, acss=None):
        pass

    # Orca gives words and role of one thing as two utterances with one context.
    def sayAll(self, utterances, progress):
        for context, _ in utterances:
            _write("all", context.utterance, f"{hash(context.obj)} {context.startOffset}")
        _write("end", "")

    def stop(self):
        pass

    def shutdown(self):
        pass
