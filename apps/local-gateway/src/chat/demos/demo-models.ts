import type { DemoModel } from '#chat/demo-model.ts';
import { demoCut } from './demo-cut.ts';
import { demoEcho } from './demo-echo.ts';
import { demoEmpty } from './demo-empty.ts';
import { demoErrors } from './demo-errors.ts';
import { demoJson } from './demo-json.ts';
import { demoMarkdown } from './demo-markdown.ts';
import { demoReasoning } from './demo-reasoning.ts';
import { demoSlow } from './demo-slow.ts';
import { demoStory } from './demo-story.ts';
import { demoTools } from './demo-tools.ts';

/** Every chat model that this gateway serves. */
export const demoModels: readonly DemoModel[] = [
  demoEcho,
  demoMarkdown,
  demoStory,
  demoReasoning,
  demoJson,
  demoTools,
  demoSlow,
  demoEmpty,
  demoCut,
  ...demoErrors,
];
