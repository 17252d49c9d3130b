import * as v from 'valibot';

/** How the gateway runs alone. */
export type Settings = { host: string; port: number; apiKey: string | undefined };

const PORT_RULE = 'PORT must be a whole number from 0 to 65535.';

const environment = v.pipe(
  v.object({
    HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'HOST must not be empty.')), '127.0.0.1'),
    PORT: v.optional(
      v.pipe(v.string(), v.regex(/^\d{1,5}$/, PORT_RULE), v.transform(Number), v.maxValue(65_535, PORT_RULE)),
      '8788',
    ),
    API_KEY: v.optional(v.pipe(v.string(), v.regex(/^\S+$/, 'API_KEY must not be empty or hold white space.'))),
  }),
  v.check(
    ({ HOST, API_KEY }) => API_KEY !== undefined || /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(HOST),
    'API_KEY must be set when HOST is not a loopback address: without one any key is accepted.',
  ),
);

/** Reads HOST, PORT and API_KEY; the problems are sentences for the person who started it. */
export function readSettings(env: Record<string, string | undefined>): { settings: Settings } | { problems: string[] } {
  const result = v.safeParse(environment, env);
  if (!result.success) return { problems: result.issues.map(({ message }) => message) };
  const { HOST, PORT, API_KEY } = result.output;
  return { settings: { host: HOST, port: PORT, apiKey: API_KEY } };
}
