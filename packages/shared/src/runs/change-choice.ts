import type { Choice } from './run.ts';

/** Changes the choice with this index, which is added in its place when it is new. The other choices keep their identity. */
export function changeChoice(choices: Choice[], index: number, change: (choice: Choice) => Partial<Choice>): Choice[] {
  const at = choices.findIndex((choice) => choice.index === index);
  const choice = choices[at] ?? { index, text: '', reasoning: '', toolCalls: [], finishReason: null, logprobs: [] };
  const changed = { ...choice, ...change(choice) };
  if (at !== -1) return choices.with(at, changed);
  return [...choices, changed].toSorted((a, b) => a.index - b.index);
}
