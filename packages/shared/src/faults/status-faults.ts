import type { ErrorCode } from '#errors/error-table.ts';
import type { ChatFault } from './chat-fault.ts';
import { errorVerdict } from './chat-verdicts.ts';

const MESSAGE = 'the reason';
const REQUEST_ID = '20261123-77';

const STATUSES: readonly (readonly [status: number, code: ErrorCode])[] = [
  [400, 'gateway_rejected'],
  [401, 'gateway_auth'],
  [402, 'gateway_quota'],
  [403, 'gateway_auth'],
  [404, 'gateway_rejected'],
  [408, 'gateway_failed'],
  [409, 'gateway_rejected'],
  [413, 'gateway_too_large'],
  [422, 'gateway_rejected'],
  [429, 'gateway_rate_limited'],
  [500, 'gateway_failed'],
  [503, 'gateway_overloaded'],
];

/** One error in the words of each family of gateways; one-api and new-api put the request id behind every message. */
const SHAPES: readonly (readonly [name: string, body: unknown, told: object])[] = [
  [
    'one-api',
    { error: { message: `${MESSAGE} (request id: ${REQUEST_ID})`, type: 'one_api_error' } },
    { requestId: REQUEST_ID },
  ],
  [
    'new-api',
    { error: { message: `${MESSAGE} (request id: ${REQUEST_ID})`, type: 'new_api_error', code: '' } },
    { requestId: REQUEST_ID },
  ],
  ['OpenAI', { error: { message: MESSAGE, type: 'x', param: 'messages[0]', code: null } }, { param: 'messages[0]' }],
  ['Azure', { error: { code: 'BadRequest', message: MESSAGE, status: 400, innererror: { code: 'x' } } }, {}],
];

/** The seven places where gateways put a message. */
const PLACES: readonly (readonly [name: string, body: unknown])[] = [
  ['error.message', { error: { message: MESSAGE } }],
  ['message', { message: MESSAGE }],
  ['msg', { code: 1001, msg: MESSAGE }],
  ['err', { err: MESSAGE }],
  ['error_msg', { error_msg: MESSAGE }],
  ['header.message', { header: { code: 10_013, message: MESSAGE } }],
  ['response.error.message', { response: { error: { message: MESSAGE } } }],
];

/** An error under its own status: a plain sentence by the code, the gateway's own words beside it, its request id, and how long to wait. */
export const STATUS_FAULTS: readonly ChatFault[] = [
  ...STATUSES.flatMap(([status, code]) => [
    ...SHAPES.map(([shape, body, told]): ChatFault => ({
      id: 'F20',
      name: `${status} of ${shape}`,
      answer: { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      verdict: errorVerdict({ code, status, gatewayMessage: MESSAGE, ...told }),
    })),
    withEmptyBody(status, code),
  ]),
  ...PLACES.map(([place, body]): ChatFault => ({
    id: 'F20',
    name: `the message in ${place}`,
    answer: { status: 500, headers: { 'x-request-id': 'r-9' }, body: JSON.stringify(body) },
    verdict: errorVerdict({ code: 'gateway_failed', status: 500, gatewayMessage: MESSAGE, requestId: 'r-9' }),
  })),
  {
    id: 'F20',
    name: '429 with an empty body and the seconds to wait',
    answer: { status: 429, headers: { 'retry-after': '20' }, body: '' },
    verdict: errorVerdict({ code: 'gateway_rate_limited', status: 429, retryAfterSeconds: 20 }),
  },
  {
    id: 'F20',
    name: '503 with the date to wait for',
    answer: {
      status: 503,
      headers: { date: 'Mon, 23 Nov 2026 11:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 11:02:00 GMT' },
      body: JSON.stringify({ error: { message: MESSAGE } }),
    },
    verdict: errorVerdict({ code: 'gateway_overloaded', status: 503, gatewayMessage: MESSAGE, retryAfterSeconds: 120 }),
  },
  {
    id: 'F20',
    name: '429 with a wait that cannot be read',
    answer: { status: 429, headers: { 'retry-after': 'soon' }, body: '' },
    verdict: errorVerdict({ code: 'gateway_rate_limited', status: 429 }),
  },
];

function withEmptyBody(status: number, code: ErrorCode): ChatFault {
  return {
    id: 'F20',
    name: `${status} with an empty body`,
    answer: { status, body: '' },
    verdict: errorVerdict({ code, status }),
  };
}
