/** The upper bound of the ids that begin with `prefix`. Ids are made of ASCII: none lies between it and the next prefix. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\uffff`;
}
