import type { PcmBlock } from './create-pcm-decoder.ts';
import { createSchedule, type Schedule } from './create-schedule.ts';
import { linearGain } from './linear-gain.ts';
import type { SoundSource, StreamEvents } from './sound-source.ts';

/** So long (milliseconds) a context may take to begin: Firefox opens the sound output for each anew, which takes up to a second. */
const PATIENCE_MS = 2_000;

type OutputParts = {
  /** Opens the context at the sound's own rate, so that the seams between blocks are not resampled one by one. */
  openContext: (sampleRate: number) => AudioContext;
  events: StreamEvents;
};

/** Blocks of sound back to back, each as soon as it is given. */
export type SoundOutput = SoundSource & {
  sound: (block: PcmBlock) => void;
  /** No more blocks come. */
  end: () => void;
  isSounding: () => boolean;
  /** Seconds of sound that were given. */
  reach: () => number;
};

/** Where the blocks go, once the first has told the rate. */
type Stage = { context: AudioContext; gain: GainNode };

type Self = OutputParts & {
  schedule: Schedule;
  stage: Stage | null;
  /** Everything that came, which is what can be sought in. */
  buffers: AudioBuffer[];
  /** What is placed and has not yet sounded to its end. */
  nodes: Set<AudioBufferSourceNode>;
  decibels: number;
  isWanted: boolean;
  isEnded: boolean;
  check: ReturnType<typeof setTimeout> | undefined;
  listening: AbortController;
};

/** Schedules blocks on an AudioContext, which also works where a page is served over plain http. */
export function createSoundOutput(parts: OutputParts): SoundOutput {
  const self: Self = {
    ...parts,
    schedule: createSchedule(),
    stage: null,
    buffers: [],
    nodes: new Set(),
    decibels: 0,
    isWanted: false,
    isEnded: false,
    check: undefined,
    listening: new AbortController(),
  };

  return {
    sound: (block) => sound(self, block),
    end: () => end(self),
    isSounding: () => self.nodes.size > 0,
    reach: () => reach(self),
    play() {
      self.isWanted = true;
      void self.stage?.context.resume();
    },
    pause: () => pause(self),
    position: () => (self.stage === null ? 0 : self.schedule.position(self.stage.context.currentTime)),
    seek: (seconds) => seek(self, seconds),
    setGain(decibels) {
      self.decibels = decibels;
      if (self.stage !== null) self.stage.gain.gain.value = linearGain(decibels);
    },
    release() {
      clearTimeout(self.check);
      self.listening.abort();
      void self.stage?.context.close();
      self.stage = null;
    },
  };
}

function sound(self: Self, block: PcmBlock): void {
  if (self.listening.signal.aborted) return;
  self.stage ??= openStage(self, block.sampleRate);
  const buffer = fillBuffer(self.stage.context, block);
  self.buffers.push(buffer);
  place(self, self.stage, { buffer, offset: 0 });
}

function end(self: Self): void {
  if (self.listening.signal.aborted) return;
  self.isEnded = true;
  if (self.stage === null) return self.events.onFailed('unplayable');
  self.events.onWhole(reach(self));
  if (self.nodes.size === 0) handleDry(self);
}

function pause(self: Self): void {
  self.isWanted = false;
  void self.stage?.context.suspend();
}

function seek(self: Self, seconds: number): void {
  if (self.stage === null) return;
  clearTimeout(self.check);
  const former = [...self.nodes];
  self.nodes.clear();
  for (const node of former) node.stop();

  self.schedule.restart(seconds);
  let from = 0;
  for (const buffer of self.buffers) {
    const offset = Math.max(0, seconds - from);
    if (offset < buffer.duration) place(self, self.stage, { buffer, offset });
    from += buffer.duration;
  }
}

function reach({ buffers }: Self): number {
  return buffers.reduce((sum, { duration }) => sum + duration, 0);
}

function openStage(self: Self, sampleRate: number): Stage {
  const context = self.openContext(sampleRate);
  const gain = context.createGain();
  gain.gain.value = linearGain(self.decibels);
  gain.connect(context.destination);
  context.addEventListener(
    'statechange',
    () => {
      if (context.state === 'running' && self.nodes.size > 0) self.events.onSounding();
    },
    { signal: self.listening.signal },
  );
  void (self.isWanted ? context.resume() : context.suspend());
  return { context, gain };
}

function place(
  self: Self,
  { context, gain }: Stage,
  { buffer, offset }: { buffer: AudioBuffer; offset: number },
): void {
  const node = context.createBufferSource();
  node.buffer = buffer;
  node.connect(gain);
  const startsAt = self.schedule.place({ seconds: buffer.duration - offset, now: context.currentTime });
  if (self.nodes.size === 0) {
    self.check = setTimeout(() => checkStarted(self, context), (startsAt - context.currentTime) * 1_000);
  }
  self.nodes.add(node);
  node.addEventListener(
    'ended',
    () => {
      // A node that a seek stopped is no longer one of these.
      if (self.nodes.delete(node) && self.nodes.size === 0) handleDry(self);
    },
    { signal: self.listening.signal },
  );
  node.start(startsAt, offset);
}

function checkStarted(self: Self, context: AudioContext): void {
  if (!self.isWanted) return;
  if (context.state === 'running') self.events.onSounding();
  else self.check = setTimeout(() => checkLate(self, context), PATIENCE_MS);
}

/** A context that may not sound says nothing about it, and is not to begin when nobody expects it any more. */
function checkLate(self: Self, { state }: AudioContext): void {
  if (!self.isWanted || state === 'running') return;
  pause(self);
  self.events.onBlocked();
}

function handleDry(self: Self): void {
  if (!self.isEnded) return self.events.onStarved();
  // Else a seek from here would sound by itself.
  pause(self);
  self.events.onEnded();
}

function fillBuffer(context: AudioContext, { sampleRate, channels }: PcmBlock): AudioBuffer {
  const buffer = context.createBuffer(channels.length, channels[0]?.length ?? 0, sampleRate);
  for (const [index, samples] of channels.entries()) buffer.copyToChannel(samples, index);
  return buffer;
}
