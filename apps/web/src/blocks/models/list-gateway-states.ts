import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import type { ModelEntry, ModelsResponse } from '@lineup/shared/models/models-response.ts';
import { isWarming } from './is-warming.ts';

type About = { id: string; name: string; isLocal: boolean; models: readonly ModelEntry[] };

/** Why a gateway has no models: by code, with the BFF's sentence for machines and the gateway's own words, if it had any. */
export type GatewayError = NonNullable<ModelsResponse['gateways'][number]['error']>;

/** A gateway as the configuration names it, with its models or why it has none; `warming` while some of them are being loaded. */
export type GatewayState =
  | (About & { state: 'loading' | 'warming' | 'ready' })
  | (About & { state: 'failed'; error: GatewayError });

type Known = {
  config: ConfigResponse | undefined;
  lists: ModelsResponse | undefined;
  /** Whether the lists could not be read at all. */
  isLost: boolean;
};

const NO_ANSWER = { code: 'bff_unreachable', message: '' };

/** All gateways with their models, in the order of the configuration. */
export function listGatewayStates({ config, lists, isLost }: Known): GatewayState[] {
  return (config?.gateways ?? []).map(({ id, name, local }) => {
    const list = lists?.gateways.find((each) => each.id === id);
    const about = { id, name, isLocal: local, models: list?.models ?? [] };
    const error = list === undefined && isLost ? NO_ANSWER : list?.error;
    if (error !== undefined) return { ...about, state: 'failed', error };
    if (list === undefined) return { ...about, state: 'loading' };
    return { ...about, state: about.models.some(isWarming) ? 'warming' : 'ready' };
  });
}
