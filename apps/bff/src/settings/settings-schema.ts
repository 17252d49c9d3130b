import { FIRST_BYTE_LIMIT_MS, IDLE_LIMIT_MS } from '@lineup/shared/limits/limits.ts';
import * as v from 'valibot';
import { networks } from './networks.ts';
import { userHeader } from './user-header.ts';

const YES = ['yes', 'true', '1', 'on'];
const NO = ['no', 'false', '0', 'off'];

const yesOrNo = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.picklist([...YES, ...NO], 'must be yes or no'),
  v.transform((word) => YES.includes(word)),
);

const wholeNumber = ({ min, max }: { min: number; max: number }) => {
  const words = `must be a whole number from ${min} to ${max}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,6}$/, words),
    v.transform(Number),
    v.minValue(min, words),
    v.maxValue(max, words),
  );
};

const hostNames = v.pipe(
  v.string(),
  v.transform((list) => list.split(',').map((name) => name.trim().toLowerCase())),
  v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$|^\[[0-9a-f:.]+\]$/, 'must be host names without scheme or port'))),
);

/** Short ones could be guessed. */
const token = v.pipe(
  v.string(),
  v.regex(/^[\x21-\x7e]{16,256}$/, 'must be 16 to 256 visible ASCII characters without spaces'),
);

const redisUrl = v.pipe(
  v.string(),
  v.check((text) => /^rediss?:$/.test(URL.parse(text)?.protocol ?? ''), 'must begin with redis:// or rediss://'),
  v.check((text) => isDecodable(URL.parse(text)?.password ?? ''), 'must have its password percent-encoded'),
);

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** Every setting of the BFF. The descriptions are the text of `.env.example`, word for word. */
export const settingsSchema = v.object({
  HOST: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The address to listen on. Anything but loopback needs ACCESS_PASSCODE or ACCESS_PASSCODE_FILE, or USER_HEADER with TRUSTED_PROXIES, or ALLOW_OPEN_BIND=yes.',
      ),
    ),
    '127.0.0.1',
  ),
  PORT: v.optional(v.pipe(wholeNumber({ min: 0, max: 65_535 }), v.description('The port to listen on.')), '8787'),
  ACCESS_PASSCODE: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'With a passcode, people sign in before they can use this server. Several are separated by commas, each may have a name before it: "ann:first passcode,ben:second passcode". At least 8 characters each; 15 or more are better. A change ends all sessions.',
      ),
    ),
  ),
  ACCESS_PASSCODE_FILE: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'A file that holds the passcodes, one a line, instead of ACCESS_PASSCODE (a mounted secret). Only there may a passcode hold a comma.',
      ),
    ),
  ),
  USER_HEADER: v.optional(
    v.pipe(
      userHeader,
      v.description(
        'The header in which a reverse proxy names the person who signed in there, for example X-Forwarded-User. It counts only when the proxy is one of TRUSTED_PROXIES, and the proxy must replace whatever its clients send under this name.',
      ),
    ),
  ),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      networks,
      v.description(
        'The addresses of reverse proxies, separated by commas, as addresses or networks (CIDR), for example 127.0.0.1,10.0.0.0/8,fd00::/8. Only from them X-Forwarded-For, X-Forwarded-Proto and USER_HEADER are believed.',
      ),
    ),
  ),
  SESSION_IDLE_MINUTES: v.optional(
    v.pipe(
      wholeNumber({ min: 1, max: 43_200 }),
      v.description('Who signed in with a passcode signs in again after this many minutes without any request.'),
    ),
    '720',
  ),
  SESSION_MAX_HOURS: v.optional(
    v.pipe(
      wholeNumber({ min: 1, max: 8_760 }),
      v.description('Who signed in with a passcode signs in again after this many hours in any case.'),
    ),
    '168',
  ),
  ALLOW_OPEN_BIND: v.optional(
    v.pipe(
      yesOrNo,
      v.description(
        'Set to yes to listen beyond loopback without any login: everyone who reaches the port then spends on your keys.',
      ),
    ),
    'no',
  ),
  ALLOWED_HOSTS: v.optional(
    v.pipe(
      hostNames,
      v.description(
        'Further host names, separated by commas, under which browsers may reach this server, for example behind a reverse proxy. Loopback names and the bound address are always allowed.',
      ),
    ),
  ),
  GATEWAY_BASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The base URL of an OpenAI-compatible gateway, with its path, for example https://gateway.example/v1. Without it the built-in demo gateway runs.',
      ),
    ),
  ),
  API_KEY: v.optional(
    v.pipe(
      v.string(),
      v.description("The gateway's key. It is sent to the gateway only, never to a browser or a log."),
    ),
  ),
  API_KEY_FILE: v.optional(
    v.pipe(v.string(), v.description('A file that holds the key, instead of API_KEY (a mounted secret).')),
  ),
  GATEWAYS_FILE: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'A JSON file with further gateways, a list of {"id", "name", "baseUrl", "apiKeyEnv" or "apiKeyFile", "limits"}. The limits may be left out, each of them too: {"temperature": {"min", "max"}, "uploadBytes", "speechInput": {"max", "unit": "characters" or "bytes"}, "speechFormats": ["mp3", "wav"], "refusedUploads": ["m4a"]}. Prices may be added, per million tokens: "currency": "USD", "prices": {"model id, or its beginning and *": {"input", "output", "cached", "reasoning"}}; the last two may be left out.',
      ),
    ),
  ),
  SCAN_LOCAL_GATEWAYS: v.optional(
    v.pipe(
      yesOrNo,
      v.description(
        'When no gateway is configured and HOST is loopback, offer an Ollama (11434), llama.cpp (8080) or LM Studio (1234) server that answers at start.',
      ),
    ),
    'yes',
  ),
  FIRST_BYTE_LIMIT_SECONDS: v.optional(
    v.pipe(
      wholeNumber({ min: 1, max: 86_400 }),
      v.description(
        'A gateway whose answer has not begun this many seconds after the request is given up. Answers that come in one piece, such as transcriptions, take their whole time before they begin.',
      ),
    ),
    String(FIRST_BYTE_LIMIT_MS / 1_000),
  ),
  IDLE_LIMIT_SECONDS: v.optional(
    v.pipe(
      wholeNumber({ min: 1, max: 3_600 }),
      v.description(
        'A gateway that sends nothing for this many seconds in the middle of its answer, or takes nothing of an upload, has stalled and is given up.',
      ),
    ),
    String(IDLE_LIMIT_MS / 1_000),
  ),
  DRAIN_SECONDS: v.optional(
    v.pipe(
      wholeNumber({ min: 0, max: 3_600 }),
      v.description(
        'How many seconds running answers may go on after SIGTERM or SIGINT; then each lane is told that the server shuts down. A second signal ends them at once.',
      ),
    ),
    '30',
  ),
  LIMITS_FILE: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'A JSON file with the limits of a server whose keys are shared: {"perUser", "overall", "models", "caps"}. The first two may hold "requestsPerMinute", "concurrentRuns", "tokensPerDay", "charactersPerDay" and "audioMinutesPerDay"; "models" is a list of model ids, or of their beginnings and *, or such lists by gateway id; "caps" may hold "n", "maxTokens", "lanes", "bodyBytes" and "uploadBytes". What is left out is not limited.',
      ),
    ),
  ),
  REDIS_URL: v.optional(
    v.pipe(
      redisUrl,
      v.description(
        'A Redis in which the limits and the usage are counted, for example redis://127.0.0.1:6379/0, so that several servers share them. Without it each counts for itself, and begins anew when it starts. While Redis cannot be reached, nothing that has to be counted is sent.',
      ),
    ),
  ),
  OPERATOR_TOKEN: v.optional(
    v.pipe(
      token,
      v.description(
        "The token that the operator's page /operator asks for, at least 16 characters. Without it the page is open where HOST is loopback, ALLOWED_HOSTS is empty and nobody has to sign in, else closed.",
      ),
    ),
  ),
  METRICS_TOKEN: v.optional(
    v.pipe(
      token,
      v.description(
        'The bearer token with which Prometheus reads /metrics, at least 16 characters. Without it there is no /metrics on this port.',
      ),
    ),
  ),
  METRICS_PORT: v.optional(
    v.pipe(
      wholeNumber({ min: 0, max: 65_535 }),
      v.description('A port of its own for /metrics, on 127.0.0.1 and without a token.'),
    ),
  ),
  LOG_LEVEL: v.optional(
    v.pipe(
      v.picklist(
        ['silent', 'fatal', 'error', 'warn', 'info', 'debug'],
        'must be silent, fatal, error, warn, info or debug',
      ),
      v.description(
        'How much is logged to standard error: silent, fatal, error, warn, info (a line for each request) or debug.',
      ),
    ),
    'warn',
  ),
  LOG_CONTENT: v.optional(
    v.pipe(
      yesOrNo,
      v.description(
        'Set to yes to log, at the level info, what people send: the text of every request to a gateway, prompts included, and the size of its answer. Uploads and answers are not logged.',
      ),
    ),
    'no',
  ),
});
