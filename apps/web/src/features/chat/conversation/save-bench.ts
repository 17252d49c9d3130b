import { benchId } from '#lib/bench-id.ts';
import { changeRecords } from '#lib/records.ts';
import type { BenchRecord } from './bench-record.ts';
import type { Conversation } from './conversation.ts';

/** What the composer and the parameters of a conversation hold. */
export type Bench = Omit<BenchRecord, 'id'>;

/**
 * Saves what is being written, how it would be sent, and which versions are shown. With `fields`, only these: the others are as another
 * tab may have left them.
 */
export function saveBench(conversation: Conversation, fields?: ReadonlySet<keyof Bench>): Promise<void> {
  const { id, draft, attachments, start, from, lanes, recipe, path } = conversation;
  const bench: Bench = { draft, attachments, start, from, lanes, recipe, path };
  const names: ReadonlySet<string> | undefined = fields;
  const own = Object.fromEntries(Object.entries(bench).filter(([name]) => names?.has(name) ?? true));
  const recordId = benchId(id);
  return changeRecords([
    {
      store: 'settings',
      id: recordId,
      update: (before) => ({
        ...bench,
        ...before,
        ...own,
        // Which version is shown of one turn says nothing of the others.
        ...(fields?.has('path') === true && { path: { ...pathOf(before), ...path } }),
        id: recordId,
      }),
    },
  ]);
}

function pathOf(before: object | undefined): object {
  return before !== undefined && 'path' in before && typeof before.path === 'object' ? { ...before.path } : {};
}
