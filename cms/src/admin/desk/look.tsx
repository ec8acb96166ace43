import styled, { css } from 'styled-components';

/**
 * The few pieces that the pages of the desk are made of, in the colours of the panel, light and dark. The
 * panel counts a rem as ten pixels.
 */
export const surface = css`
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 0.8rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.5rem;
  line-height: 1.5;
`;

export const Card = styled.section`
  ${surface}
  padding: 2.4rem;
  @media (max-width: 48rem) {
    padding: 1.6rem;
  }
`;

export const Heading = styled.h2`
  font-size: 1.8rem;
  font-weight: 600;
  margin-bottom: 0.4rem;
`;

export const Quiet = styled.p`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.4rem;
`;

export const Stack = styled.div`
  display: grid;
  gap: 2.4rem;
  /* A table wider than the page scrolls within its card. */
  grid-template-columns: minmax(0, 1fr);
`;

export const Scroll = styled.div`
  margin-top: 1.2rem;
  overflow-x: auto;
`;

export const Sheet = styled.table`
  border-collapse: collapse;
  font-size: 1.4rem;
  width: 100%;
  th,
  td {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    padding: 0.8rem 1.2rem 0.8rem 0;
    text-align: left;
    vertical-align: baseline;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
    white-space: nowrap;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: right;
  }
`;

/** A list with something to do at the end of each line. */
export const Rows = styled.ul`
  margin: 1.2rem 0;
  li {
    align-items: center;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    display: flex;
    flex-wrap: wrap;
    gap: 0.8rem 1.6rem;
    justify-content: space-between;
    padding: 1.2rem 0;
  }
  a {
    color: inherit;
  }
`;

/** What can be tapped: at least 44 pixels high. */
const press = css`
  align-items: center;
  border-radius: 0.4rem;
  cursor: pointer;
  display: inline-flex;
  font-size: 1.4rem;
  font-weight: 600;
  gap: 0.8rem;
  justify-content: center;
  min-height: 4.4rem;
  padding: 0 1.6rem;
  text-decoration: none;
  white-space: nowrap;
`;

const plain = css`
  ${press}
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  color: ${({ theme }) => theme.colors.neutral800};
  &:disabled {
    cursor: default;
    opacity: 0.6;
  }
`;

export const Button = styled.button`
  ${plain}
`;

export const ButtonLink = styled.a`
  ${plain}
`;

/** The one thing that a card is there for. */
const strong = css`
  ${plain}
  background: ${({ theme }) => theme.colors.neutral800};
  border-color: ${({ theme }) => theme.colors.neutral800};
  color: ${({ theme }) => theme.colors.neutral0};
`;

export const StrongButton = styled.button`
  ${strong}
`;

export const StrongLink = styled.a`
  ${strong}
`;

/** A label around a file input, which itself only takes the keyboard: browsers name it in their own tongue. */
export const Picker = styled.label`
  ${plain}
  justify-self: start;
  input {
    height: 1px;
    opacity: 0;
    position: absolute;
    width: 1px;
  }
  &:focus-within {
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
`;

export const Notice = styled.p`
  background: ${({ theme }) => theme.colors.danger100};
  border-radius: 0.4rem;
  color: ${({ theme }) => theme.colors.danger700};
  font-size: 1.5rem;
  padding: 1.6rem;
`;
