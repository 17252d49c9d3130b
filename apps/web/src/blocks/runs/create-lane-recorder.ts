import { createChatInterpreter } from '@lineup/shared/chat/create-chat-interpreter.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import { reduceChatFacts } from '@lineup/shared/runs/reduce-chat-facts.ts';
import type { ChatRunEvent } from '@lineup/shared/runs/chat-run-event.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireFrame, WireRecord } from '@lineup/shared/runs/wire-record.ts';
import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';
import { markOwnEnd } from './own-end.ts';

/** What is known of one lane of a send at one moment; both parts are never changed afterwards. */
export type LaneProgress = { run: ChatRun; wire: WireRecord };

/** An event that belongs to a lane, as opposed to the stream's own. */
type OneLaneEvent = Extract<LaneEvent, { lane: string }>;

/** How a lane ends that got no `end` from the BFF: the response broke, or the person took it back. */
type Closing = { cause: 'lost' | 'aborted'; problem?: Problem | undefined };

/** Keeps one lane's wire record and folds its events into a run. */
export type LaneRecorder = {
  read: (event: OneLaneEvent, at: number) => void;
  close: (closing: Closing) => void;
  isOpen: () => boolean;
  run: () => ChatRun;
  snapshot: () => LaneProgress;
};

/** Starts recording a lane; `sentAt` is wall-clock milliseconds, the `at` of every event milliseconds since the send. */
export function createLaneRecorder({ path, request, sentAt }: Omit<WireRecord, 'frames'>): LaneRecorder {
  const interpreter = createChatInterpreter();
  const frames: WireFrame[] = [];
  let folded = createChatRun();
  let waiting: ChatRunEvent[] = [];
  let lastT = 0;

  /** The run as it is now: what has come since somebody looked is folded into it together. */
  function fold(): ChatRun {
    folded = reduceChatFacts(folded, waiting);
    waiting = [];
    return folded;
  }

  return {
    read(event, at) {
      frames.push({ at, event });
      lastT = event.t;
      waiting.push(...interpreter.read(event));
    },
    close({ cause, problem }) {
      if (fold().end !== null) return;
      if (problem !== undefined) waiting.push({ type: 'problem', t: lastT, problem });
      // The interpreter may hold back the start of a tag; an end makes it give up what it holds. This end never came over the
      // wire: it is not in the record, and its time is that of the last event, the last moment known on the BFF's clock.
      const counts = { events: 0, bytes: 0, comments: 0 };
      for (const fact of interpreter.read({ kind: 'end', lane: '', seq: 0, t: lastT, cause: 'reset', ...counts })) {
        waiting.push(fact.type === 'end' ? { ...fact, cause } : fact);
      }
      folded = markOwnEnd(fold());
    },
    isOpen: () => fold().end === null,
    run: fold,
    snapshot: () => ({ run: fold(), wire: { path, request, sentAt, frames: [...frames] } }),
  };
}
