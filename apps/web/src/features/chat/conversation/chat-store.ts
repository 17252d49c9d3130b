import { create } from 'zustand';
import { NO_OVERRIDES, type ChatLane } from '#features/chat/chat-lane.ts';
import { FIRST_RECIPE } from '#features/chat/chat-recipe.ts';
import type { Conversation, LaneRun, Turn } from './conversation.ts';

/** The conversation that has no turn yet and no session. */
export const NEW_CHAT = 'new';

type ChatState = {
  /** The conversations that this page knows, so that a run goes on while another one is on the screen; null is one that is not there. */
  conversations: Readonly<Record<string, Conversation | null>>;
};

export const useChatStore = create<ChatState>(() => ({ conversations: {} }));

const FIRST_LANE: ChatLane = { id: 'a', letter: 'A', gateway: '', model: '', isOn: true, overrides: NO_OVERRIDES };

export function createConversation(id: string): Conversation {
  return {
    id,
    title: '',
    createdAt: 0,
    lanes: [FIRST_LANE],
    recipe: FIRST_RECIPE,
    draft: '',
    attachments: [],
    start: { mode: 'together' },
    from: null,
    turns: [],
    path: {},
    damaged: 0,
  };
}

export function getConversation(id: string): Conversation | null | undefined {
  return useChatStore.getState().conversations[id];
}

export function putConversation(id: string, conversation: Conversation | null): void {
  useChatStore.setState(({ conversations }) => ({ conversations: { ...conversations, [id]: conversation } }));
}

export function dropConversation(id: string): void {
  useChatStore.setState(({ conversations }) => {
    const { [id]: _dropped, ...rest } = conversations;
    return { conversations: rest };
  });
}

/** Changes a conversation that is known; one that has been deleted meanwhile stays so. */
export function changeConversation(id: string, change: (conversation: Conversation) => Conversation): void {
  const conversation = getConversation(id);
  if (conversation != null) putConversation(id, change(conversation));
}

/** Changes one turn; all others stay the same objects. */
export function changeTurn(conversationId: string, turnId: string, change: (turn: Turn) => Turn): void {
  changeConversation(conversationId, (conversation) => ({
    ...conversation,
    turns: conversation.turns.map((turn) => (turn.id === turnId ? change(turn) : turn)),
  }));
}

/** Changes one run of a conversation; all other turns stay the same objects. */
export function changeRun(conversationId: string, runId: string, change: Partial<LaneRun>): void {
  changeRuns(conversationId, new Map([[runId, change]]));
}

/** Changes several runs of a conversation, by their ids, at once: everything that is drawn looks at the store after each change. */
export function changeRuns(conversationId: string, changes: ReadonlyMap<string, Partial<LaneRun>>): void {
  changeConversation(conversationId, (conversation) => ({
    ...conversation,
    turns: conversation.turns.map((turn) => {
      if (!turn.runs.some(({ id }) => changes.has(id))) return turn;
      return {
        ...turn,
        runs: turn.runs.map((run) => (changes.has(run.id) ? { ...run, ...changes.get(run.id) } : run)),
      };
    }),
  }));
}
