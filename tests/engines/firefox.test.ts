// The core in Firefox; where it is not installed its tests say so and are skipped.
import {coreTests} from './core.ts';
import {firefox} from './firefox.ts';

coreTests('Firefox', firefox);
