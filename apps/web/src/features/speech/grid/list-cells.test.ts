import { expect, test } from 'vitest';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { listCells } from './list-cells.ts';

const A: ResolvedSpeechLane = { id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', parameters: {} };
const B: ResolvedSpeechLane = { ...A, id: 'b', letter: 'B', model: 'tts-2' };

/** The only cell of a grid with one lane and one voice. */
function onlyCell({ takes, lane = A, text = 'Hi' }: { takes: Take[]; lane?: ResolvedSpeechLane; text?: string }) {
  return listCells({ text, lanes: [lane], voices: ['alloy'], takes })[0]?.cells[0];
}

function asked(parameters: Partial<Take['request']['request']>, gateway = 'main'): Take['request'] {
  return { gateway, request: { model: 'tts-1', input: 'Hi', voice: 'alloy', ...parameters } };
}

test('voices are rows and lanes are columns, in their order', () => {
  const rows = listCells({ text: 'Hi', lanes: [B, A], voices: ['nova', 'alloy'], takes: [] });
  expect(rows.map(({ voice, cells }) => [voice, ...cells.map(({ lane }) => lane.letter)])).toEqual([
    ['nova', 'B', 'A'],
    ['alloy', 'B', 'A'],
  ]);
});

test('a take stands in the cell of its lane and its voice', () => {
  const takes = [makeTake({ id: 'here', laneId: 'b', voice: 'nova' })];
  const rows = listCells({ text: 'Hi', lanes: [A, B], voices: ['alloy', 'nova'], takes });
  expect(rows.map(({ cells }) => cells.map(({ take }) => take?.id))).toEqual([
    [undefined, undefined],
    [undefined, 'here'],
  ]);
});

test('the newest take of a cell is shown, the older ones are kept', () => {
  const cell = onlyCell({ takes: [makeTake({ id: 'old' }), makeTake({ id: 'new', seq: 1 })] });
  expect(cell?.take?.id).toBe('new');
  expect(cell?.takes.map(({ id }) => id)).toEqual(['old', 'new']);
});

test.each([
  ['the very text', 'Hi', true],
  ['the text with space around it, which is not sent', '  Hi\n', true],
  ['another text', 'Hi!', false],
  ['another case', 'hi', false],
])('a take is shown beside %s', (_, text, isShown) => {
  expect(onlyCell({ takes: [makeTake()], text })?.take !== null).toBe(isShown);
});

test('a cell without a take is not stale', () => {
  expect(onlyCell({ takes: [] })).toMatchObject({ take: null, isStale: false });
});

test.each([
  ['as the lane is now', asked({}), {}, false],
  [
    'with the same extra body, written in another order',
    asked({ voice_settings: { style: 1, pitch: 2 } }),
    { extra: { voice_settings: { pitch: 2, style: 1 } } },
    false,
  ],
  [
    'with the same parameters, set in another order',
    asked({ speed: 2, response_format: 'opus' }),
    { response_format: 'opus', speed: 2 },
    false,
  ],
  ['at another speed', asked({ speed: 2 }), {}, true],
  ['without the speed that is set now', asked({}), { speed: 2 }, true],
  ['in another model', asked({ model: 'tts-1-hd' }), {}, true],
  ['by another gateway', asked({}, 'other'), {}, true],
])('a take that was made %s', (_, request, parameters, isStale) => {
  const lane = { ...A, parameters };
  expect(onlyCell({ takes: [makeTake({ request })], lane })?.isStale).toBe(isStale);
});

test('only the newest take is judged by the settings', () => {
  const takes = [makeTake({ request: asked({ speed: 2 }) }), makeTake({ id: 'new', seq: 1 })];
  expect(onlyCell({ takes })?.isStale).toBe(false);
});
