export { card, makeCard } from './card.ts';
export { makeIcon } from './icon.ts';
export { makeMaster, masterSide, type Master, type MasterResult } from './master.ts';
export { photoLimits, photoRefusals, type PhotoRefusal } from './refusal.ts';
export { makeVariants, photoBudget, type Variants } from './variants.ts';
