import type {Plugin} from 'vite';
export const version: string;
export const banner: string;
export const ascii: Plugin;
export const nativeIteration: Plugin;
export function bundle(options: Record<string, unknown>): Promise<unknown>;
