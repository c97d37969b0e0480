import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import core from '@univerjs/preset-sheets-core/locales/en-US';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/en-US';
import hyperLink from '@univerjs/preset-sheets-hyper-link/locales/en-US';
import { mergeLocales } from '@univerjs/presets';

/** Univer's own words in English: a chunk of its own, for who asks for it. */
export default mergeLocales(core, conditionalFormatting, dataValidation, hyperLink);
