import { Icon } from './icon.ts';

/** Two heads, in the size and colour of the panel's own icons. */
export const PeopleIcon = () => (
  <Icon aria-hidden="true">
    <path d="M7.5 3a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM1.5 16.5c0-3.4 2.6-5.6 6-5.6s6 2.2 6 5.6zm11.4-12.3a2.7 2.7 0 0 1 0 5.2 4.7 4.7 0 0 0 0-5.2zm1.8 12.3c0-2.3-.8-4.1-2.2-5.4 3.3-.2 6 1.9 6 5.4z" />
  </Icon>
);
