import { chunkOf, streamOf } from '#chat/testing/play-answer.ts';
import type { ChatFault } from './chat-fault.ts';
import { errorVerdict } from './chat-verdicts.ts';

const REQUEST_ID = '2026112311420981736540';
const said = streamOf(chunkOf({ content: '前半' }));
const error = { message: '当前分组上游负载已饱和，请稍后再试', type: 'upstream_error' };
const quoted = { gatewayMessage: error.message, status: 200 };
const page =
  '<!doctype html><html><head><title>New API</title></head><body><script>alert(1)</script><h1>Sign in</h1></body></html>';

/** A gateway's own error in every shape that comes under HTTP 200: it ends the run, in the gateway's words, and none of it is text. */
export const ERROR_FAULTS: readonly ChatFault[] = [
  row('F15', 'first', streamOf({ error }), { ...quoted, code: 'gateway_overloaded' }),
  row('F15', 'in the middle', said + streamOf({ error }) + said, { ...quoted, code: 'gateway_overloaded' }, '前半前半'),
  row(
    'F15',
    'after text, then [DONE]',
    said + streamOf({ error }, '[DONE]'),
    { ...quoted, code: 'gateway_overloaded' },
    '前半',
  ),
  row('F15', 'with a number as its code', streamOf({ error: { ...error, code: 429 } }), {
    ...quoted,
    code: 'gateway_rate_limited',
  }),
  row('F15', 'with null as its code', streamOf({ error: { ...error, code: null } }), {
    ...quoted,
    code: 'gateway_overloaded',
  }),
  row(
    'F15',
    'with the request id in its message',
    streamOf({ error: { ...error, message: `${error.message} (request id: ${REQUEST_ID})` } }),
    {
      ...quoted,
      code: 'gateway_overloaded',
      requestId: REQUEST_ID,
    },
  ),
  row(
    'F15',
    'as a string',
    said + streamOf({ error: error.message }),
    { ...quoted, code: 'gateway_overloaded' },
    '前半',
  ),
  row(
    'F16',
    'with JSON',
    `${said}event: error\ndata: ${JSON.stringify(error)}\n\n`,
    { ...quoted, code: 'gateway_overloaded' },
    '前半',
  ),
  row('F16', 'with plain text', `event: error\ndata: ${error.message}\n\n`, { ...quoted, code: 'gateway_overloaded' }),
  {
    id: 'F17',
    name: 'three comments, then bare JSON, with the request id in the head',
    answer: {
      headers: { 'content-type': 'text/event-stream', 'x-oneapi-request-id': REQUEST_ID },
      body: `: PING\n\n: PING\n\n: PING\n\n${JSON.stringify({ error })}`,
    },
    verdict: errorVerdict({ ...quoted, code: 'gateway_overloaded', requestId: REQUEST_ID }),
  },
  row(
    'F17',
    'bare JSON over several lines',
    `: PING\n\n${JSON.stringify({ error: { ...error, message: `${error.message} (request id: ${REQUEST_ID})` } }, null, 2)}\n\n`,
    { ...quoted, code: 'gateway_overloaded', requestId: REQUEST_ID },
  ),
  row('F18', 'an error object', JSON.stringify({ error }), { ...quoted, code: 'gateway_overloaded' }),
  row('F18', 'an error object and [DONE]', `${JSON.stringify({ error })}\n\ndata: [DONE]\n\n`, {
    ...quoted,
    code: 'gateway_overloaded',
  }),
  row('F18', 'success: false', '{"success":false,"message":"get user group failed"}', {
    code: 'gateway_failed',
    status: 200,
    gatewayMessage: 'get user group failed',
  }),
  row('F19', 'the front page of the gateway under 200', page, {
    code: 'gateway_not_an_api',
    status: 200,
    gatewayMessage: 'New API',
  }),
  row('F19', 'a page after comments', `: PING\n\n${page}\n\n`, {
    code: 'gateway_not_an_api',
    status: 200,
    gatewayMessage: 'New API',
  }),
  ...(
    [
      [502, 'gateway_failed'],
      [524, 'gateway_failed'],
      [503, 'gateway_overloaded'],
      [403, 'gateway_not_an_api'],
    ] as const
  ).map(([status, code]): ChatFault => ({
    id: 'F19',
    name: `a page under ${status}`,
    answer: { status, headers: { 'content-type': 'text/html' }, body: page },
    verdict: errorVerdict({ code, status, gatewayMessage: 'New API' }),
  })),
];

type ProblemTold = Parameters<typeof errorVerdict>[0];

function row(id: ChatFault['id'], name: string, body: string, problem: ProblemTold, text?: string): ChatFault {
  return { id, name, answer: { body }, verdict: errorVerdict(problem, text) };
}
