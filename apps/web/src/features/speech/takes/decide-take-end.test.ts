import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { expect, test } from 'vitest';
import { decideTakeEnd, type TakeCause } from './decide-take-end.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;
const UNKNOWN = { name: 'unknown', mime: 'application/octet-stream', extension: 'bin' } as const;
const EMPTY = createProblem('gateway_empty', { status: 200 });
const quota = createProblem('gateway_quota', { gatewayMessage: '额度已用尽' });

test.each<[string, TakeCause, typeof MP3 | typeof UNKNOWN | null, boolean, object]>([
  ['all bytes of a sound are complete', 'eof', MP3, true, { state: 'complete' }],
  ['a known format that this browser cannot decode is complete too', 'eof', MP3, false, { state: 'complete' }],
  ['a format without a name that can be heard is complete', 'eof', UNKNOWN, true, { state: 'complete' }],
  [
    'bytes that are no sound are an error',
    'eof',
    UNKNOWN,
    false,
    { state: 'error', problem: createProblem('gateway_unreadable') },
  ],
  ['no bytes are an empty answer', 'eof', null, false, { state: 'empty', problem: createProblem('gateway_empty') }],
  ['the person stopped it', 'aborted', MP3, true, { state: 'stopped' }],
  ['the person stopped it before its first byte', 'aborted', null, false, { state: 'stopped' }],
  ['the transfer broke', 'lost', MP3, true, { state: 'cut_off' }],
  ['the transfer broke before its first byte', 'lost', null, false, { state: 'cut_off' }],
  ['the server found no bytes', EMPTY, null, false, { state: 'empty', problem: EMPTY }],
  ['a refusal keeps its problem', quota, null, false, { state: 'error', problem: quota }],
])('%s', (_, cause, format, isSound, end) => {
  expect(decideTakeEnd({ cause, format, isSound })).toEqual(end);
});
