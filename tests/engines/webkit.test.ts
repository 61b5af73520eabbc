// The core in WebKit; where it is not installed its tests say so and are skipped.
import {coreTests} from './core.ts';
import {webkit} from './webkit.ts';

coreTests('WebKitGTK', webkit);
