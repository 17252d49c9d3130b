import { randomId } from '#lib/random-id.ts';
import type { Attachment } from '#features/chat/input/attachment.ts';
import type { ResolvedLane } from '#features/chat/resolve-lane.ts';
import { changeConversation, createConversation, getConversation, NEW_CHAT, putConversation } from './chat-store.ts';
import type { Conversation, Turn } from './conversation.ts';
import { pathKey } from './path-key.ts';
import { makeTitle } from './make-title.ts';
import { saveBench, saveConversation, saveTurn } from './save-conversation.ts';
import { startRuns } from './start-runs.ts';
import { visibleTurns } from './visible-turns.ts';

type TurnToSend = {
  conversationId: string;
  input: string;
  attachments: Attachment[];
  /** The lanes to ask. */
  lanes: readonly ResolvedLane[];
  /** The turn that this is a new version of; without it, it follows the last one that is shown. */
  versionOf?: Turn;
};

/** Adds a turn and asks the lanes. Returns the conversation it belongs to, which the first turn of a new one makes. */
export function sendTurn({ conversationId, input, attachments, lanes, versionOf }: TurnToSend): string {
  const known = getConversation(conversationId) ?? createConversation(conversationId);
  const parent = versionOf === undefined ? (visibleTurns(known).at(-1)?.id ?? null) : versionOf.parent;
  const turn: Turn = {
    id: randomId(),
    seq: nextSeq(known),
    parent,
    role: versionOf?.role ?? 'user',
    input,
    attachments,
    sentAt: Date.now(),
    start: known.start,
    from: versionOf === undefined ? known.from : versionOf.from,
    chosen: {},
    runs: [],
  };
  const isFirst = conversationId === NEW_CHAT;
  const conversation: Conversation = {
    ...(isFirst ? { ...known, id: randomId(), title: makeTitle(input), createdAt: turn.sentAt } : known),
    ...(versionOf === undefined && { draft: '', attachments: [], from: null }),
    turns: [...known.turns, turn],
    path: { ...known.path, [pathKey(parent)]: turn.id },
  };
  putConversation(conversation.id, conversation);
  if (isFirst) clearNewChat();
  void saveConversation(conversation);
  void saveTurn(conversation.id, turn.id);
  void saveBench(conversation);
  startRuns({
    conversationId: conversation.id,
    turnId: turn.id,
    asks: lanes.map((lane) => ({ lane })),
    start: turn.start,
  });
  return conversation.id;
}

/** Order is by sequence, and a deleted turn's number is not given again. */
function nextSeq({ turns }: Conversation): number {
  return Math.max(-1, ...turns.map(({ seq }) => seq)) + 1;
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
