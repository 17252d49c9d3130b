import type { ModelKind } from '@lineup/shared/models/models-response.ts';
import { matchWords } from '#lib/match-words.ts';
import { isDemoModel } from './is-demo-model.ts';
import type { GatewayState } from './list-gateway-states.ts';

/** One choice in the picker. `isTyped` is a name that the gateway does not list. */
export type ModelOption = {
  gateway: string;
  model: string;
  isDemo: boolean;
  isTyped: boolean;
  isOtherKind: boolean;
  note: string;
};

/** The choices of one gateway, under its name. */
export type OptionGroup = { gateway: string; name: string; items: ModelOption[] };

/** The built-in gateway says it in English; the picker says it in the interface's language. */
const DEMO_SUFFIX = / \(built-in demo, not an AI model\)$/;

type Query = { gateways: readonly GatewayState[]; kind: ModelKind; query: string };

/**
 * What the picker offers for a query. Models of the wanted kind come first and models of unknown kind after them; models of another
 * kind appear only for a query that finds them. What was typed can be sent to any gateway that does not list it, since lists are often
 * incomplete; gateways that list something for it come before those that do not.
 */
export function listOptions({ gateways, kind, query }: Query): OptionGroup[] {
  const typed = query.trim();
  return gateways
    .map((gateway) => ({
      gateway: gateway.id,
      name: gateway.name,
      items: [...listed(gateway, kind, typed), ...asTyped(gateway, typed)],
    }))
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => Number(isGuess(a)) - Number(isGuess(b)));
}

/** Nothing but what was typed. */
function isGuess({ items }: OptionGroup): boolean {
  return items.every(({ isTyped }) => isTyped);
}

function listed({ id, isLocal, models }: GatewayState, kind: ModelKind, query: string): ModelOption[] {
  const rank = (model: { kind: ModelKind }) => (model.kind === kind ? 0 : model.kind === 'other' ? 1 : 2);
  return models
    .filter((model) => matchWords(model.id, query) && (query !== '' || rank(model) < 2))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((model) => {
      const isDemo = isDemoModel({ isLocal, model: model.id });
      const note = model.note ?? '';
      return {
        gateway: id,
        model: model.id,
        isDemo,
        isTyped: false,
        isOtherKind: rank(model) === 2,
        note: isDemo ? note.replace(DEMO_SUFFIX, '') : note,
      };
    });
}

function asTyped({ id, models }: GatewayState, typed: string): ModelOption[] {
  if (typed === '' || models.some((model) => model.id === typed)) return [];
  return [{ gateway: id, model: typed, isDemo: false, isTyped: true, isOtherKind: false, note: '' }];
}
