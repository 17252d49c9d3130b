import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';
import { createStore, type StoreApi } from 'zustand';
import type { PlayableFile, SoundPlayer } from '#blocks/audio/sound-player.ts';
import type { storedPlayer } from '#blocks/audio/stored-player.ts';
import type { streamPlayer } from '#blocks/audio/stream-player.ts';
import { now } from '#lib/now.ts';
import { askedFormat } from '#features/speech/takes/is-as-asked.ts';
import type { AuditionFault } from './audition-fault.ts';
import type { Sample } from './create-sample-cache.ts';
import type { receiveSample } from './receive-sample.ts';
import { requestKey } from '#features/speech/bench/request-key.ts';

/** What is known of auditions, by `requestKey`. */
type AuditionState = {
  /** The one that is on its way or sounds; null when it is quiet. */
  current: { key: string; phase: 'loading' | 'sounding' } | null;
  /** Milliseconds from sending the request to the first sound. */
  firstSounds: Readonly<Record<string, number>>;
  faults: Readonly<Record<string, AuditionFault>>;
};

/** Plays one sentence in one voice after another. */
export type Auditioner = {
  store: StoreApi<AuditionState>;
  /** Plays a sample in place of the one before, whose sound and request end; `delay` milliseconds pass before a request is sent. */
  hear: (request: SpeechRequest, options: { delay: number }) => void;
  stop: () => void;
};

type AuditionerParts = {
  /** The sound of the very same request that is there already. */
  findSound: (key: string) => Promise<PlayableFile | null>;
  keepSample: (key: string, sample: Sample) => void;
  receive: typeof receiveSample;
  openStream: typeof streamPlayer;
  openStored: typeof storedPlayer;
};

/** One audition, and everything that ends with it. */
type Audition = { key: string; request: SpeechRequest; signal: AbortSignal; end: () => void };

/** An auditioner; at most one of its requests is under way. */
export function createAuditioner(parts: AuditionerParts): Auditioner {
  const store = createStore<AuditionState>(() => ({ current: null, firstSounds: {}, faults: {} }));
  let current: Audition | null = null;

  function hear(request: SpeechRequest, { delay }: { delay: number }): void {
    current?.end();
    const controller = new AbortController();
    const audition: Audition = {
      key: requestKey(request),
      request,
      signal: controller.signal,
      end() {
        controller.abort();
        if (current === audition) {
          current = null;
          store.setState({ current: null });
        }
      },
    };
    current = audition;
    store.setState(({ faults }) => ({
      current: { key: audition.key, phase: 'loading' },
      faults: without(faults, audition.key),
    }));
    void play(audition, { parts, store, delay });
  }

  return { store, hear, stop: () => current?.end() };
}

type Means = { parts: AuditionerParts; store: StoreApi<AuditionState>; delay: number };

async function play(audition: Audition, means: Means): Promise<void> {
  const { key, signal } = audition;
  const { parts, store, delay } = means;
  const known = await parts.findSound(key);
  if (signal.aborted) return;
  if (known !== null) {
    sound(
      audition,
      parts.openStored(async () => known),
    );
    store.setState({ current: { key, phase: 'sounding' } });
    return;
  }
  await new Promise((resolve) => setTimeout(resolve, delay));
  if (!signal.aborted) await ask(audition, means);
}

async function ask({ key, request, signal, end }: Audition, { parts, store }: Means): Promise<void> {
  const sentAt = now();
  const player = parts.openStream({
    asked: askedFormat({ request }),
    pieces: 1,
    onSounding() {
      const firstSound = now() - sentAt;
      store.setState(({ firstSounds }) => ({
        current: { key, phase: 'sounding' },
        firstSounds: { [key]: firstSound, ...firstSounds },
      }));
    },
    onStarved: () => undefined,
  });
  sound({ signal, end }, player);
  const { sample, fault } = await parts.receive({ request, signal, player });
  if (sample !== null) parts.keepSample(key, sample);
  if (fault !== null) store.setState(({ faults }) => ({ faults: { ...faults, [key]: fault } }));
}

/** Plays until the audition ends, and ends the audition when it has been played or something else is. */
function sound({ signal, end }: Pick<Audition, 'signal' | 'end'>, player: SoundPlayer): void {
  player.play();
  const forget = player.store.subscribe(({ playing }) => {
    if (!playing) end();
  });
  signal.addEventListener(
    'abort',
    () => {
      forget();
      player.release();
    },
    { once: true },
  );
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
