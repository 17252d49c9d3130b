import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { describe, expect, test } from 'vitest';
import { ApiError } from '#lib/api-error.ts';
import type { Ask } from '#features/transcription/bench/ask.ts';
import type { RunPartEvent } from './run-part-event.ts';
import { uploadPart } from './upload-part.ts';

type Upload = NonNullable<Parameters<typeof uploadPart>[0]['transport']>['upload'];

const ASKS: Ask[] = [
  { laneId: 'a', letter: 'A', gateway: 'one', request: { model: 'whisper-1', response_format: 'verbose_json' } },
  { laneId: 'b', letter: 'B', gateway: 'two', request: { model: 'moonshine', response_format: 'json' } },
];
const LANES = ASKS.map(({ letter, gateway, request }) => ({ id: letter, gateway, request }));

const STREAM = [
  'event: stream\nid: - 0 0\ndata: {"id":"00112233445566778899aabbccddeeff"}\n\n',
  'event: open\nid: A 0 12.5\ndata: {"status":200,"contentType":"application/json","requestId":null}\n\n',
  ': ping\n\n',
  'event: body\nid: A 1 90\ndata: {"text":"{\\"text\\":\\"船长看了一眼🧭\\"}","truncated":false}\n\n',
  'event: end\nid: A 2 90\ndata: {"cause":"eof","events":0,"bytes":30,"comments":0}\n\n',
].join('');

const broken: Upload = async () => {
  throw new TypeError('a mistake');
};

type Sending = {
  onStart?: (stop: (letters: readonly string[]) => void) => void;
  stop?: (path: string, lanes: string) => void;
};

/** What happened to each lane; the clock stands still. The asking, which always comes first, is left out. */
async function send(transport: Upload, { onStart, stop }: Sending = {}) {
  const happened: [string, RunPartEvent][] = [];
  const upload = uploadPart({
    asks: ASKS,
    file: new Blob(['sound'], { type: 'audio/wav' }),
    name: 'talk.wav',
    elapsed: () => 7,
    transport: {
      upload: transport,
      stop: async (path, init) => {
        stop?.(path, typeof init.body === 'string' ? init.body : '');
        return new Response(null, { status: 204 });
      },
    },
    onEvent: (lane, event) => happened.push([lane, event]),
  });
  onStart?.(upload.stop);
  await upload.over;
  expect(happened.splice(0, 2)).toEqual(
    ['A', 'B'].map((letter) => [letter, { type: 'asked', at: 7, name: 'talk.wav', fileType: 'audio/wav', bytes: 5 }]),
  );
  return happened;
}

async function* split(bytes: Uint8Array, at: number) {
  yield bytes.subarray(0, at);
  yield bytes.subarray(at);
}

test('the lanes travel before the file, which travels once and under its name', async () => {
  expect.hasAssertions();
  await send(async ({ path, form }) => {
    expect(path).toBe('/api/transcriptions');
    expect([...form.keys()]).toEqual(['lanes', 'stream', 'file']);
    expect(form.get('stream')).toMatch(/^[0-9a-f]{32}$/);
    expect(form.get('lanes')).toBe(JSON.stringify(LANES));
    expect(form.get('file')).toMatchObject({ name: 'talk.wav', size: 5 });
    return split(new Uint8Array(0), 0);
  });
});

test('upload progress is told to every lane as a share', async () => {
  const happened = await send(async ({ onProgress }) => {
    onProgress({ sent: 50, total: 200 });
    return split(new Uint8Array(0), 0);
  });
  expect(happened.slice(0, 2)).toEqual([
    ['A', { type: 'sent', at: 7, sent: 0.25 }],
    ['B', { type: 'sent', at: 7, sent: 0.25 }],
  ]);
});

describe('the answer', () => {
  test('is read the same however its bytes are split, and a lane without an end is lost', async () => {
    const bytes = new TextEncoder().encode(STREAM);
    const whole = await send(async () => split(bytes, 0));
    expect(whole.map(([lane, event]) => [lane, 'type' in event && event.type])).toEqual([
      ['A', 'received'],
      ['A', 'received'],
      ['A', 'received'],
      ['B', 'ended'],
    ]);
    expect(whole[1]?.[1]).toMatchObject({ event: { kind: 'body', text: '{"text":"船长看了一眼🧭"}' } });
    for (let at = 1; at <= bytes.length; at += 1) {
      expect(await send(async () => split(bytes, at))).toEqual(whole);
    }
  });

  test('a refusal of the BFF ends every lane with its problem', async () => {
    const problem = createProblem('payload_too_large');
    const happened = await send(async () => {
      throw new ApiError(problem, 'too large');
    });
    expect(happened).toEqual([
      ['A', { type: 'ended', at: 7, cause: 'lost', problem }],
      ['B', { type: 'ended', at: 7, cause: 'lost', problem }],
    ]);
  });

  test('a stop of all lanes takes the upload back', async () => {
    const happened = await send(
      ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
      { onStart: (stop) => stop(['A', 'B']) },
    );
    expect(happened).toEqual([
      ['A', { type: 'ended', at: 7, cause: 'aborted' }],
      ['B', { type: 'ended', at: 7, cause: 'aborted' }],
    ]);
  });

  test('a stop of one lane reaches the BFF while the file is still being sent', async () => {
    const stops: [string, string][] = [];
    const sending = Promise.withResolvers<AsyncGenerator<Uint8Array>>();
    let stream = '';
    await send(
      ({ form, onProgress }) => {
        const given = form.get('stream');
        stream = typeof given === 'string' ? given : '';
        onProgress({ sent: 1, total: 5 });
        return sending.promise;
      },
      {
        onStart(stop) {
          stop(['A']);
          sending.resolve(split(new Uint8Array(0), 0));
        },
        stop: (path, lanes) => stops.push([path, lanes]),
      },
    );
    expect(stops).toEqual([[`/api/chat/${stream}/stop`, '{"lanes":["A"]}']]);
  });

  test('a stop that the BFF could not know of yet is told once more when it answers', async () => {
    const stops: string[] = [];
    const bytes = new TextEncoder().encode(STREAM);
    const happened = await send(
      async ({ onProgress }) => {
        onProgress({ sent: 1, total: 5 });
        return split(bytes, 0);
      },
      { onStart: (stop) => stop(['A']), stop: (_, lanes) => stops.push(lanes) },
    );
    expect(stops).toEqual(['{"lanes":["A"]}', '{"lanes":["A"]}']);
    expect(happened.filter(([lane]) => lane === 'A').at(-1)?.[1]).toMatchObject({
      type: 'received',
      event: { kind: 'end' },
    });
  });

  test('a fault of our own is not taken for an end', async () => {
    await expect(send(broken)).rejects.toThrow('a mistake');
  });
});
