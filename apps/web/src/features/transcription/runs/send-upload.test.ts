import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { describe, expect, test } from 'vitest';
import { ApiError } from '#lib/api-error.ts';
import type { TranscriptionRunEvent } from './reduce-transcription-run.ts';
import { sendUpload } from './send-upload.ts';

type Transport = NonNullable<Parameters<typeof sendUpload>[0]['transport']>;

const LANES = [
  { id: 'A', gateway: 'one', request: { model: 'whisper-1', response_format: 'verbose_json' } },
  { id: 'B', gateway: 'two', request: { model: 'moonshine', response_format: 'json' } },
];

const STREAM = [
  'event: stream\nid: - 0 0\ndata: {"id":"00112233445566778899aabbccddeeff"}\n\n',
  'event: open\nid: A 0 12.5\ndata: {"status":200,"contentType":"application/json","requestId":null}\n\n',
  ': ping\n\n',
  'event: body\nid: A 1 90\ndata: {"text":"{\\"text\\":\\"船长看了一眼🧭\\"}","truncated":false}\n\n',
  'event: end\nid: A 2 90\ndata: {"cause":"eof","events":0,"bytes":30,"comments":0}\n\n',
].join('');

function withoutTime(event: TranscriptionRunEvent) {
  const { at, ...rest } = event;
  expect(at).toBeGreaterThanOrEqual(0);
  return rest;
}

const broken: Transport = async () => {
  throw new TypeError('a mistake');
};

/** What happened to each lane, without the times, which are the clock's. */
async function send(transport: Transport, signal = new AbortController().signal) {
  const happened: [string, object][] = [];
  await sendUpload({
    lanes: LANES,
    file: new Blob(['sound']),
    name: 'talk.wav',
    signal,
    transport,
    onEvent: (lane, event) => happened.push([lane, withoutTime(event)]),
  });
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
    expect([...form.keys()]).toEqual(['lanes', 'file']);
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
    ['A', { type: 'sent', sent: 0.25 }],
    ['B', { type: 'sent', sent: 0.25 }],
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
      ['A', 'ended'],
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
      ['A', { type: 'ended', cause: 'lost', problem }],
      ['B', { type: 'ended', cause: 'lost', problem }],
    ]);
  });

  test('a stop ends every lane as aborted', async () => {
    const controller = new AbortController();
    const happened = await send(async ({ signal }) => {
      controller.abort();
      throw signal.reason;
    }, controller.signal);
    expect(happened).toEqual([
      ['A', { type: 'ended', cause: 'aborted' }],
      ['B', { type: 'ended', cause: 'aborted' }],
    ]);
  });

  test('a fault of our own is not taken for an end', async () => {
    await expect(send(broken)).rejects.toThrow('a mistake');
  });
});
