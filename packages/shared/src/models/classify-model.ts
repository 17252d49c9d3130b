import { readPath } from '#json/read-path.ts';
import { MODEL_CATALOGUE } from './model-catalogue.ts';
import { MODEL_KINDS, type ModelKind } from './models-response.ts';

/** Endpoint names of new-api that say what a model is for. */
const ENDPOINT_KINDS = new Map<unknown, ModelKind>([
  ['image-generation', 'image'],
  ['embeddings', 'embedding'],
  ['jina-rerank', 'other'],
]);

/** new-api gives these to speech and transcription models too, so they count only for ids that say nothing. */
const CHAT_ENDPOINTS = new Set<unknown>(['openai', 'openai-response', 'anthropic', 'gemini']);

/** Tells what a model is for: by the gateway's hints (its entry in the model list), then by the catalogue of known ids. */
export function classifyModel(id: string, hints?: unknown): ModelKind {
  const endpoints = readList(hints, 'supported_endpoint_types');
  return (
    MODEL_KINDS.find((kind) => kind === readPath(hints, ['kind'])) ??
    readModalities(hints) ??
    endpoints.map((endpoint) => ENDPOINT_KINDS.get(endpoint)).find((kind) => kind !== undefined) ??
    findInCatalogue(id) ??
    (endpoints.some((endpoint) => CHAT_ENDPOINTS.has(endpoint)) ? 'chat' : 'other')
  );
}

function findInCatalogue(id: string): ModelKind | undefined {
  const name = id.toLowerCase();
  const words = name.split(/[^a-z\d]+/);
  const row = MODEL_CATALOGUE.find(
    ({ anywhere, names }) =>
      anywhere.some((part) => name.includes(part)) ||
      names.some((start) => words.some((word) => word.startsWith(start))),
  );
  return row?.kind;
}

/** OpenRouter's fields, at the top or under `architecture`. */
function readModalities(hints: unknown): ModelKind | undefined {
  const inputs = readList(hints, 'input_modalities');
  const outputs = readList(hints, 'output_modalities');
  if (outputs.includes('text')) return inputs.length === 1 && inputs[0] === 'audio' ? 'transcription' : 'chat';
  if (outputs.includes('audio') || outputs.includes('speech')) return 'speech';
  if (outputs.includes('image')) return 'image';
  return outputs.includes('embeddings') ? 'embedding' : undefined;
}

function readList(hints: unknown, field: string): readonly unknown[] {
  const value = readPath(hints, [field]) ?? readPath(hints, ['architecture', field]);
  return Array.isArray(value) ? value : [];
}
