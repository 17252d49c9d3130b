import { once } from 'node:events';
import { Busboy } from '@fastify/busboy';

const BOUNDARY = 'test-boundary';

type Part = { name: string; value: string | Buffer; file?: { name: string; type: string } };

/** A multipart body as a browser writes it. */
export function multipart(parts: readonly Part[]): { type: string; body: Buffer } {
  const pieces = parts.flatMap(({ name, value, file }) => [
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`,
    file === undefined ? '' : `; filename="${file.name}"\r\nContent-Type: ${file.type}`,
    '\r\n\r\n',
    value,
    '\r\n',
  ]);
  const body = Buffer.concat([...pieces, `--${BOUNDARY}--\r\n`].map((piece) => Buffer.from(piece)));
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, body };
}

/** Reads a multipart body with a parser of another's making. */
export async function readMultipart(type: string, body: Buffer) {
  const fields: [string, string][] = [];
  const files: { field: string; name: string; type: string; bytes: Buffer }[] = [];
  const parser = new Busboy({ headers: { 'content-type': type } });
  parser.on('field', (name, value) => fields.push([name, value]));
  parser.on('file', (field, stream, name, _encoding, mime) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => files.push({ field, name, type: mime, bytes: Buffer.concat(pieces) }));
  });
  parser.end(body);
  await once(parser, 'finish');
  return { fields, files };
}
