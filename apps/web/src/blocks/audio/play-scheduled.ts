import { createPcmDecoder, type PcmBlock } from './create-pcm-decoder.ts';
import { createSoundOutput } from './create-sound-output.ts';
import type { StreamEvents, StreamSource } from './sound-source.ts';

/** Seconds of sound to have before starting, and again after running dry: below it one late packet would be heard. */
const HEADROOM = 0.15;

type ScheduledParts = {
  container: 'wav' | 'pcm';
  openContext: (sampleRate: number) => AudioContext;
  events: StreamEvents;
};

/** Plays PCM from its first packets on; each piece has a header of its own. */
export function playScheduled({ container, openContext, events }: ScheduledParts): StreamSource {
  const output = createSoundOutput({ openContext, events });
  const held: PcmBlock[] = [];
  let decoder = createPcmDecoder(container);

  function pass(): void {
    held.splice(0).forEach(output.sound);
  }

  return {
    ...output,
    append(bytes) {
      const block = decoder.push(bytes);
      if (block === null) return;
      if (block === 'unsupported') return events.onFailed('unplayable');
      held.push(block);
      if (seconds(held) >= HEADROOM || output.isSounding()) pass();
    },
    nextPiece() {
      decoder = createPcmDecoder(container);
    },
    end() {
      pass();
      output.end();
    },
  };
}

function seconds(blocks: readonly PcmBlock[]): number {
  return blocks.reduce((sum, { channels, sampleRate }) => sum + (channels[0]?.length ?? 0) / sampleRate, 0);
}
