// The same picture put together of well-known libraries, for the bench: fetched when it is asked for, since nobody else needs them.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {feature} from 'topojson-client';

const PACKAGES = ['leaflet@1.9.4', 'vis-timeline@8.5.4'];
const CACHE = new URL('../node_modules/.cache/peers/', import.meta.url);

const FILES = {
  'leaflet.js': ['text/javascript', 'leaflet/dist/leaflet.js'],
  'leaflet.css': ['text/css', 'leaflet/dist/leaflet.css'],
  'vis-timeline.js': ['text/javascript', 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'],
  'vis-timeline.css': ['text/css', 'vis-timeline/styles/vis-timeline-graph2d.min.css'],
};

/** What the page needs, as [path, type, text]. */
export function peerFiles() {
  if (!existsSync(new URL('node_modules/vis-timeline', CACHE)))
    execFileSync(
      'npm',
      [
        'install',
        '--no-save',
        '--no-audit',
        '--ignore-scripts',
        '--legacy-peer-deps',
        '--prefix',
        CACHE.pathname,
        ...PACKAGES,
      ],
      {stdio: 'inherit'},
    );
  const countries = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'),
  );
  return [
    ...Object.entries(FILES).map(([name, [type, file]]) => [
      `/peers/${name}`,
      type,
      readFileSync(new URL(`node_modules/${file}`, CACHE), 'utf8'),
    ]),
    ['/peers/land.json', 'application/json', JSON.stringify(feature(countries, countries.objects.countries))],
  ];
}

/** The page with an atlas's cities in it. @param spans years by partner, as bench/page.mjs has them */
export function peerPage({home, partners}, spans) {
  const city = ({id, name, coordinates: [lon, lat]}) => ({name: name.en, at: [lat, lon], span: spans[id]});
  return readFileSync(new URL('peers.html', import.meta.url), 'utf8').replace('/* cities */ []', () =>
    JSON.stringify([home, ...partners].map(city)),
  );
}
