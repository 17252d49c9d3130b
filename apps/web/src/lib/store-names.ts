/** What every record has; the rest is its writer's own, and parsed when it is read. */
export type AnyRecord = { id: string };

/**
 * Names of the stores. `turns` is what the user did in a session, `runs` what answered, `blobs` the bytes of either, `journal` what
 * of a run has arrived while it goes on, `prompts` the prompt library.
 */
export const STORE_NAMES = ['sessions', 'turns', 'runs', 'blobs', 'settings', 'journal', 'prompts'] as const;

/** The name of a store. */
export type StoreName = (typeof STORE_NAMES)[number];
/** Names of the stores that hold the parts of sessions. */
export type PartStore = 'turns' | 'runs';
