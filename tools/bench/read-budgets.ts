import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { relayBudgets } from './relay/relay-budgets.ts';

const schema = v.strictObject({
  firstLoad: v.strictObject({ javascriptGzipBytes: v.number(), requests: v.number() }),
  web: v.strictObject({
    markdownBytes: v.number(),
    highlighterBytes: v.number(),
    formulaBytes: v.number(),
    firstRequests: v.number(),
    firstScriptBytes: v.number(),
    firstBytes: v.number(),
    slowPaintMs: v.number(),
    slowUsableMs: v.number(),
    slowCpuMs: v.number(),
    slowBlockedMs: v.number(),
    conversationMs: v.number(),
    conversationCpuMs: v.number(),
    conversationNodes: v.number(),
    conversationHeapBytes: v.number(),
    scrollFps: v.number(),
    typingMs: v.number(),
    hostileMs: v.number(),
    readingFrameMs: v.number(),
    recordingBytes: v.number(),
    streamOneLane: v.number(),
    streamEightLanes: v.number(),
    streamEightDeep: v.number(),
    dropped: v.number(),
    longestTaskMs: v.number(),
    lastPaintMs: v.number(),
  }),
  relay: relayBudgets,
  speech: v.strictObject({ firstSoundMs: v.number(), underruns: v.number(), seekableMs: v.number() }),
  transcription: v.strictObject({ rssGrowthBytes: v.number(), cancelMs: v.number() }),
});

/** The budgets that the benchmarks are held against. */
export function readBudgets(): v.InferOutput<typeof schema> {
  return v.parse(schema, JSON.parse(readFileSync(path.join(import.meta.dirname, 'budgets.json'), 'utf8')));
}
