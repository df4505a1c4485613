import Database from 'better-sqlite3';
import { type Engine, LIMIT } from './engine.ts';

/**
 * SQLite's FTS5 in memory: Porter's stemmer over unicode61, ranked by its bm25. It has no stop words. The words of the
 * question are joined by OR: FTS5's default, AND, would find hardly anything for a whole question.
 */
export const sqlite: Engine = {
  index: (sentences) => {
    const db = new Database(':memory:');
    db.exec("CREATE VIRTUAL TABLE sentence USING fts5(text, tokenize = 'porter unicode61')");
    const insert = db.prepare('INSERT INTO sentence (rowid, text) VALUES (?, ?)');
    db.transaction(() => {
      sentences.forEach((text, id) => {
        insert.run(id, text);
      });
    })();
    const select = db
      .prepare('SELECT rowid FROM sentence WHERE sentence MATCH ? ORDER BY rank LIMIT ?')
      .pluck();
    return (question) => {
      const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
      const query = words.map((word) => `"${word}"`).join(' OR ');
      return query === '' ? [] : select.all(query, LIMIT).map(Number);
    };
  },
};
