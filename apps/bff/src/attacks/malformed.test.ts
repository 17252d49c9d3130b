import { describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/create-test-app.ts';
import { findWrongAnswers } from '#testing/find-wrong-answers.ts';
import { listRoutes } from '#testing/list-routes.ts';

describe('S34 whatever is sent', () => {
  it('five hundred spoilt requests are each answered as the error table says, and the server stays up', async () => {
    const { wrong, defects, answers } = await findWrongAnswers(341, 500);
    expect(wrong).toEqual([]);
    expect(defects).toEqual([]);
    // Not all of them fell at the first hurdle.
    expect([...answers.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 405, 415]));
  });

  it.each(listRoutes(createTestApp({ gateways: [] }).app))(
    'a defect within $method $path says nothing of itself',
    async ({ method, path }) => {
      const { request } = createTestApp({
        gateways: [],
        deps: {
          hosts: {
            allowsHost: () => {
              throw new TypeError('secret detail at /srv/lineup/main.ts:1');
            },
            allowsOrigin: () => true,
          },
        },
      });
      const response = await request(path, { method, headers: { host: '127.0.0.1' } });
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        error: {
          code: 'internal',
          message: 'Something went wrong in the server.',
          requestId: expect.stringMatching(/^[0-9a-f]{32}$/),
          retryable: true,
        },
      });
    },
  );
});
