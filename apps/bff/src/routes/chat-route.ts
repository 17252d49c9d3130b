import { chatRequest } from '@lineup/shared/chat/chat-request.ts';
import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { openStream } from '#gateway/open-stream.ts';
import type { OutboundCall } from '#gateway/outbound-request.ts';
import { readJson } from '#guards/read-json.ts';
import { answerLanes } from './answer-lanes.ts';
import { findGateway } from './find-gateway.ts';
import { writeRequest } from './write-request.ts';

/** `POST /api/chat`: one request per lane, all answers in one event stream. */
export function chatRoute(deps: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const { lanes, start } = await readJson(c, { schema: chatRequest, maxBytes: CHAT_LIMITS.bodyBytes });
    // All are checked before the first is sent: a request that is refused must not have cost anything.
    const calls = lanes.map(({ id, gateway, request }, index) => {
      const call: OutboundCall = {
        gateway: findGateway(deps, gateway, `lanes.${index}.gateway`),
        route: 'chat',
        body: { content: writeRequest(request, `lanes.${index}.request`), type: 'application/json' },
        requestId: c.get('requestId'),
        maxBytes: CHAT_LIMITS.laneBytes,
      };
      return { id, call };
    });
    return answerLanes(c, deps, {
      lanes: calls.map(({ id, call }) => ({ id, open: (handler) => openStream(deps.door, call, handler) })),
      startMode: start,
    });
  };
}
