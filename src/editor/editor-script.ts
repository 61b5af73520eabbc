// Entry of twin-cities-editor.js: the editor and the widget beside it in one file, so that there is one Lit on the page. What the
// widget would fetch to read an atlas is here already.
import {leavePart} from '../base/parts.ts';
import {problemsPart} from '../browser/problems-part.ts';
import {readerPart} from '../browser/reader-part.ts';
import {register} from '../element/register.ts';
import {readCsv} from '../model/csv-file.ts';
import {TwinCitiesEditor} from './editor-element.ts';

leavePart('reader', readerPart);
leavePart('csv', readCsv);
leavePart('problems', problemsPart);
register();
if (!customElements.get('twin-cities-editor')) customElements.define('twin-cities-editor', TwinCitiesEditor);
