import { randomId } from '#app/random-id.ts';
import type { TranscriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';

type Fields = TranscriptionLanes[number]['request'];

/** The parts of a multipart body around the bytes of the file. */
export type MultipartFrame = {
  contentType: string;
  /** All fields, then the head of the file's part. */
  head: (file: { name: string; type: string }) => Buffer;
  tail: Buffer;
};

/** Frames one lane's form (RFC 7578) by hand, so that the file can pass through without being held. */
export function multipartFrame(fields: Fields): MultipartFrame {
  const boundary = `lineup-${randomId()}`;
  const parts = Object.entries(fields).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (one) => `--${boundary}\r\ncontent-disposition: form-data; name="${quote(name)}"\r\n\r\n${one}\r\n`,
    ),
  );
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    head: ({ name, type }) =>
      Buffer.from(
        `${parts.join('')}--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${quote(name)}"\r\ncontent-type: ${type}\r\n\r\n`,
      ),
    tail: Buffer.from(`\r\n--${boundary}--\r\n`),
  };
}

/** As browsers do it (WHATWG HTML, multipart/form-data): a name can neither end its quotes nor its line. */
function quote(text: string): string {
  return text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
}
