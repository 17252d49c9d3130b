import { BODY_FAULTS } from './body-faults.ts';
import type { ChatFault } from './chat-fault.ts';
import { CHOICE_FAULTS } from './choice-faults.ts';
import { CHUNK_FAULTS } from './chunk-faults.ts';
import { ENDING_FAULTS } from './ending-faults.ts';
import { ERROR_FAULTS } from './error-faults.ts';
import { FRAMING_FAULTS } from './framing-faults.ts';
import { HOSTILE_FAULTS } from './hostile-faults.ts';
import { STATUS_FAULTS } from './status-faults.ts';

/** Every fault of chat that is one answer of one gateway. */
export const CHAT_FAULTS: readonly ChatFault[] = [
  ...FRAMING_FAULTS,
  ...ENDING_FAULTS,
  ...ERROR_FAULTS,
  ...STATUS_FAULTS,
  ...BODY_FAULTS,
  ...CHUNK_FAULTS,
  ...CHOICE_FAULTS,
  ...HOSTILE_FAULTS,
];
