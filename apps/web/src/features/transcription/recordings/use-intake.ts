import type { Problem } from '@lineup/shared/errors/problem.ts';
import { useState } from 'react';
import { useFileDrop } from '#blocks/files/use-file-drop.ts';
import type { MicrophoneReason } from '#blocks/recording/microphone-reason.ts';
import type { RecordedFacts } from '#blocks/recording/recorded-facts.ts';
import { useRecorder, type RecorderState } from '#blocks/recording/use-recorder.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useLocaleStore } from '#i18n/use-locale-store.ts';
import { useText } from '#i18n/use-text.ts';
import { ApiError } from '#lib/api-error.ts';
import { toast } from '#ui/toast.ts';
import { fetchSample } from './fetch-sample.ts';
import type { RecordingTurn } from './recording-turn.ts';
import { SAMPLE_WORDS } from './sample-words.ts';
import { takeReferences, type ReferenceFault } from './take-references.ts';
import { useShownSession } from './use-shown-session.ts';
import { takeRecordings, type Offered, type Reading, type Refusal } from './take-recordings.ts';

/** What is to be said about the last try to get a recording here. */
export type IntakeNotice =
  | Refusal
  | ReferenceFault
  | { kind: 'no_microphone'; reason: MicrophoneReason }
  | { kind: 'problem'; problem: Problem };

/** The ways in which recordings get here. */
export type Intake = {
  recorder: RecorderState;
  record: () => Promise<void>;
  takeFiles: (files: readonly File[]) => void;
  takeSample: () => Promise<RecordingTurn | undefined>;
  keepRecorded: (audio: Blob, facts: RecordedFacts) => Promise<void>;
  /** Files are being held over the page. */
  isOver: boolean;
  reading: Reading | null;
  notices: readonly IntakeNotice[];
};

type IntakeOptions = {
  /** The open session; what is said about a try belongs to where it was made. */
  sessionId: string | undefined;
  /** The recording on the screen. */
  turnId: string | undefined;
  /** Gets every recording that is taken, unless the screen has been left meanwhile. */
  onTaken: (turn: RecordingTurn) => void;
};

type Said = { notices: readonly IntakeNotice[]; sessionId: string | undefined } | null;

/** Takes recordings by drop, paste, dialog and microphone, into the open session or a new one. */
export function useIntake({ sessionId, turnId, onTaken }: IntakeOptions): Intake {
  const text = useText();
  const format = useFormat();
  const isShown = useShownSession(sessionId);
  const [reading, setReading] = useState<Reading | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const say = (notices: readonly IntakeNotice[]) => setSaid({ notices, sessionId });

  /** Files of one drop go into one session. */
  async function takeAll(offered: readonly Offered[], also: readonly IntakeNotice[] = []) {
    setSaid(null);
    const { first, refusals } = await takeRecordings(offered, {
      sessionId: sessionId ?? null,
      onReading: setReading,
      // Whoever has gone on to another session stays there.
      onFirst: (turn) => isShown(sessionId) && onTaken(turn),
    });
    setReading(null);
    const notices = [...also, ...refusals];
    if (notices.length > 0) setSaid({ notices, sessionId: first?.sessionId ?? sessionId });
    return first;
  }

  async function takeSample() {
    try {
      const reference = { text: SAMPLE_WORDS, file: null, cues: [] };
      const name = text('transcription.sample.name');
      return await takeAll([{ audio: await fetchSample(), facts: { name, origin: 'sample', reference } }]);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say([{ kind: 'problem', problem: error.problem }]);
      return undefined;
    }
  }

  async function keepRecorded(audio: Blob, { startedAt }: RecordedFacts, also: readonly IntakeNotice[] = []) {
    const name = text('transcription.recorder.file', { date: format.dateTime(startedAt) });
    await takeAll([{ audio, facts: { name, origin: 'microphone' } }], also);
  }

  /** A text that is dropped on a recording is what was said in it. */
  async function takeFiles(files: readonly File[]) {
    const { others, faults } = await takeReferences(files, { turnId, locale: useLocaleStore.getState().locale });
    say(faults);
    const offered = others.map((file): Offered => ({ audio: file, facts: { name: file.name, origin: 'file' } }));
    if (offered.length > 0) await takeAll(offered, faults);
  }

  const offerBack = (onAction: () => void) =>
    toast({ text: text('transcription.recorder.discarded'), action: { label: text('ui.undo'), onAction } });
  const { state, record } = useRecorder({
    async onRecorded(audio, { ending, ...facts }) {
      await keepRecorded(audio, facts, ending === 'stopped' ? [] : [{ kind: 'no_microphone', reason: ending }]);
    },
    onDiscarded: (audio, facts) => offerBack(() => void keepRecorded(audio, facts)),
    onUnavailable: (reason) => say([{ kind: 'no_microphone', reason }]),
  });

  return {
    recorder: state,
    record,
    takeFiles: (files) => void takeFiles(files),
    takeSample,
    keepRecorded: (audio, facts) => keepRecorded(audio, facts),
    isOver: useFileDrop({ onFiles: (files) => void takeFiles(files) }),
    reading,
    notices: said !== null && said.sessionId === sessionId ? said.notices : [],
  };
}
