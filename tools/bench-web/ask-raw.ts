/// <reference lib="dom" />

type RawOrder = { lanes: readonly string[]; question: string };

/**
 * Asks for the same answers over the same stream as the product does, and gives them to the columns of plain text. Runs in the page, alone,
 * so everything it needs is inside.
 */
export async function askRaw({ lanes, question }: RawOrder): Promise<void> {
  const messages = [{ role: 'user', content: question }];
  const request = { model: 'gpt-bench', messages, stream: true };
  const response = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      lanes: lanes.map((id) => ({ id, gateway: 'default', request })),
      start: { mode: 'together' },
    }),
  });
  if (response.body === null || !response.ok) throw new Error(`The server answered ${response.status}.`);
  const take = (event: string): void => {
    const lane = /^id: (\S+)/m.exec(event)?.[1] ?? '';
    const name = /^event: (\S+)/m.exec(event)?.[1];
    const data = /^data: (.*)$/m.exec(event)?.[1];
    if (name === 'end') globalThis.rawColumns.end(lane);
    if (name !== undefined || data === undefined || data === '[DONE]') return;
    globalThis.rawColumns.append(lane, JSON.parse(data).choices[0]?.delta.content ?? '');
  };
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    const events = (rest + value).split('\n\n');
    rest = events.pop() ?? '';
    events.forEach(take);
  }
}
