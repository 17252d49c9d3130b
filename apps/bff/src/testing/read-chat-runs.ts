import { createChatInterpreter } from '@lineup/shared/chat/create-chat-interpreter.ts';
import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import { reduceChatRun } from '@lineup/shared/runs/reduce-chat-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { createSseReader } from '@lineup/shared/sse/create-sse-reader.ts';
import { readLaneEvent } from '@lineup/shared/wire/read-lane-event.ts';

/** The runs that a page makes of a response, by lane, from its bytes in these pieces. */
export function readChatRuns(pieces: readonly Uint8Array[]): Map<string, ChatRun> {
  const reader = createSseReader();
  const interpreters = new Map<string, ReturnType<typeof createChatInterpreter>>();
  const runs = new Map<string, ChatRun>();
  for (const event of [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()].map(readLaneEvent)) {
    if (!('lane' in event)) continue;
    const { lane } = event;
    const interpreter = interpreters.get(lane) ?? createChatInterpreter();
    interpreters.set(lane, interpreter);
    runs.set(lane, interpreter.read(event).reduce(reduceChatRun, runs.get(lane) ?? createChatRun()));
  }
  return runs;
}
