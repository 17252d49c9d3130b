import { useEffect, useRef } from 'react';
import type { TextKey } from '#i18n/catalogue.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';

const WORDS = {
  complete: 'run.complete',
  stopped: 'run.stopped',
  cut_off: 'run.cut_off.short',
  empty: 'run.empty.short',
  error: 'run.error.short',
} as const satisfies Record<string, TextKey>;

/** Says to a screen reader how a run ended, once, when it ends on this page. */
export function useEndAnnouncement({ run, letter }: LaneRun): void {
  const text = useText();
  const format = useFormat();
  const wasLive = useRef(run.end === null);
  const state = run.end === null ? null : text(WORDS[run.end.state]);
  const tokens = run.usage?.completionTokens;
  const words =
    tokens === undefined
      ? text('chat.ended', { letter, state: state ?? '' })
      : text('chat.ended.tokens', { letter, state: state ?? '', shown: format.count(tokens) });

  useEffect(() => {
    if (wasLive.current && state !== null) announce(words);
    wasLive.current = state === null;
  }, [state, words]);
}
