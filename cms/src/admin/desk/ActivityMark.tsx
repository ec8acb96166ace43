import { activityLabels, type Activity } from '@simpul/domain';
import styled from 'styled-components';

const tones = {
  active: ['success100', 'success700'],
  fading: ['warning100', 'neutral800'],
  silent: ['danger100', 'danger700'],
  'not-started': ['neutral150', 'neutral800'],
} as const satisfies Record<Activity, readonly [ground: string, text: string]>;

const Mark = styled.span<{ $activity: Activity }>`
  background: ${({ theme, $activity }) => theme.colors[tones[$activity][0]]};
  border-radius: 0.4rem;
  color: ${({ theme, $activity }) => theme.colors[tones[$activity][1]]};
  font-size: 1.2rem;
  font-weight: 600;
  padding: 0.2rem 0.8rem;
  white-space: nowrap;
`;

/** The activity of a KIM, in words; the colour only repeats them. */
export const ActivityMark = ({ activity }: { activity: Activity }) => (
  <Mark $activity={activity}>{activityLabels[activity]}</Mark>
);
