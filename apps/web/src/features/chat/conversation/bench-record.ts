import { startMode } from '@lineup/shared/chat/start-mode.ts';
import * as v from 'valibot';
import { chatLane } from '#features/chat/chat-lane.ts';
import { chatRecipe } from '#features/chat/chat-recipe.ts';
import { attachment } from '#features/chat/input/attachment.ts';
import { benchId } from '#lib/bench-id.ts';

/** What the composer and the parameters of a conversation hold, in the settings. */
export const benchRecord = v.object({
  id: v.pipe(v.string(), v.startsWith(benchId(''))),
  draft: v.string(),
  attachments: v.array(attachment),
  start: startMode,
  from: v.nullable(v.string()),
  recipe: chatRecipe,
  lanes: v.pipe(v.array(chatLane), v.minLength(1)),
  path: v.record(v.string(), v.string()),
});

export type BenchRecord = v.InferOutput<typeof benchRecord>;
