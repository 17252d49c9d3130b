import type { CellAddress } from '#blocks/recipe/parameter-row.ts';
import type { ParameterChange } from '#blocks/recipe/change-parameter.ts';
import type { SpeechParameterName, SpeechParameters } from '#features/speech/bench/speech-parameters.ts';

/** The rows of the table: who speaks, and every parameter. */
export type SpeechRowName = 'gateway' | 'model' | SpeechParameterName;

/** One cell of the table. */
export type SpeechCellAddress = CellAddress<SpeechRowName>;

/** What becomes of one of speech's parameters. */
export type SpeechParameterChange = ParameterChange<SpeechParameters>;
