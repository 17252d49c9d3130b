import { expect } from '@playwright/test';
import type { ConversationPage } from '#pages/conversation-page.ts';
import { FAILING, OWN_VOICES, RENAMED } from '#world/many-lane-scripts.ts';
import { readSentMessages } from '#world/read-sent-messages.ts';

type Asked = { turn: number; question: string };

/** Holds what the gateway got from each lane against what that lane alone was asked and said. Lanes go by their letters. */
export type LaneWitness = {
  /** The lane has answered: from its own history, shown with its names, under its own words. */
  answered: (lane: string, asked: Asked) => Promise<void>;
  /** The lane has failed: it was asked from its own history, and nothing of this turn belongs to the history. */
  failed: (lane: string, asked: Asked) => Promise<void>;
  /** A person has put other words in the place of the lane's answer. */
  edited: (lane: string, turn: number, answer: string) => void;
  /** Every request that a lane ever made, as bodies; fails when there are more or fewer than were witnessed. */
  allSent: (lane: string) => Promise<string[]>;
  /** Which fingerprint the page showed beside which messages. */
  fingerprints: () => readonly { shown: string; messages: string }[];
};

/** `storyWord` must be in every question. */
export function laneWitness(chat: ConversationPage, storyWord: string): LaneWitness {
  const requests = new Map<string, number>();
  const said = new Map<string, Map<number, { question: string; answer: string }>>();
  const fingerprints: { shown: string; messages: string }[] = [];
  const saidBy = (lane: string) => said.get(lane) ?? new Map<number, { question: string; answer: string }>();
  const before = (lane: string, turn: number) =>
    [...saidBy(lane)].filter(([at]) => at < turn).toSorted(([a], [b]) => a - b);
  const record = (lane: string, turn: number, told: { question: string; answer: string }) =>
    said.set(lane, saidBy(lane).set(turn, told));
  const sentBy = (lane: string) => readSentMessages(voiceOf(lane).model, storyWord);

  /** Compares the lane's next request with its history and what the page shows of it. */
  async function checkRequest(lane: string, { turn, question }: Asked): Promise<number> {
    const count = (requests.get(lane) ?? 0) + 1;
    requests.set(lane, count);
    const { model } = voiceOf(lane);
    const run = chat.run(turn, lane);
    await expect(run).toContainText(`${model}-request-${count}`);
    await chat.ended(turn, lane);
    const messages = (await sentBy(lane))[count - 1];
    const history = before(lane, turn).flatMap(([, told]) => [
      { role: 'user', content: told.question },
      { role: 'assistant', content: told.answer },
    ]);
    expect(messages, `request ${count} of lane ${lane}`).toEqual([...history, { role: 'user', content: question }]);
    const returned = model === RENAMED.model ? RENAMED.returned : 'the same';
    // The facts of a run without the room between them.
    await expect(run).toContainText(`asked${model}returned${returned}sent${history.length + 1} message`);
    const shown = await run.locator('[data-fingerprint]').innerText();
    fingerprints.push({ shown, messages: JSON.stringify(messages) });
    return count;
  }

  return {
    async answered(lane, asked) {
      const { turn, question } = asked;
      const { word } = voiceOf(lane);
      const count = await checkRequest(lane, asked);
      const answer = `${word} ${count}, after ${before(lane, turn).length} answers.`;
      await expect(chat.run(turn, lane)).toContainText(answer);
      record(lane, turn, { question, answer });
    },
    async failed(lane, asked) {
      await checkRequest(lane, asked);
      const run = chat.run(asked.turn, lane);
      await expect(run).toContainText(FAILING.torn);
      await expect(run.getByRole('note').last()).toContainText(FAILING.error);
    },
    edited(lane, turn, answer) {
      const told = saidBy(lane).get(turn);
      if (told !== undefined) record(lane, turn, { ...told, answer });
    },
    async allSent(lane) {
      const sent = await sentBy(lane);
      expect(sent, `requests of lane ${lane}`).toHaveLength(requests.get(lane) ?? 0);
      return sent.map((messages) => JSON.stringify(messages));
    },
    fingerprints: () => fingerprints,
  };
}

function voiceOf(lane: string): (typeof OWN_VOICES)[number] {
  const voice = OWN_VOICES['ABCDEFGH'.indexOf(lane)];
  if (voice === undefined) throw new Error(`There is no lane ${lane}.`);
  return voice;
}
