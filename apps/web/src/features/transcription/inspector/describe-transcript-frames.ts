import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { saysError } from '@lineup/shared/errors/says-error.ts';
import type { FrameKind, FrameRow } from '#blocks/runs/describe-frames.ts';
import { rawFrame } from '#blocks/runs/raw-frame.ts';
import type { RunPart } from '#features/transcription/runs/transcription-run.ts';

const encoder = new TextEncoder();

/** Describes the events of an answer that streamed, by what the API names them; empty for one that came in one piece. */
export function describeTranscriptFrames({ frames }: Pick<RunPart, 'frames'>): FrameRow[] {
  const events = frames.map(({ event }) => event);
  const start = events.find(({ kind }) => kind === 'start')?.t ?? 0;
  let before = events.find(({ kind }) => kind === 'open')?.t ?? null;
  return events
    .filter((event) => event.kind === 'frame')
    .map((event, index) => {
      const gap = before === null ? null : event.t - before;
      before = event.t;
      const bytes = encoder.encode(rawFrame(event)).length;
      return { number: index + 1, t: event.t - start, gap, event, bytes, ...describe(event.data, event.stray) };
    });
}

type Described = Pick<FrameRow, 'kind' | 'payload'>;

function describe(data: string, stray: readonly string[]): Described {
  if (data === '[DONE]') return { kind: 'done', payload: data };
  const json = parseJson(data === '' ? stray.join('\n') : data);
  if (!isRecord(json)) return { kind: 'malformed', payload: data === '' ? stray.join(' ') : data };
  if (saysError(json)) return { kind: 'problem', payload: data };
  const { type, delta } = json;
  return { kind: kindOf(type), payload: typeof delta === 'string' ? JSON.stringify(delta) : data };
}

function kindOf(type: unknown): FrameKind {
  switch (type) {
    case 'transcript.text.delta':
    case 'transcript.text.segment':
      return 'text';
    case 'transcript.text.done':
      return 'finish';
    default:
      return 'chunk';
  }
}
