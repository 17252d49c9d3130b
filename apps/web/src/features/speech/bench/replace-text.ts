import { toast } from '#ui/toast.ts';
import { editBench } from './edit-bench.ts';
import type { SpeechBench } from './speech-bench.ts';
import { getBench } from './speech-store.ts';

/** Puts another text, and what goes with it, in the place of what is written, and offers it back where there was something. */
export function replaceText(
  change: Partial<SpeechBench> & { text: string },
  words: { said: string; undo: string },
): void {
  const before = getBench().text;
  editBench(change);
  if (before.trim() === '' || before === change.text) return;
  toast({ text: words.said, action: { label: words.undo, onAction: () => editBench({ text: before }) } });
}
