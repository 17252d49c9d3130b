import type { ModelEntry } from '@lineup/shared/models/models-response.ts';

/** A gateway and one of its models; both are empty while nothing is chosen. */
export type ModelChoice = { gateway: string; model: string };

type Listed = { id: string; models: readonly ModelEntry[] };

/** Models that answer quickly and cheaply, taken first where a gateway lists them. */
const PREFERRED = ['demo/markdown', 'gpt-4o-mini', 'gpt-3.5-turbo', 'deepseek-chat', 'qwen-plus'];

/**
 * The model that a lane talks to: the chosen one while its gateway is there, else a chat model of the first gateway that lists any;
 * undefined when there is none.
 */
export function chooseModel(chosen: ModelChoice, gateways: readonly Listed[]): ModelChoice | undefined {
  if (chosen.model !== '' && gateways.some(({ id }) => id === chosen.gateway)) return chosen;
  for (const { id, models } of gateways) {
    const names = models.filter(({ kind }) => kind === 'chat').map((model) => model.id);
    const model = PREFERRED.find((name) => names.includes(name)) ?? names[0];
    if (model !== undefined) return { gateway: id, model };
  }
  return undefined;
}
