import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';

/** A recording of four seconds. */
export function makeTurn(turn: Partial<RecordingTurn> = {}): RecordingTurn {
  return {
    id: 't',
    sessionId: 's',
    seq: 0,
    addedAt: 5,
    recording: {
      name: 'talk.wav',
      origin: 'file',
      bytes: 4096,
      format: { name: 'wav', mime: 'audio/wav', extension: 'wav' },
      sound: {
        duration: 4,
        sampleRate: 16_000,
        channels: 1,
        envelope: { peaks: [0.5], rms: [0.2] },
        silences: [],
        isDamaged: false,
      },
      video: null,
    },
    reference: null,
    ...turn,
  };
}
