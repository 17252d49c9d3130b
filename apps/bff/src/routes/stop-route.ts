import { stopRequest } from '@lineup/shared/chat/chat-request.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { AppError } from '#errors/app-error.ts';
import { readJson } from '#guards/read-json.ts';

const MAX_BYTES = 4_096;

/** `POST /api/chat/{stream id}/stop`: ends lanes of the caller's own stream. Lanes that have ended already are no error. */
export function stopRoute({ live }: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const { lanes } = await readJson(c, { schema: stopRequest, maxBytes: MAX_BYTES });
    const stream = live.find(c.req.param('id') ?? '', c.get('caller'));
    if (stream === undefined) throw new AppError('not_found', 'No such stream is running.');
    const unknown = lanes.findIndex((lane) => !stream.lanes.has(lane));
    if (unknown !== -1) throw new AppError('invalid_request', `lanes.${unknown}: no such lane in this stream`);
    stream.end(lanes, 'aborted');
    return c.body(null, 204);
  };
}
