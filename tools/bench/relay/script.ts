import * as v from 'valibot';

const count = v.optional(v.pipe(v.string(), v.regex(/^\d{1,10}$/), v.transform(Number)));

const schema = v.strictObject({
  /** Names the request for questions about it. */
  id: v.optional(v.string()),
  /** How many events; without it the stream never ends. */
  events: count,
  /** Milliseconds between two events; without it they come as fast as they are read. */
  everyMs: count,
  /** Milliseconds before the head. */
  headMs: count,
  /** Milliseconds between the head and the first event. */
  firstMs: count,
  /** The length of an audio answer. */
  bytes: count,
});

/** What the simulated gateway shall do with a request. It travels as the model's id, the one text that every relay passes on. */
export type Script = v.InferOutput<typeof schema>;

/** Writes a script as a model's id. */
export function writeScript(script: Script): string {
  return `bench?${new URLSearchParams(Object.entries(script).map(([name, value]) => [name, String(value)])).toString()}`;
}

/** Finds the script in the body of a request. */
export function readScript(body: string): Script {
  const text = /bench\?([\w=&]*)/.exec(body)?.[1] ?? '';
  return v.parse(schema, Object.fromEntries(new URLSearchParams(text)));
}
