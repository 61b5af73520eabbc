// Words of the header: the sentence with live numbers.
import {msg, str} from '@lit/localize';
import type {Numbers} from '../numbers.ts';

export const headerMessages = ({plural, number}: Numbers) => ({
  partners: (n: number): string => {
    switch (plural(n)) {
      case 'one':
        return msg(str`${number(n)} partner city`, {id: 'header.partners.one'});
      case 'few':
        return msg(str`${number(n)} partner cities`, {id: 'header.partners.few'});
      case 'many':
        return msg(str`${number(n)} partner cities`, {id: 'header.partners.many'});
      case 'other':
        return msg(str`${number(n)} partner cities`, {id: 'header.partners.other'});
    }
  },
});
