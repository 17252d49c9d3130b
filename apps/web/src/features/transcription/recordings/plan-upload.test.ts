import { describe, expect, test } from 'vitest';
import { encodeWav } from '#blocks/audio/encode-wav.ts';
import { formBytes } from './form-bytes.ts';
import { planUpload, type PlanOptions, type UploadFacts, type UploadPlan } from './plan-upload.ts';

const MB = 1024 * 1024;
const HOUR = 3_600;
const request = { model: 'whisper-1', response_format: 'verbose_json' };

type Case = Partial<UploadFacts> &
  Partial<Pick<PlanOptions, 'prefersWav' | 'bigFiles' | 'canCompress'>> & {
    refusedUploads?: string[];
    uploadBytes?: number;
  };

function plan({ refusedUploads = [], uploadBytes = 25 * MB, ...options }: Case): UploadPlan {
  const { prefersWav = false, bigFiles = 'compress', canCompress = true, ...facts } = options;
  return planUpload({
    facts: { name: 'Talk.MP3', extension: 'mp3', bytes: MB, duration: 10, hasVideo: false, ...facts },
    request,
    prefersWav,
    bigFiles,
    canCompress,
    limits: { refusedUploads, uploadBytes },
  });
}

test.each(['flac', 'mp3', 'mp4', 'mpeg', 'm4a', 'ogg', 'wav', 'webm'])(
  '%s is sent as it is, named after it',
  (extension) => {
    expect(plan({ extension })).toMatchObject({ way: 'as_is', name: `Talk.${extension}` });
  },
);

describe('what the gateway does not take', () => {
  test.each([
    { what: 'a refused type that can be decoded', facts: { refusedUploads: ['webm'], extension: 'webm' } },
    { what: 'a type outside the contract', facts: { extension: 'aac' } },
    { what: 'an unknown type that this browser decodes', facts: { extension: null } },
  ])('$what becomes WAV', ({ facts }) => {
    expect(plan(facts)).toMatchObject({ way: 'wav', name: 'Talk.wav' });
  });

  test.each([
    { why: 'refused_type', refusedUploads: ['webm'], extension: 'webm' },
    { why: 'unlisted_type', extension: 'aac' },
    { why: 'unknown_type', extension: null },
  ])('without a decoder it is not sent: $why', ({ why, ...facts }) => {
    expect(plan({ ...facts, duration: null })).toEqual({ way: 'refuse', why });
  });
});

describe('a recording that is wanted as WAV', () => {
  test.each([
    { name: 'is converted', facts: { extension: 'webm' }, way: 'wav' },
    { name: 'stays as it is when it is WAV already', facts: { extension: 'wav' }, way: 'as_is' },
    {
      name: 'goes as recorded when it is too long for a WAV',
      facts: { extension: 'webm', duration: 1_200 },
      way: 'as_is',
    },
    {
      name: 'goes as recorded when this browser cannot decode it',
      facts: { extension: 'ogg', duration: null },
      way: 'as_is',
    },
  ])('$name', ({ facts, way }) => {
    expect(plan({ prefersWav: true, ...facts })).toMatchObject({ way });
  });
});

describe('F43: a recording above the limit', () => {
  test('the form around the file counts', () => {
    expect(plan({ bytes: 25 * MB, duration: null })).toMatchObject({ way: 'refuse', why: 'too_large', limit: 25 * MB });
    expect(plan({ bytes: 25 * MB - 2_000 })).toMatchObject({ way: 'as_is' });
  });

  const hour: Case = { bytes: 58 * MB, duration: HOUR };
  const cases: { name: string; facts: Case; outcome: object }[] = [
    { name: 'is made smaller', facts: hour, outcome: { way: 'compressed', name: 'Talk.ogg' } },
    {
      name: 'is cut where that is wished',
      facts: { ...hour, bigFiles: 'cut' },
      outcome: { way: 'cut', pieceSeconds: 600, pieces: 6 },
    },
    {
      name: 'is cut where the browser has no encoder',
      facts: { ...hour, canCompress: false },
      outcome: { way: 'cut' },
    },
    {
      name: 'is cut where the gateway takes no Ogg',
      facts: { ...hour, refusedUploads: ['ogg'] },
      outcome: { way: 'cut' },
    },
    { name: 'is cut where even Opus is too large', facts: { ...hour, duration: 2 * HOUR }, outcome: { way: 'cut' } },
    {
      name: 'is cut into shorter pieces for a smaller limit',
      facts: { ...hour, uploadBytes: 2 * MB, bigFiles: 'cut' },
      outcome: { way: 'cut', pieceSeconds: 65, pieces: 56 },
    },
    {
      name: 'a limit without room for ten seconds refuses it',
      facts: { ...hour, uploadBytes: 64_000 },
      outcome: { why: 'too_large' },
    },
    {
      name: 'what no decoder reads cannot be made smaller',
      facts: { ...hour, duration: null },
      outcome: { why: 'too_large' },
    },
    {
      name: 'of a video the sound alone is sent',
      facts: { extension: 'mp4', bytes: 200 * MB, duration: 600, hasVideo: true },
      outcome: { way: 'extracted', name: 'Talk.m4a' },
    },
    {
      name: 'of a video whose sound is refused a smaller file is made',
      facts: { extension: 'mp4', bytes: 200 * MB, duration: 600, hasVideo: true, refusedUploads: ['m4a'] },
      outcome: { way: 'compressed' },
    },
    {
      name: 'a refused type that is too long for a WAV is made smaller',
      facts: { extension: 'aac', duration: HOUR },
      outcome: { way: 'compressed' },
    },
    {
      name: 'what is converted is measured as WAV',
      facts: { extension: 'aac', bytes: 40 * MB, duration: 1 },
      outcome: { way: 'wav' },
    },
  ];

  test.each(cases)('$name', ({ facts, outcome }) => {
    expect(plan(facts)).toMatchObject(outcome);
  });
});

test('the planned size of a WAV is that of the file that is written', () => {
  const written = encodeWav({ sampleRate: 16_000, channels: [new Float32Array(1.5 * 16_000)] });
  const uploadBytes = formBytes({ request, fileName: 'Talk.wav', fileBytes: written.size });
  expect(plan({ extension: 'aac', duration: 1.5, uploadBytes })).toMatchObject({ way: 'wav', bytes: uploadBytes });
  expect(plan({ extension: 'aac', duration: 1.5, uploadBytes: uploadBytes - 1 }).way).not.toBe('wav');
});
