import { changeLane } from '#blocks/lanes/change-lane.ts';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import { changeOverrides } from '#blocks/recipe/change-parameter.ts';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { SPEECH_PARAMETER_NAMES } from '#features/speech/bench/speech-parameters.ts';
import type { SpeechParameterChange } from './speech-row.ts';

/** No longer sends a parameter in one lane, by its name on the wire, whether it has a row of its own or stands in the extra body. */
export function leaveOutParameter(laneId: string, name: string): (bench: SpeechBench) => Partial<SpeechBench> {
  return ({ recipe, lanes }) => {
    const lane = lanes.find(({ id }) => id === laneId);
    if (lane === undefined) return {};
    const changes: SpeechParameterChange[] = [];
    const row = SPEECH_PARAMETER_NAMES.find((each) => each === name && each !== 'extra');
    if (row !== undefined) changes.push({ name: row, to: 'not_sent' });
    const { extra = {} } = resolveLane(lane, recipe).parameters;
    if (Object.hasOwn(extra, name)) changes.push({ name: 'extra', to: withoutKey(extra, name) });
    const overrides = changes.reduce(
      (before, change) => changeOverrides({ overrides: before }, change),
      lane.overrides,
    );
    return { lanes: changeLane(lanes, laneId, { overrides }) };
  };
}

function withoutKey(extra: Record<string, unknown>, key: string): SpeechParameterChange['to'] {
  const { [key]: _left, ...kept } = extra;
  return Object.keys(kept).length === 0 ? 'not_sent' : { extra: kept };
}
