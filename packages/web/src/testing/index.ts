export { endWithUs } from './end-with-us.ts';
export { freePort } from './free-port.ts';
export { startNginx, type RunningNginx } from './running-nginx.ts';
