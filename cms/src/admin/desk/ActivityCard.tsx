import { activities, indonesian, kimStatusLabels, type KimStatus } from '@simpul/domain';
import styled from 'styled-components';
import type { Desk } from '../../desk/views.ts';
import { ActivityMark } from './ActivityMark.tsx';
import { Card, Heading, Quiet } from './look.tsx';
import { lackingOf, shareOf } from './share.ts';
import { TargetBar } from './TargetBar.tsx';

const Figure = styled.p`
  font-size: 3.2rem;
  font-weight: 600;
  line-height: 1.3;
  margin: 0.8rem 0 1.6rem;
`;
const Counts = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem 2.4rem;
  margin-top: 1.6rem;
  li {
    align-items: center;
    display: flex;
    gap: 0.8rem;
  }
`;

/** Statuses in which a KIM has no running site and so no activity. */
const resting: readonly KimStatus[] = ['proposed', 'verified', 'suspended', 'archived'];

/** How many KIM are active of how many, against the target. */
export function ActivityCard({ desk }: { desk: Desk }) {
  const { tally, target, days, statuses } = desk;
  const share = shareOf(tally);
  const lacking = lackingOf(tally, target);
  const others = resting.flatMap((status) => {
    const count = statuses[status];
    return count ? `${indonesian(count)} ${kimStatusLabels[status].toLowerCase()}` : [];
  });
  return (
    <Card aria-labelledby="desk-activity">
      <Heading id="desk-activity">Keaktifan</Heading>
      <Quiet>
        Aktif: ada kabar sendiri dalam {indonesian(days.fading)} hari terakhir. Sepi:{' '}
        {indonesian(days.silent)} hari atau lebih tanpa kabar.
      </Quiet>
      {tally.of === 0 ? (
        <Figure>Belum ada KIM yang situsnya berjalan</Figure>
      ) : (
        <>
          <Figure>
            {indonesian(tally.active)} dari {indonesian(tally.of)} KIM aktif ({share}%)
          </Figure>
          <TargetBar share={share} target={target} />
          <p style={{ marginTop: '1.2rem' }}>
            Target {target}%.{' '}
            {lacking === 0
              ? 'Target tercapai.'
              : `Kurang ${indonesian(lacking)} KIM lagi untuk mencapai target.`}
          </p>
        </>
      )}
      <Counts>
        {activities.map((activity) => (
          <li key={activity}>
            <ActivityMark activity={activity} /> {indonesian(tally[activity])}
          </li>
        ))}
      </Counts>
      {others.length > 0 ? <Quiet>Di luar hitungan: {others.join(', ')}.</Quiet> : null}
    </Card>
  );
}
