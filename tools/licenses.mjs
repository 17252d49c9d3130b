import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readLock } from './read-lock.mjs';
import { repository } from './repository.mjs';
import { writeLicenses } from './write-licenses.mjs';

/** `npm run licenses`: writes docs/licenses.md. */
writeFileSync(path.join(repository, 'docs/licenses.md'), writeLicenses(readLock()));
