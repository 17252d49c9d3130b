import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { repository } from './repository.mjs';

const read = (file: string): string => readFileSync(path.join(repository, file), 'utf8');
const unit = read('deploy/lineup.service');

/** The directives of a unit file by section, each with its values in their order. */
function parseUnit(text: string): Map<string, string[]> {
  const directives = new Map<string, string[]>();
  let section = '';
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
    if (heading !== undefined) section = heading;
    else if (name === undefined || value === undefined) throw new Error(`neither section nor directive: ${line}`);
    else directives.set(`${section}.${name}`, [...(directives.get(`${section}.${name}`) ?? []), value]);
  }
  return directives;
}

const directives = parseUnit(unit);

describe('deploy/lineup.service', () => {
  it.each([
    ['DynamicUser', 'yes'],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'yes'],
    ['PrivateTmp', 'yes'],
    ['PrivateDevices', 'yes'],
    ['NoNewPrivileges', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['RestrictAddressFamilies', 'AF_INET AF_INET6 AF_UNIX'],
    // V8 could not run with it.
    ['MemoryDenyWriteExecute', 'no'],
    ['KillSignal', 'SIGTERM'],
    ['Restart', 'on-failure'],
  ])('%s=%s', (name, value) => {
    expect(directives.get(`Service.${name}`)).toEqual([value]);
  });

  it('gives the key as a credential, never as a setting', () => {
    const credential = directives.get('Service.LoadCredential')?.[0]?.split(':')[0];
    expect(directives.get('Service.Environment')).toEqual([`API_KEY_FILE=%d/${credential}`]);
    expect(unit).not.toMatch(/API_KEY=/);
  });

  it('waits longer than answers may take to end before it kills', () => {
    const drainSeconds = Number(/^# DRAIN_SECONDS=(\d+)$/m.exec(read('.env.example'))?.[1]);
    expect(Number(directives.get('Service.TimeoutStopSec')?.[0])).toBeGreaterThan(drainSeconds + 5);
  });

  it('starts a program and a file that an installed project has', () => {
    const [node = '', main = ''] = directives.get('Service.ExecStart')?.[0]?.split(' ') ?? [];
    const folder = directives.get('Service.WorkingDirectory')?.[0] ?? '';
    expect(existsSync(path.join(repository, path.relative(folder, node)))).toBe(true);
    expect(existsSync(path.join(repository, main))).toBe(true);
  });

  it('has nothing to complain of for systemd, where there is one', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'unit-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'lineup.service');
    writeFileSync(file, unit.replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`));
    const { status, stderr, error } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    const isAbsent = error !== undefined && 'code' in error && error.code === 'ENOENT';
    expect(isAbsent ? { status: 0, stderr: '' } : { status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
