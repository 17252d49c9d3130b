/** What is said in the sample recording; public/samples/README.md tells where it is from. */
export const SAMPLE_WORDS = [
  'And so, my fellow Americans, ask not what your country can do for you, ask what you can do for your country.',
  'Author of the danger trail, Philip Steels, etc.',
  'Not at this particular case, Tom, apologized Whittemore.',
  'For the twentieth time that evening the two men shook hands.',
].join('\n');
