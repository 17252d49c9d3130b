import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../repository.mjs';
import { readSettings } from './read-settings.ts';
import { replacePart } from './replace-part.ts';
import { SETTINGS_ZH } from './settings-zh.ts';
import { writeSettingsTable, type TableWords } from './write-settings-table.ts';

const WORDS: Record<string, TableWords> = {
  'README.md': { heads: ['setting', 'default', 'what'], texts: {} },
  'README.zh-CN.md': { heads: ['设置', '默认值', '含义'], texts: SETTINGS_ZH },
};

/** The documents that have a made part: as they are, and as they should be. */
export function documents(): { name: string; file: string; now: string; made: string }[] {
  return Object.entries(WORDS).map(([name, words]) => {
    const file = path.join(repository, name);
    const now = readFileSync(file, 'utf8');
    return { name, file, now, made: replacePart(now, 'settings', writeSettingsTable(readSettings(), words)) };
  });
}
