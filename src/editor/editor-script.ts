// Entry of twin-cities-editor.js: the editor and the widget beside it in one file, so that there is one Lit on the page.
import {TwinCitiesElement} from '../element/twin-cities-element.ts';
import {TwinCitiesEditor} from './editor-element.ts';

if (!customElements.get('twin-cities')) customElements.define('twin-cities', TwinCitiesElement);
if (!customElements.get('twin-cities-editor')) customElements.define('twin-cities-editor', TwinCitiesEditor);
