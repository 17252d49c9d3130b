import { expect, test } from 'vitest';
import { interpretTranscription } from '#transcription/interpret-transcription.ts';
import { TRANSCRIPT_FAULTS } from './transcript-faults.ts';

test.each(TRANSCRIPT_FAULTS.map((fault) => [`${fault.id}: ${fault.name}`, fault] as const))(
  '%s',
  (_, { requested, status = 200, contentType = null, body, verdict }) => {
    const head = { t: 0, status, contentType, requestId: null };
    expect(interpretTranscription({ text: body, requested, head })).toMatchObject(verdict);
  },
);
