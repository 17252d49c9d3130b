import * as v from 'valibot';
import { describeIssue } from '#errors/describe-issue.ts';
import type { Gateway } from '#gateway/gateway.ts';
import { DOCUMENTED_LIMITS } from './documented-limits.ts';
import { type GatewayEntry, gatewaysFileSchema } from './gateways-file-schema.ts';
import { isLoopback } from './is-loopback.ts';
import { parseBaseUrl } from './parse-base-url.ts';
import { readSecret } from './read-secret.ts';
import type { ReadFile, SettingValues } from './read-settings.ts';

type Sources = { values: SettingValues; readFile: ReadFile };

/** The configured gateways, the one of GATEWAY_BASE_URL first, with every problem found. `keyNames` are the variables that hold their keys. */
export function readGateways(sources: Sources): { gateways: Gateway[]; keyNames: string[]; problems: string[] } {
  const { entries, problems } = readEntries(sources);
  const keyNames = entries.flatMap((entry) => entry.apiKeyEnv ?? []);
  const results = [...readDefault(sources, keyNames), ...entries.map((entry) => readEntry(entry, sources))];
  const gateways = results.filter((result) => typeof result !== 'string');
  if (gateways.filter((gateway) => gateway.id === 'default').length > 1) {
    problems.push('GATEWAYS_FILE: the id "default" is taken by GATEWAY_BASE_URL');
  }
  return { gateways, keyNames, problems: [...problems, ...results.filter((result) => typeof result === 'string')] };
}

function readEntries({ values, readFile }: Sources): { entries: GatewayEntry[]; problems: string[] } {
  const path = values['GATEWAYS_FILE'];
  if (path === undefined) return { entries: [], problems: [] };
  const text = readFile(path);
  if (text === undefined) return { entries: [], problems: [`GATEWAYS_FILE: the file ${path} cannot be read`] };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // The parser's own message quotes the file, which may hold a key put there by mistake.
    return { entries: [], problems: [`GATEWAYS_FILE: ${path} is not valid JSON`] };
  }
  const parsed = v.safeParse(gatewaysFileSchema, content);
  if (parsed.success) return { entries: parsed.output, problems: [] };
  return { entries: [], problems: parsed.issues.map((issue) => `GATEWAYS_FILE: ${describeIssue(issue)}`) };
}

function readDefault({ values, readFile }: Sources, keyNames: readonly string[]): (Gateway | string)[] {
  const { GATEWAY_BASE_URL: address, API_KEY: value, API_KEY_FILE: file } = values;
  if (address === undefined) {
    const unused = (value !== undefined && !keyNames.includes('API_KEY')) || file !== undefined;
    return unused ? ['GATEWAY_BASE_URL: missing; a key is set, but not the gateway it is for'] : [];
  }
  if (value !== undefined && file !== undefined) return ['API_KEY_FILE: give API_KEY or API_KEY_FILE, not both'];
  const baseUrl = parseBaseUrl(address);
  if (typeof baseUrl === 'string') return [`GATEWAY_BASE_URL: ${baseUrl}`];
  const key = readSecret({ label: file === undefined ? 'API_KEY' : 'API_KEY_FILE', value, file, readFile });
  if ('problem' in key) return [key.problem];
  if (key.secret === undefined && !isLoopback(baseUrl.hostname)) {
    return [`API_KEY: missing; the gateway ${baseUrl.host} needs API_KEY or API_KEY_FILE`];
  }
  const name = baseUrl.hostname;
  return [{ id: 'default', name, local: false, baseUrl, apiKey: key.secret, limits: DOCUMENTED_LIMITS }];
}

function readEntry(entry: GatewayEntry, { values, readFile }: Sources): Gateway | string {
  const { id, name, baseUrl, apiKeyEnv, apiKeyFile, limits, currency, prices: models } = entry;
  const label = `GATEWAYS_FILE: ${id}`;
  const value = apiKeyEnv === undefined ? undefined : values[apiKeyEnv];
  if (apiKeyEnv !== undefined && value === undefined)
    return `${label}: the environment variable ${apiKeyEnv} is not set`;
  const key = readSecret({ label, value, file: apiKeyFile, readFile });
  if ('problem' in key) return key.problem;
  if (key.secret === undefined && !isLoopback(baseUrl.hostname)) return `${label}: needs apiKeyEnv or apiKeyFile`;
  const prices = currency === undefined || models === undefined ? undefined : { currency, models };
  return { id, name, local: false, baseUrl, apiKey: key.secret, limits, prices };
}
