/**
 * `{{name}}` with what may stand before it: a backslash makes it plain text. Names are letters of any script, digits, `_`, `-` and single
 * spaces, and begin with a letter or `_`, so that template commands (`{{#if}}`, `{{a.b | c}}`) and TeX (`x^{{2}}`) are left alone.
 */
export const VARIABLE_PATTERN =
  /(\\?)(?<!\{)\{\{[ \t]*([\p{L}_][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{M}\p{N}_-]+)*)[ \t]*\}\}(?!\})/gu;
