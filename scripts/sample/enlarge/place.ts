/** Where a composed KIM is at home, as its texts say it. */
export interface Place {
  code: string;
  village: string;
  /** `Desa Lamunti` or `Kelurahan Baamang Hulu`. */
  whole: string;
  district: string;
  /** `Kabupaten Kapuas`. */
  regency: string;
}
