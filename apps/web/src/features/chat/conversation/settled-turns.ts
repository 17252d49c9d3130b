import { createContext } from 'react';
import type { Turn } from './conversation.ts';

/** The turns that are shown, oldest first; while runs go on, as of at most a second ago. */
export const SettledTurns = createContext<readonly Turn[]>([]);
