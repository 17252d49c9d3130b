import type { MessageRole } from '#features/chat/conversation/conversation.ts';

/** The roles that a person can give a message, in the order of the menu; the names are those of the wire. */
export const MESSAGE_ROLES = ['user', 'assistant', 'system'] as const satisfies readonly MessageRole[];
