import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { NO_OVERRIDES, type ChatLane } from '#features/chat/chat-lane.ts';
import { CHAT_PARAMETER_NAMES, type ChatParameters } from '#features/chat/chat-parameters.ts';
import { decodeLineup } from './decode-lineup.ts';
import { encodeLineup } from './encode-lineup.ts';
import type { LineupContent } from './lineup.ts';
import { LONGEST_LINK } from './lineup-link.ts';

function lane(letter: ChatLane['letter'], more: Partial<ChatLane> = {}): ChatLane {
  return { id: letter.toLowerCase(), letter, gateway: '', model: '', isOn: true, overrides: NO_OVERRIDES, ...more };
}

const text = fc.string({ unit: 'grapheme', maxLength: 24 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
// JSON has no negative zero, and the schema of records refuses the names that every object inherits.
const json = fc
  .dictionary(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
  .map((entries): Record<string, unknown> => JSON.parse(JSON.stringify(entries)))
  .filter((entries) => !Object.keys(entries).some((name) => name in {}));

const parameters: fc.Arbitrary<ChatParameters> = fc.record(
  {
    system: text,
    temperature: number,
    top_p: number,
    max_tokens: fc.nat(),
    max_completion_tokens: fc.nat(),
    n: fc.nat(),
    stop: fc.array(text, { maxLength: 4 }),
    seed: fc.integer(),
    presence_penalty: number,
    frequency_penalty: number,
    logprobs: fc.boolean(),
    top_logprobs: fc.nat(),
    response_format: json,
    reasoning_effort: text,
    tools: fc.array(json, { maxLength: 2 }),
    stream: fc.boolean(),
    extra: json,
  },
  { requiredKeys: [] },
);

const gateway = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,31}$/);
const choice = fc.oneof(fc.constant({ gateway: '', model: '' }), fc.record({ gateway, model: text }));
const recipe = fc.tuple(choice, parameters).map(([chosen, set]) => ({ ...chosen, parameters: set }));
const lanes = fc
  .shuffledSubarray([...LANE_LETTERS], { minLength: 1 })
  .chain((letters) =>
    fc.tuple(
      ...letters.map((letter) =>
        fc
          .tuple(choice, fc.boolean(), parameters, fc.subarray([...CHAT_PARAMETER_NAMES]))
          .map(([chosen, isOn, set, unset]) => lane(letter, { ...chosen, isOn, overrides: { set, unset } })),
      ),
    ),
  );

describe('encodeLineup', () => {
  it('writes what people can read', () => {
    const content: LineupContent = {
      recipe: { gateway: 'main', model: 'gpt-4o', parameters: { system: 'Be brief, please.', stream: true } },
      lanes: [
        lane('B', {
          gateway: 'lab',
          model: 'Qwen/Qwen3:free',
          overrides: { set: { temperature: 0.3 }, unset: ['seed', 'top_p'] },
        }),
        lane('A', { isOn: false, overrides: { set: { stop: ['\n'] }, unset: [] } }),
      ],
    };
    expect(encodeLineup(content)).toBe(
      '?model=main/gpt-4o&system=Be+brief,+please.&stream=true&B=lab/Qwen/Qwen3:free&B.temperature=0.3&B.unset=seed,top_p&A=&A.stop=%5B%22%5Cn%22%5D&A.off=',
    );
  });

  it('loses nothing that a lineup holds', () => {
    fc.assert(
      fc.property(recipe, lanes, (given, chosen) => {
        const search = encodeLineup({ recipe: given, lanes: chosen });
        fc.pre(search !== null);
        expect(decodeLineup(search ?? '')).toEqual({ recipe: given, lanes: chosen });
      }),
      { seed: 20_261_123, numRuns: 500 },
    );
  });

  it('writes half a character as the sign for none, since no address holds it', () => {
    const system = 'half \ud83d';
    const search = encodeLineup({ recipe: { gateway: '', model: '', parameters: { system } }, lanes: [lane('A')] });
    expect(search).toBe('?system=half+%EF%BF%BD&A=');
  });

  it('says null for a lineup that is too long for an address', () => {
    const recipeOf = (length: number) => ({ gateway: '', model: '', parameters: { system: 'x'.repeat(length) } });
    const around = '?system=&A='.length;
    expect(encodeLineup({ recipe: recipeOf(LONGEST_LINK - around), lanes: [lane('A')] })).toHaveLength(LONGEST_LINK);
    expect(encodeLineup({ recipe: recipeOf(LONGEST_LINK - around + 1), lanes: [lane('A')] })).toBeNull();
  });
});
