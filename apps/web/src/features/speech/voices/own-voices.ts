import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';

const ownVoice = v.object({ gateway: v.string(), id: v.string() });

type OwnVoice = v.InferOutput<typeof ownVoice>;

/** The voices that a person added by hand, with the gateway that has them, kept on this device. */
export const ownVoices = keptSetting<readonly OwnVoice[]>({
  id: 'speech.voices',
  schema: v.array(ownVoice),
  empty: [],
});

/** Adds a voice of a gateway; one that is there stays where it is. */
export function addOwnVoice(voice: OwnVoice): void {
  ownVoices.change((known) => (known.some((each) => isSame(each, voice)) ? known : [...known, voice]));
}

/** Takes a voice out. */
export function removeOwnVoice(voice: OwnVoice): void {
  ownVoices.change((known) => known.filter((each) => !isSame(each, voice)));
}

function isSame(a: OwnVoice, b: OwnVoice): boolean {
  return a.gateway === b.gateway && a.id === b.id;
}
