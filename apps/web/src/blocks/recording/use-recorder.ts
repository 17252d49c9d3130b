import { useEffect, useState } from 'react';
import type { MicrophoneReason } from './microphone-reason.ts';
import { openRecorder, type Recorder } from './open-recorder.ts';
import { useIsHere } from './use-is-here.ts';

/** Where recording stands. */
export type RecorderState = { status: 'idle' | 'asking' } | { status: 'recording'; recorder: Recorder };

const IDLE: RecorderState = { status: 'idle' };

type RecorderOptions = {
  onRecorded: (audio: Blob) => void;
  onDiscarded: (audio: Blob) => void;
  onUnavailable: (reason: MicrophoneReason) => void;
};

/** Records from the microphone. Leaving the component stops the recording and keeps it: only a discard gives it up. */
export function useRecorder({ onRecorded, onDiscarded, onUnavailable }: RecorderOptions): {
  state: RecorderState;
  record: () => Promise<void>;
} {
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
      return onUnavailable(opened.reason);
    }
    // The person may have left while the browser was asking; nothing would show that the microphone is on.
    if (!isHere.current) return opened.recorder.discard();
    setState({ status: 'recording', recorder: opened.recorder });
    const { audio, isDiscarded } = await opened.recorder.finished;
    setState(IDLE);
    if (isDiscarded) onDiscarded(audio);
    else onRecorded(audio);
  }

  return { state, record };
}
