import { HOUSE_TABLE } from './house-table.ts';
import { figuresByIntl } from './figures-by-intl.ts';
import { importLaw } from './import-law.ts';
import { namedAfterFile } from './named-after-file.ts';
import { noBareText } from './no-bare-text.ts';
import { definePlaces } from './places.ts';

/** The house rules that oxlint has no rule of its own for. */
const housePlugin = {
  meta: { name: 'house' },
  rules: {
    'figures-by-intl': figuresByIntl,
    'import-law': importLaw(definePlaces(HOUSE_TABLE)),
    'named-after-file': namedAfterFile,
    'no-bare-text': noBareText,
  },
};

export default housePlugin;
