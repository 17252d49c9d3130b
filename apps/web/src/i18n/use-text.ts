import type { TextKey, TextParams } from './catalogue.ts';
import { fillText } from './fill-text.ts';
import { useLocaleStore } from './use-locale-store.ts';

/** The texts of the interface in its language: `text('history.count', { count: 3 })`. */
export function useText(): (key: TextKey, params?: TextParams) => string {
  const { locale, catalogue } = useLocaleStore();
  return (key, params = {}) => {
    // What goes on for long may say texts that came after it was drawn.
    const found = catalogue?.[key] ?? useLocaleStore.getState().catalogue?.[key];
    return found === undefined ? '' : fillText(found, params, locale);
  };
}
