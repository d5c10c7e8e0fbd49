package org.uvach.models.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uvach.document.Attribution;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Evidence;
import org.uvach.document.Mention;
import org.uvach.document.MentionType;
import org.uvach.document.Quotation;
import org.uvach.document.Span;
import org.uvach.document.Stance;
import org.uvach.models.AnnotatedArticle;
import org.uvach.models.AnnotatedArticle.Name;
import org.uvach.models.AnnotatedArticle.Quote;

/**
 * Documents for tests, written as tagged text: what an extractor would give if it read exactly
 * that.
 */
final class Documents {

  private Documents() {}

  static Document document(String tagged) {
    return document(tagged, new Evidence("test", 0.7), new Evidence("test", 0.9));
  }

  static Document document(String tagged, Evidence evidence, Evidence attribution) {
    AnnotatedArticle article = AnnotatedArticle.parse("test", tagged);
    List<Entity> entities = new ArrayList<>();
    for (Name name : article.names()) {
      entities.add(entity(name.span().text(), name.type(), name.span(), evidence));
    }
    List<Quotation> quotations = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      quotations.add(quotation(quote, evidence, attribution));
    }
    return new Document(article.text(), Optional.of("hi"), entities, quotations);
  }

  private static Entity entity(String name, EntityType type, Span span, Evidence evidence) {
    var mention = new Mention(span, MentionType.PROPER, type, evidence);
    return new Entity("e" + span.start(), name, type, List.of(mention));
  }

  private static Quotation quotation(Quote quote, Evidence evidence, Evidence attribution) {
    Span anywhere = quote.contents().get(0);
    return new Quotation(
        "q" + quote.number(),
        quote.type(),
        quote.contents(),
        quote.cues(),
        Stance.STATE,
        evidence,
        Attribution.of(
            quote.sources().stream().findFirst(),
            quote.who().map(who -> entity(who, EntityType.PERSON, anywhere, evidence)),
            attribution));
  }
}
