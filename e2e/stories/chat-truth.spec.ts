import type { Page } from '@playwright/test';
import { conversationPage, type ConversationPage } from '#pages/conversation-page.ts';
import { ownWord } from '#world/own-word.ts';
import { laneWitness, type LaneWitness } from '#pages/lane-witness.ts';
import { expect, story } from '#story.ts';
import { FAILING, OWN_VOICES, RENAMED } from '#world/many-lane-scripts.ts';

const SEVEN = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const EIGHT = [...SEVEN, 'H'];

const WRITTEN_BY_A_PERSON = 'Cobalt, in the words of a person.';

/** What only the page says; none of it may ever be in a request. */
const PAGE_WORDS = [
  FAILING.error,
  FAILING.torn,
  'does not go along as history',
  'Edited by you',
  'was not asked here',
  'answered another conversation',
  'Not the same questions',
  'came back',
  'complete',
];

type Cast = { page: Page; chat: ConversationPage; witness: LaneWitness; word: string };

story.describe('each lane is a conversation of its own', () => {
  story('over five turns with edits, retries, a failure and a lane that joins in the middle', async ({ page }) => {
    story.slow();
    const chat = conversationPage(page);
    const word = ownWord();
    const cast: Cast = { page, chat, word, witness: laneWitness(chat, word) };
    await chat.open();
    await chat.lineUp(OWN_VOICES.slice(0, SEVEN.length).map(({ model }) => model));
    await askSeven(cast);
    await changeTheSecondTurn(cast);
    await addTheEighth(cast);
    await askAgainInOtherWords(cast);
    await expectNothingForeign(cast);
  });

  story('two answers that are the same to the byte are marked, and only they', async ({ page }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.lineUp(['demo/echo', 'demo/echo', 'demo/json']);
    await chat.askAndWait('Say the same.', { turn: 1, lanes: ['A', 'B', 'C'] });
    const findings = chat.turn(1).getByRole('listitem');
    await expect(findings.filter({ hasText: 'are identical to the byte' })).toHaveText(/^AB are identical/);
    await expect(findings.filter({ hasText: 'all 3 saw the same input' })).toBeVisible();
  });

  story('a lane that is asked again after a deletion is marked: nothing explains its other input', async ({ page }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.lineUp(['demo/echo', 'demo/json']);
    await chat.askAndWait('The first one.', { turn: 1, lanes: ['A', 'B'] });
    await chat.askAndWait('The second one.', { turn: 2, lanes: ['A', 'B'] });
    await chat.fromTurnMenu(1, 'Delete the turn');
    await expect(chat.turn(2)).toHaveCount(0);
    for (const lane of ['A', 'B']) {
      await expect(chat.run(1, lane)).toContainText('it answered another conversation');
    }
    await chat.run(1, 'A').getByRole('button', { name: 'Retry' }).click();
    await expect(chat.run(1, 'A')).toContainText('I saw 1 message: user.');
    await expect(chat.run(1, 'A')).not.toContainText('it answered another conversation');
    await expect(chat.turn(1).getByRole('listitem').first()).toHaveText(
      /saw different questions although nothing explains it:\s*A 1 message\s*·\s*B 3 messages/,
    );
  });
});

/** Turn 1: all are asked the same; one answers under another name, and that is said. */
async function askSeven({ chat, word, witness }: Cast): Promise<void> {
  const question = `The first question, ${word}.`;
  await chat.ask(question);
  for (const lane of SEVEN) await witness.answered(lane, { turn: 1, question });
  await expect(chat.run(1, 'C')).toContainText(`Asked for ${RENAMED.model}, ${RENAMED.returned} came back`);
  await expect(chat.run(1, 'B')).not.toContainText('came back');
  await expect(chat.turn(1)).toContainText('all 7 saw the same input');
  await expect(chat.turn(1)).not.toContainText('identical to the byte');
}

/** Turn 2: lane E fails, lane B is asked again, lane C's answer becomes that of a person. */
async function changeTheSecondTurn({ chat, word, witness }: Cast): Promise<void> {
  const question = `The second question, ${word}: ${FAILING.mark}.`;
  await chat.ask(question);
  for (const lane of SEVEN) {
    if (lane === 'E') await witness.failed(lane, { turn: 2, question });
    else await witness.answered(lane, { turn: 2, question });
  }
  await expect(chat.turn(2)).toContainText('all 7 saw the same questions, each with its own answers');
  await chat.run(2, 'B').getByRole('button', { name: 'Retry' }).click();
  await expect(chat.answerVersions(2, 'B')).toContainText('2 / 2');
  await witness.answered('B', { turn: 2, question });
  await chat.editAnswer(2, WRITTEN_BY_A_PERSON, { lane: 'C' });
  await expect(chat.run(2, 'C')).toContainText(WRITTEN_BY_A_PERSON);
  witness.edited('C', 2, WRITTEN_BY_A_PERSON);
}

/** Turn 3: a lane joins, sees less than the others, and is then asked what it missed. */
async function addTheEighth({ page, chat, word, witness }: Cast): Promise<void> {
  await chat.addLane();
  await chat.choose('script-own-8', { lane: 'H' });
  const question = `The third question, ${word}.`;
  await chat.ask(question);
  for (const lane of EIGHT) await witness.answered(lane, { turn: 3, question });
  await expect(chat.turn(3).getByRole('listitem').first()).toHaveText(
    /^Not the same questions: ABCDFG 5 messages · E 3 messages \(1 turn without an answer left out\) · H 1 message \(2 turns without an answer left out\)$/,
  );
  await expect(chat.turn(2)).toContainText('Lane H was not asked here.');
  await chat.turn(2).getByRole('button', { name: 'Ask all 2 it missed' }).click();
  await witness.answered('H', { turn: 1, question: `The first question, ${word}.` });
  await witness.answered('H', { turn: 2, question: `The second question, ${word}: ${FAILING.mark}.` });
  await expect(page.getByText('was not asked here')).toHaveCount(0);
  await expect(chat.run(3, 'H')).toContainText('it answered another conversation');
  await expect(chat.run(3, 'A')).not.toContainText('it answered another conversation');
}

/** Turns 4 and 5: a question is put in other words, and only these stand before the last one. */
async function askAgainInOtherWords({ chat, word, witness }: Cast): Promise<void> {
  const first = `The fourth question, ${word}, badly put.`;
  await chat.ask(first);
  for (const lane of EIGHT) await witness.answered(lane, { turn: 4, question: first });
  const better = `The fourth question, ${word}, in better words.`;
  await chat.editQuestion(4, better);
  await expect(chat.questionVersions(4)).toContainText('2 / 2');
  for (const lane of EIGHT) await witness.answered(lane, { turn: 4, question: better });
  const last = `The fifth question, ${word}.`;
  await chat.ask(last);
  for (const lane of EIGHT) await witness.answered(lane, { turn: 5, question: last });
  await expect(chat.turn(5).getByRole('listitem').first()).toHaveText(
    /^Not the same questions: ABCDFGH 9 messages · E 7 messages \(1 turn without an answer left out\)$/,
  );
}

/** Over all that was ever sent: no lane's words in another lane's request, and equal fingerprints where and only where the input is equal. */
async function expectNothingForeign({ witness }: Cast): Promise<void> {
  for (const [index, lane] of EIGHT.entries()) {
    const foreign = OWN_VOICES.filter((_, other) => other !== index).map(({ word }) => word);
    for (const body of await witness.allSent(lane)) {
      expect([...foreign, ...PAGE_WORDS].filter((words) => body.includes(words))).toEqual([]);
    }
  }
  const seen = witness.fingerprints();
  const inputs = new Set(seen.map(({ messages }) => messages));
  expect(new Set(seen.map(({ shown }) => shown)).size).toBe(inputs.size);
  expect(new Set(seen.map(({ shown, messages }) => `${shown} ${messages}`)).size).toBe(inputs.size);
}
