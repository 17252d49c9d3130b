import { createThrottle } from '#lib/create-throttle.ts';
import { saveReference } from './save-reference.ts';

const INTERVAL_MS = 300;

/** What was said in a recording while it is typed: every so often the transcripts are compared with what is there by then. */
export function createReferenceTyping(turnId: string) {
  let typed: string | null = null;
  const saver = createThrottle(() => {
    if (typed === null) return;
    // Cues and the name of a file are of its words; these are others.
    saveReference(turnId, typed.trim() === '' ? null : { text: typed, file: null, cues: [] });
    typed = null;
  }, INTERVAL_MS);
  return {
    write(text: string) {
      typed = text;
      saver.ask();
    },
    finish: saver.finish,
  };
}
