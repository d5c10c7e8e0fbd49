package org.uvach.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.uvach.language.Sentence.Place;

/** Tells headline and subheads from running text by their shape. */
final class Layout {

  /** A headline above a blank line may be a full sentence with its stop, but not a long one. */
  private static final int LONGEST_HEADLINE = 160;

  private static final int LONGEST_SUBHEAD = 80;

  private Layout() {}

  /**
   * Finds the place of each line.
   *
   * @param lines the lines of a text that are not blank
   * @return one place for each
   */
  static List<Place> places(List<Line> lines) {
    var places = new ArrayList<Place>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      places.add(place(lines, i));
    }
    return places;
  }

  private static Place place(List<Line> lines, int i) {
    if (i + 1 == lines.size()) {
      return Place.BODY;
    }
    Line line = lines.get(i);
    if (i == 0) {
      return isHeadline(line) ? Place.HEADLINE : Place.BODY;
    }
    return isSubhead(lines.get(i - 1), line, lines.get(i + 1)) ? Place.SUBHEAD : Place.BODY;
  }

  private static boolean isHeadline(Line line) {
    boolean runningText =
        line.endsInStop() && (line.sentences().size() > 1 || !line.beforeBlankLine());
    return !runningText && line.length() <= LONGEST_HEADLINE;
  }

  private static boolean isSubhead(Line before, Line line, Line after) {
    return before.endsInStop()
        && !line.endsInStop()
        && line.length() <= LONGEST_SUBHEAD
        && line.sentences().size() <= 2
        && !line.last().is(",")
        && !line.last().is(":")
        && after.length() > line.length();
  }
}
