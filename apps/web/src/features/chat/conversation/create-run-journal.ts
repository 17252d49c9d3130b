import type { WireFrame, WireRecord } from '@lineup/shared/runs/wire-record.ts';
import { openJournal } from '#lib/journal.ts';
import { now } from '#lib/now.ts';
import { pageVisibility } from '#lib/page-visibility.ts';
import { runLock } from '#lib/run-lock.ts';
import { getConversation } from './chat-store.ts';
import { endChanges } from './end-changes.ts';
import { findRun } from './find-run.ts';
import type { JournalEntry } from './journal-entry.ts';
import { putRun } from './save-conversation.ts';

/** A page that is killed may lose 250 ms of an answer; what is left of them is for the writing (milliseconds). */
const INTERVAL_MS = 200;

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
  const find = () => findRun(getConversation(conversationId), runId);
  let waiting: JournalEntry[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  // The first frame is written when it comes: an answer can come whole in its first moment.
  let writtenAt = -Infinity;

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    isAsked = false;
    writtenAt = now();
    const entries = waiting;
    waiting = [];
    if (entries.length > 0 && find() !== undefined) void journal.append(entries);
  }

  const first = find();
  if (first !== undefined) {
    const place = { sessionId: conversationId, turnId: first.turn.id, laneRun: first.laneRun };
    void journal.append([{ asked } satisfies JournalEntry], [putRun(place)]);
  }
  const leave = pageVisibility.onHidden(write);

  return {
    take(frame) {
      waiting.push({ frame });
      if (isAsked) return;
      const rest = writtenAt + INTERVAL_MS - now();
      // By the clock, and at once where nobody looks: hidden pages have timers of a second and more. All that came at once goes together.
      isAsked = rest <= 0 || pageVisibility.isHidden();
      if (isAsked) queueMicrotask(write);
      else timer ??= setTimeout(write, rest);
    },
    finish() {
      clearTimeout(timer);
      leave();
      waiting = [];
      const conversation = getConversation(conversationId);
      const ended = conversation == null ? [] : endChanges(conversation, runId);
      if (ended.length === 0) release();
      else void journal.finish(ended).finally(release);
    },
  };
}
