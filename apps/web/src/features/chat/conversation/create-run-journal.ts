import type { WireFrame, WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { createArrivalWriter } from '#lib/create-arrival-writer.ts';
import { openJournal } from '#lib/journal.ts';
import { pageVisibility } from '#lib/page-visibility.ts';
import { runLock } from '#lib/run-lock.ts';
import { getConversation } from './chat-store.ts';
import { createWireText } from './create-wire-text.ts';
import { endChanges } from './end-changes.ts';
import { findRun } from './find-run.ts';
import type { JournalEntry } from './journal-entry.ts';
import { putRun } from './save-conversation.ts';
import { saveInTurn } from './save-in-turn.ts';

type RunPlace = { conversationId: string; runId: string; asked: Omit<WireRecord, 'frames'> };

/** Keeps a run of the store while it comes. */
export type RunJournal = {
  take: (frame: WireFrame) => void;
  /** The run has ended: it is saved whole, with its wire record, and its journal goes. */
  finish: () => void;
};

/**
 * Saves a run as it was asked, at once: a page that is closed before the first byte still knows whom it had asked. From then on only what
 * arrives is written, once. Nothing is kept of a run that has been deleted, here or in another tab.
 */
export function createRunJournal({ conversationId, runId, asked }: RunPlace): RunJournal {
  // Held before anything is saved, so that no other tab takes the run for one whose page has gone.
  const release = runLock.hold(runId);
  const journal = openJournal({ runId, sessionId: conversationId });
  const wire = createWireText(asked);
  const find = () => findRun(getConversation(conversationId), runId);
  let state: 'open' | 'ended' | 'saved' = 'open';
  const writer = createArrivalWriter<WireFrame>((frames) => {
    wire.add(frames);
    const entries = frames.map((frame): JournalEntry => ({ frame }));
    if (find() !== undefined) void journal.append(entries);
  });

  function save(): void {
    if (state === 'saved') return;
    state = 'saved';
    leave();
    wire.add(writer.stop());
    const conversation = getConversation(conversationId);
    const ended = conversation == null ? [] : endChanges({ conversation, runId, wire: wire.toBlob() });
    if (ended.length === 0) release();
    else void journal.finish(ended).finally(release);
  }

  const first = find();
  if (first !== undefined) {
    const place = { sessionId: conversationId, turnId: first.turn.id, laneRun: first.laneRun };
    void journal.append([{ asked } satisfies JournalEntry], [putRun(place)]);
  }
  const leave = pageVisibility.onHidden(() => (state === 'open' ? writer.flush() : save()));

  return {
    take(frame) {
      // What has come to its end is in the journal before it is saved, and lost with no page that is closed in between.
      if (state === 'open') writer.add(frame, { isLast: frame.event.kind === 'end' });
    },
    finish() {
      if (state !== 'open') return;
      state = 'ended';
      if (pageVisibility.isHidden()) save();
      else saveInTurn(save);
    },
  };
}
