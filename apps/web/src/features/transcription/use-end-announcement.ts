import { useEffect, useRef } from 'react';
import { countWords } from '#blocks/transcripts/count-words.ts';
import { useText } from '#i18n/use-text.ts';
import { announce } from '#ui/announce.ts';
import type { TranscriptionOutcome } from './judge-transcription.ts';

/** Tells screen readers how a run ended, once, when it ends on the screen. */
export function useEndAnnouncement(outcome: TranscriptionOutcome): void {
  const text = useText();
  const words = endWords(outcome, text);
  const wasUnderWay = useRef(words === null);

  useEffect(() => {
    if (words !== null && wasUnderWay.current) announce(words);
    wasUnderWay.current = words === null;
  }, [words]);
}

function endWords(outcome: TranscriptionOutcome, text: ReturnType<typeof useText>): string | null {
  switch (outcome.state) {
    case 'sending':
    case 'working':
      return null;
    case 'complete': {
      const count = countWords(outcome.transcript.text);
      return text('transcription.complete', { count, shown: count });
    }
    case 'empty':
      return text('transcription.empty');
    case 'stopped':
      return text('run.stopped');
    case 'cut_off':
      return text(outcome.problem === null ? 'run.reloaded' : `error.${outcome.problem.code}`);
    case 'error':
      return text(`error.${outcome.problem.code}`);
  }
}
