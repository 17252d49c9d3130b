import { createFormat, type Format } from './create-format.ts';
import { useLocale } from './use-locale.ts';
import { useText } from './use-text.ts';

/** How figures are written in the interface's language. */
export function useFormat(): Format {
  const locale = useLocale();
  const text = useText();
  return createFormat(locale, {
    second: text('ui.second'),
    bytes: (count) => text('ui.bytes', { count }),
    mebibytes: text('ui.mebibytes'),
    gibibytes: text('ui.gibibytes'),
  });
}
