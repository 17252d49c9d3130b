import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';
import { createStopper } from '#blocks/runs/create-stopper.ts';
import type { Transport } from '#blocks/runs/transport.ts';
import { ApiError } from '#lib/api-error.ts';
import { apiFetch } from '#lib/api.ts';
import { randomId } from '#lib/random-id.ts';
import { upload } from '#lib/upload.ts';
import type { Ask } from '#features/transcription/bench/ask.ts';
import { readLaneStream } from './read-lane-stream.ts';
import type { RunPartEvent } from './run-part-event.ts';

type UploadPartOptions = {
  asks: readonly Ask[];
  file: Blob;
  name: string;
  /** Milliseconds since the runs were asked. */
  elapsed: () => number;
  onEvent: (letter: string, event: RunPartEvent) => void;
  transport?: { upload: typeof upload; stop: Transport };
};

/** An upload under way: it can be taken from single lanes, and `over` resolves when every lane has its end. */
export type PartUpload = { stop: (letters: readonly string[]) => void; over: Promise<void> };

/**
 * Sends a file once, for all lanes, and reports what happens to each of them. Nothing is sent twice; a lane that the BFF
 * gives no end is lost. `over` rejects only for a fault of our own.
 */
export function uploadPart({ asks, file, name, elapsed, onEvent, ...options }: UploadPartOptions): PartUpload {
  const transport = options.transport ?? { upload, stop: apiFetch };
  const streamId = randomId();
  const controller = new AbortController();
  const wanted = new Set<string>();
  const open = new Set<string>(asks.map(({ letter }) => letter));
  const stopper = createStopper({
    transport: transport.stop,
    openLanes: () => [...open],
    abort: () => controller.abort(),
  });
  let isKnown = false;
  const tellOpen = (event: RunPartEvent) => open.forEach((letter) => onEvent(letter, event));

  function receive(event: LaneEvent) {
    // A stop that came before the BFF knew the stream has had no effect.
    if (event.kind === 'stream') return stopper.stop([...wanted]);
    if (!('lane' in event)) return;
    if (event.kind === 'end') open.delete(event.lane);
    onEvent(event.lane, { type: 'received', at: elapsed(), event });
  }

  async function run() {
    tellOpen({ type: 'asked', at: elapsed(), name, fileType: file.type, bytes: file.size });
    try {
      const chunks = await transport.upload({
        path: '/api/transcriptions',
        form: writeForm({ asks, streamId, file, name }),
        signal: controller.signal,
        onProgress({ sent, total }) {
          // A browser reads no answer before it has sent all; by now the BFF knows the name that it was given.
          if (!isKnown) stopper.begin(streamId);
          isKnown = true;
          tellOpen({ type: 'sent', at: elapsed(), sent: sent / total });
        },
      });
      for await (const event of readLaneStream(chunks)) receive(event);
      tellOpen({ type: 'ended', at: elapsed(), cause: 'lost' });
    } catch (error) {
      if (controller.signal.aborted) tellOpen({ type: 'ended', at: elapsed(), cause: 'aborted' });
      else if (error instanceof ApiError) {
        tellOpen({ type: 'ended', at: elapsed(), cause: 'lost', problem: error.problem });
      } else throw error;
    }
  }

  function stop(letters: readonly string[]) {
    for (const letter of letters) wanted.add(letter);
    stopper.stop(letters);
  }

  return { stop, over: run() };
}

type Form = Pick<UploadPartOptions, 'asks' | 'file' | 'name'> & { streamId: string };

/** The BFF opens the gateways' requests before the file arrives, so it must know the lanes, and what to call the stream, first. */
function writeForm({ asks, streamId, file, name }: Form): FormData {
  const lanes = asks.map(({ letter, gateway, request }) => ({ id: letter, gateway, request }));
  const form = new FormData();
  form.append('lanes', JSON.stringify(lanes));
  form.append('stream', streamId);
  form.append('file', file, name);
  return form;
}
