package org.uvach;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.uvach.document.Document;
import org.uvach.internal.known.KnownEntities;
import org.uvach.internal.known.KnownNameIndex;
import org.uvach.language.LanguagePack;
import org.uvach.language.Models;
import org.uvach.language.Stages;

/**
 * Reads news articles: who is named in them, and who said what. Built once, shared by all threads.
 *
 * <pre>{@code
 * var extractor = Extractor.create();
 * var document  = extractor.extract(text);
 * document.people();
 * document.quotations();
 * }</pre>
 *
 * <p>What an extractor answers depends on the text alone: not on what it read before, nor on the
 * number of threads that use it.
 */
public final class Extractor {

  /** A language pack with the stages it loaded. */
  private record Reader(LanguagePack pack, Stages stages, Optional<KnownEntities> known) {

    Document read(String text) {
      var article = stages.splitter().split(text);
      var mentions = stages.names().find(article);
      var resolved = stages.resolver().resolve(article, mentions);
      var entities = known.map(names -> names.mark(resolved)).orElse(resolved);
      var quotations = stages.quotations().find(article, mentions);
      var attributed = stages.attributor().attribute(article, entities, quotations);
      return new Document(text, Optional.of(pack.language()), entities, attributed);
    }
  }

  private final List<Reader> readers;

  private Extractor(List<Reader> readers) {
    this.readers = readers;
  }

  /**
   * Builds an extractor from all language packs and models that the class loader of this class
   * sees: those on the class path, or in the same web application, plug-in or Spark job.
   *
   * @return an extractor for every language found
   * @throws IllegalStateException if there is no pack, two packs are for one language, or a pack
   *     lacks a model; the message says what to add
   */
  public static Extractor create() {
    return create(Extractor.class.getClassLoader());
  }

  /**
   * Builds an extractor from all language packs and models that a class loader sees. Needed only
   * where a container loads the library and its models apart; then {@code
   * Thread.currentThread().getContextClassLoader()} is often the right one.
   *
   * @param loader where language packs and models are looked for
   * @return an extractor for every language found
   * @throws IllegalStateException if there is no pack, two packs are for one language, or a pack
   *     lacks a model; the message says what to add
   */
  public static Extractor create(ClassLoader loader) {
    return builder().classLoader(loader).build();
  }

  /**
   * Starts building an extractor that knows more than {@link #create()}'s: the user's own names.
   *
   * <pre>{@code
   * var extractor = Extractor.builder().knownNames(KnownNames.read(lines)).build();
   * }</pre>
   *
   * @return a builder with nothing but what the library brings
   */
  public static Builder builder() {
    return new Builder(Extractor.class.getClassLoader(), KnownNames.none());
  }

  /** What an extractor is built from. A builder is a value: each call gives a new one. */
  public static final class Builder {

    private final ClassLoader loader;
    private final KnownNames names;

    private Builder(ClassLoader loader, KnownNames names) {
      this.loader = loader;
      this.names = names;
    }

    /**
     * Looks for language packs and models in another place than the library's own class loader.
     *
     * @param other a class loader that sees both
     * @return a builder with it
     */
    public Builder classLoader(ClassLoader other) {
      return new Builder(other, names);
    }

    /**
     * Finds the user's own people, places and organisations.
     *
     * @param known their names
     * @return a builder with these and no others
     */
    public Builder knownNames(KnownNames known) {
      return new Builder(loader, known);
    }

    /**
     * Builds the extractor.
     *
     * @return an extractor for every language found
     * @throws IllegalStateException if there is no pack, two packs are for one language, or a pack
     *     lacks a model; the message says what to add
     */
    public Extractor build() {
      List<LanguagePack> packs =
          ImmutableList.copyOf(ServiceLoader.load(LanguagePack.class, loader));
      checkLanguages(packs);
      Models models = ClassPathModels.read(loader);
      Optional<KnownEntities> known = known();
      return new Extractor(
          packs.stream().map(pack -> new Reader(pack, pack.load(models), known)).toList());
    }

    private Optional<KnownEntities> known() {
      return names.names().isEmpty()
          ? Optional.empty()
          : Optional.of(
              new KnownEntities(
                  new KnownNameIndex(
                      names.names().stream()
                          .map(n -> new KnownNameIndex.Known(n.id(), n.type(), n.names()))
                          .toList())));
    }
  }

  private static void checkLanguages(List<LanguagePack> packs) {
    if (packs.isEmpty()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "No language pack found: META-INF/services/%s names none; when jars are merged into one, merge their service files too",
              LanguagePack.class.getName()));
    }
    Map<String, LanguagePack> byLanguage = new HashMap<>();
    for (LanguagePack pack : packs) {
      LanguagePack other = byLanguage.put(pack.language(), pack);
      if (other != null) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "Two language packs for '%s': %s and %s; take one off the class path",
                pack.language(),
                other.getClass().getName(),
                pack.getClass().getName()));
      }
    }
  }

  /**
   * Reads one article. The first line, if a blank line follows it, is taken as the headline.
   *
   * @param text the article, any text at all
   * @return who is named and who said what; a valid, empty document without {@link
   *     Document#language() language} if no pack knows the language
   */
  public Document extract(String text) {
    return readerOf(text)
        .map(reader -> reader.read(text))
        .orElseGet(() -> Document.empty(text, Optional.empty()));
  }

  private Optional<Reader> readerOf(String text) {
    return readers.stream()
        .filter(reader -> reader.pack().share(text) > 0)
        .max(Comparator.comparingDouble(reader -> reader.pack().share(text)));
  }

  /** The languages it reads: {@code Extractor (hi)}. */
  @Override
  public String toString() {
    return readers.stream()
        .map(reader -> reader.pack().language())
        .collect(Collectors.joining(", ", "Extractor (", ")"));
  }
}
