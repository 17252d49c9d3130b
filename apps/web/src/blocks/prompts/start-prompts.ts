import { onRecordsChanged } from '#lib/record-changes.ts';
import { readRecords } from '#lib/records.ts';
import { orderPrompts } from './order-prompts.ts';
import { prompt } from './prompt.ts';
import { usePrompts } from './use-prompts.ts';

let isStarted = false;

/** Begins to read the prompts after every change of the store; whatever shows them calls it, the first call counts. */
export function startPrompts(): void {
  if (isStarted) return;
  isStarted = true;
  onRecordsChanged('prompts', () => void read());
  void read();
}

let latest = 0;

async function read() {
  latest += 1;
  const own = latest;
  const { records } = await readRecords('prompts', prompt);
  // A reading that was overtaken knows less.
  if (own === latest) usePrompts.setState({ prompts: orderPrompts(records) });
}
