package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uvach.internal.language.Hindi;

/** Which quotation signs belong together, however they are printed. ¶ is a line end. */
class SignsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a pair                            | वह \"पुल\" है।                       | पुल",
        "of another shape                  | वह “पुल” है।                        | पुल",
        "single                            | वह ‘पुल’ है।                        | पुल",
        "doubled                           | वह ‘‘पुल’’ है।                      | पुल",
        "angular                           | वह «पुल» है।                        | पुल",
        "two                               | \"पुल\" और \"घर\" बने।             | पुल ; घर",
        "single in double                  | \"वह 'पुल' बना\" है।                 | वह ' पुल ' बना ; पुल",
        "double in single                  | 'वह \"पुल\" बना' है।                 | वह \" पुल \" बना ; पुल",
        "reversed                          | वह ”पुल“ है।                        | पुल",
        "nothing between                   | वह \"\" है।                         | ",
        "with blanks, by its shape         | वह “ पुल ” है।                      | पुल",
        "with blanks, the first opens      | वह \" पुल \" है।                     | पुल",
        "glued, by its shape               | कहा“पुल”है।                        | पुल",
        "after a colon                     | कहा:\"पुल बना\" है।                  | पुल बना",
        "after a dash                      | कहा-\"पुल बना\" है।                  | पुल बना",
        "after a bracket it closes         | \"पुल (नया)\" है।                    | पुल ( नया )",
        "after a square one                | \"पुल [नया]\" है।                    | पुल [ नया ]",
        "after dots it closes              | \"पुल…\" है।                         | पुल …",
        "after three as well               | \"पुल...\" है।                       | पुल ...",
        "also when a comma follows         | \"पुल…\", वह बोला।                   | पुल …",
        "or behind three                   | \"पुल...\", वह बोला।                 | पुल ...",
        "or behind a bracket               | \"पुल (नया)\", वह बोला।              | पुल ( नया )",
        "or behind a square one            | \"पुल [नया]\", वह बोला।              | पुल [ नया ]",
        "with blanks inside another kind   | 'वह “ पुल ” बना' है।                | वह “ पुल ” बना ; पुल",
        "a stop, a blank, a paragraph end  | ’’पुल बना। ’’                       | पुल बना ।",
        "after a comma, when one is open   | \"पुल बना,\" वह बोला।                | पुल बना ,",
        "after a comma, when none is open  | वह बोला,\"पुल बना\" है।               | पुल बना",
        "behind a stop, after a blank      | \"पुल बना। \" वह बोला।               | पुल बना ।",
        "its shape after a stop            | “पुल बना। ”घर” है।                 | पुल बना ।",
        "by another kind at the end        | \"पुल बना है।'                       | पुल बना है ।",
        "by another kind behind a stop     | \"पुल बना है।' वह बोला।              | पुल बना है ।",
        "not by another kind elsewhere     | \"पुल बना' है वह।                    | पुल बना ' है वह ।-",
        "the outermost by another kind     | \"पुल “घर बना है।'                 | पुल- ; घर बना है ।",
        "left open                         | \"पुल बना है।                        | पुल बना है ।-",
        "left open in a paragraph          | \"पुल बना है।¶घर बना।              | पुल बना है ।-",
        "going on into the next            | \"पुल बना है।¶घर बना।\" वह बोला।     | पुल बना है । घर बना ।",
        "and at its end                    | \"पुल बना है।¶घर बना।\"               | पुल बना है । घर बना ।",
        "but not if that opens one         | \"पुल बना है।¶\"घर बना।\" वह बोला।   | पुल बना है ।- ; घर बना ।",
        "nor if none of its kind closes    | \"पुल बना है।¶'घर' बनी।            | पुल बना है ।- ; घर",
        "opened twice                      | \"पुल \"घर\" बनी।                  | पुल- ; घर",
        "torn over a line end              | ''पुल बना है।'¶' वह बोला।            | पुल बना है ।",
        "first and last in the paragraph   | वह बोला¶\"पुल\"¶घर बना।            | पुल",
        "a closing sign alone              | पुल बना है।\" वह बोला।               | ",
        "the inner closed with the outer   | \"वह 'पुल बना\" है।                  | वह ' पुल बना"
      })
  void belongTogether(String what, String text, String contents) {
    assertThat(runs(text)).as(what).isEqualTo(contents == null ? "" : contents.strip());
  }

  @Test
  void goOnForTwelveParagraphsAtMost() {
    assertThat(runs("\"पुल" + "¶क".repeat(12) + "\" है।")).doesNotContain("-");
    assertThat(runs("\"पुल" + "¶क".repeat(13) + "\" है।")).isEqualTo("पुल-");
  }

  @Test
  void areOpenEightDeepAtMost() {
    String text = "क \"क 'क ".repeat(5);

    assertThat(runs(text).split(" ; ")).allMatch(run -> run.endsWith("-")).hasSizeLessThan(11);
  }

  /** What stands in each run; a minus behind what no sign closes. */
  private static String runs(String marked) {
    String text = marked.strip().replace('¶', '\n');
    TokenRow row = new TokenRow(Hindi.splitter().split(text), List.of());
    return String.join(
        " ; ",
        Signs.runs(row).stream().map(run -> words(row, run) + (run.closed() ? "" : "-")).toList());
  }

  private static String words(TokenRow row, Signs.Run run) {
    return String.join(
        " ",
        IntStream.range(run.content().start(), run.content().end()).mapToObj(row::key).toList());
  }
}
