import type { BootedCms } from '@simpul/cms/boot';

/** An officer made by this run. The password is told once and stored nowhere readable. */
export interface SeededOfficer {
  email: string;
  password: string;
  name: string;
}

interface SampleOfficer {
  email: string;
  name: string;
  role: 'province' | 'regency';
  region: string;
}

export const provinceOfficer: SampleOfficer = {
  email: 'provinsi@kim.example',
  name: 'Petugas Provinsi',
  role: 'province',
  region: '62',
};

export const regencyOfficers: readonly SampleOfficer[] = [
  { email: 'palangkaraya@kim.example', name: 'Petugas', role: 'regency', region: '62.71' },
  { email: 'kapuas@kim.example', name: 'Petugas', role: 'regency', region: '62.03' },
  { email: 'pulangpisau@kim.example', name: 'Petugas', role: 'regency', region: '62.11' },
  { email: 'kotim@kim.example', name: 'Petugas', role: 'regency', region: '62.02' },
];

/** Makes the officers whose e-mail nobody has yet; those that are there keep their passwords. */
export async function writeOfficers(
  officers: readonly SampleOfficer[],
  cms: BootedCms,
): Promise<SeededOfficer[]> {
  const made: SeededOfficer[] = [];
  for (const officer of officers) {
    const { email, name, region: code } = officer;
    if ((await cms.strapi.db.query('admin::user').count({ where: { email } })) > 0) continue;
    const password = await cms.createOfficer(officer);
    const region = (await cms.strapi.db
      .query('api::region.region')
      .findOne({ select: ['name'], where: { code } })) as { name: string } | null;
    made.push({ email, password, name: `${name} ${region?.name ?? code}` });
  }
  return made;
}
