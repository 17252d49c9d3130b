import { createContext } from 'react';

/** Where an inspector is drawn: the shell's last column, after the workspace in reading and focus order. */
export const InspectorSlot = createContext<HTMLElement | null>(null);
