import { now } from '#lib/now.ts';
import { createLevelMeter } from './create-level-meter.ts';
import { createStopwatch } from './create-stopwatch.ts';
import { microphoneReason, type MicrophoneReason } from './microphone-reason.ts';
import { missingMicrophone } from './missing-microphone.ts';

/** What became of a recording: it is whole, or as far as it came when it was discarded. */
type Recorded = { audio: Blob; isDiscarded: boolean };

/** A microphone that is being recorded. */
export type Recorder = {
  pause(): void;
  resume(): void;
  stop(): void;
  /** Stops, and says that it is not wanted. */
  discard(): void;
  /** Recorded milliseconds, pauses left out. */
  elapsed(): number;
  /** The loudest recent sample, 0 to 1. */
  level(): number;
  /** Settles once stopped, or once the device is gone. */
  finished: Promise<Recorded>;
};

/** Speech needs no more; the default of browsers (128 kb/s) reaches a 25 MB limit within half an hour. */
const BITS_PER_SECOND = 32_000;
/** A crash loses at most one piece. */
const PIECE_MS = 1_000;

/** Asks for the microphone and starts recording at once; a reason when there is none. */
export async function openRecorder(): Promise<{ recorder: Recorder } | { reason: MicrophoneReason }> {
  const reason = missingMicrophone({
    isSecureContext: globalThis.isSecureContext,
    hasMediaDevices: 'mediaDevices' in navigator,
    hasMediaRecorder: 'MediaRecorder' in globalThis,
  });
  if (reason !== undefined) return { reason };
  let stream: MediaStream | undefined;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
    return { recorder: startRecorder(stream) };
  } catch (error) {
    if (stream !== undefined) release(stream);
    return { reason: microphoneReason(error) };
  }
}

function startRecorder(stream: MediaStream): Recorder {
  const media = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND });
  const meter = createLevelMeter(stream);
  const stopwatch = createStopwatch(now);
  let isDiscarded = false;
  const finished = collectPieces(media).then(async (audio) => {
    stopwatch.pause();
    release(stream);
    await meter.close();
    return { audio, isDiscarded };
  });
  media.start(PIECE_MS);
  return {
    finished,
    elapsed: stopwatch.elapsed,
    level: meter.read,
    pause() {
      media.pause();
      stopwatch.pause();
    },
    resume() {
      media.resume();
      stopwatch.resume();
    },
    stop: () => stopMedia(media),
    discard() {
      isDiscarded = true;
      stopMedia(media);
    },
  };
}

/** The browser shows a microphone as in use until its tracks are stopped. */
function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

function stopMedia(media: MediaRecorder): void {
  if (media.state !== 'inactive') media.stop();
}

function collectPieces(media: MediaRecorder): Promise<Blob> {
  const pieces: Blob[] = [];
  media.addEventListener('dataavailable', (event) => pieces.push(event.data));
  return new Promise((resolve) => {
    media.addEventListener('stop', () => {
      // Firefox leaves `mimeType` of the recorder empty; the pieces tell it.
      resolve(new Blob(pieces, { type: pieces[0]?.type ?? '' }));
    });
  });
}
