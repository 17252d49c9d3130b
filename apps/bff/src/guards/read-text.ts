import { AppError } from '#errors/app-error.ts';

/** Reads a body as UTF-8 text, and no more of it than `maxBytes`. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const length = request.headers.get('content-length');
  if (length === null) return readCounted(request, maxBytes);
  if (Number(length) > maxBytes) throw new AppError('payload_too_large');
  return request.text();
}

async function readCounted(request: Request, maxBytes: number): Promise<string> {
  // The reader is not cancelled when there is too much: that would close the connection before the answer is out.
  const reader = request.body?.getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const piece = await reader?.read();
    if (piece?.value === undefined) break;
    size += piece.value.length;
    if (size > maxBytes) throw new AppError('payload_too_large');
    pieces.push(piece.value);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
