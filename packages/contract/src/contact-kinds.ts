export const contactKinds = [
  'address',
  'email',
  'phone',
  'facebook',
  'instagram',
  'youtube',
  'tiktok',
  'other',
] as const;
