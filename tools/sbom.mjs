import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from './repository.mjs';
import { runNpm } from './run-npm.mjs';

const FILE = 'dist/sbom.cdx.json';

/** `npm run sbom`: writes the bill of materials of what runs, in CycloneDX, from the lock file alone. */
const { code, output } = runNpm([
  'sbom',
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
  '--omit=dev',
  '--package-lock-only',
]);
if (code !== 0) throw new Error(`npm sbom ended with code ${code}`);
mkdirSync(path.join(repository, 'dist'), { recursive: true });
writeFileSync(path.join(repository, FILE), output);
console.log(`${FILE}: ${JSON.parse(output).components.length} components`);
