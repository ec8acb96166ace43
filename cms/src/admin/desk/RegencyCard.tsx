import { activities, activityLabels, indonesian } from '@simpul/domain';
import type { Desk } from '../../desk/views.ts';
import { Card, Heading, Scroll, Sheet } from './look.tsx';
import { shareOf } from './share.ts';
import { TargetBar } from './TargetBar.tsx';

/** The same figures, regency by regency. */
export const RegencyCard = ({ desk: { regencies, target } }: { desk: Desk }) => (
  <Card aria-labelledby="desk-regencies">
    <Heading id="desk-regencies">Per kabupaten/kota</Heading>
    <Scroll>
      <Sheet>
        <thead>
          <tr>
            <th scope="col">Kabupaten/kota</th>
            <th scope="col" style={{ minWidth: '14rem' }}>
              Bagian yang aktif
            </th>
            {activities.map((activity) => (
              <th scope="col" className="number" key={activity}>
                {activityLabels[activity]}
              </th>
            ))}
            <th scope="col" className="number">
              Jumlah
            </th>
          </tr>
        </thead>
        <tbody>
          {regencies.map(({ code, name, tally }) => (
            <tr key={code}>
              <td>{name}</td>
              <td>
                {shareOf(tally)}%
                <TargetBar share={shareOf(tally)} target={target} />
              </td>
              {activities.map((activity) => (
                <td className="number" key={activity}>
                  {indonesian(tally[activity])}
                </td>
              ))}
              <td className="number">{indonesian(tally.of)}</td>
            </tr>
          ))}
        </tbody>
      </Sheet>
    </Scroll>
  </Card>
);
