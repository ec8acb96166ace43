import type { Chance } from './chance.ts';
import type { Hour, Palette } from './palette.ts';

/** What a scene is drawn from: its colours, its choices, and which of its takes this is. */
interface Brush {
  p: Palette;
  chance: Chance;
  /** 0, 1, 2…: the same scene once more, with other elements. */
  take: number;
  /** At night lamps are lit. */
  night: boolean;
}

export type Scene = (brush: Brush) => string;

/** A family: its scenes, and the hours they are seen in, one for each variant in turn. */
export interface Family {
  scenes: readonly Scene[];
  hours: readonly Hour[];
}
