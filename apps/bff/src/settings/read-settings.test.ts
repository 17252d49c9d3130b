import { describe, expect, it } from 'vitest';
import { readSettings, type SettingValues } from './read-settings.ts';

const none = (): undefined => undefined;
const files = (content: Record<string, string>) => (path: string) => content[path];

function settingsOf(env: SettingValues, content: Record<string, string> = {}) {
  const result = readSettings(env, files(content));
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.settings;
}

function problemsOf(env: SettingValues, content: Record<string, string> = {}): string[] {
  const result = readSettings(env, files(content));
  return 'problems' in result ? result.problems : [];
}

describe('reading the settings', () => {
  it('needs none: loopback, port 8787, no gateway configured', () => {
    expect(readSettings({}, none)).toEqual({
      settings: {
        host: '127.0.0.1',
        port: 8787,
        allowedHosts: [],
        access: {
          passcodes: [],
          trustedProxies: [],
          userHeader: undefined,
          sessionIdleMs: 43_200_000,
          sessionMaxMs: 604_800_000,
        },
        gateways: [],
        scanLocalGateways: true,
        firstByteLimitMs: 900_000,
        idleLimitMs: 120_000,
        drainMs: 30_000,
        limits: { perUser: {}, overall: {}, caps: {} },
        redisUrl: undefined,
        operatorToken: undefined,
        metricsToken: undefined,
        metricsPort: undefined,
        logLevel: 'warn',
        logsContent: false,
      },
    });
  });

  it('takes the gateway of GATEWAY_BASE_URL as "default", with the limits of the documented contract', () => {
    const [gateway] = settingsOf({ GATEWAY_BASE_URL: 'https://gateway.example/v1', API_KEY: 'sk-test-1' }).gateways;
    expect(gateway).toMatchObject({
      id: 'default',
      name: 'gateway.example',
      local: false,
      apiKey: 'sk-test-1',
      limits: { temperature: { min: 0, max: 1 }, uploadBytes: 26_214_400 },
    });
    expect(gateway?.baseUrl.href).toBe('https://gateway.example/v1');
  });

  it('reads .env, and lets the environment win', () => {
    const env = { '.env': 'PORT=9000\nLOG_LEVEL=warn\n' };
    expect(settingsOf({ PORT: '9001' }, env)).toMatchObject({ port: 9001, logLevel: 'warn' });
  });

  it('takes an empty value as not set', () => {
    expect(settingsOf({ PORT: '', API_KEY: '', GATEWAY_BASE_URL: '' })).toMatchObject({ port: 8787, gateways: [] });
  });

  it('reads the key from a file and drops its line end', () => {
    const env = { GATEWAY_BASE_URL: 'https://gateway.example/v1', API_KEY_FILE: '/run/secrets/key' };
    expect(settingsOf(env, { '/run/secrets/key': 'sk-from-file\n' }).gateways[0]?.apiKey).toBe('sk-from-file');
  });

  it('needs no key for a gateway on loopback', () => {
    expect(settingsOf({ GATEWAY_BASE_URL: 'http://localhost:11434/v1' }).gateways[0]?.apiKey).toBeUndefined();
  });

  it('reads host names for reverse proxies in lower case', () => {
    expect(settingsOf({ ALLOWED_HOSTS: 'Lineup.Example, second.example' }).allowedHosts).toEqual([
      'lineup.example',
      'second.example',
    ]);
  });

  it.each([
    [{ PORT: 'http' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT: must be a whole number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: must be silent, fatal, error, warn, info or debug'],
    [{ SCAN_LOCAL_GATEWAYS: 'maybe' }, 'SCAN_LOCAL_GATEWAYS: must be yes or no'],
    [{ FIRST_BYTE_LIMIT_SECONDS: '0' }, 'FIRST_BYTE_LIMIT_SECONDS: must be a whole number from 1 to 86400'],
    [{ DRAIN_SECONDS: '3601' }, 'DRAIN_SECONDS: must be a whole number from 0 to 3600'],
    [{ LOG_CONTENT: 'yes' }, 'LOG_CONTENT: at LOG_LEVEL=warn nothing of it is logged; set LOG_LEVEL to info or debug'],
    [{ IDLE_LIMIT_SECONDS: '0' }, 'IDLE_LIMIT_SECONDS: must be a whole number from 1 to 3600'],
    [{ ALLOWED_HOSTS: 'https://x.example' }, 'ALLOWED_HOSTS.0: must be host names without scheme or port'],
    [{ API_KEY: 'sk-1' }, 'GATEWAY_BASE_URL: missing; a key is set, but not the gateway it is for'],
    [{ API_KEY_FILE: 'key' }, 'GATEWAY_BASE_URL: missing; a key is set, but not the gateway it is for'],
    [
      { GATEWAY_BASE_URL: 'https://a.example/v1' },
      'API_KEY: missing; the gateway a.example needs API_KEY or API_KEY_FILE',
    ],
    [
      { GATEWAY_BASE_URL: 'https://a.example/v1', API_KEY: 'sk-1', API_KEY_FILE: 'key' },
      'API_KEY_FILE: give API_KEY or API_KEY_FILE, not both',
    ],
    [
      { GATEWAY_BASE_URL: 'https://a.example/v1', API_KEY_FILE: 'nowhere' },
      'API_KEY_FILE: the file nowhere cannot be read',
    ],
    [{ GATEWAY_BASE_URL: 'not a url', API_KEY: 'k' }, 'GATEWAY_BASE_URL: is not a URL'],
    [{ GATEWAY_BASE_URL: 'ftp://a.example/', API_KEY: 'k' }, 'GATEWAY_BASE_URL: must begin with http:// or https://'],
    [
      { GATEWAY_BASE_URL: 'https://u:p@a.example/v1', API_KEY: 'k' },
      'GATEWAY_BASE_URL: must not contain a user name or password',
    ],
    [{ GATEWAY_BASE_URL: 'https://a.example/v1?', API_KEY: 'k' }, 'GATEWAY_BASE_URL: must not contain a query'],
    [{ GATEWAY_BASE_URL: 'https://a.example/v1#', API_KEY: 'k' }, 'GATEWAY_BASE_URL: must not contain a fragment'],
    [{ REDIS_URL: 'http://127.0.0.1:6379' }, 'REDIS_URL: must begin with redis:// or rediss://'],
    [{ REDIS_URL: 'redis://:50%@127.0.0.1' }, 'REDIS_URL: must have its password percent-encoded'],
    [{ OPERATOR_TOKEN: 'short' }, 'OPERATOR_TOKEN: must be 16 to 256 visible ASCII characters without spaces'],
    [{ GATEWAYS_FILE: 'gone.json' }, 'GATEWAYS_FILE: the file gone.json cannot be read'],
  ])('reports %o', (env: SettingValues, problem) => {
    expect(problemsOf(env)).toEqual([problem]);
  });

  it('never repeats a key in a problem', () => {
    const problems = problemsOf({ GATEWAY_BASE_URL: 'https://a.example/v1', API_KEY: 'sk-secret with space' });
    expect(problems).toEqual(['API_KEY: must be visible ASCII characters without spaces']);
  });

  it('reports every problem at once, names that .env does not know included', () => {
    expect(problemsOf({ PORT: 'x', HOME: '/root' }, { '.env': 'API_KEI=sk-1\nGATEWAY_BASE_URL=ftp://a\n' })).toEqual([
      'PORT: must be a whole number from 0 to 65535',
      'GATEWAY_BASE_URL: must begin with http:// or https://',
      'API_KEI: unknown setting in .env',
    ]);
  });
});

describe('reading GATEWAYS_FILE', () => {
  const one = { id: 'a', name: 'A', baseUrl: 'https://a.example/v1', apiKeyEnv: 'A_KEY' };
  const read = (content: unknown, env: SettingValues = { A_KEY: 'sk-a' }) =>
    [{ GATEWAYS_FILE: 'g.json', ...env }, { 'g.json': JSON.stringify(content) }] as const;

  it('puts its gateways after the default one, each with its own key and limits', () => {
    const content = [
      { ...one, limits: { temperature: { min: 0, max: 2 }, speechFormats: ['mp3', 'wav'], refusedUploads: ['webm'] } },
      { id: 'b', name: 'B', baseUrl: 'https://b.example', apiKeyFile: 'b.key' },
    ];
    const env = { GATEWAYS_FILE: 'g.json', A_KEY: 'sk-a', GATEWAY_BASE_URL: 'http://127.0.0.1:1/v1' };
    const { gateways } = settingsOf(env, { 'g.json': JSON.stringify(content), 'b.key': 'sk-b' });
    expect(gateways.map(({ id, apiKey }) => [id, apiKey])).toEqual([
      ['default', undefined],
      ['a', 'sk-a'],
      ['b', 'sk-b'],
    ]);
    expect(gateways[1]?.limits).toEqual({
      temperature: { min: 0, max: 2 },
      uploadBytes: 26_214_400,
      speechInput: { max: 4_096, unit: 'characters' },
      speechFormats: ['mp3', 'wav'],
      refusedUploads: ['webm'],
    });
  });

  it('reads the prices of a gateway', () => {
    const models = { 'gpt-*': { input: 2.5, output: 10, cached: 1.25 }, free: { input: 0, output: 0 } };
    const [gateway] = settingsOf(...read([{ ...one, currency: 'CNY', prices: models }])).gateways;
    expect(gateway?.prices).toEqual({ currency: 'CNY', models });
    expect(settingsOf(...read([one])).gateways[0]?.prices).toBeUndefined();
  });

  it('may name API_KEY, and variables that stand in .env', () => {
    const env = { 'g.json': JSON.stringify([{ ...one, apiKeyEnv: 'API_KEY' }]), '.env': 'API_KEY=sk-a' };
    expect(settingsOf({ GATEWAYS_FILE: 'g.json' }, env).gateways[0]?.apiKey).toBe('sk-a');
    const other = { 'g.json': JSON.stringify([one]), '.env': 'A_KEY=sk-a' };
    expect(settingsOf({ GATEWAYS_FILE: 'g.json' }, other).gateways[0]?.apiKey).toBe('sk-a');
  });

  it.each([
    [[{ ...one, apiKey: 'sk-oops' }], 'GATEWAYS_FILE: 0.apiKey: Invalid key: Expected never but received "apiKey"'],
    [[{ ...one, id: 'A b' }], 'GATEWAYS_FILE: 0.id: must be 1 to 32 of a-z 0-9 _ -'],
    [[one, one], 'GATEWAYS_FILE: ids must be distinct'],
    [[{ ...one, baseUrl: 'https://a.example/?k=1' }], 'GATEWAYS_FILE: 0.baseUrl: must not contain a query'],
    [[{ ...one, apiKeyFile: 'k' }], 'GATEWAYS_FILE: 0: give apiKeyEnv or apiKeyFile, not both'],
    [[{ ...one, apiKeyEnv: 'B_KEY' }], 'GATEWAYS_FILE: a: the environment variable B_KEY is not set'],
    [[{ id: 'a', name: 'A', baseUrl: 'https://a.example' }], 'GATEWAYS_FILE: a: needs apiKeyEnv or apiKeyFile'],
    [
      [{ ...one, limits: { speechFormats: ['MP3'] } }],
      'GATEWAYS_FILE: 0.limits.speechFormats.0: must be lower-case names of formats',
    ],
    [
      [{ ...one, limits: { refusedUploads: ['.WEBM'] } }],
      'GATEWAYS_FILE: 0.limits.refusedUploads.0: must be lower-case extensions without the dot',
    ],
    [
      [{ ...one, limits: { temperature: { min: 2, max: 1 } } }],
      'GATEWAYS_FILE: 0.limits.temperature: min must not be above max',
    ],
    [[{ ...one, currency: 'dollars', prices: {} }], 'GATEWAYS_FILE: 0.currency: must be a currency code of ISO 4217'],
    [[{ ...one, currency: 'USD' }], 'GATEWAYS_FILE: 0: give currency and prices, or neither'],
    [
      [{ ...one, currency: 'USD', prices: { m: { input: -1, output: 1 } } }],
      'GATEWAYS_FILE: 0.prices.m.input: Invalid value: Expected >=0 but received -1',
    ],
    [
      [{ ...one, currency: 'USD', prices: { m: { input: 1, output: 1, perImage: 1 } } }],
      'GATEWAYS_FILE: 0.prices.m.perImage: Invalid key: Expected never but received "perImage"',
    ],
  ])('reports %o', (content, problem) => {
    expect(problemsOf(...read(content))).toEqual([problem]);
  });

  it('reports JSON that is broken, without quoting it', () => {
    expect(problemsOf({ GATEWAYS_FILE: 'g.json' }, { 'g.json': '[{"apiKey":"sk-oops"' })).toEqual([
      'GATEWAYS_FILE: g.json is not valid JSON',
    ]);
  });

  it('reports a second "default"', () => {
    const content = [{ ...one, id: 'default' }];
    expect(problemsOf(...read(content, { A_KEY: 'k', GATEWAY_BASE_URL: 'http://127.0.0.1:1/v1' }))).toEqual([
      'GATEWAYS_FILE: the id "default" is taken by GATEWAY_BASE_URL',
    ]);
  });
});
