// Registers <twin-cities>; does nothing in Node.
import {register} from './element/register.ts';

register();
