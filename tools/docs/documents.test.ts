import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';
import { replacePart } from './replace-part.ts';
import { writeSettingsTable } from './write-settings-table.ts';

const heads = ['setting', 'default', 'what'] as const;

describe('the made parts of the documents', () => {
  it.each(documents())('are current in $name (npm run docs writes them)', ({ now, made }) => expect(now).toBe(made));

  it('have a row for each setting, “–” where there is no default, and their own words where they have some', () => {
    const settings = [
      { name: 'PORT', value: '8787', text: 'The port' },
      { name: 'API_KEY', value: '', text: 'The key: a | b' },
    ];
    expect(writeSettingsTable(settings, { heads, texts: { PORT: '端口' } }).split('\n')).toEqual([
      '| setting | default | what |',
      '| --- | --- | --- |',
      '| `PORT` | `8787` | 端口 |',
      '| `API_KEY` | – | The key: a \\| b |',
    ]);
  });

  it('stand between their marks, and nothing else of a document changes', () => {
    const document = 'before\n<!-- settings:begin -->\nold\n<!-- settings:end -->\nafter';
    expect(replacePart(document, 'settings', 'costs $1')).toBe(
      'before\n<!-- settings:begin -->\ncosts $1\n<!-- settings:end -->\nafter',
    );
    expect(() => replacePart('nothing', 'settings', '')).toThrow('no part');
  });
});
