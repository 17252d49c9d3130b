import { describe, expect, it } from 'vitest';
import { createPiece } from '#features/speech/takes/create-piece.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createFormat } from '#i18n/create-format.ts';
import { listSoundFacts } from './list-sound-facts.ts';

const format = createFormat('en', { second: 's', bytes: () => 'bytes', mebibytes: 'MiB', gibibytes: 'GiB' });
const text = (key: string, params: object = {}) => [key, ...Object.values(params)].join(' ');

const take = makeTake({
  text: 'x'.repeat(80),
  pieces: [
    {
      ...createPiece({ start: 0, end: 80 }),
      answer: { status: 200, type: 'audio/mpeg', requestId: null, headMs: 1, firstByteMs: 2 },
      lastByte: 2_000,
      bytes: 80_000,
      format: { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' },
    },
  ],
  sound: { codec: 'MP3', sampleRate: 24_000, channels: 1, duration: 5, loudness: -18.24 },
  ending: { state: 'complete', t: 2_000 },
});

function factsOf(shown: Take, gain = 0) {
  const facts = listSoundFacts({ take: shown, gain, format, text });
  return Object.fromEntries(
    facts.map(({ label, value, unit = '', note = '' }) => [label, [value, unit, note].join('|')]),
  );
}

describe('listSoundFacts', () => {
  it('tells what a whole take is and how fast it was made', () => {
    expect(factsOf(take)).toEqual({
      'speech.fact.container': 'mp3||',
      'speech.inspector.label': 'audio/mpeg||',
      'speech.fact.codec': 'MP3||',
      'speech.fact.bit_rate': '128|kbit/s|',
      'speech.fact.sample_rate': '24.0|kHz|',
      'speech.fact.channels': 'speech.fact.mono||',
      'speech.fact.duration': '5.00|s|',
      'speech.fact.size': '80,000|bytes|',
      'speech.fact.real_time': '0.40||speech.fact.faster 2.5',
      'speech.fact.rate': '40.0|speech.figure.rate.unit|',
      'speech.inspector.loudness': '−18.2|LUFS|',
    });
  });

  it('tells by how much it is played quieter', () => {
    expect(factsOf(take, -2.25)['speech.inspector.loudness']).toBe('−18.2|LUFS|speech.inspector.quieter 2.3');
  });

  it('knows no speed of a stopped take and nothing of one without a sound', () => {
    const stopped = factsOf({ ...take, ending: { state: 'stopped', t: 2_000 } });
    expect([stopped['speech.fact.real_time'], stopped['speech.fact.rate']]).toEqual([
      '||',
      '|speech.figure.rate.unit|',
    ]);
    expect(factsOf(makeTake())['speech.inspector.loudness']).toBe('|LUFS|');
  });
});
