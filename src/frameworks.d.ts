/* eslint-disable @typescript-eslint/ban-ts-comment -- whether these are errors hangs on what else is installed */
// What React (19) and Vue know of the tag. Either may be missing: then its part is passed over.
import type {
  TwinCitiesElement,
  TwinCitySelectEvent,
  TwinLoadErrorEvent,
  TwinReadyEvent,
  TwinViewChangeEvent,
} from './index.ts';

/** Properties that a page sets, by name; `lang`, `class`, `style` and the rest come from the framework. */
export type TwinCitiesProperties = Partial<
  Pick<
    TwinCitiesElement,
    | 'src'
    | 'at'
    | 'city'
    | 'projection'
    | 'panels'
    | 'status'
    | 'country'
    | 'group'
    | 'instrument'
    | 'query'
    | 'theme'
    | 'permalink'
    | 'headingLevel'
    | 'data'
  >
>;

/** Attributes whose name is not that of their property. */
export interface TwinCitiesAttributes {
  'heading-level'?: number | string | undefined;
}

// @ts-ignore: there where React's types are
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'twin-cities': TwinCitiesProperties &
        TwinCitiesAttributes &
        // @ts-ignore: as above
        import('react').HTMLAttributes<TwinCitiesElement> &
        // @ts-ignore: as above
        import('react').RefAttributes<TwinCitiesElement> & {
          'ontwin-ready'?: ((event: TwinReadyEvent) => void) | undefined;
          'ontwin-view-change'?: ((event: TwinViewChangeEvent) => void) | undefined;
          'ontwin-city-select'?: ((event: TwinCitySelectEvent) => void) | undefined;
          'ontwin-load-error'?: ((event: TwinLoadErrorEvent) => void) | undefined;
        };
    }
  }
}

// @ts-ignore: there where Vue's types are
declare module 'vue' {
  interface GlobalComponents {
    'twin-cities': new () => {
      $props: TwinCitiesProperties &
        TwinCitiesAttributes &
        // @ts-ignore: as above
        import('vue').HTMLAttributes & {
          onTwinReady?: ((event: TwinReadyEvent) => void) | undefined;
          onTwinViewChange?: ((event: TwinViewChangeEvent) => void) | undefined;
          onTwinCitySelect?: ((event: TwinCitySelectEvent) => void) | undefined;
          onTwinLoadError?: ((event: TwinLoadErrorEvent) => void) | undefined;
        };
    };
  }
}
