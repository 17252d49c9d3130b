import { readModels } from '@lineup/shared/models/read-models.ts';
import { NUMBERS } from '#app/numbers.ts';
import { DOCUMENTED_LIMITS } from '#settings/documented-limits.ts';
import type { Door } from './create-door.ts';
import type { Gateway } from './gateway.ts';
import { readAnswer } from './read-answer.ts';

type LocalServer = { id: string; name: string; port: number };

/** Where model servers for one machine usually listen. */
const USUAL: readonly LocalServer[] = [
  { id: 'ollama', name: 'Ollama', port: 11_434 },
  { id: 'llamacpp', name: 'llama.cpp', port: 8_080 },
  { id: 'lmstudio', name: 'LM Studio', port: 1_234 },
];

/** Short, because the start waits for it. */
const LIMIT_MS = 500;

/** The model servers on this machine that answer now with a list of models. */
export async function findLocalGateways(door: Door, candidates = USUAL): Promise<Gateway[]> {
  // That nobody listens is what is expected, and no line in the log.
  const quiet = { ...door, log: door.log.child({}, { level: 'silent' }) };
  const found = await Promise.all(candidates.map((candidate) => probe(quiet, candidate)));
  return found.filter((gateway) => gateway !== undefined);
}

async function probe(door: Door, { id, name, port }: LocalServer): Promise<Gateway | undefined> {
  const gateway: Gateway = {
    id,
    name,
    local: true,
    baseUrl: new URL(`http://127.0.0.1:${port}/v1`),
    apiKey: undefined,
    // These speak for OpenAI's own reference, whose temperatures go up to 2.
    limits: { ...DOCUMENTED_LIMITS, temperature: { min: 0, max: 2 } },
  };
  const call = { gateway, route: 'models', maxBytes: NUMBERS.answerBytes } as const;
  const answer = await readAnswer(door, { call, limitMs: LIMIT_MS });
  return 'body' in answer && 'models' in readModels(answer.body) ? gateway : undefined;
}
