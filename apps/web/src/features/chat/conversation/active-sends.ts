import type { ChatSend } from '#blocks/runs/start-chat-send.ts';

type ActiveSend = { send: ChatSend; laneId: string };

/** The sends that go on, by the run they bring; not part of the state, because nothing is drawn of them. */
export const activeSends = new Map<string, ActiveSend>();
