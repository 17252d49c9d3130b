import * as v from 'valibot';
import { LANE_LETTERS, type LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { CHAT_PARAMETER_NAMES } from '#features/chat/chat-parameters.ts';
import { lineupContent, type LineupContent } from './lineup.ts';
import { LONGEST_LINK, TEXT_PARAMETERS } from './lineup-link.ts';

/** Reads what `encodeLineup` writes. Null for an address without lanes, and for one that is too long or holds anything that no lineup has; other names are passed over. */
export function decodeLineup(search: string): LineupContent | null {
  if (search.length > LONGEST_LINK) return null;
  const params = new URLSearchParams(search);
  const letters = LANE_LETTERS.filter((letter) => params.has(letter));
  const order = [...params.keys()];
  const content = {
    recipe: { ...readChoice(params.get('model') ?? ''), parameters: readParameters(params, '') },
    lanes: letters.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)).map((letter) => readLane(params, letter)),
  };
  const parsed = v.safeParse(lineupContent, content);
  return parsed.success ? parsed.output : null;
}

function readLane(params: URLSearchParams, letter: LaneLetter) {
  const unset = params.get(`${letter}.unset`);
  return {
    id: letter.toLowerCase(),
    letter,
    ...readChoice(params.get(letter) ?? ''),
    isOn: !params.has(`${letter}.off`),
    overrides: { set: readParameters(params, `${letter}.`), unset: unset === null ? [] : unset.split(',') },
  };
}

/** Gateways are named without slashes, models often with them. */
function readChoice(value: string): { gateway?: string; model?: string } {
  if (value === '') return { gateway: '', model: '' };
  const slash = value.indexOf('/');
  return slash === -1 ? {} : { gateway: value.slice(0, slash), model: value.slice(slash + 1) };
}

function readParameters(params: URLSearchParams, prefix: string): Record<string, unknown> {
  const given = CHAT_PARAMETER_NAMES.filter((name) => params.has(prefix + name));
  return Object.fromEntries(
    given.map((name) => {
      const value = params.get(prefix + name) ?? '';
      return [name, TEXT_PARAMETERS.includes(name) ? value : readJson(value)];
    }),
  );
}

function readJson(value: string): unknown {
  try {
    const json: unknown = JSON.parse(value);
    return json;
  } catch {
    // No parameter may be undefined, so the schema refuses it.
    return undefined;
  }
}
