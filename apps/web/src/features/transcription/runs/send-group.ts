import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { now } from '#lib/now.ts';
import { addLiveUpload } from './live-uploads.ts';
import type { RunPartEvent } from './run-part-event.ts';
import { runStart } from './run-start.ts';
import type { TranscriptionRun } from './transcription-run.ts';
import { uploadPart, type PartUpload } from './upload-part.ts';

/** A file that is ready to be sent; null where the recording cannot be decoded. */
export type MadeFile = { file: Blob; name: string } | null;

type SendGroupOptions = {
  /** Runs of different lanes that take the same files. */
  runs: readonly [TranscriptionRun, ...TranscriptionRun[]];
  /** The requests that are made of each, by their place among its parts. */
  indexes: readonly number[];
  makeFile: (index: number, signal: AbortSignal) => Promise<MadeFile>;
  onEvent: (runId: string, index: number, event: RunPartEvent) => void;
  send?: typeof uploadPart;
};

/** Sends a recording piece by piece, each once for all lanes. A piece that fails does not hold up the next. */
export async function sendGroup({ runs, indexes, makeFile, onEvent, send = uploadPart }: SendGroupOptions) {
  const start = runStart(runs[0]);
  const elapsed = () => Math.max(0, now() - start);
  const controller = new AbortController();
  const stopped = new Set<string>();
  let current: PartUpload | null = null;
  let next = 0;

  function stop(runIds: readonly string[]) {
    const letters = runs.filter(({ id }) => runIds.includes(id)).map(({ letter }) => letter);
    for (const id of runIds) stopped.add(id);
    current?.stop(letters);
    for (const id of runIds) endWaiting(id);
    if (stopped.size === runs.length) controller.abort();
  }
  /** What has not been asked yet is not asked any more. */
  function endWaiting(id: string) {
    for (const index of indexes.slice(next)) onEvent(id, index, { type: 'ended', at: elapsed(), cause: 'aborted' });
  }

  const runIds = runs.map(({ id }) => id);
  const leave = addLiveUpload({ runIds: new Set(runIds), stop });
  try {
    for (const index of indexes) {
      const made = await makeUnlessAborted(makeFile, index, controller.signal);
      const wanting = runs.filter(({ id }) => !stopped.has(id));
      next += 1;
      if (made === 'aborted' || wanting.length === 0) return;
      if (made === null) {
        const problem = createProblem('recording_unreadable');
        for (const { id } of wanting) onEvent(id, index, { type: 'ended', at: elapsed(), cause: 'lost', problem });
        continue;
      }
      const ids = new Map<string, string>(wanting.map(({ letter, id }) => [letter, id]));
      current = send({
        asks: wanting,
        ...made,
        elapsed,
        onEvent: (letter, event) => onEvent(ids.get(letter) ?? '', index, event),
      });
      await current.over;
      current = null;
    }
  } catch (error) {
    // A fault of our own: no run waits for an end that does not come. What has ended stays as it is.
    for (const id of runIds) {
      for (const index of indexes) onEvent(id, index, { type: 'ended', at: elapsed(), cause: 'lost' });
    }
    throw error;
  } finally {
    leave();
  }
}

async function makeUnlessAborted(
  makeFile: SendGroupOptions['makeFile'],
  index: number,
  signal: AbortSignal,
): Promise<MadeFile | 'aborted'> {
  try {
    return await makeFile(index, signal);
  } catch (error) {
    if (signal.aborted) return 'aborted';
    throw error;
  }
}
