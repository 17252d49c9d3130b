import { describe, expect, it } from 'vitest';
import { decodeLineup } from './decode-lineup.ts';
import { encodeLineup } from './encode-lineup.ts';
import { fitGateways } from './fit-gateways.ts';

function fit(search: string) {
  const content = decodeLineup(search);
  if (content === null) throw new Error('The search part is no lineup.');
  const fitted = fitGateways(content, ['main', 'local']);
  return [encodeLineup(fitted.content), fitted.unknownGateways];
}

describe('fitGateways', () => {
  it.each([
    ['keeps what the server has', '?model=main/a&A=&B=local/b', '?model=main/a&A=&B=local/b', []],
    ['gives a lane the recipe’s model', '?model=main/a&A=&B=lab/b&B.n=2', '?model=main/a&A=&B=&B.n=2', ['lab']],
    ['leaves a recipe’s model open', '?model=lab/a&A=&B=local/b', '?A=&B=local/b', ['lab']],
    ['names a gateway once', '?model=lab/a&A=lab/b&B=away/c', '?A=&B=', ['lab', 'away']],
  ])('%s', (_, search, fitted, unknown) => {
    expect(fit(search)).toEqual([fitted, unknown]);
  });
});
