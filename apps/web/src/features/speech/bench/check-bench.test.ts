import { expect, test } from 'vitest';
import { checkBench, type BenchFault } from './check-bench.ts';
import type { ResolvedSpeechLane } from './speech-lane.ts';

const lane: ResolvedSpeechLane = { id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', parameters: {} };
const ready = { text: 'Hi', lanes: [lane], voices: ['alloy'] };
const atSpeed = (speed: number) => ({ ...ready, lanes: [lane, { ...lane, parameters: { speed } }] });

test.each<[string, Parameters<typeof checkBench>[0], BenchFault | null]>([
  ['what is ready', ready, null],
  ['a blank text', { ...ready, text: ' \n' }, 'no_text'],
  ['a lane without a model', { ...ready, lanes: [lane, { ...lane, model: '' }] }, 'no_model'],
  ['a voice without a name', { ...ready, voices: ['alloy', ' '] }, 'no_voice'],
  ['the slowest speed', atSpeed(0.25), null],
  ['the fastest speed', atSpeed(4), null],
  ['a speed below', atSpeed(0.24), 'speed_out_of_range'],
  ['a speed above', atSpeed(4.1), 'speed_out_of_range'],
])('%s', (_, bench, fault) => {
  expect(checkBench(bench)).toBe(fault);
});
