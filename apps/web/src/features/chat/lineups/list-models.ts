import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import type { LineupContent } from './lineup.ts';

/** The models of a lineup in the order of its lanes, each once; a lane whose model is open has none. */
export function listModels({ recipe, lanes }: LineupContent): string[] {
  const models = lanes.map((lane) => resolveLane(lane, recipe).model).filter((model) => model !== '');
  return [...new Set(models)];
}
