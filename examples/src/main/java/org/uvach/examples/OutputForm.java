package org.uvach.examples;

import java.util.List;
import java.util.Locale;
import org.uvach.document.Document;
import org.uvach.format.Brat;
import org.uvach.format.Conll;
import org.uvach.format.Csv;
import org.uvach.format.Html;
import org.uvach.format.Json;
import org.uvach.format.SchemaOrg;
import org.uvach.format.Table;
import org.uvach.format.WebAnnotation;

/** How what was read in an article is written. */
enum OutputForm {
  /** A page for people. */
  TEXT(".txt") {
    @Override
    String write(String id, Document document) {
      return id + "\n" + document.toTree() + "\n";
    }
  },

  /** JSON on many lines, one object for each article. */
  JSON(".json") {
    @Override
    String write(String id, Document document) {
      return Json.pretty(id, document) + "\n";
    }
  },

  /** JSON Lines: one line for each article. */
  JSONL(".jsonl") {
    @Override
    String write(String id, Document document) {
      return Json.write(id, document) + "\n";
    }
  },

  /** A table of the quotations. */
  CSV(".csv") {
    @Override
    String header() {
      return Csv.QUOTATIONS.header();
    }

    @Override
    String write(String id, Document document) {
      return Csv.QUOTATIONS.rows(id, document);
    }
  },

  /** A table of the mentions. */
  MENTIONS(".mentions.csv") {
    @Override
    String header() {
      return Csv.MENTIONS.header();
    }

    @Override
    String write(String id, Document document) {
      return Csv.MENTIONS.rows(id, document);
    }
  },

  /** W3C Web Annotations. */
  ANNOTATIONS(".annotations.jsonld") {
    @Override
    String write(String id, Document document) {
      return WebAnnotation.write(Address.of(id), document) + "\n";
    }
  },

  /** Statements in the terms of schema.org. */
  CLAIMS(".claims.jsonld") {
    @Override
    String write(String id, Document document) {
      return SchemaOrg.write(Address.of(id), document) + "\n";
    }
  },

  /** Names in CoNLL's columns. */
  CONLL(".conll") {
    @Override
    String write(String id, Document document) {
      return Conll.write(document);
    }
  },

  /** brat's stand-off annotations. */
  BRAT(".ann") {
    @Override
    String write(String id, Document document) {
      return Brat.write(document);
    }

    @Override
    List<Part> parts(String id, Document document) {
      return List.of(new Part(".ann", Brat.write(document)), new Part(".txt", document.text()));
    }

    @Override
    List<Part> once() {
      return List.of(new Part("annotation.conf", Brat.configuration()));
    }
  },

  /** A page to look at. */
  HTML(".html") {
    @Override
    String write(String id, Document document) {
      return Html.write(id, document);
    }
  },

  /** A short table of the people. */
  PEOPLE(".people.txt") {
    @Override
    String write(String id, Document document) {
      return id + "\n" + Table.entities(document.people()) + "\n";
    }
  },

  /** A short table of who said what. */
  QUOTES(".quotes.txt") {
    @Override
    String write(String id, Document document) {
      return id + "\n" + Table.quotations(document) + "\n";
    }
  };

  /**
   * A file's worth of output.
   *
   * @param extension what stands behind the article's name; or a whole file name
   * @param content what is in it
   */
  record Part(String extension, String content) {}

  private final String extension;

  OutputForm(String extension) {
    this.extension = extension;
  }

  /** What stands once before all articles, or before the one that a file holds. */
  String header() {
    return "";
  }

  /** Writes a document, its last line end included. */
  abstract String write(String id, Document document);

  /** The files that one article makes, without {@link #header()}; the first is the answer. */
  List<Part> parts(String id, Document document) {
    return List.of(new Part(extension, write(id, document)));
  }

  /** Files that a folder needs once, by their names. */
  List<Part> once() {
    return List.of();
  }

  /** Whether two articles cannot stand in one file. */
  boolean isOnePerFile() {
    return this == HTML || this == BRAT;
  }

  /** As it stands on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
