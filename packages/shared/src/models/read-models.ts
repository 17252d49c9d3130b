import { createProblem } from '#errors/create-problem.ts';
import type { Problem } from '#errors/problem.ts';
import { readGatewayProblem } from '#errors/read-gateway-problem.ts';
import { isRecord } from '#json/is-record.ts';
import { parseJson } from '#json/parse-json.ts';
import { readString } from '#json/read-string.ts';
import { compareCodePoints } from '#text/compare-code-points.ts';
import { toPlainText } from '#text/to-plain-text.ts';
import { classifyModel } from './classify-model.ts';
import { MODEL_STATUSES, type ModelEntry } from './models-response.ts';
import { readVoices } from './read-voices.ts';

const NOTE_LENGTH = 500;
/** Ids that a request could name: no longer than chatCompletionsRequest takes, and nothing that cannot be seen. */
const USABLE_ID = /^(?!\s)[^\p{Cc}]{1,256}(?<!\s)$/u;

/**
 * Reads the body of `GET /models` (status 2xx) in all its shapes: `data` or `models` or a bare list, of objects or of strings.
 * Sorted by id by code point, since gateways answer in random order; duplicates and unusable ids are dropped.
 */
export function readModels(body: string): { models: ModelEntry[] } | { problem: Problem } {
  const problem = readGatewayProblem({ status: 200, body, requestId: null });
  if (problem !== undefined) return { problem };
  const items = readItems(parseJson(body));
  if (items === undefined) return { problem: createProblem('gateway_unreadable') };

  const models = new Map<string, ModelEntry>();
  for (const item of items) {
    const entry = readEntry(item);
    if (entry !== undefined && !models.has(entry.id)) models.set(entry.id, entry);
  }
  return { models: Array.from(models.values()).toSorted((a, b) => compareCodePoints(a.id, b.id)) };
}

function readItems(json: unknown): unknown[] | undefined {
  if (Array.isArray(json)) return json;
  if (!isRecord(json)) return undefined;
  if (Array.isArray(json['data'])) return json['data'];
  if (Array.isArray(json['models'])) return json['models'];
  // new-api answers `data: null` for a token without models.
  return json['data'] === null ? [] : undefined;
}

function readEntry(item: unknown): ModelEntry | undefined {
  const id = typeof item === 'string' ? item : readString(item, ['id'], ['model'], ['name']);
  if (id === undefined || !USABLE_ID.test(id)) return undefined;
  const note = toPlainText(readString(item, ['description']) ?? '', NOTE_LENGTH);
  const status = MODEL_STATUSES.find((each) => each === readString(item, ['status']));
  const voices = readVoices(item);
  return {
    id,
    kind: classifyModel(id, item),
    ...(note !== '' && { note }),
    ...(status !== undefined && { status }),
    ...(voices.length > 0 && { voices }),
  };
}
