import { saveRecord } from '#lib/records.ts';
import { getTake } from '#features/speech/bench/speech-store.ts';
import { saveSpeechSession } from './save-take.ts';

/** Keeps a take that is being asked, with its session: a page that is loaded again from here on still has the text and the settings. */
export async function saveAskedTake(id: string): Promise<void> {
  const take = getTake(id);
  if (take === undefined) return;
  await Promise.all([saveRecord('runs', take), saveSpeechSession(take.sessionId)]);
}
