import { linearGain } from './linear-gain.ts';
import type { FileSource, SoundEvents } from './sound-source.ts';
import { startElement } from './start-element.ts';
import { whyFailed } from './why-failed.ts';

type PlayFileOptions = {
  file: Blob;
  events: SoundEvents;
  /** One of the page's own, where a picture is to be seen. */
  element?: HTMLMediaElement;
};

/** Plays a whole file through a media element, which keeps the pitch when the rate changes. */
export function playFile({ file, events, element = new Audio() }: PlayFileOptions): FileSource {
  const url = URL.createObjectURL(file);
  element.src = url;
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener('playing', events.onSounding, { signal });
  element.addEventListener(
    'ended',
    () => {
      // A seek may have come between the end and its event.
      if (element.ended) events.onEnded();
    },
    { signal },
  );
  element.addEventListener('error', () => events.onFailed(whyFailed(element)), { signal });

  return {
    play: () => startElement(element, events),
    pause: () => element.pause(),
    position: () => element.currentTime,
    seek(seconds) {
      element.currentTime = seconds;
    },
    setGain(decibels) {
      element.volume = linearGain(decibels);
    },
    setRate(rate) {
      element.playbackRate = rate;
    },
    setLoop(loop) {
      element.loop = loop;
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
