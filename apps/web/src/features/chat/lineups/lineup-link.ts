import type { ChatParameterName } from '#features/chat/chat-parameters.ts';

/** The longest search part that is written and read, in characters: servers in between cut or refuse longer addresses. */
export const LONGEST_LINK = 8_000;

/** Parameters that a link holds as plain text; all others are JSON. */
export const TEXT_PARAMETERS: readonly ChatParameterName[] = ['system', 'reasoning_effort'];
