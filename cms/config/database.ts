import path from 'node:path';
import { keepMomentsInUtc } from '../src/database/keep-moments-in-utc.ts';
import { readEnvironment } from '../src/environment/read-environment.ts';

interface SqliteConnection {
  pragma(statement: string): unknown;
}

const sqlite = (folder: string) => ({
  client: 'sqlite',
  connection: { filename: path.join(folder, 'data.db') },
  useNullAsDefault: true,
  pool: {
    afterCreate(connection: SqliteConnection, done: (error: null, made: SqliteConnection) => void) {
      connection.pragma('journal_mode = WAL');
      connection.pragma('synchronous = NORMAL');
      connection.pragma('busy_timeout = 5000');
      done(null, connection);
    },
  },
});

function postgres(connectionString: string) {
  keepMomentsInUtc();
  return { client: 'postgres', connection: { connectionString }, pool: { min: 0, max: 10 } };
}

export default () => {
  const { folder, databaseUrl } = readEnvironment();
  return { connection: databaseUrl === null ? sqlite(folder) : postgres(databaseUrl) };
};
