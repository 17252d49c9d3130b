import { useEffect } from 'react';
import { NEW_CHAT, useChatStore } from './chat-store.ts';
import type { Conversation } from './conversation.ts';
import { followTabs } from './follow-tabs.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { openConversation } from './open-conversation.ts';

/** A conversation of the store, read from what was saved when it is not there; undefined while it is read, null when there is none. */
export function useConversation(id: string): Conversation | null | undefined {
  const conversation = useChatStore(({ conversations }) => conversations[id]);
  const isUnknown = conversation === undefined;

  useEffect(() => {
    forgetDeleted();
    followTabs();
    void openConversation(NEW_CHAT);
  }, []);

  useEffect(() => {
    if (isUnknown) void openConversation(id);
  }, [id, isUnknown]);

  return conversation;
}
