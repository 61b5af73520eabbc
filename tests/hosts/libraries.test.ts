// Pages with old libraries, and with built-ins patched as they patch them.
import {matrix} from './matrix.ts';
import {HOSTS} from './pages.ts';

matrix(
  '1-libraries',
  HOSTS.filter(({works, visit}) => works !== undefined && !visit.raw),
);
