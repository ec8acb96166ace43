import styled from 'styled-components';

/** An icon of the menu in the panel's grey; the panel itself colours the paths of the one that is open. */
export const Icon = styled.svg.attrs({ width: 20, height: 20, viewBox: '0 0 20 20' })`
  fill: ${({ theme }) => theme.colors.neutral500};
`;
