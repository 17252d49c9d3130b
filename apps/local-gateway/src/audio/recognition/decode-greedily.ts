import { type InferenceSession, Tensor } from 'onnxruntime-web';
import { type PickedToken, pickLikeliest } from './pick-likeliest.ts';

const FIRST_TOKEN = 1;
const LAST_TOKEN = 2;
const CACHE_PREFIX = 'past_key_values.';

type Cache = Record<string, Tensor>;

type GreedyOptions = {
  decoder: InferenceSession;
  /** The encoder's states. */
  heard: Tensor;
  tokenLimit: number;
  isCancelled: () => boolean;
};

/**
 * The likeliest token after every token until the model says that it is done, which is the last of them; one pass of the decoder per token.
 * A model that comes to no end is stopped at the limit.
 */
export async function decodeGreedily({
  decoder,
  heard,
  tokenLimit,
  isCancelled,
}: GreedyOptions): Promise<PickedToken[]> {
  let cache = emptyCache(decoder);
  const picks: PickedToken[] = [];
  while (picks.length < tokenLimit && !isCancelled()) {
    const isFirst = picks.length === 0;
    const output = await decoder.run({
      input_ids: new Tensor('int64', [BigInt(picks.at(-1)?.id ?? FIRST_TOKEN)], [1, 1]),
      encoder_hidden_states: heard,
      use_cache_branch: new Tensor('bool', [!isFirst]),
      ...cache,
    });
    const pick = pickLikeliest(readScores(output['logits']));
    picks.push(pick);
    if (pick.id === LAST_TOKEN) break;
    cache = nextCache({ cache, output, isFirst });
  }
  return picks;
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

/** Layers, heads and their size differ from model to model; the names of the dimensions that are free are batch and length. */
function emptyCache(decoder: InferenceSession): Cache {
  const inputs = decoder.inputMetadata.filter((input) => input.isTensor && input.name.startsWith(CACHE_PREFIX));
  return Object.fromEntries(
    inputs.map((input) => {
      const [, heads, , size] = input.isTensor ? input.shape : [];
      return [input.name, new Tensor('float32', new Float32Array(), [0, Number(heads), 1, Number(size)])];
    }),
  );
}

function readScores(logits: Tensor | undefined): Float32Array {
  if (!(logits?.data instanceof Float32Array)) throw new Error('The decoder gave no scores.');
  return logits.data;
}
