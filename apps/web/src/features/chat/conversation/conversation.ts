import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';
import type { ChatRecipe } from '#features/chat/chat-recipe.ts';
import type { Attachment } from '#features/chat/input/attachment.ts';

/** Who a message is from, on the wire. */
export type MessageRole = 'system' | 'user' | 'assistant';

/**
 * What a run was sent, as it can be held against another run's: how many messages, the fingerprint of all of them (`history`), of
 * those that no model wrote and that are not the recipe's (`inputs`), the earlier turns that were left out because the lane has no answer
 * there (`skipped`, turn ids), and `basis`, which tells whether the conversation before it is still the one it answered.
 */
export type SentInput = { messages: number; history: string; inputs: string; skipped: string[]; basis: string };

/** One request of one lane and what came of it. Asking again adds a run; a turn says which one of a lane's runs counts. */
export type LaneRun = {
  id: string;
  seq: number;
  laneId: string;
  letter: LaneLetter;
  gateway: string;
  /** The model asked for. */
  model: string;
  parameters: ChatParameters;
  /** Null for a run that was saved before this was recorded. */
  sent: SentInput | null;
  /** The cut-off answer that this run continues; blank for an answer of its own. */
  prefix: string;
  /** What a person made of the answer; it stands in the history instead. */
  edit: string | null;
  role: MessageRole;
  /** Which of its choices counts, by index. */
  choice: number;
  run: ChatRun;
  /** Null when the record is not in memory: it is read when somebody looks at it. */
  wire: WireRecord | null;
  /** When it was sent, on this page's monotonic clock; null for a run that has not been seen going on. */
  startedAt: number | null;
  /** It was still going on when the page that sent it went away. */
  wasReloaded: boolean;
  /** It is going on in another tab, which receives and saves it. */
  isElsewhere: boolean;
};

/** One input and the runs that answer it. Turns are a tree: an edited input is a sibling of the one it came from. */
export type Turn = {
  id: string;
  seq: number;
  /** The turn before; null for a first one. */
  parent: string | null;
  role: MessageRole;
  input: string;
  attachments: Attachment[];
  /** Wall-clock milliseconds. */
  sentAt: number;
  start: StartMode;
  /** The lane whose history all lanes were given here; null when each had its own. */
  from: string | null;
  /** The run that counts, by lane; the last one where nothing is said. */
  chosen: Readonly<Record<string, string>>;
  runs: LaneRun[];
};

export type Conversation = {
  id: string;
  title: string;
  createdAt: number;
  lanes: ChatLane[];
  recipe: ChatRecipe;
  /** What is being written and not sent yet, and how it will be sent. */
  draft: string;
  attachments: Attachment[];
  start: StartMode;
  from: string | null;
  /** All turns of the tree, in the order they were made. */
  turns: Turn[];
  /** Which turn follows a turn (see `pathKey`), where it is not the newest. */
  path: Readonly<Record<string, string>>;
  /** Saved parts that could not be read. */
  damaged: number;
};
