// The atlas that is shown when none is named, read once per page. That it fits the definition, tests/data has seen to.
import bialystok from '../../data/bialystok.json';
import {memo} from '../base/memo.ts';
import {readTrusted, type Reading} from '../model/built-atlas.ts';
import type {AtlasFile} from '../model/schema.ts';

export const defaultAtlas = memo((): Reading => readTrusted(bialystok as unknown as AtlasFile));
