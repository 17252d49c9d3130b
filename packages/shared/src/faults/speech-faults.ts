import type { SpeechFault, SpeechVerdict } from './speech-fault.ts';

const MP3 = `ID3\u0004\0\0\0\0\0\0${'\u00ff\u00fb\u0090\0'.repeat(200)}`;
const WAV = `RIFF\u00ff\u00ff\u00ff\u00ffWAVEfmt ${'\u0003'.repeat(800)}`;
const PCM = '\0\u0001'.repeat(400);
const ERROR = JSON.stringify({ error: { message: 'no quota', code: 'insufficient_quota' } });
const PAGE = '<html><head><title>502 Bad Gateway</title></head></html>';
const REQUEST_ID = '20261123-77';

const mpeg = { 'content-type': 'audio/mpeg', 'x-oneapi-request-id': REQUEST_ID };
const told = { requestId: REQUEST_ID };

/** Answers to speech requests: audio by its first bytes alone, and what is no audio is a problem in the gateway's words. */
export const SPEECH_FAULTS: readonly SpeechFault[] = [
  row('a JSON error under 200', { headers: { ...mpeg, 'content-type': 'application/json' }, body: ERROR }, quota()),
  row('a JSON error labelled audio/mpeg', { headers: mpeg, body: ERROR }, quota()),
  row('a JSON error byte by byte', { headers: mpeg, body: ERROR, paced: true }, quota()),
  row(
    'a page labelled audio/mpeg',
    { headers: mpeg, body: PAGE },
    {
      code: 'gateway_not_an_api',
      status: 200,
      gatewayMessage: '502 Bad Gateway',
      ...told,
    },
  ),
  row('an empty body', { headers: mpeg, body: '' }, { code: 'gateway_empty' }),
  row(
    'bytes that are nothing',
    { headers: mpeg, body: '\0\u0001\u0002'.repeat(100) },
    { code: 'gateway_unreadable', status: 200 },
  ),
  row(
    'an error status with audio',
    { status: 500, headers: mpeg, body: MP3 },
    { code: 'gateway_failed', status: 500, ...told },
  ),
  row(
    'an error status that asks to wait',
    { status: 429, headers: { ...mpeg, 'retry-after': '7' }, body: '' },
    { code: 'gateway_rate_limited', status: 429, retryAfterSeconds: 7, ...told },
  ),
  row('MP3 without a length', { headers: mpeg, body: MP3 }, { audio: 'audio/mpeg', isWhole: true }),
  row(
    'MP3 labelled WAV',
    { headers: { 'content-type': 'audio/wav' }, body: MP3 },
    { audio: 'audio/mpeg', isWhole: true },
  ),
  row('another format than asked', { headers: mpeg, body: WAV }, { audio: 'audio/wav', isWhole: true }),
  row(
    'WAV byte by byte',
    { headers: { 'content-type': 'audio/wav' }, body: WAV, paced: true },
    { audio: 'audio/wav', isWhole: true },
  ),
  row(
    'a length that the body does not reach',
    { headers: { ...mpeg, 'content-length': '5000' }, body: MP3, breaks: 'reset' },
    {
      audio: 'audio/mpeg',
      isWhole: false,
    },
  ),
  row('a reset in the middle', { headers: mpeg, body: MP3, breaks: 'reset' }, { audio: 'audio/mpeg', isWhole: false }),
  row(
    'silence in the middle',
    { headers: mpeg, body: MP3, breaks: 'silence' },
    { audio: 'audio/mpeg', isWhole: false },
  ),
  row('a reset before the first byte', { headers: mpeg, body: '', breaks: 'reset' }, { code: 'gateway_reset' }),
  row('silence before the first byte', { headers: mpeg, body: '', breaks: 'silence' }, { code: 'gateway_idle' }),
  { ...row('raw samples that were asked for', { body: PCM }, { audio: 'audio/pcm', isWhole: true }), format: 'pcm' },
];

function row(name: string, answer: SpeechFault['answer'], verdict: SpeechVerdict): SpeechFault {
  return { id: 'F40', name, answer, verdict };
}

function quota(): SpeechVerdict {
  return { code: 'gateway_quota', status: 200, gatewayMessage: 'no quota', requestId: REQUEST_ID };
}
