import { useEffect, useState } from 'react';
import type { MicrophoneReason } from './microphone-reason.ts';
import { openRecorder } from './open-recorder.ts';
import type { RecordedFacts } from './recorded-facts.ts';
import type { Recorded, Recorder, RecordingEnding } from './recorder.ts';
import { useIsHere } from './use-is-here.ts';

/** Where recording stands. */
export type RecorderState = { status: 'idle' | 'asking' } | { status: 'recording'; recorder: Recorder };

const IDLE: RecorderState = { status: 'idle' };

type RecorderOptions = {
  /**
   * Gets what was recorded, whole or as far as it came (`ending`). Until the promise resolves it stays kept as an unfinished
   * recording, and when it rejects too, so resolve once it is saved.
   */
  onRecorded: (audio: Blob, facts: RecordedFacts & { ending: Exclude<RecordingEnding, 'discarded'> }) => Promise<void>;
  /** Gets what was given up, for undoing that. */
  onDiscarded: (audio: Blob, facts: RecordedFacts) => void;
  onUnavailable: (reason: MicrophoneReason) => void;
};

/** Records from the microphone. Leaving the component stops the recording and keeps it: only a discard gives it up. */
export function useRecorder(options: RecorderOptions): { state: RecorderState; record: () => Promise<void> } {
  const isHere = useIsHere();
  const [state, setState] = useState(IDLE);
  const recorder = state.status === 'recording' ? state.recorder : null;

  useEffect(() => () => recorder?.stop(), [recorder]);

  async function record() {
    if (state.status !== 'idle') return;
    setState({ status: 'asking' });
    const opened = await openRecorder();
    if ('reason' in opened) {
      setState(IDLE);
      return options.onUnavailable(opened.reason);
    }
    // The person may have left while the browser was asking; nothing would show that the microphone is on.
    if (!isHere.current) return abandon(opened.recorder);
    setState({ status: 'recording', recorder: opened.recorder });
    const recorded = await opened.recorder.finished;
    setState(IDLE);
    await handOver(recorded, options);
  }

  return { state, record };
}

async function abandon(recorder: Recorder): Promise<void> {
  recorder.discard();
  const { kept } = await recorder.finished;
  await kept.drop();
}

async function handOver(
  { audio, facts, ending, kept }: Recorded,
  { onRecorded, onDiscarded }: RecorderOptions,
): Promise<void> {
  try {
    if (ending === 'discarded') onDiscarded(audio, facts);
    else await onRecorded(audio, { ...facts, ending });
    await kept.drop();
  } finally {
    kept.release();
  }
}
