import type { Refusal } from './refusal.ts';

/** What makes a request one: dropping it would leave nothing to send. */
const NEEDED: readonly string[] = ['model', 'messages'];

/** Parameters that are themselves refused without another one. */
const DEPENDENT: Readonly<Record<string, readonly string[]>> = {
  stream: ['stream_options'],
  logprobs: ['top_logprobs'],
};

type Target = { gateway: string; model: string };

/** A request body without the parameters that have been dropped for this gateway's model, nor those that need them. */
export function withoutRefused<Body extends object>(
  body: Body,
  refusals: readonly Refusal[],
  { gateway, model }: Target,
): Body {
  const dropped = refusals
    .filter((each) => each.isDropped && each.gateway === gateway && each.model === model)
    .flatMap(({ parameter }) => [parameter, ...(DEPENDENT[parameter] ?? [])])
    .filter((name) => !NEEDED.includes(name));
  const kept = { ...body };
  for (const name of dropped) Reflect.deleteProperty(kept, name);
  return kept;
}
