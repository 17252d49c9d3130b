import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';
import { readModels } from '@lineup/shared/models/read-models.ts';
import type { ModelsResponse } from '@lineup/shared/models/models-response.ts';
import type { Numbers } from '#app/numbers.ts';
import { ERROR_SENTENCES } from '#errors/error-sentences.ts';
import type { Door } from '#gateway/create-door.ts';
import type { Gateway } from '#gateway/gateway.ts';
import { readAnswer } from '#gateway/read-answer.ts';
import { answerWithin } from './answer-within.ts';

type GatewayModels = ModelsResponse['gateways'][number];
type Entry = { latest: GatewayModels | undefined; readAt: number; pending: Promise<GatewayModels> | undefined };

/** The model lists of all gateways. One that fails or is silent has an error in its place and does not hold up the others. */
export type ModelsCache = { read: () => Promise<ModelsResponse> };

type Options = { gateways: readonly Gateway[]; door: Door; numbers: Numbers; clock: () => number };

export function createModelsCache({ gateways, door, numbers, clock }: Options): ModelsCache {
  const lists = gateways.map((gateway) => {
    const entry: Entry = { latest: undefined, readAt: 0, pending: undefined };
    const keep = (models: GatewayModels): GatewayModels => {
      Object.assign(entry, { latest: models, readAt: clock() });
      return models;
    };
    const refresh = (): Promise<GatewayModels> => {
      entry.pending ??= fetchModels({ gateway, door, numbers })
        .then(keep)
        .finally(() => {
          entry.pending = undefined;
        });
      return entry.pending;
    };
    const wait = (): Promise<GatewayModels> =>
      answerWithin(refresh(), {
        limitMs: numbers.modelsWaitMs,
        late: () => entry.latest ?? keep(withoutModels(gateway.id, 'gateway_idle')),
      });
    return { entry, refresh, wait };
  });
  return {
    async read() {
      return { gateways: await Promise.all(lists.map(latest)) };
    },
  };

  /** What is old is answered at once and renewed in the background. No list at all, or one in which models warm up, is worth a wait. */
  async function latest({ entry, refresh, wait }: (typeof lists)[number]): Promise<GatewayModels> {
    const models = entry.latest;
    if (models === undefined) return wait();
    const age = clock() - entry.readAt;
    if (models.models.some(({ status }) => status === 'warming'))
      return age > numbers.modelsWarmingMs ? wait() : models;
    if (age > (models.error === undefined ? numbers.modelsFreshMs : numbers.modelsRetryMs)) void refresh();
    return models;
  }
}

async function fetchModels({
  gateway,
  door,
  numbers,
}: Omit<Options, 'gateways' | 'clock'> & { gateway: Gateway }): Promise<GatewayModels> {
  const { id } = gateway;
  const call = { gateway, route: 'models', maxBytes: numbers.answerBytes } as const;
  const answer = await readAnswer(door, { call, limitMs: numbers.modelsLimitMs });
  const result = 'body' in answer ? readModels(answer.body) : answer;
  if ('models' in result) return { id, models: result.models };
  const { code, gatewayMessage } = result.problem;
  return withoutModels(id, code, gatewayMessage);
}

function withoutModels(id: string, code: ErrorCode, gatewayMessage?: string): GatewayModels {
  const error = { code, message: ERROR_SENTENCES[code], ...(gatewayMessage !== undefined && { gatewayMessage }) };
  return { id, models: [], error };
}
