import { describe, expect, test } from 'vitest';
import { readSettings } from './read-settings.ts';

describe('settings', () => {
  test.each([
    [{}, { host: '127.0.0.1', port: 8788, apiKey: undefined }],
    [
      { PORT: '0', HOME: '/root' },
      { host: '127.0.0.1', port: 0, apiKey: undefined },
    ],
    [{ HOST: '::1' }, { host: '::1', port: 8788, apiKey: undefined }],
    [
      { HOST: '0.0.0.0', API_KEY: 'sk-1' },
      { host: '0.0.0.0', port: 8788, apiKey: 'sk-1' },
    ],
  ])('%o', (env, settings) => {
    expect(readSettings(env)).toEqual({ settings });
  });
});

describe('problems name the variable and never its value', () => {
  test.each([
    [{ PORT: 'http' }, 'PORT must'],
    [{ PORT: '65536' }, 'PORT must'],
    [{ PORT: '-1' }, 'PORT must'],
    [{ HOST: '' }, 'HOST must'],
    [{ API_KEY: 'two words' }, 'API_KEY must'],
    [{ HOST: '0.0.0.0' }, 'API_KEY must be set'],
    [{ HOST: '127.example.com' }, 'API_KEY must be set'],
  ])('%o', (env, words) => {
    const read = readSettings(env);
    expect(read).toEqual({ problems: expect.arrayContaining([expect.stringContaining(words)]) });
    expect(JSON.stringify(read)).not.toContain('two words');
  });
});
