import { parseEnv } from 'node:util';
import * as v from 'valibot';
import { describeIssue } from '#errors/describe-issue.ts';
import { checkAccess } from './check-access.ts';
import { readGateways } from './read-gateways.ts';
import { readPasscodes } from './read-passcodes.ts';
import { readLimits } from './read-limits.ts';
import type { Settings } from './settings.ts';
import { settingsSchema } from './settings-schema.ts';

/** The text of a file; undefined when it cannot be read. */
export type ReadFile = (path: string) => string | undefined;

/** Settings by name, before they are checked. */
export type SettingValues = Readonly<Record<string, string | undefined>>;

/**
 * Reads all settings: the environment, and `.env` below it. The only reader of either. Names that are unknown are reported for `.env` only,
 * because the environment is full of names that are not ours.
 */
export function readSettings(env: SettingValues, readFile: ReadFile): { settings: Settings } | { problems: string[] } {
  const file = parseEnv(readFile('.env') ?? '');
  const values = { ...withoutEmpty(file), ...withoutEmpty(env) };
  const { gateways, keyNames, problems } = readGateways({ values, readFile });
  const read = readPasscodes({ values, readFile });
  const { limits, problems: limitProblems } = readLimits({ values, readFile });
  problems.push(...read.problems, ...limitProblems, ...unknownNames(file, keyNames));
  const parsed = v.safeParse(settingsSchema, values);
  if (!parsed.success) return { problems: [...parsed.issues.map(describeIssue), ...problems] };
  const access = {
    passcodes: read.passcodes,
    trustedProxies: parsed.output.TRUSTED_PROXIES ?? [],
    userHeader: parsed.output.USER_HEADER,
    sessionIdleMs: parsed.output.SESSION_IDLE_MINUTES * 60_000,
    sessionMaxMs: parsed.output.SESSION_MAX_HOURS * 3_600_000,
  };
  // Passcodes that cannot be used have said so already; that there are none would be a second, false complaint.
  if (read.problems.length === 0) problems.push(...checkAccess(access, parsed.output));
  problems.push(...hiddenContent(parsed.output));
  if (problems.length > 0) return { problems };
  return {
    settings: {
      host: parsed.output.HOST,
      port: parsed.output.PORT,
      allowedHosts: parsed.output.ALLOWED_HOSTS ?? [],
      access,
      gateways,
      scanLocalGateways: parsed.output.SCAN_LOCAL_GATEWAYS,
      firstByteLimitMs: parsed.output.FIRST_BYTE_LIMIT_SECONDS * 1_000,
      idleLimitMs: parsed.output.IDLE_LIMIT_SECONDS * 1_000,
      drainMs: parsed.output.DRAIN_SECONDS * 1_000,
      limits,
      redisUrl: parsed.output.REDIS_URL,
      operatorToken: parsed.output.OPERATOR_TOKEN,
      metricsToken: parsed.output.METRICS_TOKEN,
      metricsPort: parsed.output.METRICS_PORT,
      logLevel: parsed.output.LOG_LEVEL,
      logsContent: parsed.output.LOG_CONTENT,
    },
  };
}

/** `NAME=` in a file or an environment means that it is not set. */
function withoutEmpty(values: SettingValues): SettingValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}

function unknownNames(file: SettingValues, keyNames: readonly string[]): string[] {
  return Object.keys(file)
    .filter((name) => !Object.hasOwn(settingsSchema.entries, name) && !keyNames.includes(name))
    .map((name) => `${name}: unknown setting in .env`);
}

function hiddenContent({ LOG_CONTENT, LOG_LEVEL }: { LOG_CONTENT: boolean; LOG_LEVEL: string }): string[] {
  if (!LOG_CONTENT || LOG_LEVEL === 'info' || LOG_LEVEL === 'debug') return [];
  return [`LOG_CONTENT: at LOG_LEVEL=${LOG_LEVEL} nothing of it is logged; set LOG_LEVEL to info or debug`];
}
