import { saveRecord, saveWithBytes } from '#lib/records.ts';
import { saveSessionFacts } from '#lib/save-session-facts.ts';
import type { SessionFacts } from '#lib/session-record.ts';
import { getTake, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import type { Take } from './take-record.ts';

/** Longer titles are cut by the list anyway. */
const TITLE_LENGTH = 80;

/** Keeps a take as it is now, its bytes if there are any, and its session. A take that was deleted meanwhile is not kept. */
export async function saveTake(id: string, file: Blob | null): Promise<void> {
  const take = getTake(id);
  if (take === undefined) return;
  if (file === null) await saveRecord('runs', take);
  else await saveWithBytes('runs', take, file);
  await saveSpeechSession(take.sessionId);
}

/** Saves what the list of sessions tells of this one. */
export async function saveSpeechSession(sessionId: string): Promise<void> {
  const takes = takesOf(sessionId, useSpeechStore.getState().takes);
  const [first] = takes;
  if (first !== undefined) await saveSessionFacts(describeSession(takes, first));
}

function describeSession(takes: readonly Take[], first: Take): SessionFacts {
  return {
    id: first.sessionId,
    screen: 'speech',
    title: shorten(first.request.request.input.trim()),
    createdAt: first.sentAt,
    updatedAt: Date.now(),
    lanes: [...new Set(takes.map(({ letter }) => letter))].toSorted(),
    models: [...new Set(takes.map(({ request }) => request.request.model))],
  };
}

/** Cuts between graphemes, so that no character falls apart. */
function shorten(text: string): string {
  const graphemes = new Intl.Segmenter().segment(text.slice(0, 4 * TITLE_LENGTH));
  return Array.from(graphemes, ({ segment }) => segment)
    .slice(0, TITLE_LENGTH)
    .join('');
}
