import { useFileDrop } from '#blocks/files/use-file-drop.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { useState } from 'react';
import type { MicrophoneReason } from '#blocks/recording/microphone-reason.ts';
import { useIsHere } from '#blocks/recording/use-is-here.ts';
import { useRecorder, type RecorderState } from '#blocks/recording/use-recorder.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { ApiError } from '#lib/api-error.ts';
import { toast } from '#ui/toast.ts';
import { fetchSample } from './fetch-sample.ts';
import type { Recording } from './recording.ts';
import { takeRecording } from './take-recording.ts';
import type { TranscriptionSession } from './transcription-session.ts';

/** What is to be said about the last try to get a recording here. */
export type IntakeNotice =
  | { kind: 'empty' | 'unknown_type'; name: string }
  | { kind: 'no_microphone'; reason: MicrophoneReason }
  | { kind: 'only_first'; count: number }
  | { kind: 'problem'; problem: Problem };

/** The ways in which a recording gets here. */
export type Intake = {
  recorder: RecorderState;
  record: () => Promise<void>;
  takeFiles: (files: readonly File[]) => void;
  takeSample: () => Promise<TranscriptionSession | undefined>;
  /** Files are being held over the page. */
  isOver: boolean;
  isReading: boolean;
  notice: IntakeNotice | null;
};

type IntakeOptions = {
  /** The open session; what is said about a try belongs to where it was made. */
  sessionId: string | undefined;
  /** Gets every recording that is taken, unless the screen has been left meanwhile. */
  onTaken: (session: TranscriptionSession) => void;
};

/** Takes recordings by drop, paste, dialog and microphone. */
export function useIntake({ sessionId, onTaken }: IntakeOptions): Intake {
  const text = useText();
  const format = useFormat();
  const isHere = useIsHere();
  const [isReading, setReading] = useState(false);
  const [said, setSaid] = useState<{ notice: IntakeNotice; sessionId: string | undefined } | null>(null);
  const say = (notice: IntakeNotice, place = sessionId) => setSaid({ notice, sessionId: place });

  async function takeAudio(audio: Blob, facts: Pick<Recording, 'name' | 'origin'>) {
    setReading(true);
    setSaid(null);
    const session = audio.size === 0 ? undefined : await takeRecording(audio, facts);
    setReading(false);
    if (session === undefined) say({ kind: audio.size === 0 ? 'empty' : 'unknown_type', name: facts.name });
    else if (isHere.current) onTaken(session);
    return session;
  }

  async function takeFiles([first, ...others]: readonly File[]) {
    if (first === undefined) return;
    const session = await takeAudio(first, { name: first.name, origin: 'file' });
    if (session !== undefined && others.length > 0) say({ kind: 'only_first', count: others.length }, session.id);
  }

  async function takeSample() {
    try {
      return await takeAudio(await fetchSample(), { name: text('transcription.sample.name'), origin: 'sample' });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      say({ kind: 'problem', problem: error.problem });
      return undefined;
    }
  }

  function keepRecorded(audio: Blob) {
    const name = text('transcription.recorder.file', { date: format.dateTime(Date.now()) });
    void takeAudio(audio, { name, origin: 'microphone' });
  }

  const { state, record } = useRecorder({
    onRecorded: keepRecorded,
    onDiscarded: (audio) =>
      toast({
        text: text('transcription.recorder.discarded'),
        action: { label: text('ui.undo'), onAction: () => keepRecorded(audio) },
      }),
    onUnavailable: (reason) => say({ kind: 'no_microphone', reason }),
  });
  const isOver = useFileDrop({ onFiles: (files) => void takeFiles(files) });

  return {
    recorder: state,
    record,
    takeFiles: (files) => void takeFiles(files),
    takeSample,
    isOver,
    isReading,
    notice: said !== null && said.sessionId === sessionId ? said.notice : null,
  };
}
