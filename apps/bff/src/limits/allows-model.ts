import type { LimitsConfig } from '#settings/limits-file-schema.ts';

/** Whether the operator offers this model: a list holds ids and beginnings with `*`. Of lists by gateway, one that is not named offers nothing. */
export function allowsModel(models: LimitsConfig['models'], { gateway, model }: { gateway: string; model: string }) {
  if (models === undefined) return true;
  const names = Array.isArray(models) ? models : Object.hasOwn(models, gateway) ? models[gateway] : undefined;
  return (names ?? []).some((name) => (name.endsWith('*') ? model.startsWith(name.slice(0, -1)) : name === model));
}
