import * as v from 'valibot';
import { describeIssue } from '#errors/describe-issue.ts';
import { type LimitsConfig, limitsFileSchema } from './limits-file-schema.ts';
import type { ReadFile, SettingValues } from './read-settings.ts';

const NONE: LimitsConfig = { perUser: {}, overall: {}, caps: {} };

/** The limits of LIMITS_FILE with every problem found; none without it. */
export function readLimits({ values, readFile }: { values: SettingValues; readFile: ReadFile }): {
  limits: LimitsConfig;
  problems: string[];
} {
  const path = values['LIMITS_FILE'];
  if (path === undefined) return { limits: NONE, problems: [] };
  const text = readFile(path);
  if (text === undefined) return { limits: NONE, problems: [`LIMITS_FILE: the file ${path} cannot be read`] };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { limits: NONE, problems: [`LIMITS_FILE: ${path} is not valid JSON`] };
  }
  const parsed = v.safeParse(limitsFileSchema, content);
  if (parsed.success) return { limits: parsed.output, problems: [] };
  return { limits: NONE, problems: parsed.issues.map((issue) => `LIMITS_FILE: ${describeIssue(issue)}`) };
}
