// Where a tie and a partner stand on the day looked at, and what the reader's hand makes of it: worked out here, once, for
// every view, file and picture. Tie → TieOnDay → PartnerOnDay; a view that gives it a place adds that and nothing else.
import {memo} from '../base/memo.ts';
import type {Atlas, Partner, Tie} from '../model/atlas.ts';
import type {IsoDay} from '../model/day.ts';
import {partnerStatus, tieStatus, type StatusOnDay} from '../model/tie-status.ts';
import type {Transient} from './transient.ts';
import type {ViewState} from './view-state.ts';

export interface TieOnDay extends StatusOnDay {
  readonly tie: Tie;
}

/** How a partner stands out from the others; the same rule in every view. */
export interface Emphasis {
  readonly selected: boolean;
  /** Under the pointer or the focus, in whichever view. */
  readonly highlighted: boolean;
  /** Another one is highlighted, and this one is not selected. */
  readonly dimmed: boolean;
}

export interface PartnerOnDay extends StatusOnDay, Emphasis {
  readonly id: string;
  readonly partner: Partner;
  readonly ties: readonly TieOnDay[];
}

/** What is read of the scene's input. */
export interface PartnersInput {
  readonly atlas: Atlas;
  readonly day: IsoDay;
  readonly view: Pick<ViewState, 'city'>;
  readonly transient: Pick<Transient, 'highlighted'>;
}

/** Every partner, in the atlas's order. The very same object until something of it changes. */
export const partnersOnDay = ({atlas, day, view, transient}: PartnersInput): readonly PartnerOnDay[] =>
  withEmphasis(standingOn(atlas, day), view.city, transient.highlighted);

/** Where a partner stands, whoever looks. */
export type Standing = Omit<PartnerOnDay, keyof Emphasis>;

/** In the atlas's order. */
export const standingOn = memo((atlas: Atlas, day: IsoDay): readonly Standing[] =>
  atlas.partners.map((partner) => {
    const {status, perhaps} = partnerStatus(partner, day);
    const ties = partner.ties.map((tie) => ({tie, ...tieStatus(tie, day)}));
    return {id: partner.id, partner, ties, status, perhaps};
  }),
);

const withEmphasis = memo(
  (
    partners: readonly Standing[],
    selected: string | undefined,
    highlighted: string | undefined,
  ): readonly PartnerOnDay[] =>
    partners.map((partner): PartnerOnDay => {
      const {id} = partner;
      return {
        ...partner,
        selected: id === selected,
        highlighted: id === highlighted,
        dimmed: highlighted !== undefined && id !== highlighted && id !== selected,
      };
    }),
);
