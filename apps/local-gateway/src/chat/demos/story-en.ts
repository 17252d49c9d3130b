import type { Wording } from '#chat/create-wording.ts';

/** The story in English, about 450 words, in the given wording. */
export function storyEn(wording: Wording): string {
  const name = wording(['Mara', 'Tobias', 'Ines', 'Halvard']);
  const animal = wording(['heron', 'beaver', 'grey goose', 'kingfisher']);
  const weather = wording(['fog', 'a thin rain', 'the first frost', 'a warm wind from the south']);
  const cargo = wording(['letters', 'seed potatoes', 'three clocks', 'a crate of lamp glass']);
  const place = wording(['the mill at the narrows', 'the lighthouse on the spit', 'the school on the far shore']);
  const ending = wording([
    `${name} never found out who had lit the lamp, and after a while stopped asking.`,
    `It was the miller's daughter who had lit the lamp, and she said it was for the ${animal}.`,
    `The lamp, it turned out, had been burning for eleven years, and nobody had thought to mention it.`,
  ]);
  return [
    `# The Ferry at Low Water`,
    `Every morning before the bell, ${name} untied the ferry and looked at the lake the way other people look at a clock. That morning there was ${weather}, and the far shore had gone. Only the rope showed where the landing must be: it rose out of the water, ran through the iron ring and went on into nothing.`,
    `There was one passenger, and it was a ${animal}. It stood in the bow as though it had paid. ${name} considered the rule board, which spoke of carts, of sheep and of wedding parties, and found no line about birds or beasts that travel alone. So the rope was taken in hand, and the ferry began to move.`,
    `On the boards lay the day's freight: ${cargo}, bound for ${place}. It was light work. The planks were birch, sawn the winter before, and still smelled of it when they were wet. ${wording(['Water talked under them.', 'Somewhere an oar knocked against a boat.', 'Nothing else made a sound.'])} After a hundred pulls ${name} rested, as always, and after two hundred there should have been reeds.`,
    `There were no reeds. There was only the rope, coming out of the white and going into the white, and the ${animal}, which had turned round and was looking back the way they had come. ${wording(['"You might have said something," said ' + name + '.', name + ' laughed, because it was either that or shout.', name + ' counted the pulls again, aloud this time.'])}`,
    `Three hundred. Three hundred and fifty. The lake is not wide; children swim across it in August for a bet. But water that cannot be seen has no edges, and a person who pulls a rope through fog is rowing mostly through their own head. ${name} thought of the winter, of the bill for the new rope, of a song that had lost its second verse. And then, low down and a little to the left, there was a light.`,
    `It was not the landing's lantern, which is green. It was yellow and steady and stood where no house stands. The ${animal} saw it too. It shook itself once, stepped over the side without any fuss, and was gone towards it; and at that moment the bow touched gravel, gently, as it did on every other day.`,
    `The freight was carried up. ${wording(['Nobody at the landing had seen a light.', 'The man with the handcart only shrugged.', 'People listened politely and looked at their boots.'])} By noon the sky had cleared, and the whole shore lay there in plain colours: stones, nets, a door painted blue. ${name} walked along it as far as the point, and found, on a flat rock at the height of a hand, a lamp that was still warm.`,
    ending,
    `But the rule board has a new line now, at the very bottom, in smaller letters than the rest: *Herons, beavers and others who know the way: free.*`,
  ].join('\n\n');
}
