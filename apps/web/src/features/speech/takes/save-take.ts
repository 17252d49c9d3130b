import type { RecordPlace } from '#lib/record-backend.ts';
import { changeRecords } from '#lib/records.ts';
import { saveSessionFacts } from '#lib/save-session-facts.ts';
import type { SessionFacts } from '#lib/session-record.ts';
import { getTake, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { takeChanges } from './take-changes.ts';
import type { Take } from './take-record.ts';

/** Longer titles are cut by the list anyway. */
const TITLE_LENGTH = 80;

/**
 * Keeps a take that has been asked before as it is now, its bytes if there are any, and its session. One that was deleted meanwhile, here
 * or in another tab, is not kept.
 */
export async function saveTake(id: string, file: Blob | null): Promise<void> {
  const take = getTake(id);
  if (take === undefined) return;
  // Asked for at once, they are written together.
  await Promise.all([changeRecords(takeChanges(take, file)), saveSpeechSession(take.sessionId, { store: 'runs', id })]);
}

/** Saves what the list of sessions tells of this one, with `onlyWith` as long as that part of it is there. */
export async function saveSpeechSession(sessionId: string, onlyWith?: RecordPlace): Promise<void> {
  const takes = takesOf(sessionId, useSpeechStore.getState().takes);
  const [first] = takes;
  if (first !== undefined) await saveSessionFacts(describeSession(takes, first), onlyWith);
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
