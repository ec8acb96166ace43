export { startNginx, type RunningNginx } from './running-nginx.ts';
