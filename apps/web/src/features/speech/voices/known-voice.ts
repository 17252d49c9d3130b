/**
 * A voice that can be chosen for a lane. `trueName` is set where the gateway says that the id stands for another voice. It is known from
 * the documented contract, from the gateway's list, from a person who added it by hand, or only from being in the grid.
 */
export type KnownVoice = {
  id: string;
  trueName: string | null;
  description: string | null;
  origin: 'documented' | 'gateway' | 'own' | 'grid';
};
