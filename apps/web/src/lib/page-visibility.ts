/** Whether the page is looked at; a page that is not has slow timers, and may go away any moment. */
export const pageVisibility = {
  isHidden: (): boolean => page()?.visibilityState === 'hidden',

  /** Calls `task` whenever the page is hidden or closed; returns the way to end that. */
  onHidden(task: () => void): () => void {
    return listen('hidden', task);
  },

  /** Calls `task` whenever the page is shown again, also from the browser's back-forward cache; returns the way to end that. */
  onShown(task: () => void): () => void {
    return listen('visible', task);
  },
};

function listen(state: DocumentVisibilityState, task: () => void): () => void {
  const look = () => {
    if (page()?.visibilityState === state) task();
  };
  page()?.addEventListener('visibilitychange', look);
  return () => page()?.removeEventListener('visibilitychange', look);
}

/** Tests run without one. */
function page(): Document | undefined {
  return 'document' in globalThis ? globalThis.document : undefined;
}
