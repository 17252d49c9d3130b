import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { splitSpeechText } from '@lineup/shared/speech/split-speech-text.ts';
import { randomId } from '#lib/random-id.ts';
import { buildSpeechRequest } from '#features/speech/bench/build-speech-request.ts';
import { saveBench } from '#features/speech/bench/edit-bench.ts';
import { pieceLimits } from '#features/speech/bench/piece-limits.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { addTake, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { createTake } from './create-take.ts';
import { startTake } from './start-take.ts';

/** A place in the grid: a lane in a voice. */
export type CellToSpeak = { lane: ResolvedSpeechLane; voice: string };

/** Speaks the text of the bench in every one of these cells. Returns the session and the takes, in the order of the cells. */
export function speakCells(
  cells: readonly CellToSpeak[],
  limits: Readonly<Record<string, GatewayLimits>>,
): { sessionId: string; takeIds: string[] } {
  const { sessionId: shown, bench, takes } = useSpeechStore.getState();
  const sessionId = shown ?? randomId();
  const text = bench.text.trim();
  const firstSeq = (takesOf(sessionId, takes).at(-1)?.seq ?? -1) + 1;

  const added = cells.map(({ lane, voice }, offset) =>
    createTake({
      id: randomId(),
      sessionId,
      seq: firstSeq + offset,
      laneId: lane.id,
      letter: lane.letter,
      sentAt: Date.now(),
      request: buildSpeechRequest({ text, lane, voice }),
      split: bench.split,
      spans: splitSpeechText(text, { ...pieceLimits(limits[lane.gateway]?.speechInput), mode: bench.split }),
    }),
  );
  for (const take of added) {
    addTake(take);
    startTake(take.id);
  }
  saveBench();
  return { sessionId, takeIds: added.map(({ id }) => id) };
}
