// Finds what the schema lets pass but an editor would want to know: keys it has no meaning for, languages nobody speaks.
import {AtlasSchema} from './schema.ts';
import {pathTo} from './problem.ts';
import type {Problem} from './problem.ts';

/** As much of a valibot schema as the walk needs. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
}

/** Two-letter codes are those of ISO 639-1 (so that `ua`, `cz`, `by` are told); of the rest only the form is judged. */
const LANGUAGE =
  /^(a[abefkmnrsvyz]|b[aeghimnors]|c[aehorsuvy]|d[aevz]|e[elnostu]|f[afijory]|g[adlnuv]|h[aeiortuyz]|i[adegikostu]|j[av]|k[agijklmnorsuvwy]|l[abginotuv]|m[ghiklnrsty]|n[abdeglnorvy]|o[cjmrs]|p[ailst]|qu|r[mnouw]|s[acdegiklmnoqrstuvw]|t[aeghiklnorstwy]|u[gkrz]|v[eio]|w[ao]|xh|y[io]|z[ahu]|[a-z]{3})(-[a-z0-9]{1,8})*$/i;

/**
 * Walks a file that has passed the schema. An unknown key or language is a warning, except for keys that begin with
 * `$`, `_` or `x-`, which are the author's own. A list where an object belongs is a problem: the schema takes its
 * indices for keys.
 */
export function oddKeys(file: unknown): {readonly warnings: readonly Problem[]; readonly problems: readonly Problem[]} {
  const warnings: Problem[] = [];
  const problems: Problem[] = [];

  const walk = (shape: Shape, value: unknown, path: string): void => {
    if (shape.wrapped) {
      walk(shape.wrapped, value, path);
    } else if (shape.options) {
      const kind = Array.isArray(value) ? 'array' : typeof value === 'string' ? 'string' : 'record';
      for (const option of shape.options) if (option.type === kind) walk(option, value, path);
    } else if (typeof value === 'object' && value !== null) {
      if (shape.item) {
        const {item} = shape;
        (value as readonly unknown[]).forEach((member, i) => walk(item, member, pathTo(path, i)));
      } else if (Array.isArray(value)) {
        if (shape.type !== 'strict_tuple') problems.push({path, code: 'not-an-object'});
      } else if (shape.entries) {
        walkKeys(shape.entries, value, path);
      } else if (shape.type === 'record') {
        for (const tag of Object.keys(value)) {
          if (!LANGUAGE.test(tag)) warnings.push({path: pathTo(path, tag), code: 'unknown-language', value: tag});
        }
      }
    }
  };

  const walkKeys = (entries: Readonly<Record<string, Shape>>, value: object, path: string): void => {
    for (const [key, below] of Object.entries(value)) {
      const shape = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (shape) walk(shape, below, pathTo(path, key));
      else if (!/^([$_]|x-)/.test(key)) {
        warnings.push({path: pathTo(path, key), code: 'unknown-key', value: key, allowed: Object.keys(entries)});
      }
    }
  };

  walk(AtlasSchema as unknown as Shape, file, '');
  return {warnings, problems};
}
