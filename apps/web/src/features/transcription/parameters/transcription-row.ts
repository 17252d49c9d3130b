import type { ParameterChange } from '#blocks/recipe/change-parameter.ts';
import type { CellAddress } from '#blocks/recipe/parameter-row.ts';
import type {
  TranscriptionParameterName,
  TranscriptionParameters,
} from '#features/transcription/bench/transcription-parameters.ts';

/** The rows of the table: who transcribes, and every parameter. */
export type TranscriptionRowName = 'gateway' | 'model' | TranscriptionParameterName;

/** One cell of the table. */
export type TranscriptionCellAddress = CellAddress<TranscriptionRowName>;

/** What becomes of one of transcription's parameters. */
export type TranscriptionParameterChange = ParameterChange<TranscriptionParameters>;
