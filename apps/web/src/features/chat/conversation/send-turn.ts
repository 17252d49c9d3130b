import { randomId } from '#lib/random-id.ts';
import type { Attachment } from '#features/chat/input/attachment.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { abortRuns } from './abort-runs.ts';
import { changeConversation, createConversation, getConversation, NEW_CHAT, putConversation } from './chat-store.ts';
import type { Conversation, Turn } from './conversation.ts';
import { makeTitle } from './make-title.ts';
import { nextSeq } from './next-seq.ts';
import { pathKey } from './path-key.ts';
import { saveBench, type Bench } from './save-bench.ts';
import { saveConversation, saveTurn } from './save-conversation.ts';
import { sourceLane } from './source-lane.ts';
import { startRuns } from './start-runs.ts';
import { visibleTurns } from './visible-turns.ts';

/** What sending changes of the bench. */
const SENT_FIELDS: ReadonlySet<keyof Bench> = new Set(['draft', 'attachments', 'from', 'path'] as const);

type TurnToSend = {
  conversationId: string;
  input: string;
  attachments: Attachment[];
  /** The lanes to ask. */
  lanes: readonly ResolvedChatLane[];
  /** The turn that this is a new version of, whose answers are stopped; without it, it follows the last one that is shown. */
  versionOf?: Turn;
};

/**
 * Adds a turn and asks the lanes. Returns the conversation it belongs to, which the first turn of a new one makes; one that has been
 * deleted meanwhile stays so.
 */
export function sendTurn({ conversationId, input, attachments, lanes, versionOf }: TurnToSend): string {
  const open = getConversation(conversationId);
  if (open === null) return conversationId;
  const known = open ?? createConversation(conversationId);
  const parent = versionOf === undefined ? (visibleTurns(known).at(-1)?.id ?? null) : versionOf.parent;
  const turn: Turn = {
    id: randomId(),
    seq: nextSeq(known.turns),
    parent,
    role: versionOf?.role ?? 'user',
    input,
    attachments,
    sentAt: Date.now(),
    start: known.start,
    from: versionOf === undefined ? sourceLane(known) : versionOf.from,
    chosen: {},
    runs: [],
  };
  const isFirst = conversationId === NEW_CHAT;
  const conversation: Conversation = {
    ...(isFirst ? { ...known, id: randomId(), title: makeTitle(input, attachments), createdAt: turn.sentAt } : known),
    ...(versionOf === undefined && { draft: '', attachments: [], from: null }),
    turns: [...known.turns, turn],
    path: { ...known.path, [pathKey(parent)]: turn.id },
  };
  if (versionOf !== undefined) abortRuns(versionOf.runs);
  putConversation(conversation.id, conversation);
  void saveTurn(conversation.id, turn.id);
  void saveConversation(conversation, { store: 'turns', id: turn.id });
  void saveBench(conversation, isFirst ? undefined : SENT_FIELDS);
  // Last: until the message is saved as a turn, the draft is all that a crash would leave of it.
  if (isFirst) clearNewChat();
  startRuns({
    conversationId: conversation.id,
    turnId: turn.id,
    asks: lanes.map((lane) => ({ lane })),
    start: turn.start,
  });
  return conversation.id;
}

/** The next new conversation begins blank, but with the lanes that were asked last. */
function clearNewChat(): void {
  changeConversation(NEW_CHAT, ({ lanes, recipe, start }) => ({
    ...createConversation(NEW_CHAT),
    lanes: lanes.map((lane) => ({ ...lane, isOn: true })),
    recipe,
    start,
  }));
  const blank = getConversation(NEW_CHAT);
  if (blank != null) void saveBench(blank);
}
