import { startServer } from './start-server.ts';

/** The formats that must sound while they arrive. */
export const STREAMED_FORMATS = ['mp3', 'wav', 'pcm'] as const;

/** One text as files of the same speech, `seconds` long. */
export type Sounds = { text: string; seconds: number; files: Record<(typeof STREAMED_FORMATS)[number], Buffer> };

/** About twelve seconds when spoken. */
const TEXT =
  'The first ferry left the pier at six in the morning. There was no wind, and the engine hummed low over the water. ' +
  'The captain looked at the chart, then at the sky, and turned the bow three degrees to the left.';

/** What the documented PCM has: 24 kHz, 16 bits, mono. */
const PCM_BYTES_PER_SECOND = 48_000;

/** Has the local gateway speak one text in every format that is streamed. */
export async function makeSounds(): Promise<Sounds> {
  const gateway = await startServer('apps/local-gateway/src/main.ts', { PORT: '0' });
  try {
    const speak = (format: string): Promise<Buffer> => fetchSpeech(gateway.address, format);
    const files = { mp3: await speak('mp3'), wav: await speak('wav'), pcm: await speak('pcm') };
    return { text: TEXT, seconds: files.pcm.length / PCM_BYTES_PER_SECOND, files };
  } finally {
    await gateway.stop();
  }
}

async function fetchSpeech(address: string, format: string): Promise<Buffer> {
  const response = await fetch(`${address}/v1/audio/speech`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer any' },
    body: JSON.stringify({ model: 'tts-1', voice: 'alloy', input: TEXT, response_format: format }),
  });
  if (!response.ok) throw new Error(`The local gateway answered ${response.status}: ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}
