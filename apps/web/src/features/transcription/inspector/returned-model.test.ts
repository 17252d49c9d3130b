import { expect, it } from 'vitest';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { makePart } from '#features/transcription/testing/make-part.ts';
import { returnedModel } from './returned-model.ts';

it.each([
  ['{"text":"hi","model":"whisper-large-v3"}', 'whisper-large-v3'],
  ['{"text":"hi"}', null],
  ['{"text":"hi","model":7}', null],
  ['hi', null],
  ['', null],
])('of %j it is %j', (text, model) => {
  expect(returnedModel({ parts: [makePart(), makePart({ frames: makeAnswer(text) })] })).toBe(model);
});
