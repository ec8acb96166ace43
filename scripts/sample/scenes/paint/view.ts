import type { Hour, Stage } from './stage.ts';

/** A scene: how it is painted, and the hours it may be seen in, chosen by the seed. */
export interface View {
  paint: (stage: Stage) => string;
  hours: readonly Hour[];
}
