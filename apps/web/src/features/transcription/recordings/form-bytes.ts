import type { TranscriptionRequest } from '#features/transcription/bench/build-request.ts';

/** RFC 2046 allows boundaries of 70 characters; each part has one line of it, with dashes and line ends. */
const BOUNDARY_LINE = 70 + 4;
const FIELD_HEAD = 'Content-Disposition: form-data; name=""\r\n\r\n\r\n'.length;
const FILE_HEAD = '; filename=""\r\nContent-Type: application/octet-stream'.length;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/**
 * The most bytes that the gateway's multipart request can have for this upload: gateways count the whole form against their
 * limit, not the file alone.
 */
export function formBytes({
  request,
  fileName,
  fileBytes,
}: {
  request: TranscriptionRequest;
  fileName: string;
  fileBytes: number;
}): number {
  const fields = Object.entries(request).map(
    ([name, value]) => BOUNDARY_LINE + FIELD_HEAD + bytesOf(name) + bytesOf(String(value)),
  );
  const file = BOUNDARY_LINE + FIELD_HEAD + FILE_HEAD + bytesOf('file') + bytesOf(fileName) + fileBytes;
  return fields.reduce((total, bytes) => total + bytes, file) + BOUNDARY_LINE;
}
