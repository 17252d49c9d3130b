import http from 'node:http';
import { text } from 'node:stream/consumers';

/** One upload less what its form needs: gateways count the whole form against their limit. */
const UPLOAD_BYTES = 25 * 1024 * 1024 - 2_048;

const BOUNDARY = 'bench-boundary';
const MODEL = 'bench';
const SOUND = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(UPLOAD_BYTES - 3)]);
const TAIL = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);

/** Uploads the largest file to a relay: to its one gateway, or as an upload of the BFF to so many lanes. Fails unless all of it has come to all. */
export async function uploadFile(address: string, lanes?: number): Promise<void> {
  const [path, name, value] =
    lanes === undefined
      ? ['/v1/audio/transcriptions', 'model', MODEL]
      : ['/api/transcriptions', 'lanes', writeLanes(lanes)];
  const head = [
    `--${BOUNDARY}`,
    `content-disposition: form-data; name="${name}"`,
    '',
    value,
    `--${BOUNDARY}`,
    'content-disposition: form-data; name="file"; filename="sound.mp3"',
    'content-type: audio/mpeg',
    '',
    '',
  ].join('\r\n');
  const answer = await post(address + path, Buffer.from(head));
  const whole = [...answer.matchAll(/(\d+) bytes/g)].filter(([, bytes]) => Number(bytes) >= UPLOAD_BYTES).length;
  if (whole !== (lanes ?? 1))
    throw new Error(`The upload came whole ${whole} times of ${lanes ?? 1}: ${answer.slice(0, 300)}`);
}

function writeLanes(count: number): string {
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: `lane${index}`,
      gateway: 'default',
      request: { model: MODEL },
    })),
  );
}

function post(url: string, head: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        'content-length': head.length + SOUND.length + TAIL.length,
      },
    });
    request.once('error', reject);
    request.once('response', (answer) => {
      text(answer).then(resolve, reject);
    });
    request.write(head);
    request.write(SOUND);
    request.end(TAIL);
  });
}
