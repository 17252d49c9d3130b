/** A request with these texts in every place that a request has for one, and with every kind of JSON value. */
export function requestWith(texts: readonly string[], { stream }: { stream: boolean }): Record<string, unknown> {
  const properties = Object.fromEntries(texts.map((text) => [text, { enum: [text, null, true, false, 1.5] }]));
  return {
    model: 'demo/echo',
    messages: [
      { role: 'system', content: '' },
      ...texts.map((text) => ({ role: 'user', content: [{ type: 'text', text }] })),
      { role: 'assistant', content: null, tool_calls: [] },
    ],
    stream,
    temperature: 0.3,
    max_tokens: 64,
    stop: texts,
    logprobs: false,
    seed: null,
    logit_bias: { '50256': -100 },
    response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { properties } } },
    // What follows is unknown to the `openai` packages.
    top_k: 1e21,
    'odd key': [{}, [[]], -0.5, 1e-7],
    nested: JSON.parse('{"__proto__":{"a":1},"class":1,"None":"null","true":true}'),
    extra_body: { text: texts[0] },
  };
}
