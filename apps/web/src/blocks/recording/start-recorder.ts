import { createStore } from 'zustand';
import { now } from '#lib/now.ts';
import { BITS_PER_SECOND } from './bits-per-second.ts';
import type { InputGraph } from './create-input-graph.ts';
import { createLevelWatch } from './create-level-watch.ts';
import { createLiveInput } from './create-live-input.ts';
import { createPieceKeeper } from './create-piece-keeper.ts';
import { createStopwatch } from './create-stopwatch.ts';
import type { OpenInput } from './open-input.ts';
import type { Recorded, Recorder, RecordingEnding, RecordingProgress } from './recorder.ts';

/** A crash loses at most one piece. */
const PIECE_MS = 1_000;

/** Records from an open microphone through the graph, which it closes in the end; throws where the browser cannot record that. */
export function startRecorder(opened: OpenInput, graph: InputGraph): Recorder {
  const media = new MediaRecorder(graph.stream, { audioBitsPerSecond: BITS_PER_SECOND });
  // First, for it may throw and leave nothing behind; its events come later.
  media.start(PIECE_MS);
  const startedAt = Date.now();
  const microphone = opened.used.name;
  const stopwatch = createStopwatch(now);
  const progress = createStore<RecordingProgress>(() => ({ isPaused: false, bytes: 0, duration: 0 }));
  const watch = createLevelWatch({ readPeak: graph.readPeak, elapsed: stopwatch.elapsed });
  const input = createLiveInput({ graph, opened, onChanged: watch.restart, onGone: () => end('gone') });
  const kept = createPieceKeeper({ startedAt, microphone });
  const pieces = collectPieces(media, (piece) => {
    const duration = stopwatch.elapsed() / 1000;
    kept.add(piece, duration);
    progress.setState(({ bytes }) => ({ bytes: bytes + piece.size, duration }));
  });
  let ending: RecordingEnding = 'broken_off';

  function end(how: RecordingEnding) {
    if (media.state === 'inactive') return;
    ending = how;
    stopwatch.pause();
    media.stop();
  }

  async function finish(): Promise<Recorded> {
    const audio = await pieces;
    stopwatch.pause();
    watch.stop();
    input.close();
    await graph.close();
    return { audio, ending, kept, facts: { startedAt, microphone, duration: stopwatch.elapsed() / 1000 } };
  }

  return {
    progress,
    input,
    level: watch.level,
    finished: finish(),
    elapsed: stopwatch.elapsed,
    pause() {
      if (media.state !== 'recording') return;
      media.pause();
      // Else what was said since the last piece would wait for the next, and a crash in the pause would lose it.
      media.requestData();
      stopwatch.pause();
      watch.pause();
      progress.setState({ isPaused: true });
    },
    resume() {
      if (media.state !== 'paused') return;
      media.resume();
      stopwatch.resume();
      watch.resume();
      progress.setState({ isPaused: false });
    },
    stop: () => end('stopped'),
    discard: () => end('discarded'),
  };
}

/**
 * Joins the pieces once the recorder has stopped. No duration can be read off the result: WebM that was recorded says Infinity, for its
 * header was written before the end was known, so who needs the duration decodes it.
 */
function collectPieces(media: MediaRecorder, onPiece: (piece: Blob) => void): Promise<Blob> {
  const pieces: Blob[] = [];
  media.addEventListener('dataavailable', ({ data }) => {
    if (data.size === 0) return;
    pieces.push(data);
    onPiece(data);
  });
  return new Promise((resolve) => {
    media.addEventListener('stop', () => {
      // Firefox leaves `mimeType` of the recorder empty; the pieces tell it.
      resolve(new Blob(pieces, { type: pieces[0]?.type ?? '' }));
    });
  });
}
