import type { Dialect } from './write-literal.ts';
import { writeString } from './write-string.ts';

/** Python: dicts with quoted keys, capital constants. */
export const PYTHON_DIALECT: Dialect = {
  words: { true: 'True', false: 'False', null: 'None' },
  writeKey: writeString,
  indent: '    ',
  padding: '',
};
