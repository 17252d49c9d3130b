import { createPcmDecoder, type PcmBlock } from './create-pcm-decoder.ts';
import { createSchedule } from './create-schedule.ts';
import type { SoundEvents, StreamSource } from './sound-source.ts';

/** Seconds of sound to have before starting, and again after running dry: below it one late packet would be heard. */
const HEADROOM = 0.15;

type ScheduledParts = {
  container: 'wav' | 'pcm';
  /** Opens the context at the stream's own rate, so that the seams between blocks are not resampled one by one. */
  openContext: (sampleRate: number) => AudioContext;
  events: SoundEvents;
};

/** Plays PCM as buffers scheduled back to back on an AudioContext, which also works where a page is served over plain http. */
export function playScheduled({ container, openContext, events }: ScheduledParts): StreamSource {
  const decoder = createPcmDecoder(container);
  const held: PcmBlock[] = [];
  let output: Output | null = null;
  let isWanted = false;
  let isEnded = false;

  function start(): void {
    const [first] = held;
    if (first === undefined) return;
    const isEnough = seconds(held) >= HEADROOM || isEnded || output?.isSounding() === true;
    if (!isEnough) return;
    output ??= createOutput(openContext(first.sampleRate), { events, isWanted: () => isWanted, onDry: handleDry });
    for (const block of held.splice(0)) output.sound(block);
  }

  function handleDry(): void {
    if (isEnded) events.onEnded();
    else events.onStarved();
  }

  return {
    append(bytes) {
      const block = decoder.push(bytes);
      if (block === null) return;
      if (block === 'unsupported') return events.onFailed();
      held.push(block);
      start();
    },
    end() {
      isEnded = true;
      start();
      if (output === null) events.onFailed();
      else if (!output.isSounding()) events.onEnded();
    },
    play() {
      isWanted = true;
      output?.play();
    },
    pause() {
      isWanted = false;
      output?.pause();
    },
    position: () => output?.position() ?? 0,
    release: () => output?.release(),
  };
}

type Output = ReturnType<typeof createOutput>;
type OutputParts = { events: SoundEvents; isWanted: () => boolean; onDry: () => void };

function createOutput(context: AudioContext, { events, isWanted, onDry }: OutputParts) {
  const schedule = createSchedule();
  const sounding = new Set<AudioBufferSourceNode>();
  const listening = new AbortController();
  let check: number | undefined;

  context.addEventListener(
    'statechange',
    () => {
      if (context.state === 'running' && sounding.size > 0) events.onSounding();
    },
    { signal: listening.signal },
  );
  void (isWanted() ? context.resume() : context.suspend());

  /** A context that may not sound never reaches its start time, and says nothing about it. */
  function checkStarted(): void {
    if (!isWanted()) return;
    if (context.state === 'running') events.onSounding();
    else events.onBlocked();
  }

  return {
    isSounding: () => sounding.size > 0,
    position: () => schedule.position(context.currentTime),
    play: () => void context.resume(),
    pause: () => void context.suspend(),
    sound(block: PcmBlock) {
      const node = createNode(context, block);
      const startsAt = schedule.place({ seconds: seconds([block]), now: context.currentTime });
      if (sounding.size === 0) check = window.setTimeout(checkStarted, (startsAt - context.currentTime) * 1_000);
      sounding.add(node);
      node.addEventListener(
        'ended',
        () => {
          sounding.delete(node);
          if (sounding.size === 0) onDry();
        },
        { signal: listening.signal },
      );
      node.start(startsAt);
    },
    release() {
      window.clearTimeout(check);
      listening.abort();
      void context.close();
    },
  };
}

function createNode(context: AudioContext, { sampleRate, channels }: PcmBlock): AudioBufferSourceNode {
  const buffer = context.createBuffer(channels.length, channels[0]?.length ?? 0, sampleRate);
  for (const [index, samples] of channels.entries()) buffer.copyToChannel(samples, index);
  const node = context.createBufferSource();
  node.buffer = buffer;
  node.connect(context.destination);
  return node;
}

function seconds(blocks: readonly PcmBlock[]): number {
  return blocks.reduce((sum, { channels, sampleRate }) => sum + (channels[0]?.length ?? 0) / sampleRate, 0);
}
