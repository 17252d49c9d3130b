import type { TranscriptFault, TranscriptVerdict } from './transcript-fault.ts';

const BODIES = {
  json: '{"text":"你好。"}',
  verbose_json:
    '{"task":"transcribe","language":"chinese","duration":1.5,"text":"你好。","segments":[{"id":0,"start":0,"end":1.5,"text":"你好。"}]}',
  text: '你好。\n',
  srt: '1\n00:00:00,000 --> 00:00:01,500\n你好。\n\n',
  vtt: 'WEBVTT\n\n00:00.000 --> 00:01.500\n你好。\n\n',
} as const;
type Format = keyof typeof BODIES;
const FORMATS: readonly Format[] = ['json', 'verbose_json', 'text', 'srt', 'vtt'];

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

/** Answers to transcription requests: shown as what their bytes are, whatever was asked and whatever the label says. */
export const TRANSCRIPT_FAULTS: readonly TranscriptFault[] = [
  ...FORMATS.flatMap((format) =>
    FORMATS.map((requested) => row(`${format} answered for ${requested}`, format, { requested })),
  ),
  ...FORMATS.map((format) => row(`${format} with CRLF`, format, { body: crlf(BODIES[format]) })),
  ...FORMATS.map((format) => row(`${format} with a byte order mark`, format, { body: `\ufeff${BODIES[format]}` })),
  ...(['text/html', 'audio/mpeg', 'text/plain; charset=iso-8859-1'] as const).map((contentType) =>
    row(`UTF-8 labelled ${contentType}`, 'text', { contentType }),
  ),
  row('text in GB 18030, with its name', 'text', { contentType: 'text/plain; charset=gb18030', encoding: 'gb18030' }),
  row('SRT in UTF-16, with its name', 'srt', { contentType: 'text/plain; charset="utf-16le"', encoding: 'utf-16le' }),
  error('an error under 200', 200, '{"error":{"message":"no quota","code":"insufficient_quota"}}', {
    code: 'gateway_quota',
    gatewayMessage: 'no quota',
  }),
  error('success: false under 200', 200, '{"success":false,"message":"no"}', {
    code: 'gateway_failed',
    gatewayMessage: 'no',
  }),
  error('a page', 200, '<!doctype html><title>Sign in</title>', {
    code: 'gateway_not_an_api',
    gatewayMessage: 'Sign in',
  }),
  error(
    'an unexpected format',
    500,
    '{"error":{"message":"unexpected response format","code":"unexpected_response_format"}}',
    {
      code: 'gateway_failed',
      gatewayMessage: 'unexpected response format',
    },
  ),
  row('no words', 'json', { body: '{"text":""}' }, { kind: 'empty' }),
  row('nothing', 'text', { body: '' }, { kind: 'empty' }),
  {
    ...error(
      'count_token_failed, which is said before the recording is heard',
      500,
      '{"error":{"message":"count_token_failed: unsupported file (request id: 77)","type":"new_api_error","code":"count_token_failed"}}',
      { code: 'gateway_failed', gatewayMessage: 'count_token_failed: unsupported file', requestId: '77' },
    ),
    id: 'F43',
  },
  {
    ...error('too large, in a proxy’s page', 413, '<html><title>413</title></html>', { code: 'gateway_too_large' }),
    id: 'F43',
  },
];

function row(
  name: string,
  format: Format,
  given: Partial<TranscriptFault>,
  verdict?: TranscriptVerdict,
): TranscriptFault {
  const requested = given.requested ?? format;
  return {
    id: 'F42',
    name,
    body: BODIES[format],
    verdict: verdict ?? { kind: 'transcript', text: '你好。', format, asRequested: format === requested },
    ...given,
    requested,
  };
}

function error(
  name: string,
  status: number,
  body: string,
  problem: Extract<TranscriptVerdict, { kind: 'problem' }>['problem'],
): TranscriptFault {
  return {
    id: 'F42',
    name,
    requested: 'json',
    status,
    body,
    verdict: { kind: 'problem', problem: { status, ...problem } },
  };
}
