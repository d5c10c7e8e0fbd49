package org.uvach.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.uvach.Extractor;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.QuotationType;
import org.uvach.document.Span;
import org.uvach.document.Stance;
import org.uvach.format.Html;

/**
 * The page in Chromium, with real clicks and keys, on the sample article. Pictures of it are in
 * {@code examples/target/pages}. On a developer's machine without Debian's chromium and
 * chromium-driver it is left out; CI has them.
 */
class HtmlPageIT {

  /** Text whose contrast with what it stands on is below that of WCAG 2, level AA. */
  private static final String PALE =
      """
      const light = (c) => { const v = c / 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; };
      const rgba = (s) => { const n = s.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
      const luminance = (c) => .2126 * light(c[0]) + .7152 * light(c[1]) + .0722 * light(c[2]);
      const ground = (e) => { for (; e; e = e.parentElement) {
        const c = rgba(getComputedStyle(e).backgroundColor); if (c[3] === 1) return c; } return [255, 255, 255, 1]; };
      const pale = [];
      for (const e of document.querySelectorAll("body *")) {
        const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
        if (!own || !e.getClientRects().length || e.closest("meter, script")) continue;
        const style = getComputedStyle(e), size = parseFloat(style.fontSize);
        const a = luminance(rgba(style.color)), b = luminance(ground(e));
        const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
        const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
        if (ratio < (large ? 3 : 4.5)) pale.push(e.className + ": " + e.textContent.slice(0, 20) + " " + ratio.toFixed(2));
      }
      return pale.join("; ");
      """;

  private static final String IN_VIEW =
      "const r = document.querySelector('%s').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight;";

  /** Whether the quotation that the card tells of is not behind the card. */
  private static final String UNCOVERED =
      "const b = document.querySelector('#card').getBoundingClientRect();"
          + "return [...document.querySelectorAll('article .lit')].map((e) => e.getBoundingClientRect()).every((a) => a.bottom <= b.top || a.top >= b.bottom);";

  @TempDir private static Path profile;
  private static Optional<Browser> opened = Optional.empty();
  private static String page = "";

  private Browser browser;

  @BeforeAll
  static void open() throws IOException {
    assumeTrue(Browser.isThere() || "true".equals(System.getenv("CI")));
    opened = Optional.of(Browser.open(profile));
    String article = Files.readString(Path.of("examples/articles/nadi-ka-pani.txt"));
    page = Html.write("nadi-ka-pani.txt", Extractor.create().extract(article));
  }

  @AfterAll
  static void close() {
    opened.ifPresent(Browser::close);
  }

  @BeforeEach
  void show() throws IOException {
    browser = opened.orElseThrow();
    browser.show(page, 1280, 900, "light");
  }

  @Test
  void hoveringAQuotationShowsWhoSaidItAndLightsUpTheSource() {
    assertThat(browser.isShown("#card")).isFalse();

    browser.moveTo("article [data-q='5']");

    assertThat(browser.words("#card .who dd > bdi")).containsExactly("शाहिदा रहमान");
    assertThat(browser.words("#card dl div"))
        .contains("Source\nउन्होंने", "Cue\nचेतावनी दी", "Stance\nwarn", "Type\nindirect")
        .anyMatch(words -> words.startsWith("Confidence") && words.endsWith(" %"))
        .anyMatch(words -> words.startsWith("Rules\nwords: ") && words.contains("speaker: "));
    assertThat(browser.words("article .lit-source")).containsExactly("उन्होंने");
    assertThat(browser.words("article .lit-cue")).containsExactly("चेतावनी दी");
    assertThat(String.join("", browser.words("article .lit"))).contains("पानी रुका तो मामला");

    browser.moveTo("article h1");

    assertThat(browser.isShown("#card")).isFalse();
    assertThat(browser.isShown(".lit-source, .lit, .lit-cue")).isFalse();
  }

  @Test
  void theKeyboardGoesFromQuotationToQuotation() {
    browser.press(Keys.TAB);
    assertThat(browser.words("#card .who dd > bdi")).containsExactly("सुदर्शन थापा");
    browser.press(Keys.TAB);
    assertThat(browser.words("#card .who dd > bdi")).containsExactly("कर्मा दोरजी");
    browser.press("j");
    assertThat(browser.words("#card .who dd > bdi")).containsExactly("बांग्लादेश");
    browser.press("k");
    assertThat(browser.words("#card .who dd > bdi")).containsExactly("कर्मा दोरजी");
    browser.press(Keys.ESCAPE);
    assertThat(browser.isShown("#card")).isFalse();
    browser.press(Keys.ENTER);
    assertThat(browser.run("return location.hash")).isEqualTo("#s2");
    assertThat(browser.run(IN_VIEW.formatted("#s2"))).isEqualTo(true);
  }

  @Test
  void everythingThatCanBeClickedHasTheFocusInTurn() {
    int targets = browser.words("a, button").size();
    for (int i = 0; i < targets; i++) {
      browser.press(Keys.TAB);
      browser.run("document.activeElement.dataset.met = 'yes'");
    }

    assertThat(browser.words("a[data-met], button[data-met]")).hasSize(targets);
  }

  @Test
  void aStatementLeadsToItsPlace() throws IOException {
    browser.show(page, 1280, 420, "light");

    browser.run("document.querySelector('#s9 .words').focus({preventScroll: true})");
    browser.press(Keys.ENTER);

    assertThat(browser.run("return location.hash")).isEqualTo("#q9");
    assertThat(browser.run(IN_VIEW.formatted("article [data-q=\"9\"]"))).isEqualTo(true);
    assertThat(browser.words("#card .who dd > bdi")).containsExactly("अनुराधा सेन");
  }

  @Test
  void thePersonFilterLeavesOnePersonsStatements() {
    browser.click(".filter button[data-by]:nth-of-type(5)");

    assertThat(browser.words(".filter [aria-pressed=true] > bdi")).containsExactly("शाहिदा रहमान");
    assertThat(browser.words(".by h3 > bdi")).containsExactly("शाहिदा रहमान");
    assertThat(browser.words("aside li .no")).containsExactly("4", "5");
    assertThat(browser.words(".pin:not(.dim)")).containsExactly("4", "5");

    browser.click(".filter button:first-child");

    assertThat(browser.words("aside li .no")).hasSize(10);
    assertThat(browser.isShown(".dim")).isFalse();
  }

  @Test
  void aNameLightsUpItsMentions() {
    browser.click(".names button.person");
    assertThat(browser.words("article .lit-name"))
        .allMatch(words -> words.contains("दोरजी"))
        .hasSize(3);

    browser.click(".names button[aria-pressed=true]");
    assertThat(browser.isShown(".lit-name")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"light, 1280, 900", "dark, 1280, 900", "light, 390, 844", "dark, 390, 844"})
  void allTextCanBeReadAndNothingIsCutOff(String scheme, int width, int height) throws IOException {
    browser.show(page, width, height, scheme);
    assertThat(browser.run(PALE)).isEqualTo("");

    browser.click("article [data-q='5']");
    browser.picture("%s-%d".formatted(scheme, width));

    assertThat(browser.run(PALE)).isEqualTo("");
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo(true);
    assertThat(browser.run(IN_VIEW.formatted("#card"))).isEqualTo(true);
    assertThat(browser.run(UNCOVERED)).isEqualTo(true);
  }

  @Test
  void darkIsDark() throws IOException {
    String ground = "return getComputedStyle(document.body).backgroundColor";
    assertThat(browser.run(ground)).isEqualTo("rgb(251, 250, 247)");

    browser.show(page, 1280, 900, "dark");

    assertThat(browser.run(ground)).isEqualTo("rgb(20, 21, 23)");
  }

  @Test
  void onPaperTheStatementsFollowTheArticle() {
    browser.click(".filter button:nth-of-type(3)");
    browser.media("print", "dark");

    assertThat(browser.words("aside li .no")).hasSize(10);
    assertThat(browser.isShown(".filter, .names, #card")).isFalse();
    assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
        .isEqualTo("rgb(255, 255, 255)");
    assertThat(
            browser.run(
                "return document.querySelector('aside').getBoundingClientRect().top >= document.querySelector('article').getBoundingClientRect().bottom"))
        .isEqualTo(true);
    assertThat(browser.run(PALE)).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.done = 1</script>",
        "</script><script>window.done = 1</script>",
        "<img src=x onerror='window.done = 1'>",
        "\" onmouseover=\"window.done = 1\" x=\"",
        "<style>body { display: none }</style>",
        "राम\u202Eलाल\u2066"
      })
  void hostileWordsDoNothing(String words) throws IOException {
    browser.show(Html.write(words, saidBy(words)), 1280, 900, "light");
    browser.moveTo("article [data-q]");

    assertThat(browser.run("return window.done === undefined")).isEqualTo(true);
    assertThat(browser.words("#card .who dd > bdi")).isEqualTo(browser.words(".by h3 > bdi"));
    assertThat(browser.run("return getComputedStyle(document.body).display")).isEqualTo("block");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void asksForNothingAndComplainsOfNothing() {
    browser.click(".pin");

    assertThat(browser.run("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
    assertThat(browser.complaints()).isEmpty();
  }

  private static Document saidBy(String words) {
    String text = words + " : " + words;
    var sure = new Evidence(words, 1);
    Span name = Span.of(text, 0, words.length());
    var mention = new Mention(name, MentionType.PROPER, EntityType.PERSON, sure);
    var speaker = new Entity("e1", words, EntityType.PERSON, List.of(mention));
    var quotation =
        new Quotation(
            "q1",
            QuotationType.DIRECT,
            List.of(Span.of(text, words.length() + 3, text.length())),
            List.of(),
            Stance.STATE,
            sure,
            Attribution.of(Optional.of(name), Optional.of(speaker), sure));
    return new Document(text, Optional.of("hi"), List.of(speaker), List.of(quotation));
  }
}
