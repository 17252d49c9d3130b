import { keepForGood } from './keep-for-good.ts';
import type { RecordPlace } from './record-backend.ts';
import { changeRecords } from './records.ts';
import { sessionFactsChange } from './session-facts-change.ts';
import type { SessionFacts } from './session-record.ts';

/**
 * Saves what a screen knows of its session; the person's name, pin and tags stay, also those that another tab has just given. With
 * `onlyWith`, only where that part of it is there: of a session that another tab has deleted nothing is saved again. The first session
 * is the moment to ask the browser to keep it.
 */
export async function saveSessionFacts(facts: SessionFacts, onlyWith?: RecordPlace): Promise<void> {
  await changeRecords([sessionFactsChange(facts, onlyWith)]);
  // Not waited for: the browser may ask the person.
  void keepForGood();
}
