import { readModels } from '@lineup/shared/models/read-models.ts';
import type { ModelsResponse } from '@lineup/shared/models/models-response.ts';
import type { Numbers } from '#app/numbers.ts';
import { ERROR_SENTENCES } from '#errors/error-sentences.ts';
import type { Door } from '#gateway/create-door.ts';
import type { Gateway } from '#gateway/gateway.ts';
import { readAnswer } from '#gateway/read-answer.ts';

type GatewayModels = ModelsResponse['gateways'][number];
type Entry = { latest: GatewayModels | undefined; readAt: number; pending: Promise<GatewayModels> | undefined };

/** The model lists of all gateways. One that fails has an error in its place and does not hold up the others. */
export type ModelsCache = { read: () => Promise<ModelsResponse> };

type Options = { gateways: readonly Gateway[]; door: Door; numbers: Numbers; clock: () => number };

export function createModelsCache({ gateways, door, numbers, clock }: Options): ModelsCache {
  const entries = gateways.map((gateway) => {
    const entry: Entry = { latest: undefined, readAt: 0, pending: undefined };
    const refresh = (): Promise<GatewayModels> => {
      entry.pending ??= fetchModels({ gateway, door, numbers }).then((models) => {
        Object.assign(entry, { latest: models, readAt: clock(), pending: undefined } satisfies Entry);
        return models;
      });
      return entry.pending;
    };
    return { entry, refresh };
  });
  return {
    async read() {
      return { gateways: await Promise.all(entries.map(({ entry, refresh }) => latest(entry, refresh))) };
    },
  };

  /** An old list is answered at once and renewed in the background; an old error, or a list in which models warm up, is worth waiting for. */
  async function latest(entry: Entry, refresh: () => Promise<GatewayModels>): Promise<GatewayModels> {
    const models = entry.latest;
    if (models === undefined) return refresh();
    const age = clock() - entry.readAt;
    if (models.error !== undefined) return age > numbers.modelsRetryMs ? refresh() : models;
    if (models.models.some(({ status }) => status === 'warming'))
      return age > numbers.modelsWarmingMs ? refresh() : models;
    if (age > numbers.modelsFreshMs) void refresh();
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
  return { id, models: [], error: { code, message: gatewayMessage ?? ERROR_SENTENCES[code] } };
}
