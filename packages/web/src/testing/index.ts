export { freePort } from './free-port.ts';
export { startNginx, type RunningNginx } from './running-nginx.ts';
