import styled from 'styled-components';

const Track = styled.div`
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: 0.6rem;
  height: 1.2rem;
  position: relative;
`;
const Filled = styled.div<{ $reached: boolean }>`
  background: ${({ theme, $reached }) => theme.colors[$reached ? 'success600' : 'warning600']};
  border-radius: 0.6rem;
  height: 100%;
`;
const Target = styled.div`
  background: ${({ theme }) => theme.colors.neutral800};
  height: 2rem;
  position: absolute;
  top: -0.4rem;
  width: 0.2rem;
`;

/** A share against its target, both in per cent. The words beside it say the same. */
export const TargetBar = ({ share, target }: { share: number; target: number }) => (
  <Track aria-hidden="true">
    <Filled $reached={share >= target} style={{ width: `${share}%` }} />
    <Target style={{ left: `${target}%` }} />
  </Track>
);
