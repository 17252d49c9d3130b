import type { StreamTargetChunk } from 'mediabunny';

/** What is written is gathered up to this size, then it becomes a part of the blob, which the browser keeps outside of the page's memory. */
const PART_BYTES = 1024 * 1024;

/** Makes a blob of a file that is written piece by piece; a writer may go back and write over what is there already. */
export async function createBlobSink() {
  const { StreamTarget } = await import('mediabunny');
  const parts: Blob[] = [];
  const corrections: StreamTargetChunk[] = [];
  let written = 0;

  function write({ type, data, position }: StreamTargetChunk) {
    if (position > written) throw new RangeError('Bytes are missing before this piece');
    const known = Math.min(data.length, written - position);
    if (known > 0) corrections.push({ type, position, data: data.slice(0, known) });
    if (known === data.length) return;
    parts.push(new Blob([data.subarray(known)]));
    written += data.length - known;
  }

  return {
    target: new StreamTarget(new WritableStream({ write }), { chunked: true, chunkSize: PART_BYTES }),
    /** The file as it has been written. */
    blob(type: string): Blob {
      return corrections.reduce(
        (blob, { data, position }) => {
          const [head, tail] = [blob.slice(0, position), blob.slice(position + data.length)];
          return new Blob([head, data, tail], { type });
        },
        new Blob(parts, { type }),
      );
    },
  };
}
