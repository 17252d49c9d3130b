/** Groups of two or more answers whose texts are the same to the byte, by id, in the order given; empty answers are no match. */
export function findIdentical(answers: readonly { id: string; text: string }[]): string[][] {
  const byText = Map.groupBy(answers, ({ text }) => text);
  byText.delete('');
  return Array.from(byText.values(), (group) => group.map(({ id }) => id)).filter(({ length }) => length > 1);
}
