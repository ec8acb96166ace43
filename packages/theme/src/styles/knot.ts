/** The mark of the network, two strands that hold each other, as SVG paths on a square of 96. */
export const knot = {
  first: 'M71 32h2a16 16 0 0 1 0 32H39M25 64h-2a16 16 0 0 1 0-32h34',
  second: 'M32 39v34a16 16 0 0 0 32 0v-2M64 57V23a16 16 0 0 0-32 0v2',
};
