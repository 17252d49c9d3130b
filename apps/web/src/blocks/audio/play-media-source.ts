import type { SoundEvents, StreamSource } from './sound-source.ts';
import { startElement } from './start-element.ts';

/** Seconds behind the playhead that stay buffered when the browser's quota is full. */
const KEPT_BEHIND = 10;

/** Plays a compressed stream through MediaSource: the first sound needs a few kilobytes, where a media element waits for some thirty. */
export function playMediaSource({ mime, events }: { mime: string; events: SoundEvents }): StreamSource {
  const media = new MediaSource();
  const element = new Audio();
  const url = URL.createObjectURL(media);
  const listening = new AbortController();
  const { signal } = listening;
  const feed = createFeed({ media, mime, playhead: () => element.currentTime });
  let hasSounded = false;

  media.addEventListener('sourceopen', () => feed.open(signal), { signal, once: true });
  element.addEventListener('timeupdate', feed.pump, { signal });
  element.addEventListener('ended', events.onEnded, { signal });
  element.addEventListener('error', events.onFailed, { signal });
  element.addEventListener(
    'playing',
    () => {
      hasSounded = true;
      events.onSounding();
    },
    { signal },
  );
  element.addEventListener(
    'waiting',
    () => {
      if (hasSounded) events.onStarved();
    },
    { signal },
  );
  element.src = url;

  return {
    append: feed.append,
    end: feed.end,
    play: () => startElement(element, events),
    pause: () => element.pause(),
    position: () => element.currentTime,
    release() {
      listening.abort();
      element.pause();
      element.removeAttribute('src');
      element.load();
      URL.revokeObjectURL(url);
    },
  };
}

type FeedParts = { media: MediaSource; mime: string; playhead: () => number };

/** Hands chunks to the SourceBuffer one at a time, as it takes them. */
function createFeed({ media, mime, playhead }: FeedParts) {
  const queue: Uint8Array<ArrayBuffer>[] = [];
  let buffer: SourceBuffer | null = null;
  let isEnded = false;

  function pump(): void {
    if (buffer === null || buffer.updating || media.readyState !== 'open') return;
    const [next] = queue;
    if (next === undefined) {
      if (isEnded) media.endOfStream();
      return;
    }
    try {
      buffer.appendBuffer(next);
      queue.shift();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
      makeRoom(buffer, playhead() - KEPT_BEHIND);
    }
  }

  return {
    pump,
    open(signal: AbortSignal) {
      buffer = media.addSourceBuffer(mime);
      buffer.addEventListener('updateend', pump, { signal });
      pump();
    },
    append(bytes: Uint8Array<ArrayBuffer>) {
      queue.push(bytes);
      pump();
    },
    end() {
      isEnded = true;
      pump();
    },
  };
}

/** Drops what lies behind the playhead; when nothing does yet, the next `timeupdate` tries again. */
function makeRoom(buffer: SourceBuffer, until: number): void {
  if (buffer.buffered.length > 0 && buffer.buffered.start(0) < until) buffer.remove(0, until);
}
