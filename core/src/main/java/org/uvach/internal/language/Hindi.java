package org.uvach.internal.language;

import org.uvach.internal.entity.DocumentNameFinder;
import org.uvach.internal.entity.NameResolver;
import org.uvach.internal.entity.RoleFinder;
import org.uvach.internal.entity.ScriptJoiner;
import org.uvach.internal.entity.Titles;
import org.uvach.internal.latin.LatinNamer;
import org.uvach.internal.quotation.HindiQuotationFinder;
import org.uvach.internal.speaker.SpeakerResolver;
import org.uvach.internal.text.RuleSplitter;
import org.uvach.language.EntityResolver;
import org.uvach.language.LanguagePack;
import org.uvach.language.Models;
import org.uvach.language.SentenceSplitter;
import org.uvach.language.Stages;

/** Hindi: which stages read it, and from which word lists. */
public final class Hindi implements LanguagePack {

  private static final String TITLES = "hi/titles.tsv";

  private final HindiShare share = HindiShare.read();

  @Override
  public String language() {
    return "hi";
  }

  @Override
  public double share(String text) {
    return share.of(text);
  }

  @Override
  public Stages load(Models models) {
    var names = Loading.of(() -> DocumentNameFinder.load(models));
    var latin = Loading.of(() -> LatinNamer.load("hi", models));
    var titles = Titles.read(TITLES);
    var resolver = resolver(titles);
    return new Stages(
        splitter(),
        names.get(),
        new LatinNaming(resolver, latin.get()),
        HindiQuotationFinder.load(),
        SpeakerResolver.read("hi", titles));
  }

  /**
   * The first stage alone, which needs no model: for training programs.
   *
   * @return the splitter that {@link #load} uses
   */
  public static SentenceSplitter splitter() {
    return new RuleSplitter(HindiOrthography.read());
  }

  /**
   * The third stage alone, without Latin names and so without a model: for training programs.
   *
   * @return the resolver that {@link #load} uses
   */
  public static EntityResolver resolver() {
    return resolver(Titles.read(TITLES));
  }

  private static EntityResolver resolver(Titles titles) {
    var names = NameResolver.read("hi", titles);
    var scripts = new ScriptJoiner();
    var roles = RoleFinder.read("hi", titles);
    return (article, mentions) ->
        roles.find(article, scripts.join(names.resolve(article, mentions)));
  }
}
