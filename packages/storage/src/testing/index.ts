export { startCeph, type RunningCeph } from './running-ceph.ts';
export { MemoryStore } from '../memory-store.ts';
