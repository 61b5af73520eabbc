import type {Packed} from '../src/i18n/unpacked.ts';

export function packed(tree: object): Packed;
