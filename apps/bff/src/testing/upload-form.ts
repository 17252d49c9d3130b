import { multipart } from './multipart.ts';

type Upload = {
  lanes: unknown;
  bytes: Buffer;
  file?: { name: string; type: string };
  /** The id that the client chooses for the stream. */
  stream?: string;
};

/** The form of an upload as the page writes it; a text for lanes goes as it is. */
export function uploadForm({ lanes, bytes, file = { name: 'Speech.FLAC', type: 'audio/flac' }, stream }: Upload) {
  return multipart([
    ...(stream === undefined ? [] : [{ name: 'stream', value: stream }]),
    { name: 'lanes', value: typeof lanes === 'string' ? lanes : JSON.stringify(lanes) },
    { name: 'file', value: bytes, file },
  ]);
}
