import { createSyncThrottle } from '#lib/create-sync-throttle.ts';
import type { ForeignChange, syncConversation } from './sync-conversation.ts';

const NOTHING: ForeignChange = { turns: false, bench: false, runs: new Set() };

const waiting = new Map<string, ForeignChange>();
/** Needed only when there is another tab. */
let loading: Promise<{ syncConversation: typeof syncConversation }> | undefined;

/** Asks for a conversation to be brought in step with what another tab has changed of it, soon, together with what is asked for else. */
export function askSync(conversationId: string, { turns, bench, runs }: Partial<ForeignChange>): void {
  const before = waiting.get(conversationId) ?? NOTHING;
  waiting.set(conversationId, {
    turns: before.turns || turns === true,
    bench: before.bench || bench === true,
    runs: new Set([...before.runs, ...(runs ?? [])]),
  });
  sync.ask();
}

const sync = createSyncThrottle(syncAll);

async function syncAll(): Promise<void> {
  const all = [...waiting];
  waiting.clear();
  if (all.length === 0) return;
  loading ??= import('./sync-conversation.ts');
  const { syncConversation: bring } = await loading;
  for (const [id, change] of all) await bring(id, change);
}
