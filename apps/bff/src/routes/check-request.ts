import type { AppDeps } from '#app/app-deps.ts';
import { AppError } from '#errors/app-error.ts';
import { allowsModel } from '#limits/allows-model.ts';
import { findCapBreach } from '#limits/find-cap-breach.ts';

type Asked = { gateway: string; request: Readonly<Record<string, unknown>> & { model: string } };

/** Refuses a model that the operator does not offer, and parameters beyond the caps; `field` is where the request stood. */
export function checkRequest({ limits, metrics }: AppDeps, { gateway, request }: Asked, field: string): void {
  const { models, caps } = limits.config;
  if (!allowsModel(models, { gateway, model: request.model })) {
    metrics.refused({ limit: 'models', scope: 'everyone', count: 1 });
    throw new AppError('model_not_allowed', `${field}.model: this server does not offer this model`);
  }
  const breach = findCapBreach(caps, request);
  if (breach === undefined) return;
  metrics.refused({ limit: 'caps', scope: 'everyone', count: 1 });
  throw new AppError('invalid_request', `${field}.${breach}`);
}
