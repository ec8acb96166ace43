/** Host names that must never become a KIM: services, impostors of government, well-known attacks. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...['www', 'www1', 'www2', 'web', 'portal', 'beranda', 'home', 'root', 'localhost', 'local'],
  ...['admin', 'administrator', 'api', 'app', 'apps', 'auth', 'login', 'masuk', 'akun', 'account'],
  ...['cms', 'strapi', 'dashboard', 'panel', 'cpanel', 'plesk', 'webdisk', 'whm', 'tulis', 'tulisan'],
  ...['mail', 'email', 'smtp', 'imap', 'pop', 'pop3', 'mx', 'webmail', 'newsletter', 'lists'],
  ...['ns', 'ns1', 'ns2', 'ns3', 'ns4', 'dns', 'dns1', 'dns2', 'ftp', 'sftp', 'ssh', 'vpn', 'proxy'],
  ...['gateway', 'router', 'wpad', 'isatap', 'autodiscover', 'autoconfig', 'broadcasthost'],
  ...['static', 'cdn', 'media', 'assets', 'img', 'images', 'uploads', 'files', 'download', 'shared'],
  ...['dev', 'test', 'testing', 'staging', 'stage', 'preview', 'pratinjau', 'demo', 'beta', 'sandbox'],
  ...['status', 'monitor', 'metrics', 'grafana', 'prometheus', 'health', 'log', 'logs', 'backup'],
  ...['db', 'database', 'mysql', 'postgres', 'redis', 'sql', 'git', 'gitlab', 'ci', 'jenkins'],
  ...['kim', 'kominfo', 'diskominfo', 'komdigi', 'pemprov', 'pemkab', 'pemkot', 'gubernur', 'bupati'],
  ...['walikota', 'camat', 'lurah', 'kades', 'polri', 'polda', 'polres', 'tni', 'kpu', 'bawaslu'],
  ...['bpbd', 'bmkg', 'basarnas', 'ppid', 'lapor', 'pengaduan', 'darurat', 'resmi', 'official'],
  ...['rss', 'feed', 'feeds', 'search', 'cari', 'help', 'bantuan', 'support', 'docs', 'blog', 'shop'],
  ...['security', 'abuse', 'postmaster', 'hostmaster', 'webmaster', 'noreply', 'info', 'null'],
  ...['slot', 'judi', 'togel', 'gacor', 'casino', 'poker', 'maxwin', 'toto', 'sbobet', 'bandar'],
]);
