import { isRecord } from '@lineup/shared/json/is-record.ts';
import type { ArchiveRecord } from '@lineup/shared/archive/archive.ts';
import * as v from 'valibot';

/** A record as it is in its store, every key in its place: an archive passes on what its readers may not know. */
export const rawRecord = v.custom<ArchiveRecord>((value) => isRecord(value) && typeof value['id'] === 'string');
