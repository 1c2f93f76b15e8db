// A database that ends with whoever opened it.

/** In the place of a folder: SQLite keeps everything in memory. */
export const inMemory = ":memory:";
