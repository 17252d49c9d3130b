import { readBlob, readRecords } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { reduceTranscriptionRun } from './reduce-transcription-run.ts';
import { transcriptionRun, type TranscriptionRun } from './transcription-run.ts';
import type { TranscriptionSession } from './transcription-session.ts';
import { transcriptionTurn } from './transcription-turn.ts';

/** Reads a saved session; undefined when there is none, or when its turn cannot be read. */
export async function loadSession(id: string): Promise<TranscriptionSession | undefined> {
  const [sessions, turns, runs] = await Promise.all([
    readRecords('sessions', sessionRecord),
    readRecords('turns', transcriptionTurn, { sessionId: id }),
    readRecords('runs', transcriptionRun, { sessionId: id }),
  ]);
  const session = sessions.records.find((record) => record.id === id);
  const turn = turns.records[0];
  if (session === undefined || turn === undefined) return undefined;
  const audio = (await readBlob(turn.id)) ?? null;
  return { id, createdAt: session.createdAt, turn, audio, runs: runs.records.map(closeRun), isPreparing: false };
}

/** A run that was under way when the page went away got no end; the last that is known of it is where it is cut. */
function closeRun(run: TranscriptionRun): TranscriptionRun {
  const at = run.frames.at(-1)?.at ?? run.upload.progress.at(-1)?.at ?? 0;
  return reduceTranscriptionRun(run, { type: 'ended', at, cause: 'reloaded' });
}
