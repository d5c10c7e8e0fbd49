package org.uvach;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.uvach.document.Document;
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
 */
public final class Extractor {

  private final Map<LanguagePack, Stages> stages;

  private Extractor(Map<LanguagePack, Stages> stages) {
    this.stages = stages;
  }

  /**
   * Builds an extractor from all language packs and models on the class path.
   *
   * @return an extractor for every language found
   * @throws IllegalStateException if a pack lacks a model; the message says what to add
   */
  public static Extractor create() {
    Models models = ClassPathModels.read(Extractor.class.getClassLoader());
    var stages = ImmutableMap.<LanguagePack, Stages>builder();
    for (LanguagePack pack : ServiceLoader.load(LanguagePack.class, Extractor.class.getClassLoader())) {
      stages.put(pack, pack.load(models));
    }
    return new Extractor(stages.buildOrThrow());
  }

  /**
   * Reads one article. The first line, if a blank line follows it, is taken as the headline.
   *
   * @param text the article, any text at all
   * @return who is named and who said what; a valid, empty document if no pack knows the language
   */
  public Document extract(String text) {
    Optional<LanguagePack> pack = languageOf(text);
    return pack.map(p -> extract(text, p.language(), stages.get(p)))
        .orElseGet(() -> Document.empty(text, Optional.empty()));
  }

  private static Document extract(String text, String language, Stages stages) {
    var article = stages.splitter().split(text);
    var mentions = stages.names().find(article);
    var entities = stages.resolver().resolve(article, mentions);
    var quotations = stages.quotations().find(article, mentions);
    var attributed = stages.attributor().attribute(article, entities, quotations);
    return new Document(text, Optional.of(language), entities, attributed);
  }

  private Optional<LanguagePack> languageOf(String text) {
    return stages.keySet().stream()
        .filter(pack -> pack.share(text) > 0)
        .max(Comparator.comparingDouble(pack -> pack.share(text)));
  }
}
