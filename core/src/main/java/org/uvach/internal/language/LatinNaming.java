package org.uvach.internal.language;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.uvach.document.Entity;
import org.uvach.document.Mention;
import org.uvach.internal.latin.LatinNamer;
import org.uvach.language.Article;
import org.uvach.language.EntityResolver;

/**
 * A resolver whose entities have their Latin names.
 *
 * @param resolver finds which mentions are one
 * @param namer says how their names are spelled
 */
record LatinNaming(EntityResolver resolver, LatinNamer namer) implements EntityResolver {

  @Override
  public List<Entity> resolve(Article article, List<Mention> mentions) {
    return resolver.resolve(article, mentions).stream()
        .map(entity -> namer.of(entity).map(entity::withLatinName).orElse(entity))
        .collect(ImmutableList.toImmutableList());
  }
}
