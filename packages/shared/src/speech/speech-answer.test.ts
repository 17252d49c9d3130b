import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpeechAnswer, type SpeechAnswer, writeSpeechAnswer } from './speech-answer.ts';

const ANSWER: SpeechAnswer = { status: 200, type: 'audio/mpeg', requestId: 'r-9', headMs: 12.5, firstByteMs: 13 };

const encode = (value: unknown): string => encodeURIComponent(JSON.stringify(value));

describe('the header with the answer of a gateway', () => {
  it('is read as it was written, and is visible ASCII whatever a gateway says', () => {
    const words = fc.oneof(
      fc.constantFrom(null, '', 'audio/mpeg\r\nset-cookie: a=b', '"\\', '你好 🎈', '%', '\0\u007f\u0085', '\ud83c'),
      fc.string({ unit: 'binary', maxLength: 120 }),
    );
    const time = fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs);
    fc.assert(
      fc.property(
        fc.record({ status: fc.integer({ min: 200, max: 299 }), type: words, requestId: words }),
        fc.record({ headMs: time, firstByteMs: time }),
        (head, times) => {
          const written = writeSpeechAnswer({ ...head, ...times });
          expect(written).toMatch(/^[!-~]+$/);
          expect(readSpeechAnswer(written)).toEqual({ ...head, ...times });
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  it('may carry what this page does not know', () => {
    expect(readSpeechAnswer(encode({ ...ANSWER, region: 'eu' }))).toEqual(ANSWER);
  });

  it.each([
    ['none', null],
    ['an empty one', ''],
    ['one that is cut inside an escape', writeSpeechAnswer(ANSWER).slice(0, -1)],
    ['one that is cut between escapes', writeSpeechAnswer(ANSWER).slice(0, -3)],
    ['bytes that are not UTF-8', '%ff'],
    ['another value', encode([ANSWER])],
    ['a missing field', encode({ ...ANSWER, type: undefined })],
    ['a status of no audio', encode({ ...ANSWER, status: 500 })],
    ['a broken status', encode({ ...ANSWER, status: 200.5 })],
    ['a time before the request', encode({ ...ANSWER, headMs: -1 })],
    ['a time that is no number', encode({ ...ANSWER, firstByteMs: Number.NaN })],
    ['more words than a gateway may say', encode({ ...ANSWER, requestId: 'r'.repeat(257) })],
  ])('is null when it is %s', (_name, header) => {
    expect(readSpeechAnswer(header)).toBeNull();
  });
});
