import { growEnvelope } from '#blocks/audio/grow-envelope.ts';
import { SNIFF_BYTES, soundFormat, type SoundFormat } from '#blocks/audio/sound-format.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import type { TakeEvent } from './take-event.ts';

type CollectorParts = {
  asked: string;
  player: SoundPlayer;
  report: (event: TakeEvent) => void;
  draw?: typeof growEnvelope;
};

/** Keeps every byte of a take, and once the first ones have told the format, plays and draws it while it arrives. */
export function collectTake({ asked, player, report, draw = growEnvelope }: CollectorParts) {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let format: SoundFormat | null = null;
  let drawing: ReturnType<typeof growEnvelope> | null = null;

  function open(): void {
    const head = new Uint8Array(Math.min(size, SNIFF_BYTES));
    let filled = 0;
    for (const chunk of chunks) {
      const part = chunk.subarray(0, head.length - filled);
      head.set(part, filled);
      filled += part.length;
    }
    format = soundFormat(head, asked);
    report({ type: 'format', format });
    player.open(format);
    drawing = draw(format, (grown) => report({ type: 'drawn', drawing: grown }));
    chunks.forEach(pass);
  }

  function pass(chunk: Uint8Array<ArrayBuffer>): void {
    player.append(chunk);
    drawing?.append(chunk);
  }

  return {
    add(chunk: Uint8Array<ArrayBuffer>): void {
      chunks.push(chunk);
      size += chunk.length;
      if (format !== null) pass(chunk);
      else if (size >= SNIFF_BYTES) open();
    },
    /** Ends the collection; a take without a byte has no format and no file. */
    finish(): { format: SoundFormat; file: Blob } | null {
      if (format === null && size > 0) open();
      drawing?.stop();
      player.end();
      return format === null ? null : { format, file: new Blob(chunks, { type: format.mime }) };
    },
  };
}
