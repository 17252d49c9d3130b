import type { PlacedSamples } from './create-timeline.ts';
import type { MadeFile } from './made-file.ts';
import type { MediaFault } from './media-fault.ts';
import type { PcmStream } from './stream-pcm.ts';

/** What writes a file of samples that come in order. */
export type SampleWriter = {
  extension: string;
  push: (block: PlacedSamples) => Promise<void> | void;
  finish: () => Promise<Blob> | Blob;
  /** Lets go of what it holds, when the file is not wanted any more. */
  cancel: () => Promise<void> | void;
};

/** Opens a stream and writes it into a file, block by block. Rejects with what the stream rejects with. */
export async function streamToFile(
  open: () => Promise<PcmStream | MediaFault>,
  writer: SampleWriter,
): Promise<MadeFile | MediaFault> {
  try {
    const stream = await open();
    const made = typeof stream === 'string' ? stream : await writeAll(stream, writer);
    if (typeof made === 'string') await writer.cancel();
    return made;
  } catch (error) {
    await writer.cancel();
    throw error;
  }
}

async function writeAll({ blocks, loss, sampleRate }: PcmStream, writer: SampleWriter): Promise<MadeFile | MediaFault> {
  let start: number | undefined;
  let frames = 0;
  for await (const block of blocks) {
    start ??= block.start;
    frames += block.samples.length;
    await writer.push(block);
  }
  if (loss.isGone) return 'gone';
  if (start === undefined) return 'no_sound';
  const isDamaged = loss.gaps.length > 0 || loss.isIncomplete;
  const { extension } = writer;
  return { file: await writer.finish(), extension, start, end: start + frames / sampleRate, isDamaged };
}
