// Before each file of tests.
import {changeDay} from './other-day.ts';

changeDay();
