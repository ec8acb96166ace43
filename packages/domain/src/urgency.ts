export const urgencies = ['routine', 'important', 'emergency'] as const;
export type Urgency = (typeof urgencies)[number];

export const urgencyLabels: Record<Urgency, string> = {
  routine: 'Biasa',
  important: 'Penting',
  emergency: 'Darurat',
};

/** Sort key: emergency first. */
export const urgencyRank = (urgency: Urgency): number => -urgencies.indexOf(urgency);
