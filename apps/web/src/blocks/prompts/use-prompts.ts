import { create } from 'zustand';
import type { Prompt } from './prompt.ts';

/** The kept prompts in their order (see `orderPrompts`); null until they have been read. `startPrompts` keeps them in step with the store. */
export const usePrompts = create<{ prompts: readonly Prompt[] | null }>(() => ({ prompts: null }));
