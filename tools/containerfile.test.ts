import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { repository } from './repository.mjs';

const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');

/** The instructions, with continued lines joined. */
const instructions = read('deploy/Containerfile')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, name = '', words = ''] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    return { name, words };
  });

const last = (name: string): string => instructions.findLast((one) => one.name === name)?.words ?? '';
const words = (name: string): string[] => instructions.filter((one) => one.name === name).map((one) => one.words);
const copied = words('COPY')
  .filter((line) => !line.startsWith('--from='))
  .flatMap((line) => line.split(' ').slice(0, -1));

/** Whether the build sees a file, by the patterns of .dockerignore: the last that matches decides. */
function isSent(file: string): boolean {
  const patterns = read('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const matches = (pattern: string): boolean => {
    const parts = pattern
      .replaceAll('.', '\\.')
      .replaceAll(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
    return new RegExp(`^${parts}(?:/|$)`).test(file);
  };
  return patterns.reduce((sent, pattern) => {
    if (pattern.startsWith('!')) return matches(pattern.slice(1)) || sent;
    return matches(pattern) ? false : sent;
  }, true);
}

describe('deploy/Containerfile', () => {
  it('builds on the Node that the project pins, as far as images name it', () => {
    const [major] = read('.node-version').split('.');
    const images = words('FROM').map((line) => line.split(' ')[0]);
    const stages = words('FROM').flatMap((line) => / AS (\w+)$/.exec(line)?.[1] ?? []);
    expect(images.filter((image) => image !== undefined && !stages.includes(image))).toEqual([
      `docker.io/library/node:${major}-slim`,
      `docker.io/library/node:${major}-slim`,
    ]);
  });

  it.each(copied)('copies %s, which exists and is sent to the build', (source) => {
    expect(existsSync(path.join(repository, source))).toBe(true);
    expect(isSent(source)).toBe(true);
  });

  it('brings the manifest of every workspace, or npm ci would refuse the lock file', () => {
    const lock = v.parse(
      v.object({ packages: v.record(v.string(), v.looseObject({})) }),
      JSON.parse(read('package-lock.json')),
    );
    const workspaces = Object.keys(lock.packages).filter((place) => place !== '' && !place.includes('node_modules'));
    expect(copied.filter((source) => /.\/package\.json$/.test(source)).toSorted()).toEqual(
      workspaces.map((place) => `${place}/package.json`).toSorted(),
    );
  });

  it('runs as somebody who is not root a program that exists, and can be asked how it is', () => {
    expect(last('USER')).toBe('node');
    const [program, main = ''] = v.parse(v.array(v.string()), JSON.parse(last('CMD')));
    expect(program).toBe('node');
    expect(existsSync(path.join(repository, main))).toBe(true);
    expect(copied.some((source) => main.startsWith(`${source}/`))).toBe(true);
    expect(last('HEALTHCHECK')).toContain('/healthz');
    expect(last('STOPSIGNAL')).toBe('SIGTERM');
  });

  it('runs no install script and brings no secret', () => {
    const installs = words('RUN').filter((line) => line.includes('npm '));
    expect(installs.filter((line) => !/^npm ci --ignore-scripts|^npm run build$/.test(line))).toEqual([]);
    expect([...words('ENV'), ...words('ARG')].join(' ')).not.toMatch(/KEY|SECRET|TOKEN|PASS|ALLOW_OPEN_BIND/);
  });

  it.each([
    '.env',
    '.env.local',
    '.git/config',
    'apps/bff/.env',
    'node_modules/node/bin/node',
    'apps/web/node_modules/x/index.js',
    'e2e/stories/chat.spec.ts',
    'gateways.json',
    'apps/bff/src/main.test.ts',
    'apps/bff/src/testing/start-nginx.ts',
  ])('%s is not sent to the build', (file) => {
    expect(isSent(file)).toBe(false);
  });
});
