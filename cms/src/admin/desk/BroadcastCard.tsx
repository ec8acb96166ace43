import {
  dateAndTime,
  indonesian,
  urgencyLabels,
  type TimeZone,
  type Urgency,
} from '@simpul/domain';
import { Link } from 'react-router-dom';
import type { Broadcast, Desk } from '../../desk/views.ts';
import { Card, Heading, Quiet, Scroll, Sheet } from './look.tsx';

/** The latest announcements on their way to the sites, with the receipts of those sites. */
export const BroadcastCard = ({ desk: { broadcasts, zone } }: { desk: Desk }) => (
  <Card aria-labelledby="desk-broadcasts">
    <Heading id="desk-broadcasts">Siaran terakhir</Heading>
    {broadcasts.length === 0 ? (
      <p>Belum ada pengumuman yang sedang tayang di wilayah Anda.</p>
    ) : (
      <Scroll>
        <Sheet>
          <thead>
            <tr>
              <th scope="col">Pengumuman</th>
              <th scope="col">Urgensi</th>
              <th scope="col">Tanda tayang</th>
            </tr>
          </thead>
          <tbody>
            {broadcasts.map((broadcast) => (
              <Line broadcast={broadcast} zone={zone} key={broadcast.id} />
            ))}
          </tbody>
        </Sheet>
      </Scroll>
    )}
  </Card>
);

const Line = ({ broadcast, zone }: { broadcast: Broadcast; zone: TimeZone }) => (
  <tr>
    <td>
      <Link to={`/siaran/${broadcast.id}`} style={{ color: 'inherit' }}>
        {broadcast.title}
      </Link>
    </td>
    <td>{urgencyLabels[broadcast.urgency as Urgency]}</td>
    <td>
      {progress(broadcast, zone)}
      {broadcast.state === 'spreading' && broadcast.missing.length > 0 ? (
        <Quiet>Belum: {missing(broadcast)}</Quiet>
      ) : null}
    </td>
  </tr>
);

function progress({ state, served, reached, showFrom }: Broadcast, zone: TimeZone): string {
  if (state === 'nobody') return 'belum ada situs yang menjadi sasaran';
  if (state === 'scheduled') {
    return `akan tayang di ${indonesian(reached)} situs mulai ${dateAndTime(showFrom!, zone)}`;
  }
  return `tayang di ${indonesian(served)} dari ${indonesian(reached)} situs`;
}

function missing({ missing: names, served, reached }: Broadcast): string {
  const others = reached - served - names.length;
  return others > 0 ? `${names.join(', ')}, dan ${indonesian(others)} lainnya` : names.join(', ');
}
