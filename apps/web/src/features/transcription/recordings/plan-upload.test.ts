import { describe, expect, test } from 'vitest';
import { encodeWav } from '#blocks/audio/encode-wav.ts';
import { formBytes } from './form-bytes.ts';
import { planUpload, type UploadFacts, type UploadPlan } from './plan-upload.ts';

const MB = 1024 * 1024;
const request = { model: 'whisper-1', response_format: 'verbose_json' };

function plan({
  refusedUploads = [],
  uploadBytes = 25 * MB,
  prefersWav = false,
  ...facts
}: Partial<UploadFacts> & { refusedUploads?: string[]; uploadBytes?: number; prefersWav?: boolean }): UploadPlan {
  return planUpload({
    facts: { name: 'Talk.MP3', extension: 'mp3', bytes: 1 * MB, duration: 10, ...facts },
    request,
    prefersWav,
    limits: { refusedUploads, uploadBytes },
  });
}

test.each(['flac', 'mp3', 'mp4', 'mpeg', 'm4a', 'ogg', 'wav', 'webm'])(
  '%s is sent as it is, named after it',
  (extension) => {
    expect(plan({ extension })).toEqual({ kind: 'as_is', name: `Talk.${extension}` });
  },
);

describe('what the gateway does not take', () => {
  test.each([
    { what: 'a refused type that can be decoded', facts: { refusedUploads: ['webm'], extension: 'webm' } },
    { what: 'a type outside the contract', facts: { extension: 'aac' } },
    { what: 'an unknown type that this browser decodes', facts: { extension: null } },
  ])('$what becomes WAV', ({ facts }) => {
    expect(plan(facts)).toEqual({ kind: 'convert', name: 'Talk.wav' });
  });

  test.each([
    { why: 'refused_type', refusedUploads: ['webm'], extension: 'webm' },
    { why: 'unlisted_type', extension: 'aac' },
    { why: 'unknown_type', extension: null },
  ])('without a decoder it is not sent: $why', ({ why, ...facts }) => {
    expect(plan({ ...facts, duration: null })).toEqual({ kind: 'refuse', why });
  });
});

describe('a recording that is wanted as WAV', () => {
  test('is converted', () => {
    expect(plan({ extension: 'webm', prefersWav: true })).toEqual({ kind: 'convert', name: 'Talk.wav' });
  });

  test('stays as it is when it is WAV already', () => {
    expect(plan({ extension: 'wav', prefersWav: true })).toEqual({ kind: 'as_is', name: 'Talk.wav' });
  });

  test('is sent as recorded when it is too long for a WAV', () => {
    expect(plan({ extension: 'webm', prefersWav: true, duration: 1_200 })).toEqual({
      kind: 'as_is',
      name: 'Talk.webm',
    });
  });

  test('is sent as recorded when this browser cannot decode it', () => {
    expect(plan({ extension: 'ogg', prefersWav: true, duration: null })).toEqual({ kind: 'as_is', name: 'Talk.ogg' });
  });
});

describe('size', () => {
  test('the form around the file counts', () => {
    const exact = plan({ bytes: 25 * MB });
    expect(exact).toMatchObject({ kind: 'refuse', why: 'too_large', limit: 25 * MB });
    expect(plan({ bytes: 25 * MB - 2_000 })).toMatchObject({ kind: 'as_is' });
  });

  test('what is converted is measured as WAV', () => {
    const hour = 3_600;
    expect(plan({ extension: 'aac', bytes: 1 * MB, duration: hour })).toMatchObject({
      kind: 'refuse',
      why: 'too_large',
    });
    expect(plan({ extension: 'aac', bytes: 40 * MB, duration: 1 })).toMatchObject({ kind: 'convert' });
  });
});

test('the planned size of a WAV is that of the file that is written', () => {
  const written = encodeWav({ sampleRate: 16_000, channels: [new Float32Array(1.5 * 16_000)] });
  const uploadBytes = formBytes({ request, fileName: 'Talk.wav', fileBytes: written.size });
  expect(plan({ extension: 'aac', duration: 1.5, uploadBytes })).toMatchObject({ kind: 'convert' });
  expect(plan({ extension: 'aac', duration: 1.5, uploadBytes: uploadBytes - 1 })).toMatchObject({ why: 'too_large' });
});
