import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from './api-error.ts';
import { apiJson } from './api-json.ts';
import { apiFetch } from './api.ts';
import { setSignInState } from './sign-in-state.ts';

vi.mock(import('./sign-in-state.ts'), () => ({ setSignInState: vi.fn() }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.mocked(setSignInState).mockClear();
});

function answer(response: Response | Error) {
  const fetch = vi.fn(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

async function problemOf(call: Promise<unknown>) {
  const error = await call.then(
    () => new Error('did not throw'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ApiError)) throw error;
  return { ...error.problem, message: error.message };
}

const refused = {
  error: {
    code: 'gateway_rejected',
    message: 'The gateway refused the request.',
    gatewayMessage: 'temperature must be at most 1',
    status: 400,
    requestId: 'req-1',
    retryable: false,
  },
};

describe('apiFetch', () => {
  it('passes path and init on, and gives the response as it is', async () => {
    const response = Response.json({ ok: true });
    const fetch = answer(response);
    await expect(apiFetch('/api/chat', { method: 'POST', body: '{}' })).resolves.toBe(response);
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/api/chat', { method: 'POST', body: '{}' });
  });

  it('throws the problem of an error response, the gateway’s words and status beside it', async () => {
    answer(Response.json(refused, { status: 422 }));
    await expect(problemOf(apiFetch('/api/chat'))).resolves.toEqual(refused.error);
  });

  it.each([
    ['a page of something between', new Response('<html>502 Bad Gateway</html>', { status: 502 })],
    ['an empty body', new Response(null, { status: 500 })],
    [
      'a code that is not in the table',
      Response.json({ error: { ...refused.error, code: 'teapot' } }, { status: 418 }),
    ],
    ['another JSON', Response.json({ detail: 'nope' }, { status: 404 })],
  ])('says that the BFF was not reached for %s', async (_, response) => {
    answer(response);
    await expect(problemOf(apiFetch('/api/models'))).resolves.toMatchObject({
      code: 'bff_unreachable',
      status: response.status,
    });
  });

  it('notes that nobody is signed in any more, and nothing of the kind for other refusals', async () => {
    const error = { message: 'no', retryable: false };
    answer(Response.json({ error: { ...error, code: 'wrong_passcode', retryAfterSeconds: 4 } }, { status: 403 }));
    await expect(problemOf(apiFetch('/api/session'))).resolves.toMatchObject({ retryAfterSeconds: 4 });
    answer(new Response('a page of something between', { status: 401 }));
    await problemOf(apiFetch('/api/models'));
    expect(setSignInState).not.toHaveBeenCalled();
    answer(Response.json({ error: { ...error, code: 'unauthorized' } }, { status: 401 }));
    await problemOf(apiFetch('/api/models'));
    expect(setSignInState).toHaveBeenCalledExactlyOnceWith('lost');
  });

  it('says that the BFF was not reached when the network fails', async () => {
    answer(new TypeError('Failed to fetch'));
    await expect(problemOf(apiFetch('/api/models'))).resolves.toMatchObject({
      code: 'bff_unreachable',
      retryable: true,
    });
  });

  it('lets an abort through as it is', async () => {
    const controller = new AbortController();
    controller.abort();
    answer(controller.signal.reason);
    await expect(apiFetch('/api/models', { signal: controller.signal })).rejects.toBe(controller.signal.reason);
  });
});

describe('apiJson', () => {
  const schema = v.object({ count: v.number() });

  it('parses what the contract says', async () => {
    answer(Response.json({ count: 3, more: true }));
    await expect(apiJson('/api/config', schema)).resolves.toEqual({ count: 3 });
  });

  it.each([
    ['another shape', '{"count":"3"}'],
    ['the login page of a proxy under status 200', '<!doctype html>'],
    ['nothing', ''],
  ])('throws for %s', async (_, body) => {
    answer(new Response(body));
    await expect(problemOf(apiJson('/api/config', schema))).resolves.toMatchObject({
      code: 'bff_unreachable',
      status: 200,
    });
  });

  it('throws when the connection breaks inside the body', async () => {
    const body = new ReadableStream({ start: (controller) => controller.error(new TypeError('network error')) });
    answer(new Response(body));
    await expect(problemOf(apiJson('/api/config', schema))).resolves.toMatchObject({ code: 'bff_unreachable' });
  });
});
