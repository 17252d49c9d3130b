import * as v from 'valibot';
import { ARCHIVE_FORMAT } from './archive-format.ts';

const list = v.array(v.unknown());

/** An archive before its records are looked at. Stores that a later Lineup of the same version added count as empty where they are absent. */
export const archiveEnvelope = v.object({
  kind: v.literal(ARCHIVE_FORMAT.kind),
  version: v.literal(ARCHIVE_FORMAT.version),
  exportedAt: v.number(),
  app: v.string(),
  sessions: list,
  turns: list,
  runs: list,
  journal: v.optional(list, []),
  settings: list,
  prompts: v.optional(list, []),
  blobs: v.array(
    v.object({
      id: v.string(),
      type: v.pipe(v.string(), v.maxLength(256)),
      savedAt: v.number(),
      base64: v.string(),
    }),
  ),
});
