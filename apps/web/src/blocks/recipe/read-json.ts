/**
 * What was written as JSON for a parameter: the parameter alone in its object, emptied, or what is wrong with it. The place of what is
 * `not_json` is told elsewhere.
 */
export type ReadJson<Parameters extends object> =
  | { to: Parameters }
  | { isEmpty: true }
  | { fault: 'not_json' | 'not_a_list' | 'not_an_object' }
  | { fault: 'reserved'; keys: readonly string[] };
