import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { relayBudgets } from './relay/relay-budgets.ts';

const schema = v.strictObject({
  firstLoad: v.strictObject({ javascriptGzipBytes: v.number(), requests: v.number() }),
  relay: relayBudgets,
  speech: v.strictObject({ firstSoundMs: v.number(), underruns: v.number(), seekableMs: v.number() }),
  transcription: v.strictObject({ rssGrowthBytes: v.number(), cancelMs: v.number() }),
});

/** The budgets that the benchmarks are held against. */
export function readBudgets(): v.InferOutput<typeof schema> {
  return v.parse(schema, JSON.parse(readFileSync(path.join(import.meta.dirname, 'budgets.json'), 'utf8')));
}
