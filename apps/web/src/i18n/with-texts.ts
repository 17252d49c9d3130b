import type { TextPart } from './catalogue.ts';
import { loadTexts } from './load-texts.ts';

/** A module that is on its way, together with the texts that what it draws says. */
export async function withTexts<Module>(loading: Promise<Module>, ...parts: readonly TextPart[]): Promise<Module> {
  const [module] = await Promise.all([loading, ...parts.map(loadTexts)]);
  return module;
}
