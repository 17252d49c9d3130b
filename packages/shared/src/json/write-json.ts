/** A value as JSON text, or undefined when it has none: `JSON.stringify` recurses and gives up on nesting that `JSON.parse` takes. */
export function writeJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    // Only depth can fail here, since every value comes from JSON.parse.
    return undefined;
  }
}
