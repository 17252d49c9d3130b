/** Something to ask in the first minute, and the demo models that show it, one lane each, where the server's own gateway is there. */
export const EXAMPLES = [
  { name: 'compare', models: ['demo/markdown', 'demo/story', 'demo/reasoning'] },
  { name: 'story', models: ['demo/story'] },
  { name: 'reasoning', models: ['demo/reasoning'] },
] as const;

export type Example = (typeof EXAMPLES)[number];
