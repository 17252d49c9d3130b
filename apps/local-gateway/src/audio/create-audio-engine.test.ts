import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, it } from 'vitest';
import type { SpeakOptions, TranscribeOptions, Transcript } from './audio-engine.ts';
import { concatBytes } from './bytes/concat-bytes.ts';
import { collect } from './collect.ts';
import { createAudioEngine } from './create-audio-engine.ts';
import type { RecognitionModel } from './recognition/recognition-models.ts';

const FIXTURES = new URL('../../../../e2e/fixtures/audio/', import.meta.url);

// Real models on a busy machine: a net below the whole file, not a measure of speed.
const TIMEOUT = 180_000;

const RECORDINGS = [
  {
    file: 'jfk.flac',
    spoken:
      'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.',
  },
  { file: 'cmu_arctic_us_aew_a0001.wav', spoken: 'Author of the danger trail, Philip Steels, etc.' },
  { file: 'cmu_arctic_us_aew_a0002.wav', spoken: 'Not at this particular case, Tom, apologized Whittemore.' },
  { file: 'cmu_arctic_us_aew_a0003.wav', spoken: 'For the twentieth time that evening the two men shook hands.' },
];

const SENTENCES = [
  'Please send me the report before the end of the week.',
  'We are going to have lunch at a small restaurant near the station.',
  'The weather will be sunny in the morning and cloudy in the afternoon.',
  'Could you tell me how to get to the library from here?',
  'The children played in the garden until it was dark.',
];

function words(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll(/\betc\b/g, 'et cetera')
    .replaceAll(/[^a-z0-9' ]/g, ' ');
  return plain.split(' ').filter((word) => word !== '');
}

/** The least number of words to change, leave out or put in (Levenshtein). */
function wordErrors(spoken: readonly string[], heard: readonly string[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, index) => index);
  for (const [index, word] of spoken.entries()) {
    const next = [index + 1];
    for (const [column, other] of heard.entries()) {
      const replaced = (row[column] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function wordErrorRate(pairs: readonly { spoken: string; heard: string }[]): number {
  const errors = pairs.map(({ spoken, heard }) => wordErrors(words(spoken), words(heard)));
  const total = pairs.flatMap(({ spoken }) => words(spoken)).length;
  return errors.reduce((sum, count) => sum + count, 0) / total;
}

/** A WAV file of 16-bit samples behind a header of 44 bytes, in white noise that hides most of it; the same noise each time. */
function addNoise(wav: Uint8Array): Uint8Array {
  const noisy = Buffer.from(wav);
  let state = 1;
  for (let at = 44; at + 1 < noisy.length; at += 2) {
    state = (state * 48_271) % 2_147_483_647;
    const sample = noisy.readInt16LE(at) + (state / 2_147_483_647 - 0.5) * 26_000;
    noisy.writeInt16LE(Math.max(-32_768, Math.min(32_767, Math.round(sample))), at);
  }
  return noisy;
}

function meanLogprob({ segments }: Transcript): number {
  const logprobs = segments.flatMap(({ tokens }) => tokens.map(({ logprob }) => logprob));
  return logprobs.reduce((sum, logprob) => sum + logprob, 0) / logprobs.length;
}

describe('createAudioEngine', { timeout: TIMEOUT }, () => {
  const engine = createAudioEngine();
  const statusAtStart = engine.status();
  afterAll(() => engine.close());

  function speak(options: Partial<SpeakOptions>): AsyncIterable<Uint8Array> {
    const { signal } = new AbortController();
    return engine.speak({ text: 'Hello.', voice: 'slt', speed: 1, format: 'wav', signal, ...options });
  }

  async function transcribe(bytes: Uint8Array, options: Partial<TranscribeOptions> = {}): Promise<Transcript> {
    return engine.transcribe({ bytes, model: 'base', signal: new AbortController().signal, ...options });
  }

  async function hearRecordings(model: RecognitionModel): Promise<{ spoken: string; heard: string }[]> {
    const pairs: { spoken: string; heard: string }[] = [];
    for (const { file, spoken } of RECORDINGS) {
      const { text: heard } = await transcribe(await readFile(new URL(file, FIXTURES)), { model });
      pairs.push({ spoken, heard });
    }
    return pairs;
  }

  async function secondsOf(options: Partial<SpeakOptions>): Promise<number> {
    const bytes = await collect(speak({ ...options, format: 'pcm' }));
    return concatBytes(bytes).length / 48_000;
  }

  it('warms up by itself, the larger model first, and says so', async () => {
    const warming = { speech: 'warming', recognition: { base: 'warming', tiny: 'warming' } };
    const ready = { speech: 'ready', recognition: { base: 'ready', tiny: 'ready' } };
    expect(statusAtStart).toEqual(warming);
    const seen: string[] = [];
    await expect
      .poll(
        () => {
          const { recognition } = engine.status();
          seen.push(`${recognition.base} ${recognition.tiny}`);
          return engine.status();
        },
        { timeout: TIMEOUT },
      )
      .toEqual(ready);
    expect(seen).not.toContain('warming ready');
  });

  it.each([
    ['base', 0.1],
    ['tiny', 0.15],
  ] as const)('hears human speech with the %s model, with at most %d of the words wrong', async (model, most) => {
    expect(wordErrorRate(await hearRecordings(model))).toBeLessThanOrEqual(most);
  });

  it('tells how sure it was of every token, and is less sure of speech in noise', async () => {
    const clear = await readFile(new URL('cmu_arctic_us_aew_a0003.wav', FIXTURES));
    const [heard, inNoise] = [await transcribe(clear), await transcribe(addNoise(clear))];
    for (const { text, tokens, averageLogprob } of [...heard.segments, ...inNoise.segments]) {
      expect(Buffer.from(tokens.flatMap(({ bytes }) => bytes)).toString()).toBe(text);
      expect(Math.max(...tokens.map(({ logprob }) => logprob))).toBeLessThanOrEqual(0);
      expect(averageLogprob).toBeLessThan(0);
    }
    expect(meanLogprob(heard)).toBeGreaterThan(-0.2);
    expect(meanLogprob(inNoise)).toBeLessThan(-0.4);
  });

  it.each(['wav', 'mp3', 'flac', 'opus'] as const)('hears what it says in %s', async (format) => {
    const pairs: { spoken: string; heard: string }[] = [];
    for (const spoken of SENTENCES) {
      const { text: heard } = await transcribe(concatBytes(await collect(speak({ text: spoken, format }))));
      pairs.push({ spoken, heard });
    }
    expect(wordErrorRate(pairs)).toBeLessThanOrEqual(0.05);
  });

  it('times the segments of a long recording by its pauses', async () => {
    const bytes = concatBytes(await collect(speak({ text: SENTENCES.join(' ') })));
    const { duration, segments, text } = await transcribe(bytes);
    expect(segments.length).toBeGreaterThan(1);
    expect(segments.map((segment) => segment.text).join(' ')).toBe(text);
    expect(segments.every(({ start, end }, index) => start >= (segments[index - 1]?.end ?? 0) && end > start)).toBe(
      true,
    );
    expect(segments.at(-1)?.end).toBeLessThanOrEqual(duration);
  });

  it('leaves the bytes of the caller as they are', async () => {
    const bytes = await readFile(new URL('cmu_arctic_us_aew_a0003.wav', FIXTURES));
    await transcribe(bytes);
    expect(bytes.toString('latin1', 0, 4)).toBe('RIFF');
  });

  it('hears nothing in silence', async () => {
    const silence = concatBytes([concatBytes(await collect(speak({}))).slice(0, 44), new Uint8Array(96_000)]);
    expect(await transcribe(silence)).toMatchObject({ text: '', segments: [] });
  });

  it('gives the first sentence before the last one is made', async () => {
    const pieces = await collect(speak({ text: 'One sentence. Another one. A third.' }));
    expect(pieces).toHaveLength(3);
  });

  it('speaks faster and slower, and every voice speaks', async () => {
    const text = 'The children played in the garden.';
    const [slow, fast] = [await secondsOf({ text, speed: 0.5 }), await secondsOf({ text, speed: 2 })];
    expect(slow / fast).toBeCloseTo(4, 0);
    for (const voice of ['slt', 'rms', 'awb', 'kal16', 'kal'] as const) {
      expect(await secondsOf({ text, voice })).toBeGreaterThan(1);
    }
  });

  it('refuses a text that the voices cannot say', async () => {
    await expect(collect(speak({ text: '你好，世界' }))).rejects.toMatchObject({ code: 'unspeakable' });
  });

  it('refuses bytes that are no audio, and goes on', async () => {
    await expect(transcribe(new TextEncoder().encode('not audio'))).rejects.toMatchObject({ code: 'undecodable' });
  });

  it('drops a transcription that is aborted at work, and goes on', async () => {
    const leaving = new AbortController();
    const jfk = await readFile(new URL('jfk.flac', FIXTURES));
    const left = transcribe(jfk, { signal: leaving.signal });
    leaving.abort();
    await expect(left).rejects.toBe(leaving.signal.reason);
    expect((await transcribe(jfk)).text).toContain('country');
  });

  it('stops speaking when its reader leaves, and goes on', async () => {
    for await (const bytes of speak({ text: 'This goes on and on. '.repeat(100) })) {
      expect(bytes.length).toBeGreaterThan(0);
      break;
    }
    expect(await secondsOf({})).toBeGreaterThan(0.3);
  });

  it('is busy when too many recordings wait', async () => {
    const jfk = await readFile(new URL('jfk.flac', FIXTURES));
    const leaving = new AbortController();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 40 }, async () => {
        try {
          return await transcribe(jfk, { signal: leaving.signal });
        } finally {
          leaving.abort();
        }
      }),
    );
    const reasons = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(reasons).toContainEqual(expect.objectContaining({ code: 'busy' }));
  });
});
