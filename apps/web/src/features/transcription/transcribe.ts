import type { Lane } from '#blocks/lanes/lane.ts';
import { randomId } from '#lib/random-id.ts';
import { buildRequest } from './build-request.ts';
import { convertToWav } from './convert-to-wav.ts';
import { saveSession } from './save-session.ts';
import { sendUpload } from './send-upload.ts';
import type { TranscriptionRun } from './transcription-run.ts';
import { transcriptionStore } from './transcription-store.ts';

type TranscribeOptions = {
  sessionId: string;
  lanes: readonly Lane[];
  /** As `planUpload` decided. */
  plan: { kind: 'as_is' | 'convert'; name: string };
};

/** What can be stopped, by session. */
const controllers = new Map<string, AbortController>();

/** Sends a session's recording to these lanes, once, and keeps what comes. */
export async function transcribe({ sessionId, lanes, plan }: TranscribeOptions): Promise<void> {
  const controller = new AbortController();
  controllers.set(sessionId, controller);
  const { setPreparing, addRuns, foldRunEvent } = transcriptionStore.getState();
  setPreparing(sessionId, true);
  const file = await prepareFile(sessionId, plan.kind);
  setPreparing(sessionId, false);
  if (file === undefined) return;

  const runs = createRuns({ sessionId, lanes, name: plan.name, bytes: file.size });
  addRuns(sessionId, runs);
  const saved = saveNow(sessionId);
  await sendUpload({
    lanes: runs.map(({ lane, gateway, request }) => ({ id: lane, gateway, request })),
    file,
    name: plan.name,
    signal: controller.signal,
    onEvent(lane, event) {
      const run = runs.find((one) => one.lane === lane);
      if (run !== undefined) foldRunEvent(sessionId, run.id, event);
    },
  });
  controllers.delete(sessionId);
  await saved;
  await saveNow(sessionId);
}

/** Takes the upload back; the BFF then closes the requests to the gateways. */
export function stopTranscribing(sessionId: string): void {
  controllers.get(sessionId)?.abort();
}

async function prepareFile(sessionId: string, kind: 'as_is' | 'convert'): Promise<Blob | undefined> {
  const audio = transcriptionStore.getState().sessions[sessionId]?.audio ?? undefined;
  return audio !== undefined && kind === 'convert' ? convertToWav(audio) : audio;
}

async function saveNow(sessionId: string): Promise<void> {
  const session = transcriptionStore.getState().sessions[sessionId];
  if (session !== undefined) await saveSession(session);
}

type CreateRunsOptions = Pick<TranscribeOptions, 'sessionId' | 'lanes'> & { name: string; bytes: number };

function createRuns({ sessionId, lanes, name, bytes }: CreateRunsOptions): TranscriptionRun[] {
  const session = transcriptionStore.getState().sessions[sessionId];
  if (session === undefined) return [];
  const { recording, recipe } = session.turn;
  const duration = recording.sound?.duration ?? null;
  return lanes.map((lane, index) => ({
    id: randomId(),
    sessionId,
    seq: session.runs.length + index,
    lane: lane.letter,
    gateway: lane.gateway,
    request: buildRequest(lane.model, recipe),
    sentAt: Date.now(),
    upload: { name, bytes, duration, progress: [] },
    frames: [],
    end: null,
  }));
}
