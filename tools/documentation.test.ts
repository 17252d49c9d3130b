import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.mjs';

const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

const documents = globSync('{*.md,docs/**/*.md,apps/*/*.md,apps/web/public/**/*.md,e2e/**/*.md}', { cwd: repository });

describe('the documents', () => {
  it.each(documents)('%s links only to files that exist', (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const missing = targets.filter((target) => !existsSync(path.join(repository, path.dirname(document), target)));
    expect(missing).toEqual([]);
  });

  it.each(['README.md', 'README.zh-CN.md'])('%s names only commands that exist', (document) => {
    const { scripts } = v.parse(
      v.object({ scripts: v.record(v.string(), v.string()) }),
      JSON.parse(read('package.json')),
    );
    const named = [...read(document).matchAll(/npm (?:run )?([a-z][a-z0-9-]*)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name) && name !== 'install')).toEqual([]);
    expect(named.length).toBeGreaterThan(5);
  });

  it.each([
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ])('%s quotes the page where it says what an error means', (document, catalogue) => {
    const texts = read(`apps/web/src/i18n/${catalogue}-runs.ts`);
    const rows = [...read(document).matchAll(/^\| ([^|]+) \|[^|]+\| \[(\w+)\]\(docs\/errors\.md#\2\)/gm)];
    const wrong = rows.filter(([, words, code]) => !texts.includes(`'error.${code}': '${words}'`));
    expect(wrong.map(([, , code]) => code)).toEqual([]);
    expect(rows.length).toBeGreaterThan(5);
  });

  it('the lock file names no registry host and every dependency by an exact version', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
    const manifests = [
      'package.json',
      ...globSync('{packages,apps}/*/package.json', { cwd: repository }),
      'e2e/package.json',
    ];
    const schema = v.object({
      dependencies: v.optional(v.record(v.string(), v.string()), {}),
      devDependencies: v.optional(v.record(v.string(), v.string()), {}),
    });
    const versions = manifests.flatMap((file) => {
      const { dependencies, devDependencies } = v.parse(schema, JSON.parse(read(file)));
      return Object.entries({ ...dependencies, ...devDependencies });
    });
    expect(versions.filter(([, version]) => !/^(npm:@?[\w/-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
