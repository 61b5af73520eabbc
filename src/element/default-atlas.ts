// The atlas that is shown when none is named, read once per page.
import bialystok from '../../data/bialystok.json';
import {readAtlas, type Reading} from '../model/read-atlas.ts';

let reading: Reading | undefined;

export const defaultAtlas = (): Reading => (reading ??= readAtlas(bialystok));
