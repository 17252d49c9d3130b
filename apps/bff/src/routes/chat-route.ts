import { type ChatRequest, chatRequest } from '@lineup/shared/chat/chat-request.ts';
import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { openStream } from '#gateway/open-stream.ts';
import type { OutboundCall } from '#gateway/outbound-request.ts';
import { readJson } from '#guards/read-json.ts';
import { mostOpen } from '#relay/most-open.ts';
import { accountOf } from '#usage/account-of.ts';
import { estimateAnswerTokens } from '#usage/estimate-answer-tokens.ts';
import { estimatePromptTokens } from '#usage/estimate-prompt-tokens.ts';
import type { RunPlan } from '#usage/run-plan.ts';
import { answerLanes } from './answer-lanes.ts';
import { capBytes } from './cap-bytes.ts';
import { checkLaneCount } from './check-lane-count.ts';
import { checkRequest } from './check-request.ts';
import { findGateway } from './find-gateway.ts';
import { writeRequest } from './write-request.ts';

const TOGETHER: StartMode = { mode: 'together' };

/** `POST /api/chat`: one request per lane, all answers in one event stream. */
export function chatRoute(deps: AppDeps): (c: Context<AppEnv>) => Promise<Response> {
  return async (c) => {
    const maxBytes = capBytes(deps, CHAT_LIMITS.bodyBytes);
    const { lanes, start = TOGETHER } = await readJson(c, { schema: chatRequest, maxBytes });
    checkLaneCount(deps, lanes.length);
    // All are checked before the first is sent: a request that is refused must not have cost anything.
    const calls = lanes.map(({ id, gateway, request }, index) => {
      const content = writeRequest(request, `lanes.${index}.request`);
      const call: OutboundCall = {
        gateway: findGateway(deps, gateway, `lanes.${index}.gateway`),
        route: 'chat',
        body: { content, type: 'application/json' },
        requestId: c.get('requestId'),
        maxBytes: CHAT_LIMITS.laneBytes,
      };
      checkRequest(deps, { gateway, request }, `lanes.${index}.request`);
      return { id, call, plan: planChat({ gateway, request, content }) };
    });
    const watches = await deps.limits.admit({
      user: accountOf(c, deps.access),
      plans: calls.map(({ plan }) => plan),
      atOnce: mostOpen(start),
    });
    return answerLanes(c, deps, {
      lanes: calls.map(({ id, call }, index) => ({
        id,
        open: (handler) => openStream(deps.door, call, handler),
        watch: watches[index],
      })),
      startMode: start,
    });
  };
}

type Lane = ChatRequest['lanes'][number];

/** Only numbers are kept of the prompt, which is to be let go when it is sent. */
function planChat({ gateway, request, content }: Pick<Lane, 'gateway' | 'request'> & { content: string }): RunPlan {
  const inputTokens = estimatePromptTokens(request.messages);
  const bytes = Buffer.byteLength(content);
  return {
    endpoint: 'chat',
    gateway,
    model: request.model,
    characters: 0,
    estimate: (end) => ({ inputTokens, outputTokens: estimateAnswerTokens(end) }),
    sentBytes: () => bytes,
  };
}
