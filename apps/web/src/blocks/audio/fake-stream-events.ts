import type { StreamEvents } from './sound-source.ts';

/** For tests: events that are written down, as they come. */
export function fakeStreamEvents(): { events: StreamEvents; heard: string[] } {
  const heard: string[] = [];
  const events: StreamEvents = {
    onSounding: () => void heard.push('sounding'),
    onEnded: () => void heard.push('ended'),
    onStarved: () => void heard.push('starved'),
    onBlocked: () => void heard.push('blocked'),
    onFailed: () => void heard.push('failed'),
    onWhole: (seconds) => void heard.push(`whole ${seconds}`),
  };
  return { events, heard };
}
