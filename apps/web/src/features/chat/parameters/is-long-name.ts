import type { CellAddress } from '#blocks/recipe/parameter-row.ts';
import type { ChatParameterName } from '#features/chat/chat-parameters.ts';

/** The rows of the table: who answers, and every parameter. */
export type RowName = 'gateway' | 'model' | ChatParameterName;

export type RowAddress = CellAddress<RowName>;

/** Parameters whose values are too long for a cell. */
const LONG_NAMES = ['system', 'stop', 'response_format', 'tools', 'extra'] as const satisfies ChatParameterName[];

export type LongName = (typeof LONG_NAMES)[number];

export function isLongName(name: RowName): name is LongName {
  return LONG_NAMES.some((each) => each === name);
}
