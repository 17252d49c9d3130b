/** The value of a JSON text, or undefined when the text is not JSON (an engine that gives up on deep nesting counts as that). */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Gateways send broken JSON; every caller has a word for it, so the reason of the parser tells nothing more.
    return undefined;
  }
}
