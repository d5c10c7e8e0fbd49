package org.uvach.examples;

import org.uvach.document.Document;
import org.uvach.format.Json;

/** How what was read in an article is written. */
enum OutputForm {
  /** A page for people. */
  TEXT {
    @Override
    String write(String id, Document document) {
      return id + "\n" + document.toTree() + "\n";
    }
  },

  /** JSON on many lines, one object for each article. */
  JSON {
    @Override
    String write(String id, Document document) {
      return Json.pretty(id, document) + "\n";
    }
  },

  /** JSON Lines: one line for each article. */
  JSONL {
    @Override
    String write(String id, Document document) {
      return Json.write(id, document) + "\n";
    }
  };

  /** Writes a document, its last line end included. */
  abstract String write(String id, Document document);
}
