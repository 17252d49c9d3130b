import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import type { Lane } from '#blocks/lanes/lane.ts';
import type { ChatRecipe } from './chat-recipe.ts';

/** One request of one lane and what came of it. Retrying adds a run; the lane's last run of a turn is the one that counts. */
export type LaneRun = {
  id: string;
  seq: number;
  laneId: string;
  letter: Lane['letter'];
  gateway: string;
  /** The model asked for. */
  model: string;
  run: ChatRun;
  /** Null when the record is not in memory: it is read when somebody looks at it. */
  wire: WireRecord | null;
  /** When it was sent, on the monotonic clock; null for a run that this page did not send. */
  startedAt: number | null;
  /** It was still going on when the page that sent it went away. */
  wasReloaded: boolean;
};

/** One input and the runs that answer it. `sentAt` is wall-clock milliseconds. */
export type Turn = { id: string; seq: number; input: string; sentAt: number; runs: LaneRun[] };

export type Conversation = {
  id: string;
  title: string;
  createdAt: number;
  lanes: Lane[];
  recipe: ChatRecipe;
  /** What is being written and not sent yet. */
  draft: string;
  turns: Turn[];
  /** Saved parts that could not be read. */
  damaged: number;
};
