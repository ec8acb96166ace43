import 'styled-components';

type Tone = 'neutral' | 'success' | 'warning' | 'danger';
type Shade = 0 | 100 | 150 | 200 | 300 | 500 | 600 | 700 | 800;

/** The part of the panel's theme that the desk uses; it has a light and a dark one. */
declare module 'styled-components' {
  export interface DefaultTheme {
    colors: Record<`${Tone}${Shade}`, string>;
  }
}
