import type { RunPart } from '#features/transcription/runs/transcription-run.ts';

/** A request that was made and of which nothing has come. */
export function makePart(part: Partial<RunPart> = {}): RunPart {
  return {
    start: 0,
    end: 4,
    askedAt: 0,
    name: 'talk.wav',
    type: 'audio/wav',
    bytes: 4096,
    progress: [{ at: 20, sent: 1 }],
    frames: [],
    ending: null,
    ...part,
  };
}
