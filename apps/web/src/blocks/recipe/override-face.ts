import type { Overrides } from '#blocks/lanes/lane-with-overrides.ts';
import type { CellFace } from './parameter-row.ts';

type Described<Parameters extends object> = {
  name: keyof Parameters;
  /** The recipe's words for it. */
  inherited: string;
  /** A value's words. */
  describe: (parameters: Parameters) => string;
};

/** What a lane's cell shows of one parameter. */
export function overrideFace<Parameters extends object>(
  { set, unset }: Overrides<Parameters>,
  { name, inherited, describe }: Described<Parameters>,
): CellFace {
  if (set[name] !== undefined) return { state: 'set', words: describe(set) };
  return unset.includes(name) ? { state: 'not_sent', words: '' } : { state: 'inherited', words: inherited };
}
