import type { useText } from '#i18n/use-text.ts';
import { nameFormat } from '#features/speech/takes/name-format.ts';
import type { AuditionFault } from './audition-fault.ts';

/** Says what was wrong with an audition, in our own words. */
export function describeFault(fault: AuditionFault, text: ReturnType<typeof useText>): string {
  switch (fault.type) {
    case 'problem':
      return text(`error.${fault.problem.code}`);
    case 'cut_off':
      return text('speech.cut_off');
    case 'unplayable':
      return text('speech.unplayable', { got: nameFormat(fault.format) ?? text('speech.unknown_format') });
  }
}
