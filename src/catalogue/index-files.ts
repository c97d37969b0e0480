// Written by `npm run indices` from the files of the folder `indices`.
import par from './indices/par.json';
import sipas from './indices/sipas.json';
import papi from './indices/papi.json';
import pci from './indices/pci.json';
import pgi from './indices/pgi.json';
import dti from './indices/dti.json';
import csc from './indices/csc.json';

/** Every file of the folder `indices`; a test holds them to the schema. */
export const INDEX_FILES: readonly unknown[] = [par, sipas, papi, pci, pgi, dti, csc];
