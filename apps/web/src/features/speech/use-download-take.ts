import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import { downloadTake } from './takes/download-take.ts';
import type { Take } from './takes/take-record.ts';

/** Saves a take's sound as a file, or says that it is no longer kept. */
export function useDownloadTake(): (take: Take) => Promise<void> {
  const text = useText();
  return async (take) => {
    if (!(await downloadTake(take))) announce(text('speech.gone'));
  };
}
