// Entry of twin-cities-csv.js: leaves the reader of tables where the loader of the same version looks for it.
import {leavePart} from '../base/parts.ts';
import {readCsv} from '../model/csv-file.ts';

leavePart('csv', readCsv);
