/** The opening of a session that is under way, or the last one: what begins a session waits for it, or it would not have what was set up before. */
export const runningOpening: { ended: Promise<void> } = { ended: Promise.resolve() };
