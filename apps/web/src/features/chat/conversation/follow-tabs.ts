import { benchId } from '#lib/bench-id.ts';
import { pageVisibility } from '#lib/page-visibility.ts';
import { onRecordsChanged, type RecordChange } from '#lib/record-changes.ts';
import { askSync } from './ask-sync.ts';
import { NEW_CHAT, useChatStore } from './chat-store.ts';
import type { Conversation } from './conversation.ts';

const STORES = ['turns', 'runs', 'journal', 'settings'] as const;

let isFollowing = false;

/** Begins, once, to bring the conversations that this page knows in step with what other tabs save of them. */
export function followTabs(): void {
  if (isFollowing) return;
  isFollowing = true;
  for (const store of STORES) {
    onRecordsChanged(store, (changes, from) => {
      if (from === 'other_tab') for (const each of changes) note(each);
    });
  }
  // A page that sleeps may not have been told.
  pageVisibility.onShown(() => {
    for (const { id } of knownConversations()) askSync(id, { turns: true, bench: true });
  });
}

function note(change: RecordChange): void {
  const { store, id } = change;
  for (const conversation of knownConversations()) {
    if (store === 'settings') {
      if (id === benchId(conversation.id)) askSync(conversation.id, { bench: true });
    } else if (isAbout(conversation, change)) {
      // The id of a stretch of a journal begins with that of its run.
      const [runId = ''] = id.split(':');
      askSync(conversation.id, store === 'journal' ? { runs: new Set([runId]) } : { turns: true });
    }
  }
}

/** A removal and an update tell only which record it was. */
function isAbout({ id, turns }: Conversation, change: RecordChange): boolean {
  if (change.sessionId === id) return true;
  return turns.some((turn) => turn.id === change.id || turn.runs.some((run) => run.id === change.id));
}

/** The new conversation is each tab's own. */
function knownConversations(): Conversation[] {
  const { conversations } = useChatStore.getState();
  return Object.values(conversations)
    .filter((each) => each !== null)
    .filter(({ id }) => id !== NEW_CHAT);
}
