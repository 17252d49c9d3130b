import { createStore, type StoreApi } from 'zustand';
import type { InputGraph } from './create-input-graph.ts';
import type { AudioInput } from './list-inputs.ts';
import { microphoneReason, type MicrophoneReason } from './microphone-reason.ts';
import { openInput, type OpenInput } from './open-input.ts';
import { readMicrophonePermission } from './read-microphone-permission.ts';
import { releaseStream } from './release-stream.ts';
import { rememberedInput } from './remembered-input.ts';

/** Which microphone a recording comes from, and what is to be said about it. */
type LiveInputState = {
  /** The one that is really used. */
  used: AudioInput;
  /** The one that was wanted and is not there. */
  missed: AudioInput | null;
  /** The system or the browser gives no sound of it now. */
  isMuted: boolean;
  isChanging: boolean;
  /** Why the last change could not be made: the one before is still used. */
  refused: MicrophoneReason | null;
};

/** The microphone of a recording. */
export type LiveInput = {
  state: StoreApi<LiveInputState>;
  /** Goes on with another microphone (null: the system's own) and remembers it; stays with the one before when that cannot be opened. */
  change(wanted: AudioInput | null): Promise<void>;
  close(): void;
};

type LiveInputParts = { graph: InputGraph; opened: OpenInput; onChanged: () => void; onGone: () => void };

/** Leads an open microphone into the graph. */
export function createLiveInput({ graph, opened, onChanged, onGone }: LiveInputParts): LiveInput {
  const { used, missed } = opened;
  const state = createStore<LiveInputState>(() => ({
    used,
    missed,
    // The graph has not started yet, which is no fault.
    isMuted: isMuted(opened.stream),
    isChanging: false,
    refused: null,
  }));
  let current = takeUp(opened.stream);
  let isClosed = false;
  graph.onRunningChange(tellMuted);

  function takeUp(stream: MediaStream) {
    const listening = new AbortController();
    const { signal } = listening;
    for (const track of stream.getAudioTracks()) {
      track.addEventListener('mute', tellMuted, { signal });
      track.addEventListener('unmute', tellMuted, { signal });
      track.addEventListener('ended', tellGone, { signal });
    }
    graph.connect(stream);
    return { stream, listening };
  }

  function tellMuted() {
    state.setState({ isMuted: isMuted(current.stream) || !graph.isRunning() });
  }

  function tellGone() {
    // Some systems end one microphone when another is opened.
    if (!state.getState().isChanging && isEnded(current.stream)) onGone();
  }

  function letGo() {
    current.listening.abort();
    releaseStream(current.stream);
  }

  async function change(wanted: AudioInput | null) {
    state.setState({ isChanging: true, refused: null });
    try {
      const next = await openInput(wanted);
      if (isClosed) return releaseStream(next.stream);
      letGo();
      current = takeUp(next.stream);
      state.setState({ used: next.used, missed: next.missed });
      rememberedInput.change(() => wanted);
      onChanged();
      tellMuted();
    } catch (error) {
      state.setState({ refused: microphoneReason(error, await readMicrophonePermission()) });
    } finally {
      state.setState({ isChanging: false });
    }
    tellGone();
  }

  return {
    state,
    change,
    close() {
      isClosed = true;
      letGo();
    },
  };
}

function isMuted(stream: MediaStream): boolean {
  return stream.getAudioTracks().some(({ muted }) => muted);
}

function isEnded(stream: MediaStream): boolean {
  return stream.getAudioTracks().every(({ readyState }) => readyState === 'ended');
}
