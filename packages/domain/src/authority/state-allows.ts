import type { Action } from './action.ts';
import { nextState, steps, type Standing, type Step } from './item-state.ts';

const isStep = (action: Action): action is Action & Step =>
  (steps as readonly string[]).includes(action);

/** Does an item that stands like this leave room for the action? */
export function stateAllows(standing: Standing, action: Action): boolean {
  const { state, live } = standing;
  if (isStep(action)) return nextState(standing, action, 'direct').allowed;
  switch (action) {
    case 'list':
    case 'read-draft':
      return true;
    case 'read':
      return live;
    case 'preview':
    case 'address':
      return state !== 'withdrawn';
    case 'create':
      return state === 'draft' && !live;
    case 'delete':
      return (state === 'draft' || state === 'returned') && !live;
    default:
      return false;
  }
}
