import { useEffect, useRef } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import type { Take } from './take-record.ts';

/** Says how a take ended that was seen arriving; a kept one says nothing. */
export function useAnnounceEnd({ end, facts }: Take): void {
  const text = useText();
  const format = useFormat();
  const wasLive = useRef(false);
  const state = end?.state;
  const words =
    state === 'complete' && facts !== null
      ? text('speech.complete', { duration: format.duration(facts.duration) })
      : state !== undefined && text(`run.${state}`);

  useEffect(() => {
    if (words === false) wasLive.current = true;
    else if (wasLive.current) {
      wasLive.current = false;
      announce(words);
    }
  }, [words]);
}
