import type { ErrorCode } from '#errors/error-table.ts';
import type { FaultId } from './fault-causes.ts';

/** What must come of a model list: the ids in their order, or the problem in its place. */
type ModelVerdict = { ids: readonly string[] } | { code: ErrorCode; gatewayMessage?: string };

/** One model list as a gateway sends it under HTTP 200. */
export type ModelFault = { id: FaultId; name: string; body: string; verdict: ModelVerdict };

const many = Array.from({ length: 5_000 }, (_, index) => ({
  id: `m-${String((index * 7_919) % 5_000).padStart(4, '0')}`,
}));
const sorted = many.map(({ id }) => id).toSorted();
const page = '<!doctype html><html><head><title>New API</title></head><body>Sign in</body></html>';

/** Model lists of every shape: a sorted stable list, or a named problem. */
export const MODEL_FAULTS: readonly ModelFault[] = [
  row('a random order', { object: 'list', data: [{ id: 'c' }, { id: 'a' }, { id: 'b' }] }, { ids: ['a', 'b', 'c'] }),
  row('5,000 entries', { object: 'list', data: many }, { ids: sorted }),
  row('duplicate ids', { data: [{ id: 'b' }, { id: 'a' }, { id: 'b' }] }, { ids: ['a', 'b'] }),
  row('no object field', { success: true, data: [{ id: 'a' }] }, { ids: ['a'] }),
  row('a bare list', [{ id: 'a' }], { ids: ['a'] }),
  row('strings', { data: ['b', 'a'] }, { ids: ['a', 'b'] }),
  row('data: null', { success: true, data: null }, { ids: [] }),
  row(
    'slashes, emoji, Chinese and HTML in ids',
    { data: [{ id: '模型' }, { id: '😀/b' }, { id: 'org/model:free' }, { id: '<img src=x>' }] },
    { ids: ['<img src=x>', 'org/model:free', '模型', '😀/b'] },
  ),
  row(
    'entries that are no models',
    { data: [null, 7, {}, { id: '' }, { id: 'a\nb' }, { id: 'good' }] },
    { ids: ['good'] },
  ),
  row(
    'success: false',
    { success: false, message: 'get user group failed' },
    { code: 'gateway_failed', gatewayMessage: 'get user group failed' },
  ),
  row(
    'an error object',
    { error: { message: 'bad key', code: 'invalid_api_key' } },
    { code: 'gateway_auth', gatewayMessage: 'bad key' },
  ),
  row('a page', page, { code: 'gateway_not_an_api', gatewayMessage: 'New API' }),
  row('broken JSON', '{"data":[', { code: 'gateway_unreadable' }),
  row('nothing', '', { code: 'gateway_unreadable' }),
];

function row(name: string, body: unknown, verdict: ModelVerdict): ModelFault {
  return { id: 'F39', name, body: typeof body === 'string' ? body : JSON.stringify(body), verdict };
}
