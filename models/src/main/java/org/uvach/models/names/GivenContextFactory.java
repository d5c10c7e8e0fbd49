package org.uvach.models.names;

import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;

/**
 * Has OpenNLP's finder take the additional context for all that it looks at. OpenNLP makes it by
 * its name, so that it is public and no class inside another.
 */
public final class GivenContextFactory extends TokenNameFinderFactory {

  @Override
  public NameContextGenerator createContextGenerator() {
    return new OpenNlpFinder.Given();
  }
}
