import type { createFileDecoder } from './create-file-decoder.ts';

/** MPEG-1 Layer III at 128 kb/s and 48 kHz: 384 bytes and 24 ms a frame. */
const FRAME_BYTES = 384;
const HEADER = [0xff, 0xfb, 0x94, 0xc4];
/** Where a frame's number stands: behind what a tag for players would use. */
const NUMBER_AT = 200;
const DAMAGED = 65_535;

/** For tests: an MP3 whose frames carry their numbers instead of sound; those in `damaged` do not decode. */
export function fakeMp3(frames: number, damaged: readonly number[] = []): Blob {
  const bytes = new Uint8Array(frames * FRAME_BYTES);
  const view = new DataView(bytes.buffer);
  for (let frame = 0; frame < frames; frame += 1) {
    bytes.set(HEADER, frame * FRAME_BYTES);
    view.setUint16(frame * FRAME_BYTES + NUMBER_AT, damaged.includes(frame) ? DAMAGED : frame + 1);
  }
  return new Blob([bytes]);
}

export const FAKE_MP3 = { sampleRate: 48_000, frameSamples: 1_152 };

export type FakeMp3Options = {
  /** Frames at the beginning that give no sound, as with a codec that must get going. */
  slow?: number;
  /** A decoder may stop at damage and give what it has, or refuse all of it. */
  stopsAtDamage?: boolean;
  onDecode?: () => void;
};

/** Decodes such an MP3: every sample is its frame's number, counted from 1. */
export function decodeFakeMp3({ slow = 0, stopsAtDamage = false, onDecode }: FakeMp3Options = {}): ReturnType<
  typeof createFileDecoder
> {
  const { sampleRate, frameSamples } = FAKE_MP3;
  return {
    sampleRate,
    decode(file: ArrayBuffer) {
      onDecode?.();
      const frames = numbersIn(file);
      const damage = frames.indexOf(DAMAGED);
      const sound = damage === -1 ? frames : frames.slice(0, stopsAtDamage ? damage : 0);
      return Promise.resolve(bufferOf(sound.slice(slow).flatMap((number) => Array<number>(frameSamples).fill(number))));
    },
  };
}

function numbersIn(file: ArrayBuffer): number[] {
  const view = new DataView(file);
  const numbers: number[] = [];
  for (let at = 0; at + FRAME_BYTES <= file.byteLength; at += 1) {
    if (HEADER.every((byte, index) => view.getUint8(at + index) === byte)) numbers.push(view.getUint16(at + NUMBER_AT));
  }
  // The tag for players is a frame without a number.
  return numbers.filter((number) => number > 0);
}

function bufferOf(samples: readonly number[]): AudioBuffer | undefined {
  if (samples.length === 0) return undefined;
  const { sampleRate } = FAKE_MP3;
  const values = Float32Array.from(samples);
  const { length } = values;
  return {
    length,
    numberOfChannels: 1,
    sampleRate,
    duration: length / sampleRate,
    getChannelData: () => values,
    copyFromChannel() {},
    copyToChannel() {},
  };
}
