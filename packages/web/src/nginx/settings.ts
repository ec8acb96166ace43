/** What a configuration of nginx is written for. */
export interface NginxSettings {
  /** Folder of all published sites. */
  root: string;
  /** KIM_DOMAIN. */
  domain: string;
  scheme: 'http' | 'https';
  /** Addresses to listen on, as nginx writes them: `80`, `[::]:443`, `127.0.0.1:8080`. */
  listen: readonly string[];
  /** The web server of Simpul, which answers what no file can: `127.0.0.1:8080`. */
  web: string;
  /** Folder of Tulis as it was built, or null: then its host does not exist. */
  composer: string | null;
  /** The officers' panel on a host of its own, and where the CMS listens; null leaves it out. */
  panel: { host: string; cms: string } | null;
  /**
   * Files of the wildcard certificate, and where plain HTTP leads to it; null when TLS ends before this
   * machine, or there is none.
   */
  tls: { certificate: string; key: string; plain: readonly string[] } | null;
  nginx: Capabilities;
}

/** What the nginx of a machine can do, of what we would use. */
export interface Capabilities {
  /** Such as `[1, 22, 1]`. */
  version: readonly [number, number, number];
  gzipStatic: boolean;
  brotliStatic: boolean;
}
