import { expect, test } from 'vitest';
import { buildSpeechRequest } from './build-speech-request.ts';
import type { ResolvedSpeechLane } from './speech-lane.ts';

const lane: ResolvedSpeechLane = { id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', parameters: {} };
const build = (parameters: ResolvedSpeechLane['parameters']) =>
  buildSpeechRequest({ text: 'Hi', voice: 'alloy', lane: { ...lane, parameters } });

test('what is unset is not sent', () => {
  expect(build({})).toEqual({ gateway: 'main', request: { model: 'tts-1', input: 'Hi', voice: 'alloy' } });
});

test('what is set is sent under the names of the contract', () => {
  expect(build({ response_format: 'opus', speed: 1.5, instructions: 'softly' }).request).toEqual({
    model: 'tts-1',
    input: 'Hi',
    voice: 'alloy',
    response_format: 'opus',
    speed: 1.5,
    instructions: 'softly',
  });
});

test.each(['', '  ', '\n'])('blank instructions %j are not sent', (instructions) => {
  expect(build({ instructions }).request).not.toHaveProperty('instructions');
});

test('the extra body goes in last, but never replaces what makes the request', () => {
  const extra = { stream_format: 'audio', speed: 3, model: 'other', input: 'other', voice: 'other' };
  expect(build({ speed: 1, extra }).request).toEqual({
    model: 'tts-1',
    input: 'Hi',
    voice: 'alloy',
    speed: 3,
    stream_format: 'audio',
  });
});
