import type { ChatParameters } from '#features/chat/chat-parameters.ts';

/** What was written as JSON: the parameter alone, emptied, or what is wrong with it. The place of what is `not_json` is told elsewhere. */
export type ReadJson =
  | { to: ChatParameters }
  | { isEmpty: true }
  | { fault: 'not_json' | 'not_a_list' | 'not_an_object' }
  | { fault: 'reserved'; keys: readonly string[] };
