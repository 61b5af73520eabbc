// The words of the atlas file that are chosen from a list. The definition (schema.ts) is made of them.
export const INSTRUMENTS = [
  'letter-of-intent',
  'agreement',
  'accord',
  'declaration',
  'memorandum',
  'statement',
] as const;

/** Events that decide the status of a tie. */
export const DECIDING = [
  'signed',
  'renewed',
  'lapsed',
  'outdated',
  'suspended',
  'resumed',
  'terminated',
  'questioned',
] as const;
/** Events that only record. */
export const RECORDING = ['talks', 'resolution', 'announced', 'appeal', 'aid', 'contact', 'confirmed'] as const;
export const EVENT_TYPES = [...DECIDING, ...RECORDING] as const;

export const CONFIDENCES = ['high', 'medium'] as const;

/** What the city had to do with an undertaking. */
export const ROLES = ['took-part', 'organised', 'co-organised'] as const;

export type Instrument = (typeof INSTRUMENTS)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type DecidingType = (typeof DECIDING)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Role = (typeof ROLES)[number];
