import { buildSpeechRequest } from '#features/speech/bench/build-speech-request.ts';
import { requestKey } from '#features/speech/bench/request-key.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** A cell of the grid. */
export type Cell = {
  lane: ResolvedSpeechLane;
  voice: string;
  /** The newest take of this text here; null where it has not been spoken yet. */
  take: Take | null;
  /** The takes of this text here, oldest first. */
  takes: readonly Take[];
  /** The newest take was made with other settings than the lane has now. */
  isStale: boolean;
};

/** A row of the grid: a voice in every lane. */
export type CellRow = { voice: string; cells: Cell[] };

type Grid = {
  text: string;
  lanes: readonly ResolvedSpeechLane[];
  voices: readonly string[];
  /** All takes of the session, oldest first. */
  takes: readonly Take[];
};

/** Lays out the takes that speak this very text by lane and voice. */
export function listCells({ text, lanes, voices, takes }: Grid): CellRow[] {
  const spoken = text.trim();
  const ofText = takes.filter(({ request }) => request.request.input === spoken);
  return voices.map((voice) => ({
    voice,
    cells: lanes.map((lane) => {
      const own = ofText.filter(({ laneId, request }) => laneId === lane.id && request.request.voice === voice);
      const take = own.at(-1) ?? null;
      return { lane, voice, take, takes: own, isStale: take !== null && !isAsNow(take, { lane, voice, text: spoken }) };
    }),
  }));
}

function isAsNow({ request }: Take, cell: { lane: ResolvedSpeechLane; voice: string; text: string }): boolean {
  return requestKey(request) === requestKey(buildSpeechRequest(cell));
}
