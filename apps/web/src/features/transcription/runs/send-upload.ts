import type { TranscriptionLanes } from '@lineup/shared/transcription/transcription-lanes.ts';
import { ApiError } from '#lib/api-error.ts';
import { now } from '#lib/now.ts';
import { upload } from '#lib/upload.ts';
import { readLaneStream } from './read-lane-stream.ts';
import type { TranscriptionRunEvent } from './reduce-transcription-run.ts';

type SendUploadOptions = {
  lanes: TranscriptionLanes;
  file: Blob;
  name: string;
  signal: AbortSignal;
  onEvent: (lane: string, event: TranscriptionRunEvent) => void;
  transport?: typeof upload;
};

/**
 * Sends a recording once, for all lanes, and reports what happens to each of them. Nothing is sent twice; a lane that the BFF
 * gives no end is lost. Rejects only for a fault of our own.
 */
export async function sendUpload({
  lanes,
  file,
  name,
  signal,
  onEvent,
  transport = upload,
}: SendUploadOptions): Promise<void> {
  const start = now();
  const tellAll = (event: TranscriptionRunEvent) => lanes.forEach(({ id }) => onEvent(id, event));
  // The BFF opens the gateways' requests before the file arrives, so it must know the lanes first.
  const form = new FormData();
  form.append('lanes', JSON.stringify(lanes));
  form.append('file', file, name);
  try {
    const chunks = await transport({
      path: '/api/transcriptions',
      form,
      signal,
      onProgress: ({ sent, total }) => tellAll({ type: 'sent', at: now() - start, sent: sent / total }),
    });
    for await (const event of readLaneStream(chunks)) {
      if ('lane' in event) onEvent(event.lane, { type: 'received', at: now() - start, event });
    }
    tellAll({ type: 'ended', at: now() - start, cause: 'lost' });
  } catch (error) {
    if (signal.aborted) tellAll({ type: 'ended', at: now() - start, cause: 'aborted' });
    else if (error instanceof ApiError) {
      tellAll({ type: 'ended', at: now() - start, cause: 'lost', problem: error.problem });
    } else throw error;
  }
}
