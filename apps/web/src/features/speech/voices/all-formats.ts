import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { nameLane } from '#blocks/lanes/name-lane.ts';
import { unusedLetters } from '#blocks/lanes/unused-letters.ts';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { DEFAULT_FORMAT } from '#features/speech/bench/speech-formats.ts';
import type { ResolvedSpeechLane, SpeechLane } from '#features/speech/bench/speech-lane.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

type Known = {
  /** The same lanes as they would be asked. */
  resolved: readonly ResolvedSpeechLane[];
  /** The takes of the session, whose lanes and letters are not given to others. */
  takes: readonly Pick<Take, 'laneId' | 'letter'>[];
  limits: Readonly<Record<string, GatewayLimits>>;
};

/** The lanes, and behind them one like the last for every format of its gateway that no such lane has yet, while there are letters. */
export function allFormats({ lanes }: Pick<SpeechBench, 'lanes'>, { resolved, takes, limits }: Known): SpeechLane[] {
  const model = lanes.at(-1);
  const asked = resolved.at(-1);
  if (model === undefined || asked === undefined) return [...lanes];
  const own = settingsOf(asked);
  const had = new Set(resolved.filter((lane) => settingsOf(lane) === own).map(formatOf));
  const missing = (limits[asked.gateway]?.speechFormats ?? []).filter((format) => !had.has(format));
  const all = [...lanes];
  for (const format of missing) {
    const [letter] = unusedLetters({ lanes: all, runs: takes });
    if (letter === undefined) break;
    all.push({ ...withFormat(model, format), ...nameLane({ lanes: all, runs: takes }, letter) });
  }
  return all;
}

function formatOf({ parameters }: ResolvedSpeechLane): string {
  return parameters.response_format ?? DEFAULT_FORMAT;
}

/** All that a lane asks for besides the format; lanes that ask alike are written alike. */
function settingsOf({ gateway, model, parameters }: ResolvedSpeechLane): string {
  const { speed, instructions, extra } = parameters;
  return JSON.stringify([gateway, model, speed, instructions, extra]);
}

function withFormat(lane: SpeechLane, format: string): SpeechLane {
  const { set, unset } = lane.overrides;
  return {
    ...lane,
    overrides: { set: { ...set, response_format: format }, unset: unset.filter((name) => name !== 'response_format') },
  };
}
