import type { SessionRecord } from '#lib/session-record.ts';

/** What a session is called: a person's name for it, else the title made of its input; `untitled` where there is neither. */
export function sessionTitle({ name, title }: Pick<SessionRecord, 'name' | 'title'>, untitled: string): string {
  return name ?? (title === '' ? untitled : title);
}
