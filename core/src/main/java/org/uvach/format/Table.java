package org.uvach.format;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.Quotation;
import org.uvach.document.Span;

/**
 * Rows of words in columns that line up in a terminal, for people to read: in JShell, in a log, on
 * the command line.
 *
 * <pre>{@code
 * System.out.println(Table.quotations(document));
 *
 * speaker       statement                                 said   sure
 * ------------  ----------------------------------------  -----  ----
 * सुदर्शन थापा  बिजली के बंटवारे पर दोनों देश एक राय हैं …  state  94 %
 * }</pre>
 *
 * <p>Columns are as wide as what they hold takes <em>on the screen</em>, where a letter of Hindi
 * may be several characters. Where a row would be too long, its longest cells are cut after a word,
 * and end with {@code …}.
 *
 * @param header the names of the columns
 * @param rows what is in them; each row has as many cells as the header
 */
public record Table(List<String> header, List<List<String>> rows) {

  /** The width that {@link #toString()} keeps to, in columns of the terminal. */
  public static final int WIDTH = 100;

  /**
   * Copies the rows; line ends and other runs of white space in them become one blank.
   *
   * @param header see Table
   * @param rows see Table
   * @throws IllegalArgumentException if there is no column, or a row is longer or shorter than the
   *     header
   */
  public Table {
    header = cells(header);
    rows = rows.stream().map(Table::cells).collect(ImmutableList.toImmutableList());
    int columns = header.size();
    if (columns == 0) {
      throw new IllegalArgumentException("A table needs a column");
    }
    for (List<String> row : rows) {
      if (row.size() != columns) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "A row of %d cells in a table of %d columns: %s",
                row.size(),
                columns,
                row));
      }
    }
  }

  private static List<String> cells(List<String> words) {
    return words.stream()
        .map(cell -> cell.replaceAll("\\s+", " ").strip())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Who is named: name, kind, number of mentions, other names.
   *
   * @param entities a document's entities, or some of them
   * @return a row for each
   */
  public static Table entities(List<Entity> entities) {
    return new Table(
        List.of("name", "kind", "mentions", "also"), entities.stream().map(Table::row).toList());
  }

  private static List<String> row(Entity entity) {
    return List.of(
        entity.name(),
        word(entity.type()),
        Integer.toString(entity.mentions().size()),
        entity.aliases().stream().skip(1).collect(Collectors.joining(", ")));
  }

  /**
   * Who said what: speaker, statement, the kind of saying, how sure it is. An unnamed source stands
   * in brackets where the speaker would.
   *
   * @param document the document
   * @return a row for each quotation
   */
  public static Table quotations(Document document) {
    return quotations(document.quotations());
  }

  /**
   * Who said what, of some quotations.
   *
   * @param quotations a document's quotations, or some of them
   * @return a row for each
   */
  public static Table quotations(List<Quotation> quotations) {
    return new Table(
        List.of("speaker", "statement", "said", "sure"),
        quotations.stream().map(Table::row).toList());
  }

  private static List<String> row(Quotation quotation) {
    String source = quotation.source().map(Span::text).map(words -> "(" + words + ")").orElse("?");
    return List.of(
        quotation.speaker().map(Entity::name).orElse(source),
        quotation.text(),
        word(quotation.stance()),
        Math.round(quotation.confidence() * 100) + " %");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The table, no row wider than asked if it can be.
   *
   * @param width in columns of the terminal
   * @return lines without a last line end: the header, a rule, the rows
   */
  public String fit(int width) {
    return TableLayout.of(this, width);
  }

  /** The table, {@value #WIDTH} columns wide at most. */
  @Override
  public String toString() {
    return fit(WIDTH);
  }
}
