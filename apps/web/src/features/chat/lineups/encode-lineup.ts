import { CHAT_PARAMETER_NAMES, type ChatParameters } from '#features/chat/chat-parameters.ts';
import type { LineupContent } from './lineup.ts';
import { LONGEST_LINK, TEXT_PARAMETERS } from './lineup-link.ts';

/**
 * The search part of an address for a lineup: `?model=main/gpt-4o&temperature=0.7&A=&B=main/qwen&B.temperature=1&B.unset=seed&B.off=`.
 * Parameters by their names on the wire are the recipe's, those with a letter before them that lane's; a lane without a model has the
 * recipe's. Null when it would be too long.
 */
export function encodeLineup({ recipe, lanes }: LineupContent): string | null {
  const pairs = [
    ...(recipe.gateway === '' && recipe.model === '' ? [] : [['model', writeChoice(recipe)] as const]),
    ...writeParameters(recipe.parameters, ''),
    ...lanes.flatMap(({ letter, isOn, overrides, ...choice }) => [
      [letter, writeChoice(choice)] as const,
      ...writeParameters(overrides.set, `${letter}.`),
      ...(overrides.unset.length === 0 ? [] : [[`${letter}.unset`, overrides.unset.join(',')] as const]),
      ...(isOn ? [] : [[`${letter}.off`, ''] as const]),
    ]),
  ];
  const search = `?${pairs.map(([name, value]) => `${name}=${escapeValue(value)}`).join('&')}`;
  return search.length > LONGEST_LINK ? null : search;
}

function writeChoice({ gateway, model }: { gateway: string; model: string }): string {
  return gateway === '' && model === '' ? '' : `${gateway}/${model}`;
}

function writeParameters(parameters: ChatParameters, prefix: string): (readonly [string, string])[] {
  return CHAT_PARAMETER_NAMES.filter((name) => parameters[name] !== undefined).map((name) => {
    const value = parameters[name];
    return [
      `${prefix}${name}`,
      TEXT_PARAMETERS.includes(name) && typeof value === 'string' ? value : JSON.stringify(value),
    ];
  });
}

function escapeValue(value: string): string {
  // Left as they are, since people read addresses: what a search part may hold unescaped.
  return encodeURIComponent(value.toWellFormed())
    .replaceAll(/%2F|%3A|%2C/g, decodeURIComponent)
    .replaceAll('%20', '+');
}
