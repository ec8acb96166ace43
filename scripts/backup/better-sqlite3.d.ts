/** The part of better-sqlite3 that is used here; it brings no types. */
declare module 'better-sqlite3' {
  export default class Database {
    constructor(file: string, options?: { fileMustExist?: boolean; timeout?: number });
    prepare(sql: string): { all(): unknown[] };
    exec(sql: string): void;
    pragma(statement: string, options?: { simple: true }): unknown;
    /** Copies the database as it is at one moment; `progress` answers how many pages come next. */
    backup(file: string, options: { progress: () => number }): Promise<unknown>;
    close(): void;
  }
}
