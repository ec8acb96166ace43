/** Labels of the columns of the audit in the panel. */
export const auditWords = {
  sequence: 'Nomor',
  at: 'Waktu',
  actor: 'Pelaku',
  action: 'Tindakan',
  type: 'Jenis',
  title: 'Judul',
  subject: 'Id',
  address: 'Alamat jaringan',
  kim: 'KIM',
  region: 'Wilayah',
  before: 'Sidik sebelum',
  after: 'Sidik sesudah',
  previous: 'Sidik baris sebelumnya',
  hash: 'Sidik baris ini',
} as const;
