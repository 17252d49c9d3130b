import type { TextPart } from '#i18n/catalogue.ts';
import { withTexts } from '#i18n/with-texts.ts';

/** A part of this screen that is on its way, together with the texts of a conversation and others that it says. */
export function withChatTexts<Module>(loading: Promise<Module>, ...others: readonly TextPart[]): Promise<Module> {
  return withTexts(loading, 'conversation', 'runs', ...others);
}
