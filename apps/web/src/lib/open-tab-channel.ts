/** The way to the other tabs of this site. */
export type TabChannel = { send: (message: object) => void };

const NAME = 'lineup';

/** Opens the channel between this browser's tabs of this site; `onMessage` gets whatever any of them says, unparsed. */
export function openTabChannel(onMessage: (data: unknown) => void): TabChannel {
  if (!('BroadcastChannel' in globalThis)) return { send: () => undefined };
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }) => onMessage(data));
  // In Node, where the tests run, an open channel would keep the process alive.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches this origin alone
  return { send: (message) => channel.postMessage(message) };
}
