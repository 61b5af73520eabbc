// Pages of odd kinds, and widgets that come into them in odd ways.
import {matrix} from './matrix.ts';
import {HOSTS} from './pages.ts';

matrix(
  '2-pages',
  HOSTS.filter(({works, visit}) => works === undefined || visit.raw),
);
