import type { Dialect } from './write-literal.ts';
import { writeString } from './write-string.ts';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** JavaScript: bare keys where they may be. */
export const JAVASCRIPT_DIALECT: Dialect = {
  words: { true: 'true', false: 'false', null: 'null' },
  writeKey(key) {
    // Written any other way in a literal this key sets the prototype instead of a field.
    if (key === '__proto__') return '["__proto__"]';
    return IDENTIFIER.test(key) ? key : writeString(key);
  },
  indent: '  ',
  padding: ' ',
};
