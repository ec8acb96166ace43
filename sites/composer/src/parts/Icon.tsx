import { icons, type IconName } from './icons.ts';

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
    <path d={icons[name]} />
  </svg>
);
