import { readRecords } from '#lib/records.ts';
import type { SessionRecord, SessionScreen } from '#lib/session-record.ts';
import * as v from 'valibot';
import { chatRunTexts } from './chat-run-texts.ts';
import { chatTurnTexts } from './chat-turn-texts.ts';
import type { SearchText } from './search-text.ts';
import { speechRunTexts } from './speech-run-texts.ts';
import { transcriptionRunTexts } from './transcription-run-texts.ts';
import { transcriptionTurnTexts } from './transcription-turn-texts.ts';

type TextSchema = v.GenericSchema<unknown, SearchText[]>;

const NONE = v.pipe(
  v.unknown(),
  v.transform((): SearchText[] => []),
);

const SCHEMAS: Record<SessionScreen, { turns: TextSchema; runs: TextSchema }> = {
  chat: { turns: chatTurnTexts, runs: chatRunTexts },
  speech: { turns: NONE, runs: speechRunTexts },
  transcription: { turns: transcriptionTurnTexts, runs: transcriptionRunTexts },
};

/** Reads all texts of a session from the store, in the order of its parts; what cannot be read has none. */
export async function readSearchTexts({ id, screen }: Pick<SessionRecord, 'id' | 'screen'>): Promise<SearchText[]> {
  const schemas = SCHEMAS[screen];
  const [turns, runs] = await Promise.all([
    readRecords('turns', schemas.turns, { sessionId: id }),
    readRecords('runs', schemas.runs, { sessionId: id }),
  ]);
  return [...turns.records, ...runs.records].flat();
}
