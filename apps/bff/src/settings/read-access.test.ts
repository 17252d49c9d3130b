import { describe, expect, it } from 'vitest';
import { readSettings, type SettingValues } from './read-settings.ts';

function read(env: SettingValues, files: Record<string, string> = {}) {
  return readSettings(env, (path) => files[path]);
}

function problemsOf(env: SettingValues, files: Record<string, string> = {}): string[] {
  const result = read(env, files);
  return 'problems' in result ? result.problems : [];
}

function accessOf(env: SettingValues, files: Record<string, string> = {}) {
  const result = read(env, files);
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.settings.access;
}

const passcode = { ACCESS_PASSCODE: 'correct horse battery' };
const proxy = { USER_HEADER: 'X-Forwarded-User', TRUSTED_PROXIES: '10.0.0.1' };

describe('who may start the server how', () => {
  it.each<[string, SettingValues]>([
    ['loopback, without a login', {}],
    ['loopback by name', { HOST: 'localhost' }],
    ['loopback with a passcode', passcode],
    ['loopback behind a proxy', proxy],
    ['an open address with a passcode', { HOST: '0.0.0.0', ...passcode }],
    ['an open address with a login at the proxy', { HOST: '::', ...proxy }],
    ['an open address by the explicit override', { HOST: '0.0.0.0', ALLOW_OPEN_BIND: 'yes' }],
  ])('%s', (_, env) => {
    expect(problemsOf(env)).toEqual([]);
  });

  it.each<[string, SettingValues]>([
    ['0.0.0.0', {}],
    ['::', {}],
    ['192.168.1.20', {}],
    ['lineup.example', {}],
    ['0.0.0.0', { TRUSTED_PROXIES: '10.0.0.1' }],
    ['0.0.0.0', { ALLOW_OPEN_BIND: 'no' }],
    ['0.0.0.0', { ACCESS_PASSCODE: '' }],
  ])('refuses %s with %o, and names the three ways', (HOST, env) => {
    expect(problemsOf({ HOST, ...env })).toEqual([
      `HOST: ${HOST} is open to other machines, so it must be said who may use the server. There are three ways:`,
      expect.stringMatching(/^- Set ACCESS_PASSCODE or ACCESS_PASSCODE_FILE: /),
      expect.stringMatching(/^- Set USER_HEADER and TRUSTED_PROXIES: /),
      expect.stringMatching(/^- Set ALLOW_OPEN_BIND=yes: /),
    ]);
  });

  it.each([{}, passcode, { HOST: '0.0.0.0', ALLOW_OPEN_BIND: 'yes' }])(
    'refuses a header that anybody could send: %o',
    (env) => {
      expect(problemsOf({ ...env, USER_HEADER: 'X-User' })).toEqual([
        'USER_HEADER: needs TRUSTED_PROXIES, or anybody could send the header and be anybody',
      ]);
    },
  );
});

describe('passcodes', () => {
  it.each<[string, SettingValues, Record<string, string>, { name: string; passcode: string }[]]>([
    ['one', { ACCESS_PASSCODE: 'correct horse' }, {}, [{ name: 'everyone', passcode: 'correct horse' }]],
    [
      'several, some with names',
      { ACCESS_PASSCODE: 'ann: first one!, second one! ,李雷:第三个口令够长了吧' },
      {},
      [
        { name: 'ann', passcode: 'first one!' },
        { name: 'everyone', passcode: 'second one!' },
        { name: '李雷', passcode: '第三个口令够长了吧' },
      ],
    ],
    [
      'with a colon, after a name',
      { ACCESS_PASSCODE: 'ann:one:two:three' },
      {},
      [{ name: 'ann', passcode: 'one:two:three' }],
    ],
    [
      'one person with two',
      { ACCESS_PASSCODE: 'ann:first one!,ann:second one!' },
      {},
      [
        { name: 'ann', passcode: 'first one!' },
        { name: 'ann', passcode: 'second one!' },
      ],
    ],
    [
      'from a file, one a line, commas included',
      { ACCESS_PASSCODE_FILE: 'p' },
      { p: 'ann:a,b,c,d,e\r\n\nsecond one!\n' },
      [
        { name: 'ann', passcode: 'a,b,c,d,e' },
        { name: 'everyone', passcode: 'second one!' },
      ],
    ],
  ])('%s', (_, env, files, passcodes) => {
    expect(accessOf(env, files).passcodes).toEqual(passcodes);
  });

  it.each<[SettingValues, Record<string, string>, string]>([
    [{ ACCESS_PASSCODE: 'seven77' }, {}, 'ACCESS_PASSCODE: passcode 1 has 7 characters; at least 8 are needed'],
    [{ ACCESS_PASSCODE: '🔑🔑🔑🔑🔒🔒🔒' }, {}, 'ACCESS_PASSCODE: passcode 1 has 7 characters; at least 8 are needed'],
    [{ ACCESS_PASSCODE: 'first one!,' }, {}, 'ACCESS_PASSCODE: passcode 2 has 0 characters; at least 8 are needed'],
    [{ ACCESS_PASSCODE: 'ann:' }, {}, 'ACCESS_PASSCODE: passcode 1 has 0 characters; at least 8 are needed'],
    [
      { ACCESS_PASSCODE: 'x'.repeat(200) + 'y z'.repeat(20) },
      {},
      'ACCESS_PASSCODE: passcode 1 has 260 characters; at most 256 are taken',
    ],
    [{ ACCESS_PASSCODE: 'ann:PassWord' }, {}, 'ACCESS_PASSCODE: passcode 1 is one that everybody tries first'],
    [{ ACCESS_PASSCODE: '00000000' }, {}, 'ACCESS_PASSCODE: passcode 1 is one that everybody tries first'],
    [
      { ACCESS_PASSCODE: 'ann:same as that,ben:same as that' },
      {},
      'ACCESS_PASSCODE: passcode 2 is the same as one before it',
    ],
    [
      { ACCESS_PASSCODE: '!:long enough' },
      {},
      'ACCESS_PASSCODE: passcode 1 has a name before its colon that is none; a passcode that holds a colon needs a name',
    ],
    [{ ACCESS_PASSCODE_FILE: 'nowhere' }, {}, 'ACCESS_PASSCODE_FILE: the file nowhere cannot be read'],
    [{ ACCESS_PASSCODE_FILE: 'p' }, { p: '\n \n' }, 'ACCESS_PASSCODE_FILE: holds no passcode'],
    [
      { ACCESS_PASSCODE: 'first one!', ACCESS_PASSCODE_FILE: 'p' },
      { p: 'second one!' },
      'ACCESS_PASSCODE_FILE: give ACCESS_PASSCODE or ACCESS_PASSCODE_FILE, not both',
    ],
  ])('reports %o', (env, files, problem) => {
    expect(problemsOf(env, files)).toEqual([problem]);
  });

  it('never repeats one in a problem', () => {
    const problems = problemsOf({ ACCESS_PASSCODE: 'canary1,!canary2:canary2,ann:canary3' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('canary');
  });
});

describe('proxies and sessions', () => {
  it('are read from lists and numbers', () => {
    const env = {
      ...passcode,
      TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8,::1,fd00::/8',
      USER_HEADER: 'Remote-User',
      SESSION_IDLE_MINUTES: '30',
      SESSION_MAX_HOURS: '8',
    };
    expect(accessOf(env)).toMatchObject({
      trustedProxies: ['127.0.0.1', '10.0.0.0/8', '::1', 'fd00::/8'],
      userHeader: 'remote-user',
      sessionIdleMs: 1_800_000,
      sessionMaxMs: 28_800_000,
    });
  });

  it.each<[SettingValues, string]>([
    [{ TRUSTED_PROXIES: 'nginx' }, 'TRUSTED_PROXIES.0: must be IP addresses or networks such as 10.0.0.0/8'],
    [{ TRUSTED_PROXIES: '10.0.0.1,' }, 'TRUSTED_PROXIES.1: must be IP addresses or networks such as 10.0.0.0/8'],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES.0: must be IP addresses or networks such as 10.0.0.0/8'],
    [{ TRUSTED_PROXIES: '0.0.0.0/0' }, 'TRUSTED_PROXIES.0: must not be everybody (/0)'],
    [{ ...proxy, USER_HEADER: 'X_User' }, 'USER_HEADER: must be the name of a header, of letters, digits and hyphens'],
    [{ ...proxy, USER_HEADER: 'Authorization' }, 'USER_HEADER: must be a header that has no other meaning'],
    [{ ...proxy, USER_HEADER: 'X-Forwarded-For' }, 'USER_HEADER: must be a header that has no other meaning'],
    [{ SESSION_IDLE_MINUTES: '0' }, 'SESSION_IDLE_MINUTES: must be a whole number from 1 to 43200'],
    [{ SESSION_MAX_HOURS: 'week' }, 'SESSION_MAX_HOURS: must be a whole number from 1 to 8760'],
  ])('reports %o', (env, problem) => {
    expect(problemsOf(env)).toEqual([problem]);
  });
});
