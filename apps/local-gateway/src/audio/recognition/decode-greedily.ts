import { Tensor, type InferenceSession } from 'onnxruntime-web';

const FIRST_TOKEN = 1;
const LAST_TOKEN = 2;
const HEADS = 8;
const HEAD_LENGTH = 52;
const CACHE_PREFIX = 'past_key_values.';

type Cache = Record<string, Tensor>;

type GreedyOptions = {
  decoder: InferenceSession;
  /** The encoder's states. */
  heard: Tensor;
  tokenLimit: number;
  isCancelled: () => boolean;
};

/** The likeliest token after every token until the model says that it is done; one pass of the decoder per token. */
export async function decodeGreedily({ decoder, heard, tokenLimit, isCancelled }: GreedyOptions): Promise<number[]> {
  const cacheNames = decoder.inputNames.filter((name) => name.startsWith(CACHE_PREFIX));
  let cache: Cache = Object.fromEntries(cacheNames.map((name) => [name, emptyCache()]));
  const tokens: number[] = [];
  while (tokens.length < tokenLimit && !isCancelled()) {
    const isFirst = tokens.length === 0;
    const output = await decoder.run({
      input_ids: new Tensor('int64', [BigInt(tokens.at(-1) ?? FIRST_TOKEN)], [1, 1]),
      encoder_hidden_states: heard,
      use_cache_branch: new Tensor('bool', [!isFirst]),
      ...cache,
    });
    const token = likeliest(output['logits']);
    if (token === LAST_TOKEN) break;
    tokens.push(token);
    cache = nextCache({ cache, output, isFirst });
  }
  return tokens;
}

/** The keys and values of the encoder's states never change, and only the first pass gives them. */
function nextCache({
  cache,
  output,
  isFirst,
}: {
  cache: Cache;
  output: InferenceSession.ReturnType;
  isFirst: boolean;
}): Cache {
  return Object.fromEntries(
    Object.entries(cache).map(([name, tensor]) => {
      const isFresh = isFirst || name.includes('.decoder.');
      const present = isFresh ? output[name.replace(CACHE_PREFIX, 'present.')] : tensor;
      if (present === undefined) throw new Error(`The decoder gave no ${name}.`);
      return [name, present];
    }),
  );
}

function emptyCache(): Tensor {
  return new Tensor('float32', new Float32Array(), [0, HEADS, 1, HEAD_LENGTH]);
}

function likeliest(logits: Tensor | undefined): number {
  if (!(logits?.data instanceof Float32Array)) throw new Error('The decoder gave no scores.');
  const scores = logits.data;
  return scores.reduce((best, score, token) => (score > (scores[best] ?? score) ? token : best), 0);
}
