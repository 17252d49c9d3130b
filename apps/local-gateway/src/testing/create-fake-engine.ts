import type { AudioEngine, SpeakOptions, Transcript, TranscriptToken } from '#audio/audio-engine.ts';

type Fake = {
  status?: AudioEngine['status'];
  speak?: AudioEngine['speak'];
  transcribe?: AudioEngine['transcribe'];
};

/** Tokens that spell a text, each less certain than the one before. */
function spell(...texts: readonly string[]): TranscriptToken[] {
  return texts.map((text, index) => ({ id: 100 + index, bytes: [...Buffer.from(text)], logprob: -index / 4 }));
}

export const FAKE_TRANSCRIPT: Transcript = {
  text: 'The birch canoe slid. On the smooth planks.',
  duration: 3.5,
  segments: [
    {
      start: 0,
      end: 1.5,
      text: 'The birch canoe slid.',
      tokens: spell('The', ' birch', ' canoe', ' slid', '.'),
      averageLogprob: -0.5,
    },
    {
      start: 1.5,
      end: 3.5,
      text: 'On the smooth planks.',
      tokens: spell('On', ' the', ' smooth', ' planks', '.'),
      averageLogprob: -0.25,
    },
  ],
};

/** An engine that speaks its own options as text and always hears the same two segments. */
export function createFakeEngine(fake: Fake = {}): AudioEngine {
  return {
    status: fake.status ?? (() => ({ speech: 'ready', recognition: { base: 'ready', tiny: 'ready' } })),
    speak: fake.speak ?? speakOptions,
    transcribe: fake.transcribe ?? (() => Promise.resolve(FAKE_TRANSCRIPT)),
    close: () => Promise.resolve(),
  };
}

async function* speakOptions({ text, voice, speed, format }: SpeakOptions): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(`${voice} ${speed} ${format} `);
  yield encoder.encode(text);
}
