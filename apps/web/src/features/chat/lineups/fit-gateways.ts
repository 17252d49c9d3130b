import type { LineupContent } from './lineup.ts';

type Fitted = { content: LineupContent; unknownGateways: string[] };

/**
 * A lineup for a server that has these gateways. Where it names another one, gateway and model are blank: a lane takes the recipe's, a
 * recipe is given one. A model is not looked for elsewhere, since the same name may stand for something else there.
 */
export function fitGateways({ recipe, lanes }: LineupContent, gateways: readonly string[]): Fitted {
  const isUnknown = (gateway: string) => gateway !== '' && !gateways.includes(gateway);
  const fit = <T extends { gateway: string; model: string }>(chosen: T): T =>
    isUnknown(chosen.gateway) ? { ...chosen, gateway: '', model: '' } : chosen;
  const named = [recipe, ...lanes].map(({ gateway }) => gateway);
  return {
    content: { recipe: fit(recipe), lanes: lanes.map((lane) => fit(lane)) },
    unknownGateways: [...new Set(named.filter(isUnknown))],
  };
}
