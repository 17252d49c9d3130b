import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { changeBench } from '#blocks/recipe/change-bench.ts';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import {
  TRANSCRIPTION_PARAMETER_NAMES,
  type TranscriptionParameterName,
} from '#features/transcription/bench/transcription-parameters.ts';
import { plainerFormat } from './plainer-format.ts';
import type { TranscriptionParameterChange } from './transcription-row.ts';

type Bench = Pick<TranscriptionBench, 'recipe' | 'lanes'>;

/** A parameter that was refused, by its name on the wire, and what of it was sent. */
type Refused = { name: string; sent: unknown };

/**
 * No longer sends a parameter in one lane, whether it has a row of its own or stands among the further fields. A format is always sent:
 * what was refused is replaced by a plainer one.
 */
export function leaveOutParameter(bench: Bench, laneId: string, { name, sent }: Refused): Bench {
  const lane = bench.lanes.find(({ id }) => id === laneId);
  if (lane === undefined) return bench;
  const { extra = {} } = resolveLane(lane, bench.recipe).parameters;
  const changes: TranscriptionParameterChange[] = [];
  const row = TRANSCRIPTION_PARAMETER_NAMES.find((each) => each === name && each !== 'extra');
  if (row !== undefined) changes.push({ name: row, to: withoutRow(row, sent) });
  if (Object.hasOwn(extra, name)) changes.push({ name: 'extra', to: withoutField(extra, name) });
  return changes.reduce<Bench>((before, change) => ({ ...before, ...changeBench(before, laneId, change) }), bench);
}

function withoutRow(name: TranscriptionParameterName, sent: unknown): TranscriptionParameterChange['to'] {
  return name === 'response_format' ? { response_format: plainerFormat(sent) } : 'not_sent';
}

function withoutField(extra: Record<string, unknown>, field: string): TranscriptionParameterChange['to'] {
  const { [field]: _left, ...kept } = extra;
  return Object.keys(kept).length === 0 ? 'not_sent' : { extra: kept };
}
