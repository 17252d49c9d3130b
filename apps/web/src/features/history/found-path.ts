import { sessionPath } from '#blocks/sessions/session-path.ts';
import type { FoundSession } from './search/create-search-index.ts';

/** The address of a session that was found, at the turn that holds the hit where it is one that can be gone to. */
export function foundPath({ session, text }: FoundSession): string {
  const path = sessionPath(session);
  return text?.turnId == null ? path : `${path}?turn=${encodeURIComponent(text.turnId)}`;
}
