import type {AtlasFile} from '../src/model/schema.ts';

export declare function manyPartners(count: number): AtlasFile;
