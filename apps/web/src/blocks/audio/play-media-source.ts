import { linearGain } from './linear-gain.ts';
import type { StreamEvents, StreamSource } from './sound-source.ts';
import { startElement } from './start-element.ts';
import { whyFailed } from './why-failed.ts';

/** Seconds behind the playhead that stay buffered when the browser's quota is full. */
const KEPT_BEHIND = 10;

/** Plays a compressed stream through MediaSource: the first sound needs a few kilobytes, where a media element waits for some thirty. */
export function playMediaSource({ mime, events }: { mime: string; events: StreamEvents }): StreamSource {
  const media = new MediaSource();
  const element = new Audio();
  const url = URL.createObjectURL(media);
  const listening = new AbortController();
  const { signal } = listening;
  const playhead = () => element.currentTime;
  const feed = createFeed({ media, mime, playhead, onWhole: () => events.onWhole(media.duration) });
  let hasSounded = false;

  media.addEventListener('sourceopen', () => feed.open(signal), { signal, once: true });
  element.addEventListener('timeupdate', feed.pump, { signal });
  element.addEventListener(
    'ended',
    () => {
      // A seek may have come between the end and its event.
      if (element.ended) events.onEnded();
    },
    { signal },
  );
  element.addEventListener('error', () => events.onFailed(whyFailed(element)), { signal });
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
      if (hasSounded && !element.seeking) events.onStarved();
    },
    { signal },
  );
  element.src = url;

  return {
    append: feed.append,
    nextPiece: feed.nextPiece,
    end: feed.end,
    reach: () => endOf(element.buffered),
    play: () => startElement(element, events),
    pause: () => element.pause(),
    position: playhead,
    seek(seconds) {
      element.currentTime = Math.max(seconds, startOf(element.buffered));
    },
    setGain(decibels) {
      element.volume = linearGain(decibels);
    },
    release() {
      listening.abort();
      element.pause();
      element.removeAttribute('src');
      element.load();
      URL.revokeObjectURL(url);
    },
  };
}

type FeedParts = { media: MediaSource; mime: string; playhead: () => number; onWhole: () => void };

/** Hands chunks to the SourceBuffer one at a time, as it takes them. */
function createFeed({ media, mime, playhead, onWhole }: FeedParts) {
  const queue: { bytes: Uint8Array<ArrayBuffer>; isNewPiece: boolean }[] = [];
  let buffer: SourceBuffer | null = null;
  let isNewPiece = false;
  let isEnded = false;

  function pump(): void {
    if (buffer === null || buffer.updating || media.readyState !== 'open') return;
    const [next] = queue;
    if (next === undefined) {
      if (isEnded) finish();
      return;
    }
    // Forgets the frame that a piece cut off in the middle has left, which would swallow the beginning of this one.
    if (next.isNewPiece) buffer.abort();
    try {
      buffer.appendBuffer(next.bytes);
      queue.shift();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
      makeRoom(buffer, playhead() - KEPT_BEHIND);
    }
  }

  function finish(): void {
    media.endOfStream();
    onWhole();
  }

  return {
    pump,
    open(signal: AbortSignal) {
      buffer = media.addSourceBuffer(mime);
      // What comes goes behind what is there, whatever its own times say.
      buffer.mode = 'sequence';
      buffer.addEventListener('updateend', pump, { signal });
      pump();
    },
    append(bytes: Uint8Array<ArrayBuffer>) {
      queue.push({ bytes, isNewPiece });
      isNewPiece = false;
      pump();
    },
    nextPiece() {
      isNewPiece = true;
    },
    end() {
      isEnded = true;
      pump();
    },
  };
}

/** Drops what lies behind the playhead; when nothing does yet, the next `timeupdate` tries again. */
function makeRoom(buffer: SourceBuffer, until: number): void {
  if (startOf(buffer.buffered) < until) buffer.remove(0, until);
}

function startOf(ranges: TimeRanges): number {
  return ranges.length === 0 ? 0 : ranges.start(0);
}

function endOf(ranges: TimeRanges): number {
  return ranges.length === 0 ? 0 : ranges.end(ranges.length - 1);
}
