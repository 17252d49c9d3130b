let silenceCurrent: (() => void) | null = null;

/** Makes its caller the one thing that sounds on the page: whoever sounded before is silenced by the function it gave. */
export function claimSound(silence: () => void): void {
  if (silenceCurrent === silence) return;
  silenceCurrent?.();
  silenceCurrent = silence;
}
