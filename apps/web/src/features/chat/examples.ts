/** Something to ask in the first minute, and the demo model that shows it where the server's own gateway is there. */
export const EXAMPLES = [
  { name: 'markdown', model: 'demo/markdown' },
  { name: 'story', model: 'demo/story' },
  { name: 'reasoning', model: 'demo/reasoning' },
] as const;

export type Example = (typeof EXAMPLES)[number];
