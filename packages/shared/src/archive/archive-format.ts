/**
 * The format of an archive: one JSON object with these keys in this order, one record on a line.
 * `{ kind, version, exportedAt, app, sessions, turns, runs, journal, settings, prompts, blobs: [{ id, type, savedAt, base64 }] }`.
 * Records are as they are in the store, what JSON cannot say is tagged (`encodeValue`). Two archives of the same data are the same
 * bytes but for `exportedAt`, which has a line of its own.
 */
export const ARCHIVE_FORMAT = { kind: 'lineup', version: 1 } as const;
