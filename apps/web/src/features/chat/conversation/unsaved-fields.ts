import type { Bench } from './save-bench.ts';

const FIELDS = ['draft', 'attachments', 'start', 'from', 'recipe', 'lanes', 'path'] as const satisfies (keyof Bench)[];

const unsaved = new Map<string, Set<keyof Bench>>();

/** Which fields of a conversation's bench this page has changed and not saved yet. */
export const unsavedFields = {
  add(conversationId: string, change: Partial<Bench>): void {
    const fields = unsaved.get(conversationId) ?? new Set();
    for (const field of FIELDS) if (field in change) fields.add(field);
    unsaved.set(conversationId, fields);
  },

  has: (conversationId: string, field: keyof Bench): boolean => unsaved.get(conversationId)?.has(field) === true,

  /** They are saved now. */
  take(conversationId: string): ReadonlySet<keyof Bench> {
    const fields = unsaved.get(conversationId) ?? new Set();
    unsaved.delete(conversationId);
    return fields;
  },
};
