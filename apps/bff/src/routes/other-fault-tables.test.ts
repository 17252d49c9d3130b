import { errorBody } from '@lineup/shared/errors/error-body.ts';
import { modelsResponse, type ModelsResponse } from '@lineup/shared/models/models-response.ts';
import { MODEL_FAULTS } from '@lineup/shared/faults/model-faults.ts';
import type { SpeechFault } from '@lineup/shared/faults/speech-fault.ts';
import { SPEECH_FAULTS } from '@lineup/shared/faults/speech-faults.ts';
import type { TranscriptFault } from '@lineup/shared/faults/transcript-fault.ts';
import { TRANSCRIPT_FAULTS } from '@lineup/shared/faults/transcript-faults.ts';
import { openEvent, bodyEvent } from '@lineup/shared/wire/own-events.ts';
import { interpretTranscription } from '@lineup/shared/transcription/interpret-transcription.ts';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TEST_KEY } from '#testing/create-test-app.ts';
import { openPost, openRequest } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

type GatewayModels = ModelsResponse['gateways'][number];

const named = <Row extends { id: string; name: string }>(rows: readonly Row[]) =>
  rows.map((row) => [`${row.id}: ${row.name}`, row] as const);

let upstream: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  upstream = await startUpstream();
  closings = [upstream.close];
});
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
});

async function serve(script: UpstreamScript, limits: { firstByteLimitMs?: number; idleLimitMs?: number } = {}) {
  upstream.answer(script);
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }], ...limits });
  closings.push(bff.close);
  return bff.address;
}

/** The gateway was asked once and is left, and nothing of what is ours alone came out. */
async function expectClean(text: string): Promise<void> {
  expect(upstream.seen).toHaveLength(1);
  await upstream.closed(0);
  for (const secret of [TEST_KEY, upstream.baseUrl.host, 'node_modules', '\n    at '])
    expect(text).not.toContain(secret);
}

describe('model lists through the server', () => {
  it.each(named(MODEL_FAULTS))('%s', async (_, { body, verdict }) => {
    const address = await serve((_request, response) => response.end(body));
    const { bytes } = await (await openRequest(`${address}/api/models`).response).whole();
    const { gateways } = v.parse(modelsResponse, JSON.parse(bytes.toString()));
    const [list] = gateways;
    const told = list?.error === undefined ? { ids: list?.models.map(({ id }) => id) } : tellError(list);
    expect(told).toMatchObject(verdict);
    await expectClean(bytes.toString());
  });
});

/** A list's error as a verdict has it. */
function tellError({ models, error }: GatewayModels): object {
  return { ...error, models };
}

function sendSpeech({ status = 200, headers = {}, body, breaks, paced }: SpeechFault['answer']): UpstreamScript {
  const bytes = Buffer.from(body, 'latin1');
  return (_request, response) => {
    response.writeHead(status, headers);
    response.flushHeaders();
    const leave = (): void => {
      if (breaks === 'reset') response.socket?.resetAndDestroy();
      else if (breaks === undefined) response.end();
    };
    const sendNext = (at: number): void => {
      if (at >= bytes.length) return leave();
      const end = paced === true ? at + 1 : bytes.length;
      response.write(bytes.subarray(at, end), () => setImmediate(sendNext, end));
    };
    setImmediate(sendNext, 0);
  };
}

/** The problem of an error response, without what the error table decides. */
function readProblem(text: string): object {
  const { message: _message, retryable: _retryable, ...problem } = v.parse(errorBody, JSON.parse(text)).error;
  return problem;
}

/** Where the gateway gave no id, our own stands there. */
const OUR_ID: unknown = expect.stringMatching(/^[0-9a-f]{32}$/);

describe('speech through the server', () => {
  it.each(named(SPEECH_FAULTS))('%s', async (_, { answer, format, verdict }) => {
    const isSilent = answer.breaks === 'silence';
    const limits = !isSilent ? {} : answer.body === '' ? { firstByteLimitMs: 50 } : { idleLimitMs: 50 };
    const address = await serve(sendSpeech(answer), limits);
    const request = { model: 'm', input: '你好', voice: 'v', ...(format !== undefined && { response_format: format }) };
    const response = await openPost(`${address}/api/speech`, { gateway: 'default', request }).response;
    const { bytes, isWhole } = await response.whole();
    const isAudio = response.status === 200;
    const told = isAudio ? { audio: response.headers['content-type'], isWhole } : readProblem(bytes.toString());
    expect(told).toEqual(isAudio ? verdict : { requestId: OUR_ID, ...verdict });
    expect(isWhole || isAudio).toBe(true);
    expect(isAudio ? bytes.toString('latin1') : answer.body).toBe(answer.body);
    await expectClean(bytes.toString('latin1'));
  });
});

function encode({ body, encoding }: TranscriptFault): Buffer {
  if (encoding === 'utf-16le') return Buffer.from(body, 'utf16le');
  // Node writes no GB 18030: the three characters of the table, by the standard.
  if (encoding === 'gb18030') return Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xa1, 0xa3, 0x0a]);
  return Buffer.from(body);
}

describe('transcripts through the server', () => {
  it.each(named(TRANSCRIPT_FAULTS))('%s', async (_, fault) => {
    const { requested, status = 200, contentType = 'application/json', verdict } = fault;
    const address = await serve((incoming, response) => {
      incoming.on('end', () => response.writeHead(status, { 'content-type': contentType }).end(encode(fault)));
    });
    const lanes = [{ id: 'a', gateway: 'default', request: { model: 'm', response_format: requested } }];
    const { type, body } = uploadForm({ lanes, bytes: Buffer.from('fLaC') });
    const { response } = openRequest(`${address}/api/transcriptions`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const { bytes } = await (await response).whole();
    const [open, answer] = laneEvents(bytes.toString(), 'a');
    const head = { t: 0, ...v.parse(openEvent, open?.data) };
    const { text } = v.parse(bodyEvent, answer?.data);
    expect(interpretTranscription({ text, requested, head })).toMatchObject(verdict);
    await expectClean(bytes.toString());
  });
});
