import { activityLabels, indonesian } from '@simpul/domain';
import type { Report } from '../../desk/views.ts';
import { Sheet } from '../desk/look.tsx';

const heads = ['Kabupaten/kota', 'KIM', 'Status'];
const numbers = ['Anggota', 'Berita', 'Galeri', 'Agenda'];

/** The report, one KIM per line. */
export const ReportTable = ({ rows }: Report) => (
  <Sheet>
    <thead>
      <tr>
        {heads.map((head) => (
          <th scope="col" key={head}>
            {head}
          </th>
        ))}
        {numbers.map((head) => (
          <th scope="col" className="number" key={head}>
            {head}
          </th>
        ))}
        <th scope="col">Isi terakhir</th>
        <th scope="col">Keaktifan</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>{row.regency}</td>
          <td>{row.name}</td>
          <td>{row.status}</td>
          {[row.members, row.posts, row.galleries, row.events].map((count, nth) => (
            <td className="number" key={numbers[nth]}>
              {count === null ? '–' : indonesian(count)}
            </td>
          ))}
          <td>{row.lastItem ?? '–'}</td>
          <td>{row.activity ? activityLabels[row.activity] : '–'}</td>
        </tr>
      ))}
    </tbody>
  </Sheet>
);
