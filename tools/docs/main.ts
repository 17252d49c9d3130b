import { writeFileSync } from 'node:fs';
import { documents } from './documents.ts';
import { readSettings } from './read-settings.ts';
import { SETTINGS_ZH } from './settings-zh.ts';

for (const { name, file, now, made } of documents()) {
  if (now === made) continue;
  writeFileSync(file, made);
  console.log(`${name}: written anew`);
}
for (const { name } of readSettings()) {
  if (SETTINGS_ZH[name] === undefined) console.log(`${name}: no Chinese words yet (tools/docs/settings-zh.ts)`);
}
