import type { Lane } from '#blocks/lanes/lane.ts';
import { randomId } from '#lib/random-id.ts';
import { changeConversation, createConversation, getConversation, NEW_CHAT, putConversation } from './chat-store.ts';
import type { Conversation, Turn } from './conversation.ts';
import { makeTitle } from './make-title.ts';
import { saveBench, saveConversation, saveTurn } from './save-conversation.ts';
import { startRuns } from './start-runs.ts';

type TurnToSend = {
  conversationId: string;
  input: string;
  /** The lanes to ask; they become the conversation's lanes. */
  lanes: Lane[];
};

/** Adds a turn and asks the lanes. Returns the conversation it belongs to, which the first turn of a new one makes. */
export function sendTurn({ conversationId, input, lanes }: TurnToSend): string {
  const known = getConversation(conversationId) ?? createConversation(conversationId);
  const turn: Turn = { id: randomId(), seq: known.turns.length, input, sentAt: Date.now(), runs: [] };
  const conversation: Conversation = {
    ...(conversationId === NEW_CHAT ? begin(known, turn) : known),
    draft: '',
    lanes,
    turns: [...known.turns, turn],
  };
  putConversation(conversation.id, conversation);
  if (conversationId === NEW_CHAT) clearNewChat();
  void saveConversation(conversation);
  void saveTurn(conversation.id, turn);
  void saveBench(conversation);
  startRuns({ conversation, turn, lanes });
  return conversation.id;
}

function begin(draft: Conversation, { input, sentAt }: Turn): Conversation {
  return { ...draft, id: randomId(), title: makeTitle(input), createdAt: sentAt };
}

/** The next new conversation begins blank, but talks to the model that was chosen last. */
function clearNewChat(): void {
  changeConversation(NEW_CHAT, ({ lanes }) => ({ ...createConversation(NEW_CHAT), lanes }));
  const blank = getConversation(NEW_CHAT);
  if (blank != null) void saveBench(blank);
}
