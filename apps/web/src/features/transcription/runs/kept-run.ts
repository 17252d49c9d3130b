import * as v from 'valibot';
import { problem } from '@lineup/shared/errors/problem.ts';
import { transcriptionParameters } from '@lineup/shared/transcription/transcription-lanes.ts';
import { END_CAUSES } from '@lineup/shared/wire/own-events.ts';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { transcriptionRun, type TranscriptionRun } from './transcription-run.ts';
import { wireFrame } from './wire-frame.ts';

/** A run as version 0.1 kept it: one request, of the session's only recording. */
const oldRun = v.object({
  id: v.string(),
  sessionId: v.string(),
  seq: v.number(),
  lane: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  request: transcriptionParameters,
  sentAt: v.number(),
  upload: v.object({
    name: v.string(),
    bytes: v.number(),
    duration: v.nullable(v.number()),
    progress: v.array(v.object({ at: v.number(), sent: v.number() })),
  }),
  frames: v.array(wireFrame),
  end: v.nullable(
    v.object({
      at: v.number(),
      cause: v.picklist([...END_CAUSES, 'lost', 'reloaded']),
      problem: v.exactOptional(problem),
    }),
  ),
});

/** Reads a kept run, also one of version 0.1, whose `turnId` is empty: it is of the session's first recording. */
export const keptRun = v.union([transcriptionRun, v.pipe(oldRun, v.transform(upgradeRun))]);

function upgradeRun(old: v.InferOutput<typeof oldRun>): TranscriptionRun {
  const { lane, upload, frames, end, ...run } = old;
  const { duration, ...sent } = upload;
  return {
    ...run,
    turnId: '',
    laneId: lane.toLowerCase(),
    letter: lane,
    way: 'as_is',
    duration,
    parts: [{ start: 0, end: duration, askedAt: 0, type: '', ...sent, frames, ending: end }],
    edited: null,
  };
}
