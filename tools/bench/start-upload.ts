import { connect } from 'node:net';
import type { MeasuredServer } from './start-server.ts';

const BOUNDARY = 'bench-boundary';

type Options = {
  /** How many lanes, `lane0` and so on, all to the one gateway. */
  lanes: number;
  /** The id that the client chooses for the stream. */
  stream: string;
  /** How large the file is. */
  bytes: number;
  /** How much of it is sent; all without it. */
  sent?: number;
};

/** An upload on a connection that can be cut at any moment. `isHeld` resolves when the BFF has ceased to read it. */
export function startUpload(bff: MeasuredServer, { lanes, stream, bytes, sent = bytes }: Options) {
  const { hostname, port, host } = new URL(bff.address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  let text = '';
  const isHeld = new Promise<void>((resolve) => {
    socket.on('data', (piece: Buffer) => {
      text += piece.toString('latin1');
      // The BFF writes empty comments only to clients whose upload it holds back.
      if (text.includes('\n:\n\n')) resolve();
    });
  });
  const head = [
    ...field('stream', stream),
    ...field('lanes', JSON.stringify(Array.from({ length: lanes }, (_, index) => lane(index)))),
    `--${BOUNDARY}`,
    'content-disposition: form-data; name="file"; filename="silence.wav"',
    'content-type: audio/wav',
    '',
    '',
  ].join('\r\n');
  const tail = `\r\n--${BOUNDARY}--\r\n`;
  socket.write(
    [
      'POST /api/transcriptions HTTP/1.1',
      `host: ${host}`,
      `content-type: multipart/form-data; boundary=${BOUNDARY}`,
      `content-length: ${head.length + bytes + tail.length}`,
      '',
      head,
    ].join('\r\n'),
  );
  socket.write(Buffer.alloc(sent));
  if (sent === bytes) socket.write(tail);
  return { isHeld, leave: () => socket.destroy() };
}

function field(name: string, value: string): string[] {
  return [`--${BOUNDARY}`, `content-disposition: form-data; name="${name}"`, '', value];
}

function lane(index: number): object {
  return { id: `lane${index}`, gateway: 'default', request: { model: 'bench' } };
}
