import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { expect, test } from 'vitest';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';
import { prepareSend } from './prepare-send.ts';
import type { Recording } from './recording.ts';
import { transcriptionStore } from './transcription-store.ts';

const { settings } = transcriptionStore.getInitialState();
const webm: Recording = {
  name: 'Recording.webm',
  origin: 'microphone',
  bytes: 40_000,
  format: { name: 'webm', mime: 'audio/webm', extension: 'webm' },
  sound: { duration: 10, sampleRate: 48_000, envelope: { peaks: [], rms: [] } },
};
const limits: GatewayLimits = {
  temperature: { min: 0, max: 1 },
  uploadBytes: 25 * 1024 * 1024,
  speechInput: { max: 4096, unit: 'characters' },
  speechFormats: [],
  refusedUploads: [],
};

function gateway(id: string, models: GatewayState['models']): GatewayState {
  return { id, name: id, isLocal: false, state: 'ready', models };
}

const gateways = [
  gateway('chatty', [{ id: 'gpt-4', kind: 'chat' }]),
  gateway('local', [
    { id: 'flite', kind: 'speech' },
    { id: 'moonshine-base', kind: 'transcription' },
    { id: 'whisper-1', kind: 'transcription' },
  ]),
];
const allLimits = { chatty: limits, local: limits };

function prepare(changes: { model?: string; recording?: Recording; sendRecordingAs?: 'as_recorded' } = {}) {
  const [lane] = settings.lanes;
  const lanes: typeof settings.lanes = [changes.model ? { ...lane, gateway: 'local', model: changes.model } : lane];
  const recipe = { ...settings.recipe, ...(changes.sendRecordingAs && { sendRecordingAs: changes.sendRecordingAs }) };
  const turn = { lanes, recipe, recording: changes.recording ?? webm };
  return prepareSend({ turn, gateways, limits: allLimits });
}

test('a lane on which nobody has decided takes the first model for transcription', () => {
  expect(prepare().lane).toMatchObject({ gateway: 'local', model: 'moonshine-base' });
});

test('a chosen model stays, also one that no list has', () => {
  expect(prepare({ model: 'typed-by-hand' }).lane).toMatchObject({ gateway: 'local', model: 'typed-by-hand' });
});

test('without any model there is no plan', () => {
  const turn = { ...settings, recording: webm };
  expect(prepareSend({ turn, gateways: [], limits: {} })).toEqual({ lane: settings.lanes[0], plan: null });
});

test('a recording from the microphone is sent as WAV, unless it is wanted as recorded', () => {
  expect(prepare().plan).toEqual({ kind: 'convert', name: 'Recording.wav' });
  expect(prepare({ sendRecordingAs: 'as_recorded' }).plan).toEqual({ kind: 'as_is', name: 'Recording.webm' });
});

test('words that are no temperature refuse the send', () => {
  const recipe = { ...settings.recipe, temperature: '3' };
  const turn = { lanes: settings.lanes, recipe, recording: webm };
  expect(prepareSend({ turn, gateways, limits: allLimits }).plan).toEqual({ kind: 'refuse', why: 'temperature' });
});

test('a file is sent as it is', () => {
  expect(prepare({ recording: { ...webm, origin: 'file' } }).plan).toEqual({ kind: 'as_is', name: 'Recording.webm' });
});
