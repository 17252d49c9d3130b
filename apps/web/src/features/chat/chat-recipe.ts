import * as v from 'valibot';
import { chatParameters } from './chat-parameters.ts';

/** What all lanes of a conversation share. A gateway and a model that are blank are chosen for it. */
export const chatRecipe = v.object({ gateway: v.string(), model: v.string(), parameters: chatParameters });

export type ChatRecipe = v.InferOutput<typeof chatRecipe>;

export const FIRST_RECIPE: ChatRecipe = { gateway: '', model: '', parameters: { stream: true } };
