package org.uvach.models.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.uvach.internal.entity.NameFeatures;
import org.uvach.internal.entity.NameSentence;
import org.uvach.internal.entity.NameTag;

/**
 * OpenNLP's own finder of names with the features of ours, to compare learners and nothing else.
 * For one thread, as {@link NameFinderME} is.
 *
 * <p>The features go to OpenNLP as the additional context of a word: those that are joined with the
 * tag before it are marked, and joined here.
 */
public final class OpenNlpFinder {

  private static final int RADIX = 36;
  private static final String JOINED = "+";

  static {
    // OpenNLP makes the factory again by its name, and only of packages that it was told of.
    ExtensionLoader.registerAllowedPackage(OpenNlpFinder.class.getPackageName());
  }

  private final NameFinderME finder;

  /**
   * A finder with weights that OpenNLP learnt.
   *
   * @param weights the model
   */
  public OpenNlpFinder(MaxentModel weights) {
    this.finder =
        new NameFinderME(
            new TokenNameFinderModel(
                "hi",
                weights,
                NameFinderME.DEFAULT_BEAM_SIZE,
                new byte[0],
                Map.of(),
                Map.of(),
                new BioCodec(),
                new GivenContextFactory()));
  }

  /**
   * Finds the names of a sentence.
   *
   * @param sentence the sentence
   * @return the names; a span's type is the name of an {@link org.uvach.document.EntityType}
   */
  public Span[] find(NameSentence sentence) {
    String[] tokens = new String[sentence.length()];
    Arrays.fill(tokens, "");
    return finder.find(tokens, context(sentence));
  }

  /** The features of each word, as OpenNLP's additional context. */
  static String[][] context(NameSentence sentence) {
    NameFeatures features = new NameFeatures();
    String[][] context = new String[sentence.length()][];
    for (int i = 0; i < context.length; i++) {
      List<String> names = new ArrayList<>();
      features.ofWord(sentence, i);
      for (int f = 0; f < features.count(); f++) {
        names.add(Integer.toString(features.hashes()[f], RADIX));
      }
      features.ofStep(sentence, i);
      for (int f = 0; f < features.count(); f++) {
        names.add(JOINED + Integer.toString(features.hashes()[f], RADIX));
      }
      context[i] = names.toArray(String[]::new);
    }
    return context;
  }

  /** The features of one word after a tag. */
  static String[] joined(String[] context, String previous) {
    String[] joined = context.clone();
    for (int f = joined.length - 1; f >= 0 && joined[f].startsWith(JOINED); f--) {
      joined[f] += "/" + previous;
    }
    return joined;
  }

  /** What OpenNLP calls a tag. */
  static String outcome(int tag) {
    if (tag == NameTag.OUTSIDE) {
      return NameFinderME.OTHER;
    }
    return NameTag.type(tag) + "-" + (tag % 2 == 1 ? NameFinderME.START : NameFinderME.CONTINUE);
  }

  /** Features as given, the marked ones joined with the tag before. */
  static final class Given implements NameContextGenerator {

    @Override
    public String[] getContext(int i, String[] tokens, String[] previous, Object[] context) {
      return joined((String[]) context[i], i == 0 ? NameFinderME.OTHER : previous[i - 1]);
    }

    @Override
    public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
      // The context is the only one.
    }

    @Override
    public void updateAdaptiveData(String[] tokens, String[] outcomes) {
      // There is none: every sentence is read alike.
    }

    @Override
    public void clearAdaptiveData() {
      // There is none.
    }
  }
}
